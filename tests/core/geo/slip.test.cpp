#include "core/geo/slip.h"

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A slip is one letter instead of another, too many, missing, or two changed places") {
  struct Row {
    const char* typed;
    const char* name;
    Slip slip;
  };
  const Row rows[] = {
      {"turin", "tirin", Slip::inWhole},
      {"turin", "turi", Slip::inWhole},
      {"turin", "turino", Slip::inWhole},
      {"turin", "turni", Slip::inWhole},
      {"turin", "urin", Slip::inWhole},
      {"turin", "aturin", Slip::inWhole},
      {"turin", "utrin", Slip::inWhole},
      {"turin", "turix", Slip::inWhole},
      {"turin", "trin", Slip::inWhole},
      {"tirin", "turinsk", Slip::inPrefix},
      {"trin", "turinsk", Slip::inPrefix},
      {"truin", "turinsk", Slip::inPrefix},
      {"tuurin", "turinsk", Slip::inPrefix},
      {"turix", "turinsk", Slip::no},
      {"turinx", "turinsk", Slip::no},
      {"turin", "torina", Slip::inPrefix},
      {"turin", "trni", Slip::no},
      {"turin", "turin", Slip::no},
      {"aab", "ab", Slip::inWhole},
      {"київ", "кйів", Slip::no},
      {"київ", "киів", Slip::inWhole},
      {"київ", "кїив", Slip::inWhole},
      {"київ", "кив", Slip::inWhole},
      {"", "a", Slip::inWhole},
      {"a", "", Slip::inWhole},
      {"", "", Slip::no},
  };
  for (const Row& row : rows) {
    INFO(row.typed << " for " << row.name);
    CHECK(slipBetween(row.typed, row.name) == row.slip);
  }
}

}  // namespace passerelle
