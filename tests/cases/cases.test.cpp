#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "core/text/load.h"
#include "wasm/verbs.h"

// Every worked case of this folder, asked natively. The module is asked the same in tests/wasm/cases.test.mjs: both
// must give the bytes that the case holds.

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

std::string fileText(const fs::path& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<fs::path> jsonFiles(const fs::path& folder, const std::string& except = {}) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const bool excepted = !except.empty() && entry.path().string().find(except) != std::string::npos;
    if (entry.path().extension() == ".json" && !excepted) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

passerelle::Session loadedSession() {
  const fs::path root = fs::path(PASSERELLE_ROOT) / "data";
  std::vector<passerelle::DataFile> files;
  for (const fs::path& path : jsonFiles(root, "/schemas/")) {
    files.push_back({fs::relative(path, root).generic_string(), fileText(path)});
  }
  passerelle::Session session;
  session.planner.emplace(passerelle::text::load(files).value());
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
  const auto files = jsonFiles(fs::path(PASSERELLE_ROOT) / "tests" / "cases");
  REQUIRE(files.size() > 50);
  for (const fs::path& path : files) {
    const Json worked = Json::parse(fileText(path));
    DYNAMIC_SECTION(worked["title"].get<std::string>() << " (" << path.filename().string() << ")") {
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
