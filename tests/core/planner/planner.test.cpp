#include "core/planner/planner.h"

#include <algorithm>

#include "core/base/words.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::bipStudent;
using test::Going;
using test::jsonOf;
using test::planner;
using test::tell;
using test::Told;

namespace {

// A planner holds terms that point into its own library.
static_assert(!std::is_copy_constructible_v<Planner>);
static_assert(!std::is_copy_assignable_v<Planner>);
static_assert(std::is_move_constructible_v<Planner>);

template <class Verb>
concept AnswersANumber = requires(const Planner& asked, Verb verb) {
  (asked.*verb)(5);
};
static_assert(!AnswersANumber<decltype(&Planner::estimate)>, "five what?");

/// A call with a scale for short stays and a travel amount, and an institution with its own scale and a remark.
Planner invented() {
  Figures ofCall;
  ofCall.shortStaySupport = {test::dailyRate("call", 5, 30, 79)};
  ofCall.travelEntitlement = {test::entitled("call", TravelShare::paid)};
  ofCall.travel = {test::travelAmount("call", 100, std::nullopt, 180)};
  ofCall.remarks = {test::stated<Remark>("call")};
  ofCall.remarks[0].provenance.id.text = "remark";
  Figures ofPage;
  ofPage.shortStaySupport = {test::dailyRate("page", 5, 14, 70), test::dailyRate("annex", 15, 30, 80)};
  Library library;
  library.calls = {test::inventedCall(ofCall)};
  library.institutions = {test::inventedInstitution(ofPage)};
  return Planner(std::move(library));
}

struct CallRow {
  const char* name;
  Going asked;
  int year;
  ChosenBy chosenBy;
  std::optional<int> wanted;
};

}  // namespace

TEST_CASE("A grant is complete: call, days, each line with its citation, assumptions and questions") {
  CHECK(
      jsonOf(*invented().estimate(anywhere().paidBy("invented").student().on(Activity::BIP).staying(15))) ==
      R"({"call":{"year":2023,"chosenBy":"user"},"action":"KA131","stay":{"days":15,"convention":"calendar"},)"
      R"("lines":[{"rule":"shortStaySupport","amount":{"low":106000,"high":106000},"steps":[)"
      R"({"count":14,"unit":"day","fromDay":1,"toDay":14,"rate":{"low":7000,"high":7000}},)"
      R"({"count":1,"unit":"day","fromDay":15,"toDay":15,"rate":{"low":8000,"high":8000},)"
      R"("source":"annex","locator":{"heading":"invented"}}],"causes":[],"layer":"institution",)"
      R"("beside":{"amount":{"low":118500,"high":118500},"layer":"call","source":"call","locator":{"heading":"invented"},)"
      R"("trust":"official"},"source":"page","locator":{"heading":"invented"},"trust":"official"},)"
      R"({"rule":"travel","amount":{"low":0,"high":18000},"steps":[],)"
      R"("causes":[{"cause":"unanswered","field":"distanceMetres"}],"layer":"call",)"
      R"("source":"call","locator":{"heading":"invented"},"trust":"official"}],)"
      R"("unpriced":[],"total":{"low":106000,"high":124000},"complete":true,)"
      R"("assumptions":[{"field":"greenTravel","value":"false"},{"field":"fewerOpportunities","value":"false"},)"
      R"({"field":"direction","value":"outgoing"},{"field":"action","value":"KA131"}],)"
      R"("remarks":["remark"],"questions":[{"field":"distanceMetres","worst":{"low":124000,"high":124000}}]})");
}

TEST_CASE("Every verb refuses a mobility with problems, and reports the same problems") {
  const Mobility asked = anywhere().paidBy("sorbonne").to("ZZ").staying("2024-03-08", "2024-03-07");
  const Told told = tell(planner().problemsOf(asked));
  REQUIRE(told.size() == 3);
  const auto refuses = [&](const auto& answer) {
    REQUIRE_FALSE(answer.ok());
    CHECK(tell(answer.problems()) == told);
  };
  refuses(planner().estimate(asked));
  refuses(planner().payments(asked));
  refuses(planner().check(asked));
  refuses(planner().documents(asked));
  refuses(planner().summary(asked));
}

TEST_CASE("A stay of which only the start is known gives an interval, and its length settles it") {
  Mobility onlyStart = bipStudent();
  onlyStart.start = test::date("2024-03-04");
  CHECK(tell(*planner().estimate(onlyStart)).back() == "total 39500..200200");
  onlyStart.days = 5;
  CHECK(tell(*planner().estimate(onlyStart)).back() == "total 39500");
}

