#pragma once

#include <optional>
#include <string>

#include "core/geo/place.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// Who looks at offers: what a mobility says of the person, without a stay. The stay is the offer's: its kind, country,
/// days and distance, and the call of its own academic year. Absent fields are not known yet.
struct Profile {
  std::optional<std::string> institution;  ///< home, whose rules pay
  std::optional<Role> role;
  std::optional<std::string> sendingCountry;  ///< ISO 3166-1 alpha-2; absent: that of the institution
  std::optional<Point> origin;                ///< where journeys begin; absent: the town of the institution
  std::optional<bool> greenTravel;
  std::optional<bool> fewerOpportunities;
  std::optional<bool> teachingContract;
  std::optional<int> yearOfStudy;
  std::optional<bool> outermostRegion;
  std::optional<bool> travelPaid;  ///< as the institution told it
};

}  // namespace passerelle
