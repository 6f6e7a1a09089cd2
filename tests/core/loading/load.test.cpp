#include "core/loading/load.h"

#include <algorithm>

#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::tell;
using test::Told;

namespace {

const std::string calls = "programmes/erasmus-plus/calls/";

DataFile sources(const std::vector<std::string>& ids = {"s"}) {
  std::string text = R"({"sources":[)";
  for (const std::string& id : ids) {
    text += (text.back() == '[' ? R"({"id":")" : R"(,{"id":")") + id +
            R"(","publisher":"p","title":"t","language":"en","kind":"agency","checkedOn":"2026-01-01"})";
  }
  return {"sources.json", text + "]}"};
}

DataFile countriesFile() { return {"countries.json", R"({"source":"s","countries":["FR","SE"]})"}; }

DataFile call(int year, const std::string& figures = "{}", const std::string& groups = "") {
  return {calls + std::to_string(year) + ".json", R"({"year":)" + std::to_string(year) +
                                                      R"(,"changedOn":"2026-01-01","groups":[)" + groups +
                                                      R"(],"regions":[],"figures":)" + figures + "}"};
}

DataFile institution(const std::string& id, const std::string& country = "FR") {
  return {"institutions/" + id + ".json", R"({"id":")" + id +
                                              R"(","name":{"fr":"f","en":"e"},"acronym":"A","country":")" + country +
                                              R"(","town":"T","changedOn":"2026-01-01","publications":[]})"};
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
  CHECK(loaded->institutions.size() == 4);
  CHECK(loaded->sources.size() > 20);
  CHECK(loaded->countries.size() > 200);
}

TEST_CASE("The order of the files does not matter, and calls are sorted by year") {
  std::vector<DataFile> files = {call(2024),      sources(),        institution("b"), call(2021),
                                 countriesFile(), institution("a"), call(2023)};
  for (int i = 0; i < 5; ++i) {
    const auto loaded = load(files);
    REQUIRE(loaded);
    REQUIRE(loaded->calls.size() == 3);
    CHECK(loaded->calls[0].year == 2021);
    CHECK(loaded->calls[2].year == 2024);
    CHECK(loaded->institutions.size() == 2);
    std::rotate(files.begin(), files.begin() + 1, files.end());
  }
}

TEST_CASE("Sources, countries and a call are required") {
  CHECK(problemsOf({}) == Told{"missing sources.json:1: this file | none", "missing countries.json:1: this file | none",
                               "missing " + calls + ":1: at least one call | none"});
  CHECK(problemsOf({sources(), countriesFile()}) == Told{"missing " + calls + ":1: at least one call | none"});
  CHECK(problemsOf({sources(), countriesFile(), call(2023)}).empty());
}

TEST_CASE("Unknown and repeated paths are reported") {
  const std::string kinds =
      "a path such as sources.json countries.json country-names.json " + calls +
      " agencies/ institutions/ documents/ campuses/ "
      "partners/ networks/ authorities/ agreements/ offers/ facts/ school-rules/ past-mobilities/";
  for (const char* path : {"readme.json", "institutions/usmb.txt", "institutions/.json", "institutions/a/b.json",
                           "Institutions/usmb.json", "../sources.json", "institutions", "calls/2023.json"}) {
    INFO(path);
    CHECK(problemsOf({sources(), countriesFile(), call(2023), {path, "{}"}}) ==
          Told{"unknownFile " + std::string(path) + ":1: " + kinds + " | " + path});
  }
  CHECK(problemsOf({sources(), countriesFile(), call(2023), call(2023)}) ==
        Told{"duplicateId " + calls + "2023.json:1: each path once | " + calls + "2023.json again"});
}

TEST_CASE("A file must have the name of its record") {
  DataFile renamed = call(2023);
  renamed.path = calls + "2024.json";
  DataFile other = institution("usmb");
  other.path = "institutions/smb.json";
  CHECK(problemsOf({sources(), countriesFile(), renamed, other}) ==
        Told{"contradictory " + calls + "2024.json:1 /year: '2024', the name of the file | '2023'",
             "contradictory institutions/smb.json:1 /id: 'smb', the name of the file | 'usmb'"});
}

TEST_CASE("Ids must be unique and references valid") {
  CHECK(problemsOf({sources({"s", "t", "s"}), countriesFile(), call(2023)}) ==
        Told{"duplicateId sources.json:1 /sources/2/id: another id; this one is defined in sources.json /sources/0/id "
             "| 's'"});
  CHECK(problemsOf({sources({"t"}), countriesFile(), call(2023)}) ==
        Told{"unknownReference countries.json:1 /source: the id of a known source | 's'"});
  CHECK(problemsOf({{"sources.json", R"({"sources":[]})"}, countriesFile(), call(2023)}) ==
        Told{"unknownReference countries.json:1 /source: the id of a known source | 's'"});
}