TEST_CASE("The paying call is the given one, else that of the stay, else the latest in the data") {
  const auto stay = [](const char* first, const char* last) { return Going().staying(first, last); };
  const int latest = test::library().calls.back().year;
  const CallRow rows[] = {
      {"named", Going().inCall(2023), 2023, ChosenBy::user, std::nullopt},
      {"named before the stay", Going().inCall(2023).staying("2025-03-04", "2025-03-08"), 2023, ChosenBy::user, {}},
      {"named and not in the data", Going().inCall(2099), latest, ChosenBy::substitute, 2099},
      {"named before those that are modelled", Going().inCall(2020), 2020, ChosenBy::user, {}},
      {"the first that is modelled", Going().inCall(2021), 2021, ChosenBy::user, {}},
      {"of the academic year", stay("2023-09-01", "2023-09-05"), 2023, ChosenBy::stay, {}},
      {"of the academic year, its last day", stay("2024-08-31", "2024-08-31"), 2023, ChosenBy::stay, {}},
      {"a year later", stay("2024-09-01", "2024-09-05"), 2024, ChosenBy::stay, {}},
      {"after the last in the data", stay("2099-09-01", "2099-09-05"), latest, ChosenBy::substitute, 2099},
      {"before the programme", stay("2020-09-01", "2020-09-05"), 2020, ChosenBy::stay, {}},
      {"nothing said", Going(), latest, ChosenBy::latest, {}},
  };
  for (const CallRow& row : rows) {
    INFO(row.name);
    const CallChoice choice = chooseCall(row.asked, test::library());
    CHECK(choice.year == row.year);
    CHECK(choice.chosenBy == row.chosenBy);
    CHECK(choice.wanted == row.wanted);
  }
}

TEST_CASE("A call before the modelled ones has no grant, split or verdict, and the gap says why") {
  const auto grant = planner().estimate(bipStudent().inCall(2020).staying(5));
  REQUIRE(grant);
  CHECK(tell(*grant) == Told{"undetermined noCall call 2020 of 2021..", "no total, incomplete"});
  CHECK(tell(*planner().payments(bipStudent().inCall(2020))) == Told{"nothing stated"});
  CHECK(tell(*planner().check(bipStudent().inCall(2020))) == Told{"cannotTellYet", "missing call"});
  CHECK(tell(*planner().documents(bipStudent().inCall(2020))) == Told{"nothing stated"});
}

TEST_CASE("Derived answers are listed as assumptions") {
  const auto assumed = [](const Mobility& mobility) {
    Told out;
    const auto grant = planner().estimate(mobility);
    for (const Assumption& each : grant->assumptions) out.push_back(std::string(each.field) + " " + each.value);
    return out;
  };
  CHECK(assumed(Going().paidBy("usmb").student().on(Activity::BIP).staying(5)) ==
        Told{"call " + std::to_string(test::library().calls.back().year), "greenTravel false",
             "fewerOpportunities false", "earlierStayDays 0", "direction outgoing", "action KA131"});
  CHECK(assumed(test::staffOut().to("SN").green().staying(5)).empty());
  CHECK(assumed(atUsmb().teacher().on(Activity::STT).goingOut().to("SN").green().staying(5)) == Told{"action KA171"});
}

TEST_CASE("The agency of the paying country overrides the call, for its own country and calls only") {
  const auto support = [](const char* from, int year) {
    const auto grant = planner().estimate(
        Going().student().goingOut().on(Activity::SMS).from(from).to("SE").inCall(year).staying(150));
    REQUIRE(grant);
    const Line& line = grant->lines.front();
    return std::string(word(line.layer)) + " " + test::tell(line.amount);
  };
  CHECK(support("DE", 2021) == "agency 225000");
  CHECK(support("DE", 2022) == "agency 300000");
  CHECK(support("FR", 2022) == "call 155000..300000");
  const auto paidIn = [](const char* country, const Going& going) {
    Mobility mobility = going;
    mobility.institutionCountry = country;
    return test::jsonOf(*planner().estimate(mobility));
  };
  const Going stay = Going().student().goingOut().on(Activity::SMS).to("SE").inCall(2022).staying(150);
  CHECK(paidIn("DE", stay) == test::jsonOf(*planner().estimate(Going(stay).from("DE"))));
  CHECK(paidIn("FR", stay) == test::jsonOf(*planner().estimate(Going(stay).from("FR"))));
}

