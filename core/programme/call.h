#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/civil_date.h"
#include "core/programme/figures.h"
#include "core/programme/provenance.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// Programme countries of one group. Groups are ordered by cost of living.
struct CountryGroup : FigureRow {
  Destination group = Destination::group1;
  std::vector<std::string> countries;  ///< ISO 3166-1 alpha-2
};

/// A region of partner countries (1 to 14). Some European regions are paid like a group of programme countries.
struct PartnerRegion : FigureRow {
  int region = 0;
  std::optional<Destination> paidAs;  ///< absent: paid as regions 1 to 12
  std::vector<std::string> countries;
};

/// Countries with which some mobilities are not possible.
struct ActionExclusion : FigureRow {
  Scope scope;
  bool programmeCountries = false;       ///< true: all programme countries are excluded too
  std::optional<bool> partnerCountries;  ///< true: all other countries are excluded too
  std::vector<std::string> countries;
};

/// Territories that have their own country code and for which no source states how they are paid.
struct UnplacedTerritories : FigureRow {
  std::vector<std::string> countries;
};

/// One call year of the programme: its country groups and all its figures.
struct Call {
  int year = 0;
  CivilDate checkedOn;  ///< last day on which a person went through the data of this call
  std::vector<CountryGroup> groups;
  std::vector<PartnerRegion> regions;
  std::vector<ActionExclusion> exclusions;
  std::vector<UnplacedTerritories> unplaced;
  Figures figures;

  /// Group or region by which a country is paid. Countries that are in no list belong to regions 1 to 12.
  [[nodiscard]] Destination destinationOf(std::string_view country) const;
  /// True for EU Member States and associated countries; false for regions 13 and 14.
  [[nodiscard]] bool isProgrammeCountry(std::string_view country) const;
  /// The region of a partner country. Absent for programme countries and for countries that are in no list.
  [[nodiscard]] std::optional<int> regionOf(std::string_view country) const;
  /// Whether a row excludes a country from the mobilities of its scope.
  [[nodiscard]] bool excludes(const ActionExclusion& row, std::string_view country) const;
  /// The row that lists a territory whose payment no source states; null for all other countries.
  [[nodiscard]] const UnplacedTerritories* unplacedRow(std::string_view country) const;
};

/// The call of the academic year that contains a day. An academic year starts in September: May 2024 belongs to call
/// 2023.
int callYearOf(CivilDate day);

}  // namespace passerelle
