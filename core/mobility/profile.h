#pragma once

#include <optional>
#include <string>

#include "core/geo/place.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// A person who looks at offers: the fields of a mobility that describe the person. The offer gives the stay: activity,
/// country, days, distance, and the call of its academic year. An absent field is not known yet.
struct Profile {
  std::optional<std::string> institution;  ///< home institution, whose rules pay
  std::optional<Role> role;
  std::optional<std::string> sendingCountry;  ///< ISO 3166-1 alpha-2; absent: the country of the institution
  std::optional<Point> origin;                ///< start of journeys; absent: the town of the institution
  std::optional<bool> greenTravel;
  std::optional<bool> fewerOpportunities;
  std::optional<bool> teachingContract;
  std::optional<int> yearOfStudy;
  std::optional<bool> outermostRegion;
  std::optional<bool> travelPaid;  ///< as the user knows it from the institution
};

}  // namespace passerelle
