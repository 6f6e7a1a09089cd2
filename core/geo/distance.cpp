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

/// Coefficients of the Taylor series of the sine: 1, -1/3!, 1/5!, … up to the precision of a double, the last first.
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

/// The sine of an angle from 0 to pi, both included. std::sin handles angles of any size, so it is slower, and its last
/// bit differs between machines. Sums and products are the same on every machine.
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
  // For antipodes, rounding can give a haversine slightly above 1, where asin is not defined.
  const double angle = 2.0 * std::asin(std::sqrt(std::clamp(haversine, 0.0, 1.0)));
  return Distance::metres(static_cast<std::int64_t>(std::floor(earthRadiusInMetres * angle + 0.5)));
}

Distance greatCircle(Coordinates from, Coordinates to) { return GreatCircles(from).to(to); }

}  // namespace passerelle
