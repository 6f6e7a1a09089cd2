#include "core/catalogue/past_mobility.h"

#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A year counts as a period, but its days are missing") {
  PastMobility mobility;
  CHECK(test::jsonOf(completenessOf(mobility)) ==
        R"({"filled":0,"applicable":5,"missing":["period","days","people","partners","detail"]})");
  mobility.year = 2023;
  mobility.people = 3;
  CHECK(test::jsonOf(completenessOf(mobility)) ==
        R"({"filled":2,"applicable":5,"missing":["days","partners","detail"]})");
  mobility.year.reset();
  mobility.firstDay = test::date("2023-05-22");
  mobility.lastDay = test::date("2023-05-26");
  mobility.partners = {{"p"}};
  mobility.detail = LocalizedText{"d", "d"};
  CHECK(completenessOf(mobility).missing.empty());
}

}  // namespace passerelle
