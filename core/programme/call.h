#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/source.h"
#include "core/programme/figures.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// Programme countries, by cost of living.
struct CountryGroup {
  Citation citation;
  Destination group = Destination::group1;
  std::vector<std::string> countries;  ///< ISO 3166-1 alpha-2
};

/// A region of partner countries (1 to 14). Some of Europe are paid like a group of programme countries.
struct PartnerRegion {
  Citation citation;
  int region = 0;
  std::optional<Destination> paidAs;  ///< absent: as regions 1 to 12
  std::vector<std::string> countries;
};

/// Countries with which an action is not possible.
struct ActionExclusion {
  Citation citation;
  Action action = Action::KA171;
  bool programmeCountries = false;  ///< all of them too
  std::vector<std::string> countries;
};

/// Territories with a country code of their own, of which no source read says how they are paid.
struct UnplacedTerritories {
  Citation citation;
  std::vector<std::string> countries;
};

/// One call year of the programme: country groups and every figure it sets.
struct Call {
  int year = 0;
  CivilDate changedOn;  ///< the day a figure here last changed
  std::vector<CountryGroup> groups;
  std::vector<PartnerRegion> regions;
  std::vector<ActionExclusion> exclusions;
  std::vector<UnplacedTerritories> unplaced;
  Figures figures;

  /// Where a country stands; whatever the lists do not name is in regions 1 to 12.
  [[nodiscard]] Destination destinationOf(std::string_view country) const;
  /// True for members of the programme; regions 13 and 14 are not.
  [[nodiscard]] bool isProgrammeCountry(std::string_view country) const;
  /// The region of a partner country; nothing for programme countries and for those that the lists do not name.
  [[nodiscard]] std::optional<int> regionOf(std::string_view country) const;
  /// The rule by which an action is not possible with a country; null when it is.
  [[nodiscard]] const ActionExclusion* exclusionOf(Action action, std::string_view country) const;
  /// Where it is said that nobody says how a territory is paid; null for all others.
  [[nodiscard]] const UnplacedTerritories* unplacedRow(std::string_view country) const;
};

/// The call of the academic year (from September on) in which a day falls: 2023 for May 2024.
int callYearOf(CivilDate day);

}  // namespace passerelle
