#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/core/support/data.h"
#include "wasm/verbs.h"

// Every worked case of this folder, asked natively. The module is asked the same in tests/wasm/cases.test.mjs: both
// must give the bytes that the case holds.

namespace {

using Json = nlohmann::ordered_json;
namespace test = passerelle::test;

passerelle::Session loadedSession() {
  passerelle::Session session;
  session.planner.emplace(test::library());
  return session;
}

std::string answerOf(passerelle::Session& session, const std::string& verb, const std::string& request) {
  for (const passerelle::Verb& each : passerelle::verbs()) {
    if (each.name == verb) return passerelle::ask(session, each, request);
  }
  return "no such verb";
}

}  // namespace

TEST_CASE("every worked case gives its answers to the byte") {
  passerelle::Session session = loadedSession();
  const auto files = test::filesBelow(test::root() / "tests/cases");
  REQUIRE(files.size() > 50);
  for (const auto& [path, text] : files) {
    const Json worked = Json::parse(text);
    DYNAMIC_SECTION(worked["title"].get<std::string>()
                    << " (" << std::filesystem::path(path).filename().string() << ")") {
      const std::string mobility = worked["mobility"].dump();
      const auto expect = [](const Json& value) { return R"({"ok":true,"value":)" + value.dump() + "}"; };
      CHECK(answerOf(session, "estimate", mobility) == expect(worked["grant"]));
      CHECK(answerOf(session, "payments", mobility) == expect(worked["payments"]));
      CHECK(answerOf(session, "check", mobility) == expect(worked["verdict"]));
      if (worked.contains("documents")) {
        CHECK(answerOf(session, "documents", mobility) == expect(worked["documents"]));
      }
      for (const char* verb : {"compareCalls", "earlyReturn"}) {
        if (!worked.contains(verb)) continue;
        Json question = worked[verb]["question"];
        question["mobility"] = worked["mobility"];
        CHECK(answerOf(session, verb, question.dump()) == expect(worked[verb]["answer"]));
      }
    }
  }
}
