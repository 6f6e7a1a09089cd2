#pragma once

#include "core/describe/mobility.h"
#include "core/planning/checklist.h"

namespace passerelle::json {

template <>
struct NounName<RequiredDocument> {
  static constexpr std::string_view value = "document";
};
PASSERELLE_DESCRIBED(RequiredDocument);
PASSERELLE_DESCRIBED(ApplicationDeadline);
PASSERELLE_DESCRIBED(ApplicationStep);
PASSERELLE_DESCRIBED(InstitutionDocuments);
PASSERELLE_DESCRIBED(Deadline);
PASSERELLE_DESCRIBED(Checklist);

}  // namespace passerelle::json
