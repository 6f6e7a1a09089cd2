#include "core/geo/coordinates.h"

#include <cmath>
#include <limits>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

static_assert(!std::is_default_constructible_v<Coordinates>, "nowhere is no point");
static_assert(!std::is_constructible_v<Coordinates, double, double>, "only what is on the sphere is a point");

struct Point {
  double latitude;
  double longitude;
};

}  // namespace

TEST_CASE("Points on the sphere, its poles and its edges included, have coordinates") {
  for (const Point& point : {Point{0, 0}, Point{90, 0}, Point{-90, 180}, Point{45.56628, -180}, Point{-0.0, 180}}) {
    INFO(point.latitude << ", " << point.longitude);
    const auto made = Coordinates::degrees(point.latitude, point.longitude);
    REQUIRE(made);
    CHECK(made->latitude() == point.latitude);
    CHECK(made->longitude() == point.longitude);
  }
}

TEST_CASE("What lies beyond the poles or the date line, or is no number, is no point") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  const double above = std::nextafter(90.0, 91.0);
  const double beyond = std::nextafter(180.0, 181.0);
  for (const Point& point :
       {Point{above, 0}, Point{-above, 0}, Point{0, beyond}, Point{0, -beyond}, Point{nan, 0}, Point{0, nan},
        Point{nan, nan}, Point{infinity, 0}, Point{0, -infinity}, Point{0, 360}, Point{1e300, 0}}) {
    INFO(point.latitude << ", " << point.longitude);
    CHECK_FALSE(Coordinates::degrees(point.latitude, point.longitude));
  }
}

}  // namespace passerelle
