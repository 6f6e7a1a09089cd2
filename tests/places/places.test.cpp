#include <nlohmann/json.hpp>

#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"
#include "wasm/verbs.h"

// The real place index in a native build: the searches that the module must answer, and whole answers that must be the
// same to the byte.

namespace passerelle {

namespace {

using nlohmann::ordered_json;

Session& session() {
  static Session only = [] {
    Session made;
    made.planner.emplace(test::library());
    for (const char* name : {"places-towns.bin", "places-rest.bin"}) {
      const std::string answer = loadPlaces(made, test::fileText(std::filesystem::path(PASSERELLE_PLACES) / name));
      REQUIRE(answer.rfind(R"({"ok":true)", 0) == 0);
    }
    return made;
  }();
  return only;
}

std::string ask(std::string_view name, const std::string& request) {
  const auto verb = std::find_if(verbs().begin(), verbs().end(), [&](const Verb& each) { return each.name == name; });
  return ask(session(), *verb, request);
}

ordered_json fileOf(const char* name) {
  return ordered_json::parse(test::fileText(test::root() / "tests/places" / name));
}

}  // namespace

TEST_CASE("Searches and distances give the same answers as the module, to the byte") {
  const ordered_json answers = fileOf("answers.json").at("answers");
  CHECK(answers.size() >= 10);
  for (const ordered_json& each : answers) {
    INFO(each.at("question").dump());
    CHECK(ask(each.at("verb").get<std::string>(), each.at("question").dump()) == each.at("answer").dump());
  }
}

TEST_CASE("Typical searches find their town among the first three places") {
  const ordered_json searches = fileOf("searches.json").at("searches");
  for (const ordered_json& search : searches) {
    const ordered_json query = {{"text", search.at(0)}, {"language", "en"}};
    const ordered_json answer = ordered_json::parse(ask("searchPlaces", query.dump()));
    INFO(query.dump());
    REQUIRE_FALSE(answer.at("value").at("places").empty());
    bool isThere = false;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, answer.at("value").at("places").size()); ++i) {
      isThere = isThere || answer.at("value").at("places").at(i).at("country") == search.at(2);
    }
    CHECK(isThere);
  }
}

}  // namespace passerelle
