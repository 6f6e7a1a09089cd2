#include "core/geo/distance.h"

#include <random>

#include "core/base/money.h"
#include "tests/core/support/operators.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::Addable;
using test::Comparable;

namespace {

static_assert(!Addable<Distance, Money>);
static_assert(!Comparable<Distance, Money>);
static_assert(!Comparable<Distance, int>, "metres or kilometres must be said");
static_assert(!std::is_convertible_v<int, Distance>);

Coordinates at(double latitude, double longitude) { return *Coordinates::degrees(latitude, longitude); }

struct Known {
  const char* name;
  Coordinates from;
  Coordinates to;
  std::int64_t metres;
};

constexpr std::int64_t quarterOfTheGlobe = 10'007'543;
constexpr std::int64_t halfTheGlobe = 20'015'087;

}  // namespace

TEST_CASE("Distances are whole metres") {
  CHECK(Distance() == Distance::metres(0));
  CHECK(Distance::kilometres(500) == Distance::metres(500'000));
  CHECK(Distance::metres(499'999) < Distance::kilometres(500));
  CHECK(Distance::metres(499'700).inMetres() == 499'700);
}

TEST_CASE("The great-circle distance is that of the official calculator") {
  const Known known[] = {
      {"Tartu to Uppsala, printed as 543.47 km", at(58.38062, 26.72509), at(59.85882, 17.63889), 543'470},
      {"Madrid to Rome, printed as 1365.28 km", at(40.4165, -3.70256), at(41.89193, 12.51133), 1'365'280},
  };
  for (const Known& each : known) {
    INFO(each.name);
    const std::int64_t metres = greatCircle(each.from, each.to).inMetres();
    CHECK((metres + 5) / 10 * 10 == each.metres);  // the calculator prints hundredths of a kilometre
  }
}

TEST_CASE("Distances at poles, antipodes and the date line have their known lengths") {
  const Known known[] = {
      {"nowhere from Chambéry", at(45.56628, 5.92079), at(45.56628, 5.92079), 0},
      {"nowhere from the north pole, whatever its longitude", at(90, 0), at(90, 123.4), 0},
      {"the date line, written from both sides", at(10, 180), at(10, -180), 0},
      {"across the date line", at(0, 179.5), at(0, -179.5), 111'195},
      {"along the equator, as far as across the date line", at(0, 0), at(0, 1), 111'195},
      {"equator to pole", at(0, 17), at(90, -99), quarterOfTheGlobe},
      {"pole to pole", at(90, 0), at(-90, 0), halfTheGlobe},
      {"antipodes on the equator", at(0, 0), at(0, 180), halfTheGlobe},
      {"antipodes off the equator", at(45.56628, 5.92079), at(-45.56628, -174.07921), halfTheGlobe},
      {"one thousandth of a degree north", at(45, 5), at(45.001, 5), 111},
      {"one hundred-thousandth of a degree north", at(45, 5), at(45.00001, 5), 1},
  };
  for (const Known& each : known) {
    INFO(each.name);
    CHECK(greatCircle(each.from, each.to) == Distance::metres(each.metres));
    CHECK(greatCircle(each.to, each.from) == Distance::metres(each.metres));
  }
}

TEST_CASE("A distance is the same in both directions, and never longer than half the globe") {
  INFO("seed " << Catch::rngSeed());
  std::mt19937 random(Catch::rngSeed());
  const auto draw = [&](double span) { return span * (static_cast<double>(random()) / 2147483647.5 - 1.0); };
  for (int i = 0; i < 2000; ++i) {
    const Coordinates from = at(draw(90), draw(180));
    const Coordinates to = at(draw(90), draw(180));
    const Distance there = greatCircle(from, to);
    INFO(from.latitude() << "," << from.longitude() << " to " << to.latitude() << "," << to.longitude());
    CHECK(there == greatCircle(to, from));
    CHECK(there >= Distance());
    CHECK(there <= Distance::metres(halfTheGlobe));
    CHECK(greatCircle(from, from) == Distance());
  }
}

}  // namespace passerelle
