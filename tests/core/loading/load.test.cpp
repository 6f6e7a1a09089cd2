#include "core/loading/load.h"

#include <algorithm>

#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::tell;
using test::Told;

namespace {

const std::string programme = "programmes/erasmus-plus/";

DataFile sources(const std::vector<std::string>& ids = {"s"}) {
  std::string text = R"({"sources":[)";
  for (const std::string& id : ids) {
    text += (text.back() == '[' ? R"({"id":")" : R"(,{"id":")") + id +
            R"(","publisher":"p","title":"t","language":"en","kind":"agency","calls":{"from":2021,"until":2024},)" +
            R"("checkedOn":"2026-01-01"})";
  }
  return {"sources.json", text + "]}"};
}

DataFile countriesFile() { return {"countries.json", R"({"source":"s","countries":["FR","SE"]})"}; }

/// calls.json with these years.
DataFile calls(const std::vector<int>& years = {2023}) {
  std::string text;
  for (const int year : years) {
    text +=
        (text.empty() ? "" : ",") + std::string(R"({"year":)") + std::to_string(year) + R"(,"checkedOn":"2026-01-01"})";
  }
  return {programme + "calls.json", R"({"calls":[)" + text + "]}"};
}

/// The end of a row that holds from a call on.
std::string proof(const std::string& id, int from = 2023) {
  return R"(,"id":")" + id + R"(","calls":{"from":)" + std::to_string(from) + R"(},"witnesses":[{"source":"s"}]})";
}

/// A file with one group of countries.
DataFile groups(const std::string& countries = R"("FR")", int from = 2023) {
  return {programme + "groups.json",
          R"({"groups":[{"group":"group1","countries":[)" + countries + "]" + proof("group", from) + "]}"};
}

/// Files that suffice for a library of these calls.
std::vector<DataFile> enough(std::vector<DataFile> more = {}, const std::vector<int>& years = {2023}) {
  std::vector<DataFile> files = {sources(), countriesFile(), calls(years), groups(R"("FR")", years.front())};
  files.insert(files.end(), more.begin(), more.end());
  return files;
}

DataFile institution(const std::string& id, const std::string& country = "FR") {
  return {"institutions/" + id + ".json", R"({"id":")" + id +
                                              R"(","name":{"fr":"f","en":"e"},"acronym":"A","country":")" + country +
                                              R"(","town":"T","changedOn":"2026-01-01","figures":{}})"};
}

DataFile documents(const std::string& institution, const std::string& rows = "") {
  return {"documents/" + institution + ".json",
          R"({"institution":")" + institution + R"(","changedOn":"2026-01-01","documents":[)" + rows + "]}"};
}

Told problemsOf(const std::vector<DataFile>& files) {
  const auto loaded = load(files);
  return loaded ? Told{} : tell(loaded.problems());
}

}  // namespace

TEST_CASE("The real data loads into a library") {
  const auto loaded = load(test::dataFiles());
  REQUIRE(loaded);
  CHECK(loaded->calls.size() > 4);
  CHECK(loaded->institutions.size() > 15);
  CHECK(loaded->sources.size() > 20);
  CHECK(loaded->countries.size() > 200);
}

TEST_CASE("The order of the files does not matter") {
  std::vector<DataFile> files = enough({institution("b"), institution("a")}, {2021, 2022, 2023});
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto loaded = load(files);
    REQUIRE(loaded);
    REQUIRE(loaded->calls.size() == 3);
    CHECK(loaded->calls[0].year == 2021);
    CHECK(loaded->calls[2].year == 2023);
    CHECK(loaded->institutions.size() == 2);
    std::rotate(files.begin(), files.begin() + 1, files.end());
  }
}

TEST_CASE("Sources, countries, calls and tables are required") {
  const std::string noCalls = "missing " + programme + "calls.json:1: this file | none";
  const std::string noTables = "missing " + programme + ":1: at least one file of tables | none";
  CHECK(problemsOf({}) == Told{"missing sources.json:1: this file | none", "missing countries.json:1: this file | none",
                               noCalls, noTables});
  CHECK(problemsOf({sources(), countriesFile()}) == Told{noCalls, noTables});
  CHECK(problemsOf({sources(), countriesFile(), calls()}) == Told{noTables});
  CHECK(problemsOf({sources(), countriesFile(), groups()}) == Told{noCalls});
  CHECK(problemsOf(enough()).empty());
}

