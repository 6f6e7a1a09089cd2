#include "core/planner/question_defects.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::Going;
using test::library;
using test::tell;
using test::Told;

namespace {

struct Row {
  const char* name;
  Going asked;
  Told problems;
};

}  // namespace

TEST_CASE("A mobility has all its problems reported at once, each with its field") {
  const Row rows[] = {
      {"an unknown institution",
       anywhere().paidBy("sorbonne"),
       {"unknownReference institution: the id of an institution that about() lists | 'sorbonne'"}},
      {"no such country",
       anywhere().to("ZZ"),
       {"unknownReference receivingCountry: an ISO 3166-1 code of two letters | 'ZZ'"}},
      {"a country in small letters",
       anywhere().from("fr"),
       {"unknownReference sendingCountry: an ISO 3166-1 code of two letters | 'fr'"}},
      {"an institution in another country",
       anywhere().paidBy("usmb").paidIn("DE"),
       {"contradictory institutionCountry: 'FR', where the institution is, or nothing | 'DE'"}},
      {"no such country of the institution",
       anywhere().paidIn("ZZ"),
       {"unknownReference institutionCountry: an ISO 3166-1 code of two letters | 'ZZ'"}},
      {"a stay in the country of an institution without a record",
       anywhere().paidIn("DE").goingOut().to("DE"),
       {"contradictory receivingCountry: another country than that at the other end | 'DE'"}},
      {"an end before the start",
       anywhere().staying("2024-03-08", "2024-03-07"),
       {"endBeforeStart end: a day from 2024-03-08 on | 2024-03-07"}},
      {"a stay of 801 days",
       anywhere().staying("2023-01-01", "2025-03-11"),
       {"outOfRange end: a stay of at most 800 days | 2025-03-11"}},
      {"dates and days",
       anywhere().staying("2024-03-04", "2024-03-08").staying(5),
       {"contradictory days: either both dates or a number of days | all three"}},
      {"all at once",
       anywhere().paidBy("").from("QQ").to("--").staying("2024-03-08", "2024-03-07").staying(5),
       {"unknownReference institution: the id of an institution that about() lists | ''",
        "unknownReference sendingCountry: an ISO 3166-1 code of two letters | 'QQ'",
        "unknownReference receivingCountry: an ISO 3166-1 code of two letters | '--'",
        "endBeforeStart end: a day from 2024-03-08 on | 2024-03-07",
        "contradictory days: either both dates or a number of days | all three"}},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(tell(problemsOf(row.asked, library())) == row.problems);
  }
}

TEST_CASE("An incomplete stay is no problem; only an end needs its start") {
  Mobility onlyEnd;
  onlyEnd.end = test::date("2024-03-08");
  CHECK(tell(problemsOf(onlyEnd, library())) == Told{"missing start: the first day, when the last is given | nothing"});
  Mobility onlyStart = test::bipStudent();
  onlyStart.start = test::date("2024-03-04");
  CHECK(problemsOf(onlyStart, library()).empty());
  CHECK(problemsOf(Mobility{}, library()).empty());
  CHECK(problemsOf(Mobility(anywhere().staying("2023-01-01", "2025-03-10")), library()).empty());  // 800 days
}

TEST_CASE("A journey has all its problems reported at once, each with its field") {
  const auto fieldsOf = [](const Problems& problems) {
    std::vector<std::string> fields;
    for (const Problem& problem : problems) fields.push_back(problem.field.value_or(""));
    return fields;
  };
  Journey journey;
  journey.stops = {Stop{}};
  journey.institution = "elsewhere";
  journey.call = 2014;
  CHECK(fieldsOf(problemsOf(journey, library())) == Told{"institution", "stops", "call"});
  journey.stops.resize(21);
  CHECK(fieldsOf(problemsOf(journey, library())) == Told{"institution", "stops", "call"});
  journey.stops.resize(20);
  CHECK(fieldsOf(problemsOf(journey, library())) == Told{"institution", "call"});
  CHECK(fieldsOf(problemsOf(JourneysFrom{{}, "elsewhere", {}}, library())) == Told{"institution"});
}

TEST_CASE("Problems of a mobility inside a question have the path of their field") {
  const Mobility wrong = anywhere().to("ZZ");
  CallsToCompare calls;
  calls.mobility = wrong;
  calls.years = {2023};
  CHECK(tell(problemsOf(calls, library())) ==
        Told{"unknownReference mobility/receivingCountry: an ISO 3166-1 code of two letters | 'ZZ'",
             "outOfRange years: from 2 to 8 calls | 1"});
  EarlyReturnQuestion early;
  early.mobility = wrong;
  CHECK(tell(problemsOf(early, library())) ==
        Told{"unknownReference mobility/receivingCountry: an ISO 3166-1 code of two letters | 'ZZ'",
             "missing mobility/days: the length as agreed | nothing",
             "missing returnedOn: the last day on site, or the days done | nothing"});
}

}  // namespace passerelle
