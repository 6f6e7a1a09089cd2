#pragma once

#include <string>
#include <vector>

#include "core/library/library.h"
#include "core/mobility/profile.h"
#include "tests/core/support/data.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/small_catalogue.h"

// The real library with random offers at its campuses, and random profiles of people.

namespace passerelle::test {

inline Offer randomOffer(Draw& draw, const std::vector<Campus>& campuses, int number) {
  const Campus& host = campuses[static_cast<std::size_t>(draw.from(0, static_cast<int>(campuses.size()) - 1))];
  auto made = stated<Offer>("usmb-erasmus");
  made.id.text = InternedText("random-" + std::to_string(number));
  if (!draw.oneIn(8)) made.host = host.id;
  made.publisher.text = "usmb";
  made.activity = draw.oneIn(4) ? draw.oneOf(std::array{Activity::STT, Activity::STA, Activity::shortDoctoral,
                                                        Activity::SMS, Activity::shortBlended})
                                : Activity::BIP;
  if (!draw.oneIn(10)) {
    CivilDate first = date("2019-01-01").plusMonthsClamped(draw.from(0, 110));
    for (int i = draw.from(0, 27); i > 0; --i) first = first.dayBefore();
    CivilDate last = first.plusMonthsClamped(draw.oneIn(5) ? draw.from(1, 5) : 2);
    while (!draw.oneIn(12) && first < last && daysBetween(first, last) > 3) last = last.dayBefore();
    made.stay = Period{first, last};
  }
  made.virtualPart.state = draw.oneIn(2) ? VirtualState::announcedLater : VirtualState::notStated;
  made.audience = draw.oneOf(std::array{Audience::students, Audience::academicStaffAndStudents,
                                        Audience::administrativeAndAcademicStaff, Audience::organisedByInstitution});
  if (draw.oneIn(6)) made.roles = {draw.oneOf(std::array{Role::doctoralCandidate, Role::teachingStaff})};
  return made;
}

inline Library withRandomOffers(Draw& draw, int count) {
  Library all = library();
  all.catalogue.offers.clear();
  for (int i = 0; i < count; ++i) all.catalogue.offers.push_back(randomOffer(draw, all.campuses, i));
  return all;
}

inline Profile randomProfile(Draw& draw) {
  const Mobility person = draw.mobility();
  Profile profile;
  profile.institution = person.institution;
  profile.role = person.role;
  if (draw.oneIn(3))
    profile.sendingCountry =
        draw.oneOf(std::array{std::string("FR"), std::string("IT"), std::string("RO"), std::string("CA")});
  if (draw.oneIn(3)) profile.origin = Point{draw.from(-80, 80) * 1'000'000, draw.from(-179, 179) * 1'000'000};
  profile.greenTravel = person.greenTravel;
  profile.fewerOpportunities = person.fewerOpportunities;
  profile.teachingContract = person.teachingContract;
  profile.yearOfStudy = person.yearOfStudy;
  profile.outermostRegion = person.outermostRegion;
  if (draw.oneIn(4)) profile.travelPaid = draw.oneIn(2);
  return profile;
}

}  // namespace passerelle::test
