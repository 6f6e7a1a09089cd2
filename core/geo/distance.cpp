#include "core/geo/distance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace passerelle {

namespace {

constexpr double earthRadiusInMetres = 6'371'000.0;

constexpr double radiansPerDegree = std::numbers::pi / 180.0;

double radians(double degrees) { return degrees * radiansPerDegree; }

/// What the powers of an angle count in its sine: 1, -1/3!, 1/5!, … as far as a double can tell, the last first.
constexpr std::array<double, 11> seriesOfSine = [] {
  std::array<double, 11> series{};
  double part = 1.0;
  for (std::size_t i = 0; i < series.size(); ++i) {
    series[series.size() - 1 - i] = part;
    const auto step = static_cast<double>(2 * i + 2);
    part /= -step * (step + 1.0);
  }
  return series;
}();

/// Of an angle from 0 to half a turn. Ours, because the library's takes angles of any size: that makes it slower, and
/// different in the last bit from one machine to the other, where sums and products are the same everywhere.
double sine(double angle) {
  const double x = angle > std::numbers::pi / 2.0 ? std::numbers::pi - angle : angle;
  const double square = x * x;
  double sum = 0.0;
  for (const double part : seriesOfSine) sum = part + square * sum;
  return x * sum;
}

double squaredHalfSine(double angle) {
  const double half = sine(std::abs(angle) / 2.0);
  return half * half;
}

double cosine(double latitude) { return sine(std::numbers::pi / 2.0 - std::abs(latitude)); }

}  // namespace

GreatCircles::GreatCircles(Coordinates from) : from_(from), cosine_(cosine(radians(from.latitude()))) {}

Distance GreatCircles::to(Coordinates point) const {
  const double north = radians(point.latitude() - from_.latitude());
  const double east = radians(point.longitude() - from_.longitude());
  const double haversine = squaredHalfSine(north) + cosine_ * cosine(radians(point.latitude())) * squaredHalfSine(east);
  // Rounding can carry the haversine of antipodes just past 1, where asin has no answer.
  const double angle = 2.0 * std::asin(std::sqrt(std::clamp(haversine, 0.0, 1.0)));
  return Distance::metres(static_cast<std::int64_t>(std::floor(earthRadiusInMetres * angle + 0.5)));
}

Distance greatCircle(Coordinates from, Coordinates to) { return GreatCircles(from).to(to); }

}  // namespace passerelle
