#include "core/geo/distance_band.h"

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A band of distances includes its lower end and excludes its upper end, to the metre") {
  const DistanceBand band{Distance::kilometres(100), Distance::kilometres(500)};
  struct Row {
    std::int64_t metres;
    bool inside;
  };
  for (const Row& row : {Row{0, false}, Row{99'000, false}, Row{99'999, false}, Row{100'000, true}, Row{100'001, true},
                         Row{499'000, true}, Row{499'700, true}, Row{499'999, true}, Row{500'000, false},
                         Row{500'001, false}, Row{20'015'087, false}}) {
    INFO(row.metres << " m");
    CHECK(band.contains(Distance::metres(row.metres)) == row.inside);
  }
}

TEST_CASE("A band without an upper end includes the antipodes") {
  const DistanceBand band{Distance::kilometres(8000), std::nullopt};
  CHECK_FALSE(band.contains(Distance::metres(7'999'999)));
  CHECK(band.contains(Distance::kilometres(8000)));
  CHECK(band.contains(Distance::metres(20'015'087)));
}

TEST_CASE("Bands are equal when both ends are equal") {
  const DistanceBand band{Distance::kilometres(100), Distance::kilometres(500)};
  CHECK(band == DistanceBand{Distance::kilometres(100), Distance::kilometres(500)});
  CHECK_FALSE(band == DistanceBand{Distance::kilometres(100), std::nullopt});
  CHECK_FALSE(band == DistanceBand{Distance::kilometres(99), Distance::kilometres(500)});
}

}  // namespace passerelle
