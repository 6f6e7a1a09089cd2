#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/core/support/data.h"
#include "wasm/verbs.h"

// Runs every worked case of this folder natively. tests/wasm/cases.test.mjs runs the same cases in the module.

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

/// Whether an answer has every member of the expected part, with the same value. Lists must have the same length.
bool holds(const Json& answer, const Json& part) {
  if (part.is_object()) {
    return answer.is_object() && std::all_of(part.items().begin(), part.items().end(), [&](const auto& member) {
             return answer.contains(member.key()) && holds(answer[member.key()], member.value());
           });
  }
  if (!part.is_array()) return answer == part;
  return answer.is_array() && std::equal(answer.begin(), answer.end(), part.begin(), part.end(),
                                         [](const Json& each, const Json& its) { return holds(each, its); });
}

/// The question that a case asks of a verb.
std::string questionOf(const Json& worked, const std::string& verb) {
  if (!worked.contains(verb) || !worked[verb].contains("question")) return worked["mobility"].dump();
  Json question = worked[verb]["question"];
  question["mobility"] = worked["mobility"];
  return question.dump();
}

/// The answer that a case expects of a verb; null if it expects none.
Json expectedOf(const Json& worked, const std::string& verb) {
  const std::string name = verb == "estimate" ? "grant" : verb == "check" ? "verdict" : verb;
  if (!worked.contains(name)) return nullptr;
  return worked[name].contains("question") ? worked[name]["answer"] : worked[name];
}

}  // namespace

TEST_CASE("A part that differs from the answer is noticed") {
  const Json answer = Json::parse(R"({"total": {"low": 1, "high": 2}, "lines": [{"rule": "travel", "per": 1}]})");
  for (const char* part : {R"({})", R"({"total": {"high": 2}})", R"({"lines": [{"rule": "travel"}]})"}) {
    CHECK(holds(answer, Json::parse(part)));
  }
  for (const char* part : {R"({"total": {"high": 1}})", R"({"sum": 1})", R"({"lines": []})", R"({"lines": [{}, {}]})",
                           R"({"lines": [{"rule": "green"}]})", R"({"lines": {}})"}) {
    CHECK_FALSE(holds(answer, Json::parse(part)));
  }
}

TEST_CASE("Every worked case gives its answers: whole ones byte for byte, others in every part that they state") {
  passerelle::Session session = loadedSession();
  const auto files = test::filesBelow(test::root() / "tests/cases");
  REQUIRE(files.size() > 50);
  for (const auto& [path, text] : files) {
    const Json worked = Json::parse(text);
    DYNAMIC_SECTION(worked["title"].get<std::string>()
                    << " (" << std::filesystem::path(path).filename().string() << ")") {
      for (const char* verb : {"estimate", "payments", "check", "documents", "compareCalls", "earlyReturn"}) {
        const Json expected = expectedOf(worked, verb);
        if (expected.is_null()) continue;
        INFO(verb);
        const std::string answer = answerOf(session, verb, questionOf(worked, verb));
        if (worked.contains("parts")) {
          INFO(answer);
          CHECK(holds(Json::parse(answer), Json{{"ok", true}, {"value", expected}}));
        } else {
          CHECK(answer == R"({"ok":true,"value":)" + expected.dump() + "}");
        }
      }
    }
  }
}
