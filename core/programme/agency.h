#pragma once

#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/programme/publication.h"

namespace passerelle {

/// A national agency: it runs the programme in one country, and may fix within a call's ranges what every institution
/// there pays.
struct Agency {
  Id<Agency> id;
  LocalizedText name;
  std::string country;  ///< ISO 3166-1 alpha-2; no two agencies share one
  CivilDate changedOn;  ///< the day a figure here last changed
  std::vector<Publication> publications;
};

}  // namespace passerelle
