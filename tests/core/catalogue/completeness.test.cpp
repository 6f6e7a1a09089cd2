#include "core/catalogue/completeness.h"

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("Each applicable field is counted once, and missing fields are named") {
  Completeness all;
  all.count("title", true).count("field", false).count("language", true);
  CHECK(test::jsonOf(all) == R"({"filled":2,"applicable":3,"missing":["field"]})");
  CHECK(test::jsonOf(Completeness{}) == R"({"filled":0,"applicable":0,"missing":[]})");
}

}  // namespace passerelle
