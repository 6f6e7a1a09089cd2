#include "core/json/decode.h"

#include "core/describe/describe.h"
#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::jsonOf;
using test::tell;
using test::Told;

namespace {

Told refused(std::string_view request) {
  const auto mobility = decodeRequest<Mobility>(request);
  return mobility ? Told{"accepted " + jsonOf(*mobility)} : tell(mobility.problems());
}

struct Row {
  const char* request;
  Told problems;
};

const std::string mobilityFields =
    "one of institution, institutionCountry, call, action, role, direction, activity, sendingCountry, "
    "receivingCountry, start, end, days, "
    "interruptedDays, distanceMetres, greenTravel, fewerOpportunities, virtualPart, teachingHours, teachingContract, "
    "yearOfStudy, earlierStayDays, oneCycleStudies, outermostRegion, monthlyRate, dailyRate, fundedDays, travelDays, "
    "travelPaid, "
    "realTravelCost";
const std::string roles =
    "one of student, doctoralCandidate, teachingStaff, administrativeStaff, "
    "enterpriseStaff";

}  // namespace

TEST_CASE("A request is decoded into a value, with its fields in any order") {
  const auto mobility = decodeRequest<Mobility>(R"({
    "yearOfStudy": 1, "teachingContract": false, "teachingHours": 0, "virtualPart": true, "fewerOpportunities": false,
    "greenTravel": true, "distanceMetres": 499700, "days": 5, "start": "2024-03-04", "receivingCountry": "DE",
    "sendingCountry": "FR", "activity": "BIP", "direction": "outgoing", "role": "student", "action": "KA131",
    "call": 2023, "institution": "usmb", "end": "2024-03-08" })");
  REQUIRE(mobility);
  CHECK(jsonOf(*mobility) ==
        R"({"institution":"usmb","call":2023,"action":"KA131","role":"student","direction":"outgoing",)"
        R"("activity":"BIP","sendingCountry":"FR","receivingCountry":"DE","start":"2024-03-04","end":"2024-03-08",)"
        R"("days":5,"distanceMetres":499700,"greenTravel":true,"fewerOpportunities":false,"virtualPart":true,)"
        R"("teachingHours":0,"teachingContract":false,"yearOfStudy":1})");
}

TEST_CASE("An empty text is an empty request, and an alias gives the value of its word") {
  CHECK(refused("") == Told{"accepted {}"});
  CHECK(refused("{}") == Told{"accepted {}"});
  CHECK(refused(R"({"$schema": "for editors"})") == Told{"accepted {}"});
  CHECK(refused(R"({"activity": "SMP"})") == Told{R"(accepted {"activity":"SMT"})"});
}

TEST_CASE("Only the problem of a number out of range has its limits as numbers") {
  const auto limitsOf = [](std::string_view request) { return decodeRequest<Mobility>(request).problems()[0].limits; };
  CHECK(limitsOf(R"({"days": 801})") == NumberLimits{1, 800});
  CHECK(limitsOf(R"({"distanceMetres": -1})") == NumberLimits{0, 20'100'000});
  for (const char* other : {R"({"days": "5"})", R"({"sendingCountry": "FRA"})", R"({"role": "pupil"})"}) {
    INFO(other);
    CHECK_FALSE(limitsOf(other));
  }
}