TEST_CASE("Unknown and repeated paths are reported") {
  const std::string kinds =
      "a path such as sources.json countries.json country-names.json " + programme + "calls.json " + programme +
      " agencies/ institutions/ documents/ campuses/ "
      "partners/ networks/ authorities/ agreements/ offers/ facts/ school-rules/ past-mobilities/";
  for (const char* path :
       {"readme.json", "institutions/usmb.txt", "institutions/.json", "institutions/a/b.json", "Institutions/usmb.json",
        "../sources.json", "institutions", "calls.json", "programmes/erasmus-plus/calls/2023.json"}) {
    INFO(path);
    CHECK(problemsOf(enough({{path, "{}"}})) ==
          Told{"unknownFile " + std::string(path) + ":1: " + kinds + " | " + path});
  }
  CHECK(problemsOf(enough({calls()})) ==
        Told{"duplicateId " + programme + "calls.json:1: each path once | " + programme + "calls.json again"});
}

TEST_CASE("A file must have the name of its record") {
  DataFile other = institution("usmb");
  other.path = "institutions/smb.json";
  CHECK(problemsOf(enough({other})) ==
        Told{"contradictory institutions/smb.json:1 /id: 'smb', the name of the file | 'usmb'"});
}

TEST_CASE("A table stands in one file; the others of that file are read") {
  const DataFile second = {programme + "more.json",
                           R"({"groups":[{"group":"group2","countries":["SE"])" + proof("other") +
                               R"(],"staffScale":[{"fromDay":1,"toDay":14,"percent":100)" + proof("scale") + "]}"};
  CHECK(problemsOf(enough({second})) ==
        Told{"duplicateId " + programme + "more.json:1 /groups: each table in one file; this one stands in " +
             programme + "groups.json | groups again"});
}

TEST_CASE("A row holds from its first call to its last, and is the same row in each") {
  const auto scale = [](const char* range, const char* id) {
    return R"({"fromDay":1,"toDay":14,"percent":100,"id":")" + std::string(id) + R"(","calls":{)" + range +
           R"(},"witnesses":[{"source":"s","calls":{"from":2022,"until":2022}}]})";
  };
  const DataFile rows = {programme + "staff.json", R"({"staffScale":[)" + scale(R"("from":2022,"until":2023)", "old") +
                                                       "," + scale(R"("from":2024)", "new") + "]}"};
  const auto loaded = load(enough({rows}, {2021, 2022, 2023, 2024}));
  REQUIRE(loaded);
  const auto rowIn = [&](int year) {
    const auto& table = loaded->call(year)->figures.staffScale;
    return table.empty()
               ? std::string("none")
               : tell(table.front().citation, Layer::call) + " " + std::string(table.front().provenance.id.text) + " " +
                     std::to_string(table.front().citation.carriedFrom.value_or(0));
  };
  CHECK(rowIn(2021) == "none");
  CHECK(rowIn(2022) == "{call official s} old 0");
  CHECK(rowIn(2023) == "{call deduced s} old 2022");
  CHECK(rowIn(2024) == "{call deduced s} new 2022");
  CHECK(loaded->provenances.size() == 3);
}

TEST_CASE("A table has no call without rows between two with rows") {
  const auto row = [](const char* range, const char* id) {
    return R"({"fromDay":1,"toDay":14,"percent":100,"id":")" + std::string(id) + R"(","calls":{)" + range +
           R"(},"witnesses":[{"source":"s"}]})";
  };
  const DataFile rows = {programme + "staff.json", R"({"staffScale":[)" + row(R"("from":2021,"until":2021)", "old") +
                                                       "," + row(R"("from":2023)", "new") + "]}"};
  CHECK(problemsOf(enough({rows}, {2021, 2022, 2023, 2024})) ==
        Told{"gap " + programme + "staff.json:1 /staffScale: a row for call 2022 too | none"});
}

