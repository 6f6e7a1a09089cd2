#include "core/geo/place_hits.h"

#include "core/geo/name_list.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("Hits are kept in order, each place once with its best match") {
  PlaceHits hits(2);
  CHECK(hits.leastLevel(PlaceMatch::oneEdit) == 0);
  hits.offer({PlaceMatch::prefix, 0, 1, 0, 10});
  hits.offer({PlaceMatch::prefix, 0, 2, 0, 20});
  hits.offer({PlaceMatch::exact, 0, 1, 5, 10});
  hits.offer({PlaceMatch::prefix, 0, 1, 0, 10});
  REQUIRE(hits.size() == 2);
  CHECK(hits.begin()[0].place == 1);
  CHECK(hits.begin()[0].entry == 5);
  CHECK(hits.begin()[1].place == 2);
  CHECK(hits.full());
  CHECK_FALSE(hits.takes(PlaceMatch::oneEdit));
  CHECK(hits.takes(PlaceMatch::prefix));
  CHECK(hits.leastLevel(PlaceMatch::prefix) == levelOf(20));
  CHECK(hits.leastLevel(PlaceMatch::exact) == 0);
  hits.offer({PlaceMatch::prefix, 1, 3, 0, 30});
  CHECK(hits.begin()[1].place == 3);
}

}  // namespace passerelle
