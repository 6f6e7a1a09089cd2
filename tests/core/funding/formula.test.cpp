#include "core/funding/formula.h"

#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::inventedCall;
using test::inventedInstitution;
using test::monthlyRate;
using test::stayLimits;

namespace {

Step days(int count, Amount rate, std::optional<int> percent = {}, std::optional<int> per = {}) {
  Step step;
  step.count = count;
  step.rate = rate;
  step.percent = percent;
  step.per = per;
  return step;
}

Amount cents(std::int64_t low, std::int64_t high) { return {Money::cents(low), Money::cents(high)}; }
Amount cents(std::int64_t known) { return cents(known, known); }

struct Formula {
  const char* name;
  std::vector<Step> steps;
  Amount amount;
};

}  // namespace

TEST_CASE("A line is the sum of its steps, rounded once, half up") {
  const Formula formulas[] = {
      {"nothing", {}, cents(0)},
      {"15 days of a BIP", {days(14, cents(7900)), days(1, cents(5600))}, cents(116200)},
      {"134 days of 250 euros a month", {days(134, cents(25000), {}, 30)}, cents(111667)},
      {"105 days of 470 euros a month", {days(105, cents(47000), {}, 30)}, cents(164500)},
      {"70 % of 112 euros", {days(1, cents(11200), 70)}, cents(7840)},
      {"a third of a cent", {days(1, cents(10), {}, 30)}, cents(0)},
      {"half a cent goes up", {days(1, cents(15), {}, 30)}, cents(1)},
      {"two thirds and two thirds make one cent", {days(1, cents(20), {}, 30), days(1, cents(20), {}, 30)}, cents(1)},
      {"three halves and a half make two", {days(3, cents(15), {}, 30), days(1, cents(15), {}, 30)}, cents(2)},
      {"a percent of a thirtieth", {days(1, cents(1500), 1, 30)}, cents(1)},
      {"the smallest part less than half a cent", {days(1, cents(1499), 1, 30)}, cents(0)},
      {"a range", {days(90, cents(29200, 60600), {}, 30)}, cents(87600, 181800)},
      {"what is deducted", {days(1, cents(32000)), days(-1, cents(27500))}, cents(4500)},
      {"a range deducted", {days(1, cents(32000)), days(-1, cents(20000, 27500))}, cents(4500, 12000)},
      {"half a cent below zero goes up too", {days(-1, cents(15), {}, 30)}, cents(0)},
  };
  for (const Formula& formula : formulas) {
    INFO(formula.name);
    CHECK(amountOf(formula.steps) == formula.amount);
  }
}

