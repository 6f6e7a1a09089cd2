#include "core/library/published_figures.h"

#include <algorithm>

#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

PublishedFigures listed(int call, std::optional<std::string> institution = {},
                        std::optional<std::string> country = {}) {
  return publishedFigures({call, std::move(institution), std::move(country)}, test::library());
}

const Citation& citationOf(const PublishedFigures& published, std::string_view row) {
  return *std::find_if(published.citations.begin(), published.citations.end(),
                       [row](const Citation& each) { return each.row == row; });
}

}  // namespace

TEST_CASE("The figures of a call are listed author by author, for those who published for it") {
  CHECK(listed(2023, "usmb").institution);
  CHECK_FALSE(listed(2024, "usmb").institution);
  CHECK_FALSE(listed(2023, "usmb").agency);
  CHECK(listed(2023, {}, "DE").agency);
  CHECK_FALSE(listed(2026, {}, "DE").agency);
  CHECK(listed(2026).call.year == 2026);
}

TEST_CASE("Every row has its witnesses and one citation, by the best of them for the reader") {
  const PublishedFigures published = listed(2025, "usmb");
  for (const TravelAmount& row : published.call.figures.travel) CHECK_FALSE(row.provenance.witnesses.empty());
  CHECK(citationOf(published, "travel-500-km-2024").source.text == "programme-guide-2026");
  CHECK(citationOf(published, "travel-500-km-2024").carriedFrom == 2026);
  CHECK(citationOf(listed(2026, "usmb"), "travel-500-km-2024").trust == Trust::official);
  CHECK(citationOf(listed(2021, {}, "DE"), "daad-student-month-group-1-2021").source.text == "daad-ka131-2021-2023");
}

}  // namespace passerelle
