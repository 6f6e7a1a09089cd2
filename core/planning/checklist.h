#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/mobility/mobility.h"
#include "core/planning/document.h"

namespace passerelle {

/// The last day to apply. The day itself is still open.
struct Deadline {
  Citation citation;
  int monthsBeforeStart = 0;
  std::optional<CivilDate> lastDay;  ///< absent while the first day of the stay is not known
};

/// What to send, to whom, by when. Only what is certain to apply is listed; an answer that could bring more is missing.
struct Checklist {
  bool stated = false;  ///< false: nothing is published for this stay, or `missing` has to be answered first
  std::vector<InternedText> missing;  ///< unanswered fields on which more depends
  std::optional<Deadline> deadline;
  std::vector<ApplicationStep> route;
  std::vector<RequiredDocument> documents;  ///< in the order of their stages
};

/// What applies to a mobility, as far as it is known. `published` is null where the institution published nothing.
Checklist documentsOf(const InstitutionDocuments* published, const Mobility& mobility);

}  // namespace passerelle
