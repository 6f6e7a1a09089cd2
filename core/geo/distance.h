#pragma once

#include <compare>
#include <cstdint>

#include "core/geo/coordinates.h"

namespace passerelle {

/// A one-way distance in whole metres, so that every machine puts it into the same distance band.
class Distance {
 public:
  constexpr Distance() = default;
  static constexpr Distance metres(std::int64_t count) { return Distance(count); }
  static constexpr Distance kilometres(std::int64_t count) { return Distance(count * 1000); }

  [[nodiscard]] constexpr std::int64_t inMetres() const { return metres_; }

  friend constexpr bool operator==(Distance, Distance) = default;
  friend constexpr std::strong_ordering operator<=>(Distance left, Distance right) {
    return left.metres_ <=> right.metres_;
  }

 private:
  explicit constexpr Distance(std::int64_t count) : metres_(count) {}
  std::int64_t metres_ = 0;
};

/// Great-circle distance on a sphere of radius 6371 km, rounded half up to the metre, never negative.
///
/// With GeoNames points, this radius reproduces the figures published from the Commission's distance calculator
/// (Tartu to Uppsala 543.47 km). The radius is defined in distance.cpp only.
Distance greatCircle(Coordinates from, Coordinates to);

/// Great-circle distances from one point to many.
class GreatCircles {
 public:
  explicit GreatCircles(Coordinates from);
  [[nodiscard]] Distance to(Coordinates point) const;

 private:
  Coordinates from_;
  double cosine_;  ///< of the latitude of `from_`
};

}  // namespace passerelle