TEST_CASE("Ids must be unique and references valid") {
  CHECK(problemsOf({sources({"s", "t", "s"}), countriesFile(), calls(), groups()}) ==
        Told{"duplicateId sources.json:1 /sources/2/id: another id; this one is defined in sources.json /sources/0/id "
             "| 's'"});
  const Told unknown = {
      "unknownReference countries.json:1 /source: the id of a known source | 's'",
      "unknownReference " + programme + "groups.json:1 /groups/0/witnesses/0/source: the id of a known source | 's'"};
  CHECK(problemsOf({sources({"t"}), countriesFile(), calls(), groups()}) == unknown);
  CHECK(problemsOf({{"sources.json", R"({"sources":[]})"}, countriesFile(), calls(), groups()}) == unknown);
}

TEST_CASE("If the sources cannot be read, citations of them are not reported") {
  CHECK(problemsOf({{"sources.json", "{"}, countriesFile(), calls(), groups()}) ==
        Told{"syntax sources.json:1: JSON text in UTF-8 | '{'"});
  CHECK(problemsOf({{"sources.json", "[]"}, countriesFile(), calls(), groups()}) ==
        Told{"wrongKind sources.json:1 : an object | a list of 0"});
  CHECK(problemsOf({countriesFile(), calls(), groups()}) == Told{"missing sources.json:1: this file | none"});
}

TEST_CASE("Documents must belong to a known institution; an institution that cannot be read is reported once") {
  CHECK(problemsOf(enough({documents("a"), institution("a")})).empty());
  CHECK(problemsOf(enough({documents("b"), institution("a")})) ==
        Told{"unknownReference documents/b.json:1 /institution: the id of a known institution | 'b'"});
  CHECK(problemsOf(enough({documents("a"), {"institutions/a.json", "{"}})).size() == 1);
  DataFile renamed = documents("a");
  renamed.path = "documents/b.json";
  CHECK(problemsOf(enough({renamed, institution("a")})) ==
        Told{"contradictory documents/b.json:1 /institution: 'b', the name of the file | 'a'"});
  const std::string row =
      R"({"id":"d","scope":{},"stage":"onSite","name":{"fr":"f","en":"e"},"source":"s","locator":{},"trust":"official"})";
  CHECK(problemsOf(enough({institution("a"), documents("a", row + "," + row)})).size() == 1);
}

TEST_CASE("Countries of groups and institutions must be in the list, and unknown ones are reported with a pointer") {
  CHECK(problemsOf({sources(), countriesFile(), calls(), groups(R"("FR","XX")"), institution("usmb", "YY")}) ==
        Told{"unknownReference " + programme + "groups.json:1 /groups/0/countries/1: a code of countries.json | 'XX'",
             "unknownReference institutions/usmb.json:1 /country: a code of countries.json | 'YY'"});
  CHECK(problemsOf({sources(),
                    {"countries.json", R"({"source":"s","countries":["FR"]})"},
                    calls(),
                    groups(),
                    institution("a", "YY")}) ==
        Told{"unknownReference institutions/a.json:1 /country: a code of countries.json | 'YY'"});
  CHECK(problemsOf({sources(), {"countries.json", "{}"}, calls(), groups(), institution("a", "YY")}).size() == 2);
}

TEST_CASE("A syntax error ends only its own file; all defects of other files are reported with it") {
  const Told told = problemsOf({{"sources.json", "{\n\"sources\": [\n"},
                                {"countries.json", "{\n\"source\": 5,\n\"countries\": [\"F\"]\n}"},
                                {programme + "calls.json", "{\n\"calls\": [\n{\"year\": 2020}]}"},
                                groups(),
                                institution("usmb")});
  REQUIRE(told.size() == 5);
  CHECK(told[0].rfind("syntax sources.json:3", 0) == 0);
  CHECK(told[1] == "wrongKind countries.json:2 /source: the id of a known source | the number 5");
  CHECK(told[2] == "outOfRange countries.json:3 /countries/0: text of 2 letters | 1 bytes");
  CHECK(told[3] ==
        "outOfRange " + programme + "calls.json:3 /calls/0/year: a whole number from 2021 to 2099 | the number 2020");
  CHECK(told[4].rfind("missing " + programme + "calls.json:3 /calls/0/checkedOn", 0) == 0);
}

}  // namespace passerelle::json
