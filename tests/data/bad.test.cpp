#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/loading/file_kinds.h"
#include "core/loading/load.h"
#include "tests/core/support/data.h"
#include "tests/core/support/defects.h"
#include "tests/core/support/tell.h"
#include "wasm/verbs.h"

// Every defect of bad/ must be reported as expected; tests/core/support/defects.h describes the format.

namespace passerelle {

namespace {

using Json = nlohmann::json;
using nlohmann::ordered_json;
using test::allDefects;
using test::Defect;
using test::goodFiles;
using test::named;
using test::Told;

/// The files with `bad` added, or replacing the file at its path.
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

/// The differences between a problem and what was expected, in words; empty if there are none.
std::string differences(const Problem& problem, const Json& expected) {
  std::string out;
  const auto differ = [&](const char* what, const std::string& wanted, const std::string& found) {
    if (wanted != found) out += std::string(what) + " should be " + wanted + ", is " + found + "; ";
  };
  differ("code", expected.at("code"), std::string(word(problem.code)));
  differ("file", expected.at("file"), problem.file.value_or("none"));
  differ("line", std::to_string(expected.at("line").get<int>()), problem.line ? std::to_string(*problem.line) : "none");
  differ("pointer", expected.value("pointer", "none"), problem.pointer.value_or("none"));
  const std::string message = problem.expected + " | " + problem.found;
  for (const std::string each : expected.at("words")) {
    if (message.find(each) == std::string::npos) out += "message should hold \"" + each + "\"; ";
  }
  if (problem.field) out += "a defect of data has no field; ";
  return out;
}

/// All differences between the loader's problems and those that the defect expects.
Told differences(const Defect& defect) {
  const Problems problems = problemsOf(over(goodFiles(), defect.file));
  Told out;
  for (std::size_t i = 0; i < std::max(problems.size(), defect.expected.size()); ++i) {
    if (i >= problems.size()) {
      out.push_back("not told: " + defect.expected[i].dump());
    } else if (i >= defect.expected.size()) {
      out.push_back("told too: " + test::tell(problems[i]));
    } else if (const std::string lacking = differences(problems[i], defect.expected[i]); !lacking.empty()) {
      out.push_back(lacking + "told: " + test::tell(problems[i]));
    }
  }
  return out;
}

const Verb& verb(std::string_view name) {
  return *std::find_if(verbs().begin(), verbs().end(), [&](const Verb& each) { return each.name == name; });
}

}  // namespace

TEST_CASE("The good data set loads without problems, both as stored and as printed") {
  CHECK(test::tell(problemsOf(test::filesBelow(test::dataFolder() / "good"))) == Told{});
  CHECK(test::tell(problemsOf(goodFiles())) == Told{});
}

TEST_CASE("Each defect gives exactly the expected problems, with code, file, line, pointer and helpful words") {
  for (const Defect& defect : allDefects()) {
    INFO(defect.name);
    CHECK(differences(defect) == Told{});
    CHECK_FALSE(defect.expected.empty());
  }
}

TEST_CASE("The line of a value follows from its pointer") {
  const auto document = ordered_json::parse(R"({"a":1,"list":[{"b":2},{},[3,4]],"last/~":[]})");
  const auto line = [&](const char* pointer) { return test::lineOf(document, ordered_json::json_pointer(pointer)); };
  CHECK(test::printed(document) == R"({
  "a": 1,
  "list": [
    {
      "b": 2
    },
    {},
    [
      3,
      4
    ]
  ],
  "last/~": []
}
)");
  CHECK(line("") == 1);
  CHECK(line("/a") == 2);
  CHECK(line("/list") == 3);
  CHECK(line("/list/0") == 4);
  CHECK(line("/list/0/b") == 5);
  CHECK(line("/list/1") == 7);
  CHECK(line("/list/1/lacking") == 7);
  CHECK(line("/list/2/1") == 10);
  CHECK(line("/last~1~0") == 13);
  CHECK(line("/lacking/too") == 1);
}

