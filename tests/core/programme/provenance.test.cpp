#include "core/programme/provenance.h"

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

/// A witness as loading completes it: it speaks of calls 2021 to 2025.
Witness witness(const char* source, SourceKind kind, std::optional<InternedText> country = {},
                Trust trust = Trust::official) {
  Witness made;
  made.source = Id<Source>{InternedText(std::string_view(source))};
  made.kind = kind;
  made.country = country;
  made.trust = trust;
  made.calls = CallRange{2021, 2025};
  return made;
}

Witness own() {
  Witness made = witness("own", SourceKind::institution, "FR", Trust::published);
  made.institution = "usmb";
  return made;
}
Witness agence() { return witness("agence", SourceKind::agency, "FR"); }
Witness guide() { return witness("guide", SourceKind::commission); }
Witness neighbour() { return witness("neighbour", SourceKind::secondary, "FR", Trust::secondary); }
Witness daad() { return witness("daad", SourceKind::agency, "DE"); }

const Reader student = {"FR", "usmb", Action::KA131};

std::string cited(const std::vector<Witness>& witnesses, int year = 2025, const Reader& reader = student) {
  const Citation citation = citationFor({{"row"}, {2021, {}}, witnesses}, year, reader);
  CHECK(citation.row == "row");
  return std::string(citation.source.text) + " " + std::string(word(citation.trust)) +
         (citation.carriedFrom ? " " + std::to_string(*citation.carriedFrom) : "");
}

}  // namespace

TEST_CASE("The nearest witness is cited, in whatever order they stand") {
  CHECK(cited({daad(), neighbour(), guide(), agence(), own()}) == "own published");
  CHECK(cited({own(), agence(), guide(), neighbour(), daad()}) == "own published");
  CHECK(cited({daad(), neighbour(), guide(), agence()}) == "agence official");
  CHECK(cited({daad(), neighbour(), guide()}) == "guide official");
  CHECK(cited({daad(), neighbour()}) == "daad official");  // both are far: the more reliable one
  CHECK(cited({neighbour()}) == "neighbour secondary");
}

TEST_CASE("Near is what is near to the reader") {
  const std::vector<Witness> all = {daad(), guide(), agence(), own()};
  CHECK(cited(all, 2025, {"DE", {}, Action::KA131}) == "daad official");
  CHECK(cited(all, 2025, {"FR", {}, Action::KA131}) == "agence official");
  CHECK(cited(all, 2025, {"ES", {}, Action::KA131}) == "guide official");
  CHECK(cited(all, 2025, {}) == "guide official");
}

TEST_CASE("Near witnesses of the call come before those of another one, which make the figure deduced") {
  Witness ofNextCall = guide();
  ofNextCall.calls = CallRange{2026, 2026};
  CHECK(cited({ofNextCall, agence()}, 2025) == "agence official");
  CHECK(cited({ofNextCall, agence()}, 2026) == "guide official");
  CHECK(cited({ofNextCall}, 2025) == "guide deduced 2026");
  CHECK(cited({ofNextCall}, 2027) == "guide deduced 2026");
  // A near witness of another call is still better than a far one of this call.
  CHECK(cited({ofNextCall, daad()}, 2025) == "guide deduced 2026");
  CHECK(cited({ofNextCall, daad()}, 2025, {"DE", {}, Action::KA131}) == "daad official");
}

TEST_CASE("Of two near witnesses of other calls, the one of the nearer call is cited") {
  Witness early = guide();
  early.source = Id<Source>{"early"};
  early.calls = CallRange{2021, 2021};
  Witness late = guide();
  late.calls = CallRange{2026, 2026};
  CHECK(cited({early, late}, 2023) == "early deduced 2021");
  CHECK(cited({early, late}, 2024) == "guide deduced 2026");
}

TEST_CASE("A witness of one strand makes no figure of the other official") {
  Witness partners = guide();
  partners.actions = {Action::KA171};
  CHECK(cited({partners}, 2025, {"FR", {}, Action::KA171}) == "guide official");
  CHECK(cited({partners}, 2025, {"FR", {}, Action::KA131}) == "guide deduced");
  CHECK(cited({partners}, 2025, {"FR", {}, {}}) == "guide deduced");
  CHECK(cited({partners, agence()}, 2025, student) == "agence official");
}

TEST_CASE("A witness that contradicts proves nothing") {
  Witness contradicting = own();
  contradicting.contradicts = LocalizedText{"80", "80"};
  CHECK(cited({contradicting, daad()}) == "daad official");
}

TEST_CASE("A figure that follows from what is printed is deduced, and its place is that of the witness") {
  Witness reckoned = guide();
  reckoned.trust = Trust::deduced;
  reckoned.locator = Locator{"Funding", 68, "3-5"};
  CHECK(cited({reckoned}) == "guide deduced");
  CHECK(citationFor({{"row"}, {2021, {}}, {reckoned}}, 2025, student).locator == Locator{"Funding", 68, "3-5"});
  CHECK(citationFor({{"row"}, {2021, {}}, {guide()}}, 2025, student).locator == Locator{});
}

}  // namespace passerelle