TEST_CASE("Each defect of a request is reported with its field, the expected value and the actual value") {
  const Row rows[] = {
      {R"({"days": "abc"})", {"wrongKind days: a whole number from 1 to 800 | text 'abc'"}},
      {R"({"days": "5"})", {"wrongKind days: a whole number from 1 to 800 | text '5'"}},
      {R"({"days": 5.0})", {"wrongKind days: a whole number from 1 to 800 | the number 5.0"}},
      {R"({"days": 5.5})", {"wrongKind days: a whole number from 1 to 800 | the number 5.5"}},
      {R"({"days": 1e300})", {"wrongKind days: a whole number from 1 to 800 | the number 1e300"}},
      {R"({"days": 123456789012345678901234567890})",
       {"wrongKind days: a whole number from 1 to 800 | the number 123456789012345678901234567890"}},
      {R"({"days": null})", {"wrongKind days: a whole number from 1 to 800 | null"}},
      {R"({"days": true})", {"wrongKind days: a whole number from 1 to 800 | true"}},
      {R"({"days": [5]})", {"wrongKind days: a whole number from 1 to 800 | a list of 1"}},
      {R"({"days": {"low": 5}})", {"wrongKind days: a whole number from 1 to 800 | an object"}},
      {R"({"days": 0})", {"outOfRange days: a whole number from 1 to 800 | the number 0"}},
      {R"({"days": -5})", {"outOfRange days: a whole number from 1 to 800 | the number -5"}},
      {R"({"days": 801})", {"outOfRange days: a whole number from 1 to 800 | the number 801"}},
      {R"({"days": 1000000000})", {"outOfRange days: a whole number from 1 to 800 | the number 1000000000"}},
      {R"({"distanceMetres": -1})",
       {"outOfRange distanceMetres: a whole number of metres from 0 to 20100000 | the number -1"}},
      {R"({"distanceMetres": 20100001})",
       {"outOfRange distanceMetres: a whole number of metres from 0 to 20100000 | the number 20100001"}},
      {R"({"call": 2013})", {"outOfRange call: a whole number from 2014 to 2099 | the number 2013"}},
      {R"({"teachingHours": 1001})", {"outOfRange teachingHours: a whole number from 0 to 1000 | the number 1001"}},
      {R"({"yearOfStudy": 13})", {"outOfRange yearOfStudy: a whole number from 1 to 12 | the number 13"}},
      {R"({"role": "studnet"})", {"unknownWord role: " + roles + " | text 'studnet'"}},
      {R"({"role": "Student"})", {"unknownWord role: " + roles + " | text 'Student'"}},
      {R"({"role": ""})", {"unknownWord role: " + roles + " | text ''"}},
      {R"({"role": 1})", {"wrongKind role: " + roles + " | the number 1"}},
      {R"({"greenTravel": "true"})", {"wrongKind greenTravel: true or false | text 'true'"}},
      {R"({"greenTravel": 1})", {"wrongKind greenTravel: true or false | the number 1"}},
      {R"({"start": "2024-02-31"})",
       {"notADate start: a day of the calendar, YYYY-MM-DD, 1900 to 2199 | text '2024-02-31'"}},
      {R"({"start": "04/03/2024"})",
       {"notADate start: a day of the calendar, YYYY-MM-DD, 1900 to 2199 | text '04/03/2024'"}},
      {R"({"start": "2024-03-04T00:00:00.000Z"})",
       {"notADate start: a day of the calendar, YYYY-MM-DD, 1900 to 2199 | text '2024-03-04T00:00:00.000Z'"}},
      {R"({"start": 20240304})", {"wrongKind start: a date as text YYYY-MM-DD | the number 20240304"}},
      {R"({"sendingCountry": "FRA"})", {"outOfRange sendingCountry: text of 2 letters | 3 bytes"}},
      {R"({"institution": ""})", {"outOfRange institution: text of 1 to 64 bytes | 0 bytes"}},
      {R"({"institution": 5})", {"wrongKind institution: text | the number 5"}},
      {R"({"day": 5})", {"unknownField day: 'days'? | 'day'"}},
      {R"({"Days": 5})", {"unknownField Days: 'days'? | 'Days'"}},
      {R"({"greentravel": true})", {"unknownField greentravel: 'greenTravel'? | 'greentravel'"}},
      {R"({"distance": 5})", {"unknownField distance: 'distanceMetres'? | 'distance'"}},
      {R"({"country": "FR"})",
       {"unknownField country: 'institutionCountry' or 'sendingCountry' or 'receivingCountry'? | 'country'"}},
      {R"({"nationality": "FR"})", {"unknownField nationality: " + mobilityFields + " | 'nationality'"}},
      {R"({"": 5})", {"unknownField : " + mobilityFields + " | ''"}},
      {R"({"__proto__": {}})", {"unknownField __proto__: " + mobilityFields + " | '__proto__'"}},
      {R"({"a/b~c": 1})", {"unknownField a~1b~0c: " + mobilityFields + " | 'a/b~c'"}},
      {R"({"days": 5, "days": 6})", {"duplicateField days: each field once | 'days' again"}},
      {R"([])", {"wrongKind : an object | a list of 0"}},
      {R"(5)", {"wrongKind : an object | the number 5"}},
      {R"(null)", {"wrongKind : an object | null"}},
  };
  for (const Row& row : rows) {
    INFO(row.request);
    CHECK(refused(row.request) == row.problems);
  }
}

