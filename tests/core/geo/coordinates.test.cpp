#include "core/geo/coordinates.h"

#include <cmath>
#include <limits>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

static_assert(!std::is_default_constructible_v<Coordinates>, "nowhere is no point");
static_assert(!std::is_constructible_v<Coordinates, double, double>, "only what is on the sphere is a point");

struct Written {
  double latitude;
  double longitude;
};

}  // namespace

TEST_CASE("Points on the sphere, its poles and its edges included, have coordinates") {
  for (const Written& point :
       {Written{0, 0}, Written{90, 0}, Written{-90, 180}, Written{45.56628, -180}, Written{-0.0, 180}}) {
    INFO(point.latitude << ", " << point.longitude);
    const auto made = Coordinates::degrees(point.latitude, point.longitude);
    REQUIRE(made);
    CHECK(made->latitude() == point.latitude);
    CHECK(made->longitude() == point.longitude);
  }
}

TEST_CASE("Coordinates beyond the poles or the date line, or NaN, are refused") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  const double above = std::nextafter(90.0, 91.0);
  const double beyond = std::nextafter(180.0, 181.0);
  for (const Written& point : {Written{above, 0}, Written{-above, 0}, Written{0, beyond}, Written{0, -beyond},
                               Written{nan, 0}, Written{0, nan}, Written{nan, nan}, Written{infinity, 0},
                               Written{0, -infinity}, Written{0, 360}, Written{1e300, 0}}) {
    INFO(point.latitude << ", " << point.longitude);
    CHECK_FALSE(Coordinates::degrees(point.latitude, point.longitude));
  }
}

}  // namespace passerelle