TEST_CASE("About lists what the library contains") {
  const About about = planner().about();
  std::vector<int> calls;
  for (const Call& call : test::library().calls) calls.push_back(call.year);
  CHECK(about.calls == calls);
  CHECK(calls.front() == 2021);
  CHECK(about.languages == Told{"fr", "en"});
  CHECK(about.notModelled == Told{"callsBefore2021", "combinedStudent", "realCosts", "zeroGrant"});
  CHECK(about.countries == test::library().countries);
  const auto listed = [&](const char* id) {
    return *std::find_if(about.institutions.begin(), about.institutions.end(),
                         [id](const InstitutionSummary& each) { return each.id.text == id; });
  };
  CHECK(listed("imt").calls.empty());  // a card without figures
  CHECK(jsonOf(listed("usmb")) ==
        R"({"id":"usmb","name":{"fr":"Université Savoie Mont Blanc","en":"Savoie Mont Blanc University"},)"
        R"("acronym":"USMB","country":"FR","town":"Chambéry","calls":[2021,2022,2023]})");
}

TEST_CASE("The version of the rules is the last day on which any figure changed") {
  Library library = test::library();
  const auto version = [&] { return Planner(library).about().rulesVersion.text(); };
  for (Call& call : library.calls) call.checkedOn = test::date("2024-01-01");
  for (Institution& each : library.institutions) each.changedOn = test::date("2024-01-01");
  for (Agency& each : library.agencies) each.changedOn = test::date("2024-01-01");
  library.agencies[0].changedOn = test::date("2024-01-31");
  library.institutions[0].changedOn = test::date("2024-02-02");
  library.documents[0].changedOn = test::date("2024-01-01");
  CHECK(version() == "2024-02-02");
  library.calls[0].checkedOn = test::date("2024-03-03");
  CHECK(version() == "2024-03-03");
  library.documents[0].changedOn = test::date("2024-04-04");
  CHECK(version() == "2024-04-04");
  library.agencies[0].changedOn = test::date("2024-05-05");
  CHECK(version() == "2024-05-05");
}

TEST_CASE("Every source and remark that an answer names can be looked up") {
  CHECK(planner().sources().sources.size() == test::library().sources.size());
  Told remarks;
  for (const Remark& each : planner().remarks().remarks) remarks.emplace_back(each.provenance.id.text);
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 500; ++i) {
    const auto grant = planner().estimate(draw.decided());
    for (const Id<FigureRow>& named : grant->remarks) {
      CHECK(std::find(remarks.begin(), remarks.end(), named.text) != remarks.end());
    }
  }
}

TEST_CASE("Every verb is a pure function: a second call, also after a move, gives the same bytes") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  Planner first(test::library());
  const Planner moved(std::move(first));
  for (int i = 0; i < 500; ++i) {
    const Mobility mobility = draw.mobility();
    INFO(jsonOf(mobility));
    CHECK(jsonOf(*moved.estimate(mobility)) == jsonOf(*planner().estimate(mobility)));
    CHECK(jsonOf(*moved.payments(mobility)) == jsonOf(*planner().payments(mobility)));
    CHECK(jsonOf(*moved.check(mobility)) == jsonOf(*planner().check(mobility)));
    CHECK(jsonOf(*moved.documents(mobility)) == jsonOf(*planner().documents(mobility)));
  }
}

