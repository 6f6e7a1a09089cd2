#include "core/catalogue/id_index.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("An id gives the index of its record, the first if two have it, and nothing if it is unknown") {
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

TEST_CASE("An index can use any other text of the records") {
  const std::vector<Campus> campuses = test::fewCampuses();
  const IdIndex byTown(campuses, [](const Campus& each) { return std::string_view(each.town); });
  CHECK(byTown.placeOf("Lyon") == 1U);
}

}  // namespace passerelle
