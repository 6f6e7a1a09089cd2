#include "core/programme/call.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr unsigned firstMonthOfAcademicYear = 9;

/// Asked for every mobility of a list: most codes differ in their first letter.
bool holds(const std::vector<std::string>& countries, std::string_view country) {
  return std::any_of(countries.begin(), countries.end(),
                     [country](const std::string& each) { return each.front() == country.front() && each == country; });
}

}  // namespace

Destination Call::destinationOf(std::string_view country) const {
  for (const CountryGroup& group : groups) {
    if (holds(group.countries, country)) return group.group;
  }
  for (const PaidAlikeRegion& region : regions) {
    if (holds(region.countries, country)) return region.paidAs;
  }
  return Destination::regions1to12;
}

bool Call::isProgrammeCountry(std::string_view country) const {
  return std::any_of(groups.begin(), groups.end(),
                     [country](const CountryGroup& group) { return holds(group.countries, country); });
}

int callYearOf(CivilDate day) { return day.month() >= firstMonthOfAcademicYear ? day.year() : day.year() - 1; }

}  // namespace passerelle
