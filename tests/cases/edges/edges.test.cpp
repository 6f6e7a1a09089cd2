#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/core/support/data.h"
#include "wasm/verbs.h"

// Runs every edge of this folder natively. tests/wasm/edges.test.mjs runs the same edges in the module. Both must give
// exactly the bytes in answers/.

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

/// Parts that several answers share. An answer refers to a part by its name between `before` and `after`.
struct Recurring {
  std::string before;
  std::string after;
  std::map<std::string, std::string> parts;
};

std::string whole(const std::string& text, const Recurring& recurring) {
  std::string result;
  std::size_t done = 0;
  for (std::size_t found = 0; (found = text.find(recurring.before, done)) != std::string::npos;) {
    const std::size_t name = found + recurring.before.size();
    const std::size_t end = text.find(recurring.after, name);
    result += text.substr(done, found - done) + recurring.parts.at(text.substr(name, end - name));
    done = end + recurring.after.size();
  }
  return result + text.substr(done);
}

std::vector<std::string> keptAnswers(const std::string& name) {
  Recurring lines{R"({"line":")", R"("})", {}};
  Recurring proofs{R"("proof":")", R"(")", {}};
  std::vector<std::string> answers;
  for (const std::string& line : linesOf(folder() / "answers" / name)) {
    const Json kept = Json::parse(line);
    if (!kept.contains("is")) {
      answers.push_back(whole(whole(line, lines), proofs));
      continue;
    }
    const std::string part = kept["is"].dump();
    if (kept.contains("line")) lines.parts[kept["line"].get<std::string>()] = part;
    if (kept.contains("proof")) proofs.parts[kept["proof"].get<std::string>()] = part.substr(1, part.size() - 2);
  }
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

/// The status of a verdict and the conditions that are not met.
Json outcomeOf(const Json& verdict) {
  Json outcome = {{"status", verdict["status"]}, {"conditions", Json::array()}};
  for (const Json& condition : verdict["conditions"]) {
    if (condition["status"] != "met") outcome["conditions"].push_back(condition);
  }
  return outcome;
}

}  // namespace

TEST_CASE("Every edge gives its answers byte for byte") {
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
