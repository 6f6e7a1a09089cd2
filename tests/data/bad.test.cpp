#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/words.h"
#include "core/loading/load.h"
#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"
#include "wasm/verbs.h"

// Data that is wrong on purpose. Each file of bad/<kind>/ has one defect, and beside it what the loader must say of it
// when it takes the place of the good file in the data set good/. An .expect.json holds "problems" with code, line,
// pointer and the words of the message, and where they differ from the usual the "path" that the bad file takes and
// the "file" that a problem names.

namespace passerelle {

namespace {

namespace fs = std::filesystem;

using test::Told;

const fs::path folder = test::root() / "tests/data";

const std::map<std::string, std::string> usualPath = {
    {"sources", "sources.json"},
    {"countries", "countries.json"},
    {"country-names", "country-names.json"},
    {"call", "programmes/erasmus-plus/calls/2023.json"},
    {"agency", "agencies/invented-agency.json"},
    {"institution", "institutions/invented.json"},
    {"documents", "documents/invented.json"},
    {"campus", "campuses/invented-campus.json"},
    {"school-rules", "school-rules/invented.json"},
    {"partner", "partners/invented-partner.json"},
    {"network", "networks/invented-network.json"},
    {"authority", "authorities/invented-authority.json"},
    {"agreements", "agreements/invented.json"},
    {"offer", "offers/invented/invented-partner-2024-05-06.json"},
    {"facts", "facts/invented.json"},
    {"past-mobilities", "past-mobilities/invented.json"},
};

struct Defect {
  std::string name;
  DataFile file;
  json expected;  ///< the problems
};

bool endsWith(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

std::vector<Defect> allDefects() {
  std::vector<Defect> defects;
  for (const auto& [kind, path] : usualPath) {
    for (const auto& entry : fs::directory_iterator(folder / "bad" / kind)) {
      const std::string name = entry.path().filename().string();
      if (endsWith(name, ".expect.json")) continue;
      const fs::path twin = fs::path(entry.path()).replace_extension(".expect.json");
      const json expected = json::parse(test::fileText(twin));
      defects.push_back(
          {kind + "/" + name, {expected.value("path", path), test::fileText(entry.path())}, expected.at("problems")});
    }
  }
  return defects;
}

const std::vector<DataFile>& goodFiles() {
  static const std::vector<DataFile> files = test::filesBelow(folder / "good");
  return files;
}

/// The good files, with this one in the place of the one at its path, or added.
std::vector<DataFile> over(std::vector<DataFile> files, const DataFile& bad) {
  for (DataFile& file : files) {
    if (file.path != bad.path) continue;
    file = bad;
    return files;
  }
  files.push_back(bad);
  return files;
}

Problems problemsOf(const std::vector<DataFile>& files) {
  const auto loaded = json::load(files);
  return loaded ? Problems{} : loaded.problems();
}

/// What a problem lacks of what was expected of it, in words; empty when nothing.
std::string differences(const Problem& problem, const json& expected, const std::string& path) {
  std::string out;
  const auto differ = [&](const char* what, const std::string& wanted, const std::string& found) {
    if (wanted != found) out += std::string(what) + " should be " + wanted + ", is " + found + "; ";
  };
  differ("code", expected.at("code"), std::string(word(problem.code)));
  differ("file", expected.value("file", path), problem.file.value_or("none"));
  differ("line", std::to_string(expected.at("line").get<int>()), problem.line ? std::to_string(*problem.line) : "none");
  differ("pointer", expected.value("pointer", "none"), problem.pointer.value_or("none"));
  const std::string message = problem.expected + " | " + problem.found;
  for (const std::string each : expected.at("words")) {
    if (message.find(each) == std::string::npos) out += "message should hold \"" + each + "\"; ";
  }
  if (problem.field) out += "a defect of data has no field; ";
  return out;
}

const Verb& verb(std::string_view name) {
  return *std::find_if(verbs().begin(), verbs().end(), [&](const Verb& each) { return each.name == name; });
}

}  // namespace

TEST_CASE("The good data set is in order") { CHECK(test::tell(problemsOf(goodFiles())) == Told{}); }

TEST_CASE("Each defect is told with its code, file, line and pointer, in words that help, and nothing else is told") {
  for (const Defect& defect : allDefects()) {
    const Problems problems = problemsOf(over(goodFiles(), defect.file));
    INFO(defect.name);
    INFO(Catch::Detail::stringify(test::tell(problems)));
    CHECK(problems.size() == defect.expected.size());
    for (std::size_t i = 0; i < std::min(problems.size(), defect.expected.size()); ++i) {
      CHECK(differences(problems[i], defect.expected[i], defect.file.path) == "");
    }
  }
}

TEST_CASE("Every bad file has its twin, every twin its bad file, and every kind of file its folder") {
  std::set<std::string> folders;
  for (const auto& entry : fs::directory_iterator(folder / "bad")) folders.insert(entry.path().filename().string());
  std::set<std::string> kinds;
  for (const json::FileKind& kind : json::fileKinds()) kinds.insert(std::string(kind.name));
  CHECK(folders == kinds);
  for (const auto& entry : fs::recursive_directory_iterator(folder / "bad")) {
    if (!endsWith(entry.path().string(), ".expect.json")) continue;
    INFO(entry.path());
    CHECK(fs::exists(fs::path(entry.path()).replace_extension().replace_extension(".json")));
    CHECK_FALSE(json::parse(test::fileText(entry.path())).at("problems").empty());
  }
  CHECK(allDefects().size() > 80);
}

TEST_CASE("There is a bad file for every code that the loader can tell") {
  std::set<std::string> told;
  for (const Defect& defect : allDefects()) {
    for (const json& problem : defect.expected) told.insert(problem.at("code").get<std::string>());
  }
  for (const auto& each : Words<ProblemCode>::all) {
    // It is told of requests only.
    if (each.value == ProblemCode::notPlain) continue;
    INFO(each.word);
    CHECK(told.count(std::string(each.word)) == 1);
  }
}

TEST_CASE("Defects in several files are all told at once") {
  const auto named = [](const char* name) {
    const std::vector<Defect> all = allDefects();
    return *std::find_if(all.begin(), all.end(), [&](const Defect& each) { return each.name == name; });
  };
  const std::vector<Defect> chosen = {named("call/gap-in-travel-bands.json"), named("countries/name-for-code.json"),
                                      named("institution/unknown-activity.json"), named("sources/unknown-kind.json")};
  std::vector<DataFile> files = goodFiles();
  for (const Defect& defect : chosen) files = over(std::move(files), defect.file);
  const Problems problems = problemsOf(files);
  INFO(Catch::Detail::stringify(test::tell(problems)));
  CHECK(problems.size() == chosen.size());
  for (const Defect& defect : chosen) {
    INFO(defect.name);
    CHECK(std::count_if(problems.begin(), problems.end(), [&](const Problem& problem) {
            return differences(problem, defect.expected[0], defect.file.path).empty();
          }) == 1);
  }
}

TEST_CASE("After a failed load nothing is half done: what was loaded before answers as before") {
  const std::string request = R"({"call":2023,"role":"student","activity":"BIP","days":15})";
  const auto load = [](Session& session, const std::vector<DataFile>& files) {
    std::string text;
    json::encode(json::typeOf<std::vector<DataFile>>(), &files, text);
    return json::parse(ask(session, verb("load"), text)).at("ok").get<bool>();
  };
  Session session;
  REQUIRE(load(session, goodFiles()));
  const std::string grant = ask(session, verb("estimate"), request);
  const std::string about = ask(session, verb("about"), "");
  CHECK(json::parse(grant).at("value").at("total").at("low") == 116200);
  Session empty;
  for (const Defect& defect : allDefects()) {
    if (defect.name == "call/not-utf-8.json") continue;  // cannot come as JSON text
    INFO(defect.name);
    const std::vector<DataFile> files = over(goodFiles(), defect.file);
    CHECK_FALSE(load(session, files));
    CHECK(ask(session, verb("estimate"), request) == grant);
    CHECK(ask(session, verb("about"), "") == about);
    CHECK_FALSE(load(empty, files));
    CHECK_FALSE(empty.planner);
  }
  CHECK(load(session, test::dataFiles()));
  CHECK(ask(session, verb("about"), "") != about);
}

TEST_CASE("Markup in a text stays text, byte by byte") {
  std::vector<DataFile> files = goodFiles();
  const std::string markup = R"x(<b onclick=\"alert(1)\">&amp; é 🎓</b>)x";
  for (DataFile& file : files) {
    const std::size_t at = file.text.find("A remark.");
    if (at != std::string::npos) file.text.replace(at, 9, markup);
  }
  const auto loaded = json::load(files);
  REQUIRE(loaded);
  const auto& remarks = loaded->institutions.at(0).publications.at(0).figures.remarks;
  CHECK(remarks.at(0).text.en == R"x(<b onclick="alert(1)">&amp; é 🎓</b>)x");
  CHECK(test::jsonOf(remarks.at(0).text).find(markup) != std::string::npos);
}

}  // namespace passerelle
