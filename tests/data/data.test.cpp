#include <nlohmann/json.hpp>
#include <set>

#include "core/loading/file_kinds.h"
#include "core/loading/load.h"
#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

// Checks of every file of data/, read by the product's own loader.

namespace passerelle {

namespace {

using test::dataFiles;
using test::Told;

namespace fs = std::filesystem;

/// Calls visit(text) for every text that is shown to the public.
template <class Visit>
void eachPublicText(Visit visit) {
  for (const Remark& remark : test::planner().remarks().remarks) {
    visit(remark.text.fr);
    visit(remark.text.en);
  }
  for (const Institution& institution : test::library().institutions) {
    visit(institution.name.fr);
    visit(institution.name.en);
  }
  const auto visitBoth = [&](const LocalizedText& text) {
    visit(text.fr);
    visit(text.en);
    CHECK(text.fr != text.en);
  };
  for (const InstitutionDocuments& published : test::library().documents) {
    for (const ApplicationStep& step : published.route) visitBoth(step.text);
    for (const RequiredDocument& document : published.documents) {
      visitBoth(document.name);
      for (const auto& text : {document.onlyIf, document.detail, document.sendTo}) {
        if (text) visitBoth(*text);
      }
    }
  }
  const Catalogue& catalogue = test::library().catalogue;
  for (const Fact& fact : catalogue.facts) visitBoth(fact.text);
  for (const InstitutionPastMobilities& published : catalogue.pastMobilities) {
    for (const PastMobility& mobility : published.pastMobilities) {
      visit(mobility.title.fr);
      visit(mobility.title.en);
      if (mobility.detail) visitBoth(*mobility.detail);
    }
  }
  for (const Offer& offer : catalogue.offers) {
    if (offer.arrangementsNote) visitBoth(*offer.arrangementsNote);
    if (offer.field) visitBoth(*offer.field);
  }
  for (const Network& network : catalogue.networks) {
    for (const NetworkMember& member : network.members) {
      for (const Contradiction& contradiction : member.contradictions) visitBoth(contradiction.text);
    }
  }
}

}  // namespace

TEST_CASE("All data files load without problems") {
  const auto loaded = json::load(dataFiles());
  CHECK((loaded ? Told{} : test::tell(loaded.problems())) == Told{});
  CHECK(dataFiles().size() >= 5);
}

TEST_CASE("There is exactly one schema for each kind of file") {
  std::set<std::string> schemas;
  for (const auto& entry : fs::directory_iterator(test::root() / "data/schemas")) {
    schemas.insert(entry.path().filename().string());
  }
  std::set<std::string> kinds;
  for (const json::FileKind& kind : json::fileKinds()) kinds.insert(std::string(kind.name) + ".schema.json");
  CHECK(schemas == kinds);
}

TEST_CASE("Every data file names the schema of its kind, for editors") {
  for (const DataFile& file : dataFiles()) {
    INFO(file.path);
    const json::FileKind* kind = json::kindOf(file.path);
    REQUIRE(kind != nullptr);
    const auto json = nlohmann::json::parse(file.text);
    REQUIRE(json.contains("$schema"));
    const fs::path named = fs::path(file.path).parent_path() / json["$schema"].get<std::string>();
    CHECK(named.lexically_normal() == fs::path("schemas") / (std::string(kind->name) + ".schema.json"));
    CHECK(json.begin().key() == "$schema");
  }
}

TEST_CASE("Every data file ends with a newline and contains no tab or carriage return") {
  for (const DataFile& file : dataFiles()) {
    INFO(file.path);
    CHECK(file.text.back() == '\n');
    CHECK(file.text.find('\t') == std::string::npos);
    CHECK(file.text.find('\r') == std::string::npos);
  }
}

TEST_CASE("Texts for the public contain no markup and differ between the languages") {
  eachPublicText([](std::string_view text) {
    INFO(text);
    CHECK(text.find_first_of("<>&\n") == std::string::npos);
    CHECK(text.find("http") == std::string::npos);
  });
  for (const Remark& remark : test::planner().remarks().remarks) {
    INFO(remark.provenance.id.text);
    CHECK(remark.text.fr != remark.text.en);
  }
}

TEST_CASE("Ids consist of lower-case letters, digits and hyphens") {
  Told ids;
  for (const Source& source : test::library().sources) ids.emplace_back(source.id.text);
  for (const Institution& institution : test::library().institutions) ids.emplace_back(institution.id.text);
  for (const Remark& remark : test::planner().remarks().remarks) ids.emplace_back(remark.provenance.id.text);
  for (const InstitutionDocuments& published : test::library().documents) {
    for (const RequiredDocument& document : published.documents) ids.emplace_back(document.id.text);
  }
  const Catalogue& catalogue = test::library().catalogue;
  for (const Partner& partner : catalogue.partners) ids.emplace_back(partner.id.text);
  for (const Network& network : catalogue.networks) ids.emplace_back(network.id.text);
  for (const Authority& authority : catalogue.authorities) ids.emplace_back(authority.id.text);
  for (const Offer& offer : catalogue.offers) ids.emplace_back(offer.id.text);
  for (const Fact& fact : catalogue.facts) ids.emplace_back(fact.id.text);
  for (const std::string& id : ids) {
    INFO(id);
    CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
    CHECK((id.front() != '-' && id.back() != '-'));
  }
}

TEST_CASE("Addresses of sources are complete, and every publication has its calls, sorted") {
  for (const Source& source : test::library().sources) {
    INFO(source.id.text);
    if (source.url) CHECK(source.url->rfind("https://", 0) == 0);
  }
  for (const Institution& institution : test::library().institutions) {
    INFO(institution.id.text);
    for (const Publication& publication : institution.publications) {
      CHECK_FALSE(publication.calls.empty());
      CHECK(std::is_sorted(publication.calls.begin(), publication.calls.end()));
    }
  }
}

TEST_CASE("Countries are sorted and unique") {
  const auto& countries = test::library().countries;
  CHECK(std::adjacent_find(countries.begin(), countries.end(), std::greater_equal<>()) == countries.end());
}

}  // namespace passerelle
