#include "core/programme/dated_figures.h"

#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

StaffScale percent(const char* id, int percentage, CallRange calls) {
  StaffScale row = test::staffPercent("page", 1, 14, percentage);
  row.provenance.id.text = InternedText(std::string_view(id));
  row.provenance.calls = calls;
  return row;
}

Figures three() {
  Figures figures;
  figures.staffScale = {percent("old", 70, {2021, 2022}), percent("always", 80, {2021, {}}),
                        percent("new", 90, {2023, {}})};
  return figures;
}

std::vector<std::string> ids(const Figures& figures) {
  std::vector<std::string> out;
  for (const StaffScale& row : figures.staffScale) out.emplace_back(row.provenance.id.text);
  return out;
}

}  // namespace

TEST_CASE("The rows of a call are those that hold in it, in their order, with their places in the whole table") {
  Figures all = three();
  CHECK(ids(figuresIn(2020, all)).empty());
  CHECK(ids(figuresIn(2022, all)) == test::Told{"old", "always"});
  CHECK(ids(figuresIn(2023, all)) == test::Told{"always", "new"});
  CHECK(indicesIn(2023, all).at("staffScale") == std::vector<std::size_t>{1, 2});
  CHECK(indicesIn(2023, all).at("travel").empty());
}

TEST_CASE("Calls with the same rows are one publication") {
  Figures all = three();
  const auto publications = publicationsOf(all, {{2020, {}}, {2021, {}}, {2022, {}}, {2023, {}}, {2024, {}}});
  REQUIRE(publications.size() == 2);
  CHECK(publications[0].calls == std::vector<int>{2021, 2022});
  CHECK(ids(publications[0].figures) == test::Told{"old", "always"});
  CHECK(publications[1].calls == std::vector<int>{2023, 2024});
}

TEST_CASE("A table is moved unless its place is taken") {
  ProgrammeTables from;
  ProgrammeTables to;
  from.figures = three();
  from.figures.travel = {test::travelAmount("page", 10, 100, 28)};
  to.figures.travel = {test::travelAmount("first", 10, 100, 23)};
  moveTables(from, to);
  CHECK(to.figures.staffScale.size() == 3);
  CHECK(to.figures.travel.front().citation.source.text == "first");
}

TEST_CASE("Every row is cited for the reader; publications of other calls for their own last one") {
  Witness first;
  first.source = Id<Source>{"first"};
  first.trust = Trust::official;
  first.calls = CallRange{2021, 2022};
  Witness second = first;
  second.source = Id<Source>{"second"};
  second.calls = CallRange{2023, 2024};
  const Provenances provenances = {{"always", {{"always"}, {2021, {}}, {first, second}}}};
  Call call = callIn({2023, {}}, {{}, {}, {}, {}, three()});
  cite(call, {}, provenances);
  CHECK(call.figures.staffScale.front().citation.source.text == "second");
  CHECK(call.figures.staffScale.back().citation.source.text == "page");  // its provenance is not known
  Figures all = three();
  auto publications = publicationsOf(all, {{2021, {}}, {2022, {}}, {2023, {}}});
  cite(publications, 2023, {}, provenances);
  CHECK(publications[0].figures.staffScale.back().citation.source.text == "first");
  CHECK(publications[1].figures.staffScale.front().citation.source.text == "second");
}

}  // namespace passerelle