TEST_CASE("A defect that cannot be made, or that is reported differently, fails with its name") {
  const auto countries = [](const std::string& entry) {
    return test::made("countries.json", "invented", ordered_json::parse(entry));
  };
  const std::string right = R"({"code":"wrongKind","pointer":"/countries/2","words":["text","the number 45"]})";
  const auto with = [&](const std::string& change, const std::string& problems) {
    return differences(countries(R"({"change":[)" + change + R"(],"problems":[)" + problems + "]}"));
  };
  const std::string patch = R"({"op":"replace","path":"/countries/2","value":45})";
  CHECK(with(patch, right) == Told{});
  for (const char* broken : {R"({"problems":[],"change":[{"op":"remove","path":"/towns"}]})",
                             R"({"problems":[],"change":[{"op":"test","path":"/countries/0","value":"ZZ"}]})",
                             R"({"problems":[],"rewrite":[{"text":"nowhere","by":"x"}]})",
                             R"({"problems":[],"rewrite":[{"text":"\"","by":"x"}]})",
                             R"({"problems":[{"code":"syntax","near":"nowhere","words":[]}]})", R"({})"}) {
    CHECK_THROWS_WITH(countries(broken), Catch::StartsWith("invented: "));
  }
  CHECK(with("", right).size() == 1);
  CHECK(with(patch, "").size() == 1);
  CHECK(with(patch, right + "," + right).size() == 1);
  CHECK(with(patch + R"(,{"op":"replace","path":"/countries/0","value":46})", right).size() == 2);
  const auto otherwise = [&](const char* member, const Json& value) {
    Json problem = Json::parse(right);
    problem[member] = value;
    return with(patch, problem.dump());
  };
  using Catch::StartsWith;
  CHECK_THAT(otherwise("code", "missing").at(0), StartsWith("code should be missing, is wrongKind; "));
  CHECK_THAT(otherwise("file", "sources.json").at(0), StartsWith("file should be sources.json, is countries.json; "));
  CHECK_THAT(otherwise("pointer", "/countries/1").at(0), StartsWith("line should be 6, is 7; pointer should be /co"));
  CHECK_THAT(otherwise("near", "agency-page").at(0), StartsWith("line should be 3, is 7; "));
  CHECK_THAT(otherwise("words", {"an object"}).at(0), StartsWith("message should hold \"an object\"; "));
}

TEST_CASE("Every kind of file has its defects") {
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(test::dataFolder() / "bad"))
    files.insert(entry.path().stem().string());
  CHECK(files.erase("syntax") == 1);
  std::set<std::string> kinds;
  for (const json::FileKind& kind : json::fileKinds()) {
    INFO(kind.name);
    kinds.insert(std::string(kind.name));
    const std::string good =
        test::defectsIn(test::dataFolder() / "bad" / (std::string(kind.name) + ".json")).at("good");
    CHECK_THAT(good, Catch::StartsWith(std::string(kind.prefix)));
  }
  CHECK(files == kinds);
  CHECK(allDefects().size() >= 199);
}

TEST_CASE("The problem of an unknown word lists every allowed word") {
  std::string all;
  for (const auto& each : Words<Statement>::all) all += (all.empty() ? "" : ", ") + std::string(each.word);
  const Problems problems = problemsOf(over(goodFiles(), named("school-rules: unknown statement").file));
  CHECK(problems.at(0).expected == "one of " + all);
}

TEST_CASE("There is a defect for every problem code that the loader can report") {
  std::set<std::string> told;
  for (const Defect& defect : allDefects()) {
    for (const Json& problem : defect.expected) told.insert(problem.at("code").get<std::string>());
  }
  for (const auto& each : Words<ProblemCode>::all) {
    // Only requests can have this problem.
    if (each.value == ProblemCode::notPlain) continue;
    INFO(each.word);
    CHECK(told.count(std::string(each.word)) == 1);
  }
}

TEST_CASE("Defects in several files are all reported together") {
  const std::vector<Defect> chosen = {named("programme: gap in travel bands"), named("countries: name for code"),
                                      named("institution: unknown activity"), named("sources: unknown kind")};
  std::vector<DataFile> files = goodFiles();
  for (const Defect& defect : chosen) files = over(std::move(files), defect.file);
  const Problems problems = problemsOf(files);
  INFO(Catch::Detail::stringify(test::tell(problems)));
  CHECK(problems.size() == chosen.size());
  for (const Defect& defect : chosen) {
    INFO(defect.name);
    CHECK(std::count_if(problems.begin(), problems.end(),
                        [&](const Problem& problem) { return differences(problem, defect.expected[0]).empty(); }) == 1);
  }
}

TEST_CASE("A failed load changes nothing: data loaded before gives the same answers") {
  const std::string request = R"({"call":2023,"role":"student","activity":"BIP","days":15})";
  const auto load = [](Session& session, const std::vector<DataFile>& files) {
    std::string text;
    json::encode(json::typeOf<std::vector<DataFile>>(), &files, text);
    return Json::parse(ask(session, verb("load"), text)).at("ok").get<bool>();
  };
  Session session;
  REQUIRE(load(session, goodFiles()));
  const std::string grant = ask(session, verb("estimate"), request);
  const std::string about = ask(session, verb("about"), "");
  CHECK(Json::parse(grant).at("value").at("total").at("low") == 116200);
  Session empty;
  for (const Defect& defect : allDefects()) {
    if (defect.name == "syntax: not UTF-8") continue;  // cannot be sent as JSON text
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

TEST_CASE("Markup in a text is kept unchanged, byte by byte") {
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
