#include "core/catalogue/id_index.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A record is found at its place, of two alike the first, and an unknown one nowhere") {
  const std::vector<Partner> partners = {test::partner("c"), test::partner("a"), test::partner("b"),
                                         test::partner("a")};
  const IdIndex index(partners);
  CHECK(index.placeOf("c") == 0U);
  CHECK(index.placeOf("a") == 1U);
  CHECK(index.placeOf("b") == 2U);
  CHECK_FALSE(index.placeOf("d"));
  CHECK_FALSE(index.placeOf(""));
  CHECK_FALSE(IdIndex().placeOf("a"));
}

TEST_CASE("Records are found by any text of theirs") {
  const std::vector<Campus> campuses = test::fewCampuses();
  const IdIndex byTown(campuses, [](const Campus& each) { return std::string_view(each.town); });
  CHECK(byTown.placeOf("Lyon") == 1U);
}

}  // namespace passerelle
