#include "core/base/source.h"

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A range of calls has both its ends; without a last call it has no end") {
  const CallRange closed{2021, 2023};
  for (const int year : {2021, 2022, 2023}) CHECK(closed.includes(year));
  for (const int year : {2020, 2024}) CHECK_FALSE(closed.includes(year));
  const CallRange open{2024, {}};
  CHECK_FALSE(open.includes(2023));
  for (const int year : {2024, 2099}) CHECK(open.includes(year));
}

}  // namespace passerelle
