#include "core/catalogue/catalogue.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("Records are found by their ids, and an unknown id gives null") {
  const Catalogue all = test::fewRecords();
  REQUIRE(all.partner("south") != nullptr);
  CHECK(all.partner("south")->campus.text == "south");
  CHECK(all.partner("home") == nullptr);
  REQUIRE(all.offer("north-2024-05-06") != nullptr);
  CHECK(all.offer("north") == nullptr);
  CHECK(Catalogue{}.partner("") == nullptr);
}

}  // namespace passerelle