TEST_CASE("All defects of a request are reported together") {
  CHECK(refused(R"({"days": 0, "role": "x", "day": 5, "start": "31 February", "call": 2023, "call": 2023})") ==
        Told{"unknownField day: 'days'? | 'day'", "duplicateField call: each field once | 'call' again",
             "unknownWord role: " + roles + " | text 'x'",
             "notADate start: a day of the calendar, YYYY-MM-DD, 1900 to 2199 | text '31 February'",
             "outOfRange days: a whole number from 1 to 800 | the number 0"});
}

TEST_CASE("A request that is not JSON has one problem, with its line") {
  CHECK(refused("{\n\"days\": 5,\n}") == Told{"syntax:3: JSON text in UTF-8 | '5,<U+000A>}'"});
}

TEST_CASE("The name of a long unknown field is never cut inside a character") {
  const auto problems = decodeRequest<Mobility>("{\"" + std::string(59, 'x') + "é\": 1}");
  REQUIRE_FALSE(problems);
  REQUIRE(problems.problems().size() == 1);
  CHECK(problems.problems().front().found == "'" + std::string(59, 'x') + "…'");
}

TEST_CASE("Nested defects have a pointer, and every list is decoded to its end") {
  using Places = std::vector<DistanceBand>;
  const auto places = decodeRequest<Places>(
      R"([{"from": 0, "below": 10}, {"from": -1}, 5, {"from": 20, "below": 20, "to": 3}, {"below": 1}])");
  REQUIRE_FALSE(places);
  const std::string metres = "a whole number of metres from 0 to 20100000";
  CHECK(tell(places.problems()) == Told{"outOfRange 1/from: " + metres + " | the number -1",
                                        "wrongKind 2: an object | the number 5",
                                        "unknownField 3/to: one of from, below | 'to'",
                                        "missing 4/from: a whole number of metres from 0 to 20100000 | nothing"});
  // An object with defects is not verified: 20 to 20 is reported here, but not above.
  CHECK(tell(decodeRequest<Places>(R"([{"from": 20, "below": 20}])").problems()) ==
        Told{"upsideDown 0/below: more than 20 | 20"});
}

TEST_CASE("A variant must have exactly one of its alternatives") {
  const std::string kinds =
      "one of role, teachingHours, virtualPart, teachingContract, excludedActivity, fundedFlow, yearOfStudy, "
      "cycleMonths";
  const auto told = [](const char* text) {
    Requirement requirement;
    const Problems problems = decodeRequestInto(typeOf<Requirement>(), text, &requirement);
    return problems.empty() ? Told{jsonOf(requirement)} : tell(problems);
  };
  CHECK(told(R"({"virtualPart": {"required": true}})") == Told{R"({"virtualPart":{"required":true}})"});
  CHECK(told(R"({})") == Told{"wrongKind : exactly one member: " + kinds + " | 0 members"});
  CHECK(told(R"({"virtualPart": {"required": true}, "yearOfStudy": {"minimumYear": 2}})") ==
        Told{"wrongKind : exactly one member: " + kinds + " | 2 members"});
  CHECK(told(R"({"virtualpart": {"required": true}})") ==
        Told{"unknownField virtualpart: 'virtualPart'? | 'virtualpart'"});
  CHECK(told(R"({"yearOfStudy": {"minimumYear": 0}})") ==
        Told{"outOfRange yearOfStudy/minimumYear: a whole number from 1 to 12 | the number 0"});
  CHECK(told(R"({"yearOfStudy": 5})") == Told{"wrongKind yearOfStudy: an object | the number 5"});
}

TEST_CASE("Ids are collected with the pointers at which they are defined and used") {
  const auto node = parse(R"({"sources": [{"id": "a", "publisher": "p", "title": "t", "language": "fr",
                              "kind": "agency", "checkedOn": "2026-01-01"}]})");
  SourcesFile file;
  Decoding decoding;
  decode(typeOf<SourcesFile>(), *node, &file, decoding);
  CHECK(tell(decoding.problems).empty());
  REQUIRE(decoding.defined.size() == 1);
  CHECK(decoding.defined[0].noun == "source");
  CHECK(decoding.defined[0].id == "a");
  CHECK(decoding.defined[0].pointer == "/sources/0/id");
  CHECK(decoding.referred.empty());
  const auto listed = parse(R"({"source": "a", "countries": []})");
  CountriesFile list;
  Decoding second;
  decode(typeOf<CountriesFile>(), *listed, &list, second);
  REQUIRE(second.referred.size() == 1);
  CHECK(second.referred[0].id == "a");
  CHECK(second.referred[0].pointer == "/source");
}

}  // namespace passerelle::json
