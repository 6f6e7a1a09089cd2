#include "core/catalogue/network.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("The memberships of a campus are the networks that list it, with its role") {
  const auto networks = test::fewRecords().networks;
  const auto memberships = membershipsOf(networks, "north");
  REQUIRE(memberships.size() == 1);
  CHECK(memberships[0].network.text == "ring");
  CHECK(memberships[0].member.role == MemberRole::partner);
  CHECK(membershipsOf(networks, "south").empty());
  CHECK(membershipsOf(networks, "").empty());
}

}  // namespace passerelle
