#include "core/base/interned_text.h"

#include <type_traits>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

static_assert(std::is_trivially_copyable_v<InternedText>);
static_assert(std::is_trivially_copyable_v<Step>);
static_assert(InternedText("days") == "days");
// A text typed by a user must not be interned by accident.
static_assert(!std::is_convertible_v<std::string, InternedText>);
static_assert(!std::is_convertible_v<std::string_view, InternedText>);

}  // namespace

TEST_CASE("An interned text outlives the text it was made from, and is stored once") {
  InternedText kept;
  CHECK(kept.empty());
  {
    const std::string read = "a line long enough for memory of its own";
    kept = InternedText(read);
    CHECK(kept.data() != read.data());
  }
  CHECK(kept == "a line long enough for memory of its own");
  CHECK(InternedText(std::string(kept)).data() == kept.data());
  CHECK(InternedText(std::string_view(kept).substr(0, 6)) == "a line");
  CHECK("told: " + InternedText("days") == "told: days");
}

}  // namespace passerelle
