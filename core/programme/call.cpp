#include "core/programme/call.h"

#include <algorithm>

namespace passerelle {

namespace {

constexpr unsigned firstMonthOfAcademicYear = 9;

/// Compares the first letters first: this runs for every mobility of a list, and most codes differ there.
bool holds(const std::vector<std::string>& countries, std::string_view country) {
  if (country.empty()) return false;
  return std::any_of(countries.begin(), countries.end(),
                     [country](const std::string& each) { return each[0] == country.front() && each == country; });
}

}  // namespace

Destination Call::destinationOf(std::string_view country) const {
  for (const CountryGroup& group : groups) {
    if (holds(group.countries, country)) return group.group;
  }
  for (const PartnerRegion& region : regions) {
    if (region.paidAs && holds(region.countries, country)) return *region.paidAs;
  }
  return Destination::regions1to12;
}

std::optional<int> Call::regionOf(std::string_view country) const {
  const auto found = std::find_if(regions.begin(), regions.end(),
                                  [country](const PartnerRegion& region) { return holds(region.countries, country); });
  return found == regions.end() ? std::nullopt : std::optional(found->region);
}

bool Call::excludes(const ActionExclusion& row, std::string_view country) const {
  if (holds(row.countries, country)) return true;
  return isProgrammeCountry(country) ? row.programmeCountries : row.partnerCountries.value_or(false);
}

const UnplacedTerritories* Call::unplacedRow(std::string_view country) const {
  const auto found = std::find_if(unplaced.begin(), unplaced.end(),
                                  [country](const UnplacedTerritories& row) { return holds(row.countries, country); });
  return found == unplaced.end() ? nullptr : &*found;
}

bool Call::isProgrammeCountry(std::string_view country) const {
  return std::any_of(groups.begin(), groups.end(),
                     [country](const CountryGroup& group) { return holds(group.countries, country); });
}

int callYearOf(CivilDate day) { return day.month() >= firstMonthOfAcademicYear ? day.year() : day.year() - 1; }

}  // namespace passerelle
