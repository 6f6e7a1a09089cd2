#include "core/loading/witnesses.h"

#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

const DataFile rowsFile = {"rows.json", "{}"};
const std::vector<CallYear> knownCalls = {{2023, {}}, {2024, {}}};

std::vector<Source> knownSources() {
  Source agency;
  agency.id.text = "agency";
  agency.kind = SourceKind::agency;
  agency.country = "DE";
  agency.pages = 9;
  agency.calls = CallRange{2023, 2023};
  agency.checkedOn = *CivilDate::parse("2026-01-01");
  return {agency};
}

Witness of(const char* source) {
  Witness witness;
  witness.source = Id<Source>{InternedText(std::string_view(source))};
  return witness;
}

Witness from(const char* row) {
  Witness witness;
  witness.carriedFrom = Id<FigureRow>{InternedText(std::string_view(row))};
  witness.because = LocalizedText{"ainsi", "so"};
  return witness;
}

RowSeen row(const char* id, std::vector<Witness> witnesses, CallRange range = {2023, {}}) {
  return {&rowsFile, "/t/" + std::string(id), {}, {{InternedText(std::string_view(id))}, range, std::move(witnesses)}};
}

test::Told problemsOf(std::vector<RowSeen> rows) {
  Witnesses witnesses;
  for (RowSeen& each : rows) witnesses.add(std::move(each));
  test::Told told;
  for (const ProblemInFile& each : witnesses.check(knownSources(), knownCalls)) {
    told.push_back(std::string(word(each.problem.code)) + " " + each.problem.pointer.value_or(""));
  }
  return told;
}

}  // namespace

TEST_CASE("A witness takes from its source what it does not say") {
  Witnesses witnesses;
  witnesses.add(row("a", {of("agency")}));
  CHECK(witnesses.check(knownSources(), knownCalls).empty());
  const Witness complete = witnesses.take().at("a").witnesses.front();
  CHECK(complete.trust == Trust::official);
  CHECK(complete.calls == CallRange{2023, 2023});
  CHECK(complete.country == "DE");
  CHECK(complete.checkedOn->text() == "2026-01-01");
}

TEST_CASE("With a reason the figure is deduced, unless the witness says otherwise") {
  Witness reckoned = of("agency");
  reckoned.because = LocalizedText{"ainsi", "so"};
  Witness noted = reckoned;
  noted.trust = Trust::official;
  Witnesses witnesses;
  witnesses.add(row("a", {reckoned, noted}));
  CHECK(witnesses.check(knownSources(), knownCalls).empty());
  const Provenance proof = witnesses.take().at("a");
  CHECK(proof.witnesses[0].trust == Trust::deduced);
  CHECK(proof.witnesses[1].trust == Trust::official);
}

TEST_CASE("A row that is carried over has the witnesses of the other row, deduced and with the reason") {
  Witnesses witnesses;
  witnesses.add(row("a", {from("b")}));
  witnesses.add(row("b", {from("c")}));
  witnesses.add(row("c", {of("agency")}));
  CHECK(witnesses.check(knownSources(), knownCalls).empty());
  const Provenance proof = witnesses.take().at("a");
  REQUIRE(proof.witnesses.size() == 1);
  CHECK(proof.witnesses[0].source->text == "agency");
  CHECK(proof.witnesses[0].trust == Trust::deduced);
  CHECK(proof.witnesses[0].because->en == "so");
}

TEST_CASE("Circles, pages and calls that do not exist, and rows without support are reported once, all together") {
  CHECK(problemsOf({row("a", {from("b")}), row("b", {from("a")})}) ==
        test::Told{"contradictory /t/a/witnesses/0/carriedFrom", "contradictory /t/b/witnesses/0/carriedFrom"});
  CHECK(problemsOf({row("a", {from("b")}), row("b", {from("b")})}) ==
        test::Told{"contradictory /t/b/witnesses/0/carriedFrom"});
  Witness far = of("agency");
  far.locator = Locator{{}, 10, {}};
  CHECK(problemsOf({row("a", {far}, {2022, 2025}), row("b", {})}) ==
        test::Told{"unknownReference /t/a/calls/from", "unknownReference /t/a/calls/until",
                   "outOfRange /t/a/witnesses/0/locator/page", "missing /t/b/witnesses"});
}

}  // namespace passerelle::json
