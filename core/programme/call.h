#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/source.h"
#include "core/programme/figures.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// Programme countries, by cost of living.
struct CountryGroup : Cited {
  Destination group = Destination::group1;
  std::vector<std::string> countries;  ///< ISO 3166-1 alpha-2
};

/// Partner countries of Europe that are paid like a group (regions 13 and 14).
struct PaidAlikeRegion : Cited {
  int region = 0;
  Destination paidAs = Destination::group1;
  std::vector<std::string> countries;
};

/// One call year of the programme: country groups and every figure it sets.
struct Call {
  int year = 0;
  CivilDate changedOn;  ///< the day a figure here last changed
  std::vector<CountryGroup> groups;
  std::vector<PaidAlikeRegion> regions;
  Figures figures;

  /// Where a country stands; whatever the lists do not name is in regions 1 to 12.
  [[nodiscard]] Destination destinationOf(std::string_view country) const;
  /// True for members of the programme; regions 13 and 14 are not.
  [[nodiscard]] bool isProgrammeCountry(std::string_view country) const;
};

/// The call of the academic year (from September on) in which a day falls: 2023 for May 2024.
int callYearOf(CivilDate day);

}  // namespace passerelle
