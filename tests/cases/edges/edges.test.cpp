#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/core/support/data.h"
#include "wasm/verbs.h"

// Every edge of this folder, asked natively. The module is asked the same in tests/wasm/edges.test.mjs: both must give
// the bytes that answers/ holds.

namespace {

using Json = nlohmann::ordered_json;
namespace test = passerelle::test;

std::filesystem::path folder() { return test::root() / "tests/cases/edges"; }

std::vector<std::string> linesOf(const std::filesystem::path& path) {
  std::istringstream text(test::fileText(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

/// What stands for a part that recurs, and the parts: `before` and `after` enclose the number of the part.
struct Recurring {
  std::string before;
  std::string after;
  std::vector<std::string> parts;
};

std::string withParts(const std::string& text, const Recurring& recurring) {
  std::string whole;
  std::size_t done = 0;
  for (std::size_t found = 0; (found = text.find(recurring.before, done)) != std::string::npos;) {
    const std::size_t number = found + recurring.before.size();
    std::size_t digits = 0;
    whole += text.substr(done, found - done);
    whole += recurring.parts.at(std::stoul(text.substr(number), &digits));
    done = number + digits + recurring.after.size();
  }
  return whole + text.substr(done);
}

/// The answers that are kept, whole: their first line holds what recurs in them.
std::vector<std::string> keptAnswers(const std::string& name) {
  std::vector<std::string> answers = linesOf(folder() / "answers" / name);
  const Json first = Json::parse(answers.at(0));
  answers.erase(answers.begin());
  Recurring lines{R"({"line":)", "}", {}};
  Recurring proofs{R"("proof":)", "", {}};
  for (const Json& line : first["lines"]) lines.parts.push_back(line.dump());
  for (const Json& proof : first["proofs"]) {
    const std::string object = proof.dump();
    proofs.parts.push_back(object.substr(1, object.size() - 2));
  }
  for (std::string& answer : answers) answer = withParts(withParts(answer, lines), proofs);
  return answers;
}

std::string valueOf(passerelle::Session& session, std::string_view verb, const std::string& request) {
  constexpr std::string_view prefix = R"({"ok":true,"value":)";
  for (const passerelle::Verb& each : passerelle::verbs()) {
    if (each.name != verb) continue;
    const std::string answer = passerelle::ask(session, each, request);
    return answer.rfind(prefix, 0) == 0 ? answer.substr(prefix.size(), answer.size() - prefix.size() - 1) : answer;
  }
  return "no such verb";
}

/// Of the verdict, the outcome and the conditions that do not hold.
Json outcomeOf(const Json& verdict) {
  Json outcome = {{"status", verdict["status"]}, {"conditions", Json::array()}};
  for (const Json& condition : verdict["conditions"]) {
    if (condition["status"] != "met") outcome["conditions"].push_back(condition);
  }
  return outcome;
}

}  // namespace

TEST_CASE("every edge gives its answers to the byte") {
  passerelle::Session session;
  session.planner.emplace(test::library());
  std::size_t asked = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder())) {
    if (entry.path().extension() != ".jsonl") continue;
    const std::string name = entry.path().filename().string();
    const std::vector<std::string> edges = linesOf(entry.path());
    const std::vector<std::string> kept = keptAnswers(name);
    INFO(name);
    REQUIRE(edges.size() == kept.size());
    for (std::size_t index = 0; index < edges.size(); ++index) {
      const Json edge = Json::parse(edges[index]);
      INFO(edge["title"]);
      const std::string mobility = edge["mobility"].dump();
      const Json verdict = Json::parse(valueOf(session, "check", mobility));
      CHECK(R"({"title":)" + edge["title"].dump() + R"(,"estimate":)" + valueOf(session, "estimate", mobility) +
                R"(,"check":)" + outcomeOf(verdict).dump() + "}" ==
            kept[index]);
      ++asked;
    }
  }
  CHECK(asked > 1000);
}
