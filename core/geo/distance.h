#pragma once

#include <compare>
#include <cstdint>

#include "core/geo/coordinates.h"

namespace passerelle {

/// A length of one way, in whole metres, so that bands and their edges are decided alike on every machine.
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

/// Great circle on a sphere of radius 6371 km, rounded half up to the metre, never negative.
///
/// This radius on GeoNames points reproduces the figures printed as those of the Commission's distance
/// calculator (Tartu to Uppsala 543.47 km); the radius stands in distance.cpp and nowhere else.
Distance greatCircle(Coordinates from, Coordinates to);

/// The great circles from one point to many.
class GreatCircles {
 public:
  explicit GreatCircles(Coordinates from);
  [[nodiscard]] Distance to(Coordinates point) const;

 private:
  Coordinates from_;
  double cosine_;  ///< of its latitude
};

}  // namespace passerelle
