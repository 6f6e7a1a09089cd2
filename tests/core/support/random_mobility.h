#pragma once

#include <array>
#include <random>
#include <string>
#include <vector>

#include "core/mobility/mobility.h"
#include "tests/core/support/every.h"
#include "tests/core/support/going.h"

// Random mobilities, for properties that all mobilities must have. The seed is Catch's (--rng-seed NUMBER, or time).

namespace passerelle::test {

class Draw {
 public:
  explicit Draw(unsigned seed) : random_(seed) {}

  int from(int low, int high) { return low + static_cast<int>(random_() % static_cast<unsigned>(high - low + 1)); }
  bool oneIn(int chances) { return from(1, chances) == 1; }

  template <class Values>
  auto oneOf(const Values& values) {
    return values.at(static_cast<std::size_t>(from(0, static_cast<int>(values.size()) - 1)));
  }
  template <class Choice>
  Choice anyOf() {
    return oneOf(every<Choice>());
  }

  /// Most fields are present in most mobilities, none in all of them. Some values are not allowed. With an institution,
  /// only the country of the other side may be set, and it is never the institution's own.
  Mobility mobility() {
    Mobility drawn;
    if (!oneIn(4)) drawn.institution = "usmb";
    if (!drawn.institution && oneIn(3)) drawn.institutionCountry = oneOf(countries);
    if (!oneIn(3)) drawn.call = oneIn(12) ? from(2019, 2026) : from(2021, 2025);
    if (oneIn(3)) drawn.action = anyOf<Action>();
    if (!oneIn(5)) drawn.role = anyOf<Role>();
    if (!oneIn(5)) drawn.direction = anyOf<Direction>();
    if (!oneIn(8)) drawn.activity = anyOf<Activity>();
    const bool mayLeave = drawn.direction != Direction::incoming || !drawn.institution;
    const bool mayArrive = drawn.direction != Direction::outgoing || !drawn.institution;
    if (mayLeave && !oneIn(3)) drawn.receivingCountry = oneOf(countries);
    if (mayArrive && oneIn(2)) drawn.sendingCountry = oneOf(countries);
    if (drawn.institution && !drawn.direction && oneIn(2)) drawn.receivingCountry.reset();
    if (drawn.institution && !drawn.direction && drawn.receivingCountry) drawn.sendingCountry.reset();
    if (drawn.sendingCountry == drawn.receivingCountry) drawn.sendingCountry.reset();  // the two countries must differ
    const auto isAtEnd = [&](const auto& country) { return drawn.institutionCountry == country; };
    if (isAtEnd(drawn.sendingCountry) || isAtEnd(drawn.receivingCountry)) drawn.institutionCountry.reset();
    if (drawn.institution && drawn.sendingCountry == "FR") drawn.sendingCountry = "DE";
    if (drawn.institution && drawn.receivingCountry == "FR") drawn.receivingCountry = "DE";
    if (oneIn(3)) {
      drawn.start = date("2023-07-01").plusMonthsClamped(from(0, 24));
      if (!oneIn(8)) drawn.end = oneIn(3) ? drawn.start : drawn.start->plusMonthsClamped(from(1, 13));
    } else if (!oneIn(4)) {
      drawn.days = oneIn(3) ? from(1, 800) : from(1, 70);
    }
    if (!oneIn(4)) drawn.distance = oneIn(3) ? Distance::metres(from(0, 20'100'000)) : oneOf(edges);
    if (!oneIn(3)) drawn.greenTravel = oneIn(2);
    if (!oneIn(3)) drawn.fewerOpportunities = oneIn(2);
    if (!oneIn(3)) drawn.virtualPart = oneIn(2);
    if (!oneIn(3)) drawn.teachingHours = from(0, 40);
    if (!oneIn(3)) drawn.teachingContract = oneIn(2);
    if (!oneIn(3)) drawn.yearOfStudy = from(1, 12);
    if (oneIn(6)) drawn.earlierStayDays = from(0, 800);
    if (oneIn(6)) drawn.oneCycleStudies = oneIn(2);
    if (oneIn(6)) drawn.outermostRegion = oneIn(2);
    if (oneIn(8)) drawn.monthlyRate = Money::euros(from(1, 1000));
    if (oneIn(8)) drawn.dailyRate = Money::euros(from(1, 300));
    if (oneIn(8)) drawn.fundedDays = from(0, 400);
    if (oneIn(8)) drawn.travelDays = from(0, 6);
    if (oneIn(8)) drawn.travelPaid = oneIn(2);
    if (oneIn(8)) drawn.interruptedDays = from(0, lengthOf(drawn) / 2);
    if (oneIn(8)) drawn.realTravelCost = Money::euros(from(1, 3000));
    return drawn;
  }

  /// Also sets every field that decides which rules apply, with a role that suits the activity.
  Mobility decided() {
    Mobility drawn = mobility();
    drawn.activity = anyOf<Activity>();
    const bool staff = isStaff(*drawn.activity) || (drawn.activity == Activity::BIP && oneIn(3));
    drawn.role = staff ? oneOf(std::array{Role::teachingStaff, Role::administrativeStaff})
                       : oneOf(std::array{Role::student, Role::doctoralCandidate});
    if (!drawn.direction) drawn.direction = drawn.sendingCountry ? Direction::incoming : Direction::outgoing;
    drawn.action = drawn.activity == Activity::BIP ? Action::KA131 : oneOf(std::array{Action::KA131, Action::KA171});
    return drawn;
  }

  std::string country() { return oneOf(countries); }
  Distance distance() { return oneIn(2) ? oneOf(edges) : Distance::metres(from(0, 20'100'000)); }

  static constexpr std::array<const char*, 12> countries = {"FR", "DE", "SE", "PL", "CH", "AD",
                                                            "SN", "US", "TR", "GB", "RE", "QA"};
  static constexpr std::array edges = {
      Distance::metres(0),         Distance::metres(9'999),     Distance::metres(10'000),
      Distance::metres(99'999),    Distance::metres(100'000),   Distance::metres(499'999),
      Distance::metres(500'000),   Distance::metres(1'999'999), Distance::metres(2'000'000),
      Distance::metres(2'999'999), Distance::metres(3'000'000), Distance::metres(4'000'000),
      Distance::metres(7'999'999), Distance::metres(8'000'000), Distance::metres(20'100'000)};

 private:
  /// About how many days the stay has; few where nobody says.
  static int lengthOf(const Mobility& mobility) {
    if (mobility.start && mobility.end) return daysBetween(*mobility.start, *mobility.end);
    return mobility.days.value_or(60);
  }

  std::mt19937 random_;
};

}  // namespace passerelle::test
