#include "core/mobility/situation.h"

#include "core/base/words.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::Going;

namespace {

Situation seen(const Mobility& mobility) { return test::framed(mobility).situation; }

struct Derived {
  Going asked;
  std::optional<Action> action;
  std::optional<Direction> direction;
};

}  // namespace

TEST_CASE("The action is derived from activity and country if it was not given") {
  const Derived rows[] = {
      {anywhere().on(Activity::BIP), Action::KA131, Direction::outgoing},
      {anywhere().on(Activity::BIP).to("SN"), Action::KA131, Direction::outgoing},
      {anywhere().on(Activity::STA).to("DE"), Action::KA131, Direction::outgoing},
      {anywhere().on(Activity::STA).to("CH"), Action::KA131, Direction::outgoing},
      {anywhere().on(Activity::STA).to("SN"), Action::KA171, std::nullopt},
      {anywhere().on(Activity::SMS).goingOut().to("SN"), Action::KA171, Direction::outgoing},
      {anywhere().on(Activity::SMS).comingIn().from("SN"), Action::KA171, Direction::incoming},
      {anywhere().on(Activity::SMS).comingIn().from("DE"), Action::KA131, Direction::incoming},
      {anywhere().on(Activity::SMS).comingIn().to("FR"), std::nullopt, Direction::incoming},
      {anywhere().on(Activity::SMS).goingOut().from("FR"), std::nullopt, Direction::outgoing},
      {anywhere().on(Activity::SMS), std::nullopt, std::nullopt},
      {anywhere().to("DE"), std::nullopt, std::nullopt},
  };
  for (const Derived& row : rows) {
    INFO(test::jsonOf(row.asked.mobility()));
    const Situation situation = seen(row.asked);
    CHECK(situation.mobility.action == row.action);
    CHECK(situation.mobility.direction == row.direction);
  }
}

TEST_CASE("No answer is ever changed") {
  const Situation ka131 = seen(anywhere().by(Action::KA131).on(Activity::SMS).comingIn().from("SN").to("DE"));
  CHECK(ka131.mobility.action == Action::KA131);
  CHECK(ka131.mobility.direction == Direction::incoming);
  CHECK(ka131.mobility.sendingCountry == "SN");
  CHECK(ka131.mobility.receivingCountry == "DE");
  const Situation own = seen(atUsmb().goingOut().from("DE"));
  CHECK(own.mobility.sendingCountry == "DE");
}

TEST_CASE("The institution's country is the one at its end of the journey") {
  CHECK(seen(atUsmb().goingOut()).mobility.sendingCountry == "FR");
  CHECK_FALSE(seen(atUsmb().goingOut()).mobility.receivingCountry);
  CHECK(seen(atUsmb().comingIn()).mobility.receivingCountry == "FR");
  CHECK_FALSE(seen(atUsmb().comingIn()).mobility.sendingCountry);
  CHECK_FALSE(seen(atUsmb()).mobility.sendingCountry);
  CHECK_FALSE(seen(anywhere().goingOut()).mobility.sendingCountry);
  // An institution that the data do not have is told by its country.
  CHECK(seen(anywhere().paidIn("DE").goingOut()).mobility.sendingCountry == "DE");
  CHECK(seen(anywhere().paidIn("DE").comingIn()).mobility.receivingCountry == "DE");
  CHECK_FALSE(seen(anywhere().paidIn("DE")).mobility.sendingCountry);
  // A BIP is outgoing, so the sending country follows.
  CHECK(seen(atUsmb().on(Activity::BIP)).mobility.sendingCountry == "FR");
}

TEST_CASE("The flow compares the cost groups of both countries, if both have one") {
  struct Row {
    const char* sending;
    const char* receiving;
    std::optional<Flow> flow;
    Destination destination;
  };
  const Row rows[] = {
      {"FR", "SE", Flow::higher, Destination::group1},       {"FR", "CH", Flow::higher, Destination::group1},
      {"FR", "DE", Flow::similar, Destination::group2},      {"FR", "AD", Flow::similar, Destination::group2},
      {"FR", "PL", Flow::lower, Destination::group3},        {"PL", "FR", Flow::higher, Destination::group2},
      {"SE", "FR", Flow::lower, Destination::group2},        {"SE", "IS", Flow::similar, Destination::group1},
      {"FR", "SN", std::nullopt, Destination::regions1to12}, {"SN", "FR", std::nullopt, Destination::group2},
      {"SN", "US", std::nullopt, Destination::regions1to12},
  };
  for (const Row& row : rows) {
    INFO(row.sending << " to " << row.receiving);
    const Situation situation = seen(anywhere().from(row.sending).to(row.receiving));
    CHECK(situation.flow == row.flow);
    CHECK(situation.receiving == row.destination);
  }
  CHECK_FALSE(seen(anywhere().to("SE")).flow);
  CHECK_FALSE(seen(anywhere().from("SE")).receiving);
}

