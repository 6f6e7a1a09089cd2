#include "core/base/kept_text.h"

#include <type_traits>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

static_assert(std::is_trivially_copyable_v<KeptText>);
static_assert(std::is_trivially_copyable_v<Step>);
static_assert(KeptText("days") == "days");
// What somebody typed is kept on purpose only.
static_assert(!std::is_convertible_v<std::string, KeptText>);
static_assert(!std::is_convertible_v<std::string_view, KeptText>);

}  // namespace

TEST_CASE("A kept text outlives the text that it was made of, and is kept once") {
  KeptText kept;
  CHECK(kept.empty());
  {
    const std::string read = "a line long enough for memory of its own";
    kept = KeptText(read);
    CHECK(kept.data() != read.data());
  }
  CHECK(kept == "a line long enough for memory of its own");
  CHECK(KeptText(std::string(kept)).data() == kept.data());
  CHECK(KeptText(std::string_view(kept).substr(0, 6)) == "a line");
  CHECK("told: " + KeptText("days") == "told: days");
}

}  // namespace passerelle
