#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/catalogue/completeness.h"
#include "core/catalogue/fact.h"
#include "core/catalogue/partner.h"
#include "core/programme/institution.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// One or several past stays that an institution has published: number of people, dates and partners. No person is
/// named.
struct PastMobility {
  Citation citation;
  Id<PastMobility> id;
  LocalizedText title;
  std::vector<Activity> activities;
  Direction direction = Direction::outgoing;
  std::optional<CivilDate> firstDay;  ///< absent if the source does not state the day
  std::optional<CivilDate> lastDay;
  std::optional<int> year;   ///< if no days are stated
  std::optional<int> month;  ///< of that year
  std::optional<int> people;
  std::vector<Id<Partner>> partners;
  std::optional<LocalizedText> detail;
  std::vector<Figure> figures;
};

/// The past mobilities of an institution. One file per institution.
struct InstitutionPastMobilities {
  Id<Institution> institution;
  std::vector<PastMobility> pastMobilities;
};

[[nodiscard]] Completeness completenessOf(const PastMobility& mobility);

}  // namespace passerelle
