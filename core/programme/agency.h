#pragma once

#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/programme/publication.h"

namespace passerelle {

/// A national agency. It runs the programme in one country and may fix, within the ranges of a call, the rates that all
/// institutions of that country pay.
struct Agency {
  Id<Agency> id;
  LocalizedText name;
  std::string country;  ///< ISO 3166-1 alpha-2; unique among agencies
  CivilDate changedOn;  ///< last day on which a figure in this record changed
  std::vector<Publication> publications;
};

}  // namespace passerelle