TEST_CASE("A hundred years at the highest rate are still exact") {
  CHECK(amountOf({days(109'572, cents(100'000'000))}) == cents(10'957'200'000'000));
  CHECK(amountOf({days(109'572, cents(100'000'000), 99, 30)}) == cents(361'587'600'000));
}

TEST_CASE("A line cites the row that set its rate") {
  Citation proof;
  proof.source.text = "page";
  proof.locator.lines = "32";
  proof.trust = Trust::published;
  const Line line = lineOf(Rule::travel, proof, Layer::institution, {days(2, cents(100))});
  CHECK(line.rule == Rule::travel);
  CHECK(line.layer == Layer::institution);
  CHECK(line.citation.source.text == "page");
  CHECK(line.citation.locator.lines == "32");
  CHECK(line.citation.trust == Trust::published);
  CHECK(line.amount == cents(200));
  CHECK(line.steps.size() == 1);
  CHECK(line.causes.empty());
  CHECK_FALSE(line.beside);
}

TEST_CASE("A daily rate is rounded before it is multiplied, if an author does so") {
  struct Row {
    const char* name;
    RoundedTo to;
    Step step;
    const char* rounded;
  };
  const Row rows[] = {
      {"a thirtieth, to the cent", RoundedTo::cent, days(134, cents(25000), {}, 30), "134 day x 833"},
      {"half a cent goes up", RoundedTo::cent, days(2, cents(15), {}, 30), "2 day x 1"},
      {"less than half a cent is dropped", RoundedTo::cent, days(2, cents(14), {}, 30), "2 day x 0"},
      {"a percentage", RoundedTo::cent, days(4, cents(11255), 70), "4 day x 7879"},
      {"a percentage of a thirtieth", RoundedTo::cent, days(4, cents(25000), 70, 30), "4 day x 583"},
      {"to the euro", RoundedTo::euro, days(4, cents(25499), {}, 30), "4 day x 800"},
      {"half a euro goes up", RoundedTo::euro, days(4, cents(25500), {}, 30), "4 day x 900"},
      {"cents are dropped", RoundedTo::euroDown, days(4, cents(26999), {}, 30), "4 day x 800"},
      {"whole euros stay", RoundedTo::euroDown, days(4, cents(27000), {}, 30), "4 day x 900"},
      {"both ends of a range", RoundedTo::euro, days(90, cents(29200, 60600), {}, 30), "90 day x 1000..2000"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    const auto practice = test::stated<RoundingPractice>("page", {{}, {}, row.to, {}});
    const std::vector<Step> steps = rounded({row.step}, {&practice, Layer::institution});
    REQUIRE(steps.size() == 1);
    CHECK(test::tell(steps[0]) == row.rounded);
    CHECK(steps[0].source->text == "page");
    CHECK(steps[0].locator->heading == "invented");
  }
}

TEST_CASE("A daily rate that no author rounds keeps its own citation") {
  const auto ofRates = test::stated<RoundingPractice>("page", {{}, {}, RoundedTo::euro, {}});
  const auto ofLines = test::stated<RoundingPractice>("page", {{}, {}, {}, RoundedTo::euro});
  const std::vector<Step> steps = {days(3, cents(7950)), days(3, cents(25000), {}, 30)};
  const auto told = [&](const Layered<RoundingPractice>& practice) {
    test::Told out;
    for (const Step& step : rounded(steps, practice)) out.push_back(test::tell(step) + (step.source ? " page" : ""));
    return out;
  };
  CHECK(told({&ofRates, Layer::institution}) == test::Told{"3 day x 7950", "3 day x 800 page"});
  CHECK(told({&ofLines, Layer::institution}) == test::Told{"3 day x 7950", "3 day x 25000 / 30"});
  CHECK(told({}) == test::Told{"3 day x 7950", "3 day x 25000 / 30"});
}

TEST_CASE("A complete line is rounded as its author does") {
  const auto lineBy = [](const std::optional<RoundedTo>& to, Amount amount) {
    const auto practice = test::stated<RoundingPractice>("page", {{}, {}, RoundedTo::euro, to});
    Line line;
    line.amount = amount;
    roundLine(line, {&practice, Layer::institution});
    return line.amount;
  };
  CHECK(lineBy(std::nullopt, cents(150)) == cents(150));
  CHECK(lineBy(RoundedTo::cent, cents(150)) == cents(150));
  CHECK(lineBy(RoundedTo::euro, cents(149, 150)) == cents(100, 200));
  CHECK(lineBy(RoundedTo::euroDown, cents(199, 200)) == cents(100, 200));
  Line line;
  line.amount = cents(150);
  roundLine(line, {});
  CHECK(line.amount == cents(150));
}

TEST_CASE("A rounding practice applies to the persons in its scope") {
  Figures figures;
  figures.rounding = {test::stated<RoundingPractice>("staff"), test::stated<RoundingPractice>("students")};
  figures.rounding[0].scope.roles = {Role::teachingStaff};
  figures.rounding[1].scope.roles = {Role::student};
  const Call call = inventedCall(figures);
  const auto practiceFor = [&](const Mobility& mobility) {
    const auto frame = test::framed(mobility, call, nullptr);
    return roundingOf(frame.situation, frame.terms);
  };
  CHECK(practiceFor(anywhere().student())->citation.source.text == "students");
  CHECK(practiceFor(anywhere().teacher())->citation.source.text == "staff");
  CHECK_FALSE(practiceFor(anywhere()));
}

TEST_CASE("A cause is listed once") {
  Line line;
  addCause(line, CauseKind::unanswered, "days");
  addCause(line, CauseKind::unanswered, "days");
  addCause(line, CauseKind::unanswered, "distanceMetres");
  addCause(line, CauseKind::choiceOfInstitution);
  addCause(line, CauseKind::choiceOfInstitution);
  REQUIRE(line.causes.size() == 3);
  CHECK(line.causes[0] == Cause{CauseKind::unanswered, "days"});
  CHECK(line.causes[1] == Cause{CauseKind::unanswered, "distanceMetres"});
  CHECK(line.causes[2] == Cause{CauseKind::choiceOfInstitution, std::nullopt});
}

TEST_CASE("The call's figure is shown beside the line with its own citation") {
  Line line;
  Citation proof;
  proof.source.text = "call";
  setBeside(line, proof, Layer::call, {days(5, cents(7900))});
  REQUIRE(line.beside);
  CHECK(line.beside->citation.source.text == "call");
  CHECK(line.beside->amount == cents(39500));
  CHECK(line.beside->layer == Layer::call);
}

TEST_CASE("Days are known, or an interval that the durations allow, or unknown") {
  Figures figures;
  figures.durations = {stayLimits("call", 5, 30), stayLimits("call", 2, 20)};
  figures.durations[0].scope.activities = {Activity::BIP};
  figures.durations[1].scope.activities = {Activity::BIP};
  figures.durations[1].scope.roles = {Role::student};
  const Call call = inventedCall(figures);
  const auto span = [&](const Mobility& mobility) {
    const auto frame = test::framed(mobility, call, nullptr);
    return spanOfDays(frame.situation, frame.terms);
  };
  const auto known = span(anywhere().on(Activity::BIP).staying(400));
  REQUIRE(known);
  CHECK((known->low == 400 && known->high == 400 && known->isKnown()));
  const auto student = span(anywhere().on(Activity::BIP).student());
  REQUIRE(student);
  CHECK((student->low == 2 && student->high == 30));
  CHECK_FALSE(student->isKnown());
  const auto teacher = span(anywhere().on(Activity::BIP).teacher());
  REQUIRE(teacher);
  CHECK((teacher->low == 5 && teacher->high == 30));
  CHECK_FALSE(span(anywhere().on(Activity::STA)));
}

TEST_CASE("Candidate rows come from one layer only, the highest that has any") {
  Figures ofCall;
  ofCall.monthlySupport = {monthlyRate("call", 300, 600), monthlyRate("call", 200, 500)};
  Figures ofPage;
  ofPage.monthlySupport = {monthlyRate("page", 850, 850)};
  ofPage.monthlySupport[0].scope.directions = {Direction::incoming};
  const Call call = inventedCall(ofCall);
  const Institution institution = inventedInstitution(ofPage);
  const Terms terms = resolve(call, {nullptr, &institution});
  const auto sources = [&](const Mobility& mobility) {
    std::vector<std::string> out;
    for (const auto& row :
         candidates(terms.monthlySupport, [&](const MonthlySupport& each) { return applies(each.scope, mobility); })) {
      out.emplace_back(row->citation.source.text);
    }
    return out;
  };
  CHECK(sources(anywhere().comingIn()) == test::Told{"page"});
  CHECK(sources(anywhere().goingOut()) == test::Told{"call", "call"});
  CHECK(sources(anywhere()) == test::Told{"page"});  // it may apply, so the institution's layer still decides
}

TEST_CASE("A required value is matched, not matched, or open") {
  using Place = std::optional<Destination>;
  CHECK(matches(Place(), Place()) == Applies::yes);
  CHECK(matches(Place(), Place(Destination::group1)) == Applies::yes);
  CHECK(matches(Place(Destination::group1), Place()) == Applies::open);
  CHECK(matches(Place(Destination::group1), Place(Destination::group1)) == Applies::yes);
  CHECK(matches(Place(Destination::group1), Place(Destination::group2)) == Applies::no);
  CHECK(both(Applies::yes, Applies::open) == Applies::open);
  CHECK(both(Applies::no, Applies::open) == Applies::no);
  CHECK(both(Applies::yes, Applies::yes) == Applies::yes);
}

TEST_CASE("A rate covers all candidate rows and cites the one with the highest rate") {
  const MonthlySupport low = monthlyRate("low", 225, 550);
  const MonthlySupport high = monthlyRate("high", 348, 674);
  const MonthlySupport middle = monthlyRate("middle", 292, 606);
  using Row = Layered<MonthlySupport>;
  CHECK_FALSE(rateOf(std::vector<Row>{}));
  const auto one = rateOf(std::vector<Row>{{&low, Layer::call}});
  REQUIRE(one);
  CHECK(one->amount == low.rate.amount());
  CHECK_FALSE(one->open);
  const auto all = rateOf(std::vector<Row>{{&low, Layer::call}, {&high, Layer::call}, {&middle, Layer::call}});
  REQUIRE(all);
  CHECK(all->amount == Amount{Money::euros(225), Money::euros(674)});
  CHECK(all->proof->citation.source.text == "high");
  CHECK(all->open);
}

TEST_CASE("A gap has only a rule and a reason") {
  CHECK(test::tell(gap(Rule::staffSupport, UnpricedReason::noRow)) == "staffSupport noRow");
}

}  // namespace passerelle
