#include "core/offers/offer_kinds.h"

#include <map>
#include <tuple>
#include <utility>

#include "core/base/words.h"
#include "core/library/tariffs.h"

namespace passerelle {

namespace {

constexpr int daysOfShortestMonth = 28;

constexpr RoleSet studying = only(Role::student) | only(Role::doctoralCandidate);
constexpr RoleSet administrative = only(Role::administrativeStaff);
constexpr RoleSet academic = only(Role::teachingStaff);

/// What the rules of a call depend on for a country at the other end.
using CountryTreatment = std::tuple<Destination, bool, std::vector<bool>, const UnplacedTerritories*>;

std::vector<std::uint32_t> treatmentsIn(const Call& call, const std::vector<Campus>& campuses) {
  std::map<InternedText, std::uint32_t> ofCountries;
  std::map<CountryTreatment, std::uint32_t> numbers;
  std::vector<std::uint32_t> treatments;
  for (const Campus& campus : campuses) {
    const auto [known, isNew] = ofCountries.try_emplace(campus.country, 0);
    if (isNew) {
      std::vector<bool> excluded;  // by each row of exclusions
      for (const ActionExclusion& row : call.exclusions) excluded.push_back(call.excludes(row, campus.country));
      const CountryTreatment treatment{call.destinationOf(campus.country), call.isProgrammeCountry(campus.country),
                                       std::move(excluded), call.unplacedRow(campus.country)};
      known->second = numbers.try_emplace(treatment, static_cast<std::uint32_t>(numbers.size())).first->second;
    }
    treatments.push_back(known->second);
  }
  treatments.push_back(static_cast<std::uint32_t>(numbers.size()));
  return treatments;
}

}  // namespace

int dayNumber(CivilDate day) { return daysBetween(CivilDate(), day); }

RoleSet rolesOf(const Offer& offer) {
  RoleSet roles = 0;
  for (const Role role : offer.roles) roles |= only(role);
  if (roles != 0) return roles;
  switch (offer.audience) {
    case Audience::students: return studying;
    case Audience::academicStaffAndStudents: return studying | academic;
    case Audience::administrativeAndAcademicStaff: return administrative | academic;
    case Audience::organisedByInstitution: return 0;
  }
  return 0;
}

std::vector<Role> rolesIn(RoleSet roles) {
  std::vector<Role> all;
  for (const auto& each : Words<Role>::all) {
    if ((roles & only(each.value)) != 0) all.push_back(each.value);
  }
  return all;
}

OfferKinds::OfferKinds(const Library& library, const OfferIndex& index) {
  using Alike = std::tuple<Activity, int, int, int, bool>;
  std::map<Alike, std::uint32_t> known;
  Mobility mobility;
  for (std::uint32_t i = 0; i < library.catalogue.offers.size(); ++i) {
    const Offer& offer = library.catalogue.offers[i];
    Row row{0, static_cast<std::uint32_t>(index.hostOf(i).value_or(library.campuses.size())), rolesOf(offer), 0, 0};
    mobility.start.reset();
    int days = 0;
    if (offer.stay) {
      mobility.start = offer.stay->firstDay;
      row.start = dayNumber(offer.stay->firstDay);
      row.end = dayNumber(offer.stay->lastDay);
      days = daysOf(*offer.stay);
    }
    const CallChoice choice = chooseCall(mobility, library);
    const bool isLong = days >= daysOfShortestMonth || isLongStudentStay(offer.activity);
    const bool hasVirtualPart = offer.virtualPart.state != VirtualState::notStated;
    const Alike alike{offer.activity, choice.year, days, isLong ? row.start : 0, hasVirtualPart};
    const auto [kind, isNew] = known.try_emplace(alike, static_cast<std::uint32_t>(kinds_.size()));
    if (isNew) {
      const Call* call = library.call(choice.year);
      kinds_.push_back(
          {i, call == nullptr ? library.calls.size() : static_cast<std::size_t>(call - library.calls.data())});
    }
    row.kind = kind->second;
    rows_.push_back(row);
  }
  for (const Call& call : library.calls) treatments_.push_back(treatmentsIn(call, library.campuses));
  treatments_.emplace_back(library.campuses.size() + 1);
}

}  // namespace passerelle
