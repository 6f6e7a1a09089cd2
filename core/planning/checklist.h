#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/mobility/mobility.h"
#include "core/planning/document.h"

namespace passerelle {

/// Application deadline. Applications are still accepted on the last day.
struct Deadline {
  Citation citation;
  int monthsBeforeStart = 0;
  std::optional<CivilDate> lastDay;  ///< absent until the first day of the stay is known
};

/// Documents to send, their recipients and the deadline. Of an institution without a record nothing is published. Only
/// rows that certainly apply are listed. Unanswered fields that could add rows are in `missing`.
struct Checklist {
  bool stated = false;  ///< false: nothing is published for this stay, or a field of `missing` must be answered first
  std::vector<InternedText> missing;  ///< unanswered fields on which further rows depend
  std::optional<Deadline> deadline;
  std::vector<ApplicationStep> route;
  std::vector<RequiredDocument> documents;  ///< in the order of their stages
};

/// The rows that apply to a mobility, as far as it is known. `published` is null if the institution published nothing.
Checklist documentsOf(const InstitutionDocuments* published, const Mobility& mobility);

}  // namespace passerelle
