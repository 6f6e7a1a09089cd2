#include "core/geo/coordinates.h"

namespace passerelle {

std::optional<Coordinates> Coordinates::degrees(double latitude, double longitude) {
  const bool inRange = latitude >= -90.0 && latitude <= 90.0 && longitude >= -180.0 && longitude <= 180.0;
  if (!inRange) return std::nullopt;  // NaN too: every comparison with it is false
  return Coordinates(latitude, longitude);
}

}  // namespace passerelle