TEST_CASE("If the sources cannot be read, citations of them are not reported") {
  CHECK(problemsOf({{"sources.json", "{"}, countriesFile(), call(2023)}) ==
        Told{"syntax sources.json:1: JSON text in UTF-8 | '{'"});
  CHECK(problemsOf({{"sources.json", "[]"}, countriesFile(), call(2023)}) ==
        Told{"wrongKind sources.json:1 : an object | a list of 0"});
  CHECK(problemsOf({countriesFile(), call(2023)}) == Told{"missing sources.json:1: this file | none"});
}

TEST_CASE("Documents must belong to a known institution; an institution that cannot be read is reported once") {
  CHECK(problemsOf({sources(), countriesFile(), call(2023), documents("a"), institution("a")}).empty());
  CHECK(problemsOf({sources(), countriesFile(), call(2023), documents("b"), institution("a")}) ==
        Told{"unknownReference documents/b.json:1 /institution: the id of a known institution | 'b'"});
  CHECK(problemsOf({sources(), countriesFile(), call(2023), documents("a"), {"institutions/a.json", "{"}}).size() == 1);
  DataFile renamed = documents("a");
  renamed.path = "documents/b.json";
  CHECK(problemsOf({sources(), countriesFile(), call(2023), renamed, institution("a")}) ==
        Told{"contradictory documents/b.json:1 /institution: 'b', the name of the file | 'a'"});
  const std::string row =
      R"({"id":"d","scope":{},"stage":"onSite","name":{"fr":"f","en":"e"},"source":"s","locator":"l","trust":"official"})";
  CHECK(
      problemsOf({sources(), countriesFile(), call(2023), institution("a"), documents("a", row + "," + row)}).size() ==
      1);
}

TEST_CASE("Countries of groups and institutions must be in the list, and unknown ones are reported with a pointer") {
  const std::string group =
      R"({"group":"group1","countries":["FR","XX"],"source":"s","locator":"l","trust":"official"})";
  CHECK(problemsOf({sources(), countriesFile(), call(2023, "{}", group), institution("usmb", "YY")}) ==
        Told{"unknownReference " + calls + "2023.json:1 /groups/0/countries/1: a code of countries.json | 'XX'",
             "unknownReference institutions/usmb.json:1 /country: a code of countries.json | 'YY'"});
  CHECK(problemsOf({sources(), {"countries.json", R"({"source":"s","countries":[]})"}, call(2023), institution("a")}) ==
        Told{"unknownReference institutions/a.json:1 /country: a code of countries.json | 'FR'"});
  CHECK(problemsOf({sources(), {"countries.json", "{}"}, call(2023), institution("a", "YY")}).size() == 2);
}

TEST_CASE("A syntax error ends only its own file; all defects of other files are reported with it") {
  const Told told = problemsOf({{"sources.json", "{\n\"sources\": [\n"},
                                {"countries.json", "{\n\"source\": 5,\n\"countries\": [\"F\"]\n}"},
                                {calls + "2023.json", "{\n\"year\": 2020,\n\"regions\": []}"},
                                institution("usmb")});
  REQUIRE(told.size() == 7);
  CHECK(told[0].rfind("syntax sources.json:3", 0) == 0);
  CHECK(told[1] == "wrongKind countries.json:2 /source: the id of a known source | the number 5");
  CHECK(told[2] == "outOfRange countries.json:3 /countries/0: text of 2 letters | 1 bytes");
  CHECK(told[3] == "outOfRange " + calls + "2023.json:2 /year: a whole number from 2021 to 2099 | the number 2020");
  CHECK(told[4].rfind("missing " + calls + "2023.json:1 /changedOn", 0) == 0);
  CHECK(told[5].rfind("missing " + calls + "2023.json:1 /groups", 0) == 0);
  CHECK(told[6].rfind("missing " + calls + "2023.json:1 /figures", 0) == 0);
}

TEST_CASE("Every kind of file has the table of an object") {
  Told names;
  for (const FileKind& kind : fileKinds()) {
    names.emplace_back(kind.name);
    CHECK(kind.type().kind == Type::Kind::object);
  }
  CHECK(names == Told{"sources", "countries", "country-names", "call", "agency", "institution", "documents", "campus",
                      "partner", "network", "authority", "agreements", "offer", "facts", "school-rules",
                      "past-mobilities"});
}

}  // namespace passerelle::json
