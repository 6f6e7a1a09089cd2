#include "core/catalogue/agreement.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("An agreement is in force from its first to its last day, both included") {
  const Agreement agreement = test::agreement("a", "2020-08-01", "2023-07-31", {});
  CHECK_FALSE(isInForce(agreement, test::date("2020-07-31")));
  CHECK(isInForce(agreement, test::date("2020-08-01")));
  CHECK(isInForce(agreement, test::date("2023-07-31")));
  CHECK_FALSE(isInForce(agreement, test::date("2023-08-01")));
}

TEST_CASE("Flows by country are missing if one list of flows covers several countries") {
  const std::vector<Agreement> agreements = test::fewRecords().agreements[0].agreements;
  CHECK(test::jsonOf(completenessOf(agreements[0])) == R"({"filled":3,"applicable":4,"missing":["flowsByCountry"]})");
  CHECK(test::jsonOf(completenessOf(agreements[1])) == R"({"filled":3,"applicable":4,"missing":["countries"]})");
  CHECK(test::jsonOf(completenessOf(Agreement{})).find(R"("missing":["flows","entries"]})") != std::string::npos);
}

}  // namespace passerelle