TEST_CASE("A journey has a distance and a band in each call, and the official figure takes precedence") {
  const Stop chambery{{45'566'280, 5'920'790}, {}};
  const Stop turin{{45'070'490, 7'686'820}, {}};
  Journey journey;
  journey.stops = {chambery, turin};
  journey.institution = "usmb";
  const auto computed = test::planner().distance(journey);
  REQUIRE(computed);
  CHECK(computed->distance == Distance::metres(148'678));
  CHECK(computed->basis == DistanceBasis::computed);
  CHECK(computed->calls.size() == test::library().calls.size());
  CHECK(computed->calls.front().band->from == Distance::kilometres(100));
  journey.official = Distance::metres(99'990);
  journey.call = 2023;
  const auto official = test::planner().distance(journey);
  REQUIRE(official);
  CHECK(official->distance == Distance::metres(99'990));
  CHECK(official->computed == Distance::metres(148'678));
  CHECK(official->basis == DistanceBasis::official);
  REQUIRE(official->calls.size() == 1);
  CHECK(official->calls.front().band->below == Distance::kilometres(100));
  CHECK(official->calls.front().edge->advice == EdgeAdvice::keepOfficialFigure);
  journey.stops.clear();  // with an official figure no stops are needed
  CHECK(test::planner().distance(journey)->calls.front().band == official->calls.front().band);
  journey.official.reset();
  CHECK_FALSE(test::planner().distance(journey));
}

TEST_CASE("An institution's own travel amounts apply only in their scope") {
  Journey journey;
  journey.official = Distance::kilometres(50);  // usmb's table for KA171 has no row for it, the call's has one
  journey.institution = "usmb";
  journey.call = 2023;
  const auto standard = [&](std::optional<Action> action) {
    journey.action = action;
    return test::planner().distance(journey)->calls.front().standard;
  };
  CHECK(standard(Action::KA171) == Amount{Money(), Money::euros(23)});
  CHECK(standard(Action::KA131) == Amount::known(Money::euros(23)));
  CHECK(standard({}) == Amount::known(Money::euros(23)));
}

TEST_CASE("Legs are summed; a journey from a place to itself has no band") {
  const Stop chambery{{45'566'280, 5'920'790}, {}};
  const Stop turin{{45'070'490, 7'686'820}, {}};
  Journey journey;
  journey.stops = {chambery, turin, chambery};
  CHECK(test::planner().distance(journey)->distance == Distance::metres(2 * 148'678));
  journey.stops = {chambery, chambery};
  CHECK(test::planner().distance(journey)->distance == Distance());
  CHECK_FALSE(test::planner().distance(journey)->calls.front().band);
}

TEST_CASE("A journey with problems is not measured") {
  Journey journey;
  journey.stops = {Stop{}};
  CHECK_FALSE(test::planner().distance(journey));
  CHECK_FALSE(test::planner().distances({{}, "elsewhere", {}}));
}

TEST_CASE("The distance of every campus equals that of one journey to it") {
  const Point chambery{45'566'280, 5'920'790};
  const auto distances = test::planner().distances({chambery, "usmb", {}});
  REQUIRE(distances);
  REQUIRE(distances->campuses.size() == test::library().campuses.size());
  CHECK(distances->campuses.size() >= 28);  // the 25 partners and the three campuses of USMB
  for (std::size_t i = 0; i < distances->campuses.size(); ++i) {
    const Campus& campus = test::library().campuses[i];
    INFO(campus.id.text);
    CHECK(distances->campuses[i].campus == campus.id);
    Journey journey;
    journey.stops = {{chambery, {}}, {campus.point, {}}};
    journey.institution = "usmb";
    CHECK(distances->campuses[i].distance == test::planner().distance(journey)->distance);
  }
}

TEST_CASE("Campuses are found without an index, and their memory is reused") {
  PlacesFound found;
  const PlaceIndex none;
  AreaNames names(none.areas());
  test::planner().searchPlaces(none, {"UQTR", {}, Language::fr}, names, found);
  REQUIRE(found.places.size() == 1);
  CHECK(found.loaded == PlacesLoaded::none);
  CHECK(found.places[0].campus == std::string("uqtr"));
  test::planner().searchPlaces(none, {"2ie", {}, Language::en}, names, found);
  CHECK(found.places[0].name == "International Institute for Water and Environmental Engineering");
  test::planner().searchPlaces(none, {"nobody", {}, Language::en}, names, found);
  CHECK(found.places.empty());
  test::planner().searchPlaces(none, {"university", 3, Language::en}, names, found);
  CHECK(found.places.size() == 3);
}

TEST_CASE("An offer has the deadline that its publisher states for its activity, whatever the role") {
  const auto deadlineOf = [](const char* id) {
    return planner().offer({id, test::date("2024-02-15")})->session.deadline;
  };
  const auto deadline = deadlineOf("usmb-2024-04-15");
  REQUIRE(deadline);
  CHECK(deadline->lastDay.text() == "2024-02-15");
  CHECK(deadline->citation.source.text == "usmb-erasmus");
  CHECK(deadlineOf("universitatea-de-vest-din-timisoara-2024-11-25")->lastDay.text() ==
        "2024-09-25");  // stated for staff
  Library without = test::library();
  without.documents.clear();
  const Planner silent(without);
  CHECK_FALSE(silent.offer({"usmb-2024-04-15", test::date("2024-02-15")})->session.deadline);
}

TEST_CASE("A lookup with an unknown id is refused by its field") {
  const RecordQuestion question{"nobody", test::date("2024-02-15")};
  CHECK(tell(planner().offer(question).problems()) == Told{"unknownReference id: the id of a known offer | 'nobody'"});
  CHECK(tell(planner().partner(question).problems()) ==
        Told{"unknownReference id: the id of a known partner | 'nobody'"});
  CHECK(tell(planner().institution(question).problems()) ==
        Told{"unknownReference id: the id of a known institution | 'nobody'"});
  CHECK(planner().networks().networks.size() == test::library().catalogue.networks.size());
  CHECK(planner().facts({}).facts.size() == test::library().catalogue.facts.size());
  CHECK(planner().offers({})->ofAll == 17);
  CHECK(planner().agreements({}).notYet.size() == 4);
}

}  // namespace passerelle
