#include "core/geo/one_edit.h"

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("One edit is a letter replaced, one too many, one missing, or two neighbours swapped") {
  struct Row {
    const char* typed;
    const char* name;
    OneEdit slip;
  };
  const Row rows[] = {
      {"turin", "tirin", OneEdit::inWhole},
      {"turin", "turi", OneEdit::inWhole},
      {"turin", "turino", OneEdit::inWhole},
      {"turin", "turni", OneEdit::inWhole},
      {"turin", "urin", OneEdit::inWhole},
      {"turin", "aturin", OneEdit::inWhole},
      {"turin", "utrin", OneEdit::inWhole},
      {"turin", "turix", OneEdit::inWhole},
      {"turin", "trin", OneEdit::inWhole},
      {"tirin", "turinsk", OneEdit::inPrefix},
      {"trin", "turinsk", OneEdit::inPrefix},
      {"truin", "turinsk", OneEdit::inPrefix},
      {"tuurin", "turinsk", OneEdit::inPrefix},
      {"turix", "turinsk", OneEdit::no},
      {"turinx", "turinsk", OneEdit::no},
      {"turin", "torina", OneEdit::inPrefix},
      {"turin", "trni", OneEdit::no},
      {"turin", "turin", OneEdit::no},
      {"aab", "ab", OneEdit::inWhole},
      {"київ", "кйів", OneEdit::no},
      {"київ", "киів", OneEdit::inWhole},
      {"київ", "кїив", OneEdit::inWhole},
      {"київ", "кив", OneEdit::inWhole},
      {"", "a", OneEdit::inWhole},
      {"a", "", OneEdit::inWhole},
      {"", "", OneEdit::no},
  };
  for (const Row& row : rows) {
    INFO(row.typed << " for " << row.name);
    CHECK(oneEditBetween(row.typed, row.name) == row.slip);
  }
}

}  // namespace passerelle
