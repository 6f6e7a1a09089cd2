#include "core/geo/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace passerelle {

namespace {

constexpr double earthRadiusInMetres = 6'371'000.0;

double radians(double degrees) { return degrees * std::numbers::pi / 180.0; }

double squaredHalfSine(double angle) {
  const double sine = std::sin(angle / 2.0);
  return sine * sine;
}

}  // namespace

Distance greatCircle(Coordinates from, Coordinates to) {
  const double north = radians(to.latitude() - from.latitude());
  const double east = radians(to.longitude() - from.longitude());
  const double haversine = squaredHalfSine(north) + std::cos(radians(from.latitude())) *
                                                        std::cos(radians(to.latitude())) * squaredHalfSine(east);
  // Rounding can carry the haversine of antipodes just past 1, where asin has no answer.
  const double angle = 2.0 * std::asin(std::sqrt(std::clamp(haversine, 0.0, 1.0)));
  return Distance::metres(static_cast<std::int64_t>(std::floor(earthRadiusInMetres * angle + 0.5)));
}

}  // namespace passerelle
