#pragma once

#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/interned_text.h"
#include "core/base/localized_text.h"
#include "core/programme/publication.h"

namespace passerelle {

/// A higher-education institution that pays grants by its own published figures.
struct Institution {
  Id<Institution> id;
  LocalizedText name;
  InternedText acronym;
  InternedText country;  ///< ISO 3166-1 alpha-2
  InternedText town;
  CivilDate changedOn;                    ///< last day on which a figure in this record changed
  std::vector<Publication> publications;  ///< what it published, by the calls for which it holds
};

}  // namespace passerelle