TEST_CASE("Days are counted from the dates in the activity's day count, otherwise taken as entered") {
  CHECK(seen(anywhere().on(Activity::SMS).staying("2023-02-01", "2023-03-31")).days == 60);
  CHECK(seen(anywhere().on(Activity::STA).staying("2023-02-01", "2023-03-31")).days == 59);
  CHECK(seen(anywhere().on(Activity::SMS).staying(61)).days == 61);
  CHECK(seen(anywhere().staying(61)).days == 61);
  CHECK_FALSE(seen(anywhere().staying("2023-02-01", "2023-03-31")).days);  // without an activity there is no day count
  CHECK_FALSE(seen(anywhere().on(Activity::SMS)).days);
}

TEST_CASE("Long student stays are counted in thirty-day months, all others by the calendar") {
  for (const auto& each : Words<Activity>::all) {
    INFO(each.word);
    const bool isLong =
        each.value == Activity::SMS || each.value == Activity::SMT || each.value == Activity::combinedStudent;
    CHECK(dayCountOf(each.value) == (isLong ? DayCount::thirtyDayMonths : DayCount::calendar));
  }
}

TEST_CASE("A scope applies to a mobility, does not apply, or is open") {
  Scope staffOut;
  staffOut.actions = {Action::KA171};
  staffOut.activities = {Activity::STA, Activity::STT};
  staffOut.directions = {Direction::outgoing};
  CHECK(applies(Scope{}, Mobility{}) == Applies::yes);
  CHECK(applies(staffOut, Mobility{}) == Applies::open);
  CHECK(applies(staffOut, anywhere().on(Activity::STA)) == Applies::open);
  CHECK(applies(staffOut, anywhere().on(Activity::SMS)) == Applies::no);
  CHECK(applies(staffOut, anywhere().comingIn()) == Applies::no);
  CHECK(applies(staffOut, anywhere().by(Action::KA171).goingOut()) == Applies::open);
  CHECK(applies(staffOut, anywhere().by(Action::KA171).on(Activity::STT).goingOut()) == Applies::yes);
  CHECK(applies(staffOut, anywhere().by(Action::KA131).on(Activity::STT).goingOut()) == Applies::no);
  Scope students;
  students.roles = {Role::student, Role::doctoralCandidate};
  CHECK(applies(students, anywhere()) == Applies::open);
  CHECK(applies(students, anywhere().doctoralCandidate()) == Applies::yes);
  CHECK(applies(students, anywhere().teacher()) == Applies::no);
}

TEST_CASE("An open scope names its unanswered fields in the order of the form") {
  Scope scope;
  scope.actions = {Action::KA171};
  scope.activities = {Activity::STA};
  scope.roles = {Role::teachingStaff};
  scope.directions = {Direction::outgoing};
  CHECK(openField(scope, anywhere()) == "activity");
  CHECK(openField(scope, anywhere().on(Activity::STA)) == "role");
  CHECK(openField(scope, anywhere().on(Activity::STA).teacher()) == "direction");
  CHECK(openField(scope, anywhere().on(Activity::STA).teacher().goingOut()) == "receivingCountry");
  CHECK(openField(scope, anywhere().on(Activity::STA).teacher().comingIn()) == "sendingCountry");
}

TEST_CASE("A duration may depend on whether the country is a partner, even if it is paid like a programme country") {
  Duration between;
  CHECK(applies(between, seen(anywhere())) == Applies::yes);
  between.partnerCountry = false;
  CHECK(applies(between, seen(anywhere())) == Applies::open);
  CHECK(applies(between, seen(anywhere().to("DE"))) == Applies::yes);
  CHECK(applies(between, seen(anywhere().to("CH"))) == Applies::no);
  CHECK(applies(between, seen(anywhere().to("SN"))) == Applies::no);
  between.partnerCountry = true;
  CHECK(applies(between, seen(anywhere().to("CH"))) == Applies::yes);
  CHECK(applies(between, seen(anywhere().to("DE"))) == Applies::no);
  between.scope.activities = {Activity::STA};
  CHECK(applies(between, seen(anywhere().to("CH"))) == Applies::open);
  CHECK(applies(between, seen(anywhere().on(Activity::STA).to("CH"))) == Applies::yes);
  CHECK(applies(between, seen(anywhere().on(Activity::SMS).to("CH"))) == Applies::no);
  CHECK(applies(between, seen(anywhere().to("DE"))) == Applies::no);
}

TEST_CASE("A list of receiving groups includes the situation, excludes it, or is open") {
  const std::vector<Destination> programme = {Destination::group1, Destination::group2};
  CHECK(appliesIn({}, seen(anywhere())) == Applies::yes);
  CHECK(appliesIn(programme, seen(anywhere())) == Applies::open);
  CHECK(appliesIn(programme, seen(anywhere().to("DE"))) == Applies::yes);
  CHECK(appliesIn(programme, seen(anywhere().to("CH"))) == Applies::yes);
  CHECK(appliesIn(programme, seen(anywhere().to("PL"))) == Applies::no);
  CHECK(appliesIn(programme, seen(anywhere().to("SN"))) == Applies::no);
}

}  // namespace passerelle
