#include <optional>

#include "core/funding/estimate.h"
#include "core/funding/formula.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::atUsmb;
using test::Told;

namespace {

Told asked(const test::Framed& frame) {
  Told out;
  for (const Question& question :
       rankQuestions(frame.situation, {&frame.terms, nullptr}, estimate(frame.situation, frame.terms))) {
    out.push_back(std::string(question.field) + " " + test::tell(question.worst));
  }
  return out;
}

Told asked(const Mobility& mobility) { return asked(test::framed(mobility)); }

/// The same mobility with one more answer, within what the terms allow; absent if that field is known already.
std::optional<Mobility> answered(const Mobility& mobility, int which, test::Draw& draw) {
  const auto frame = test::framed(mobility);
  const Mobility& known = frame.situation.mobility;
  Mobility more = mobility;
  if (which == 0) {
    const auto span = spanOfDays(frame.situation, frame.terms);
    if (!span || frame.situation.days || known.start) return std::nullopt;
    more.days = draw.from(span->low, span->high);
  } else if (which == 1) {
    if (known.distance) return std::nullopt;
    more.distance = draw.distance();
  } else if (!known.direction) {
    return std::nullopt;  // a country may close one of the two directions
  } else if (which == 2) {
    if (known.receivingCountry) return std::nullopt;
    more.receivingCountry = draw.country();
  } else {
    if (known.sendingCountry) return std::nullopt;
    more.sendingCountry = draw.country();
  }
  return more;
}

/// A stay shorter than the minimum has amounts outside every interval.
bool isLongEnough(const Mobility& mobility) {
  const auto frame = test::framed(mobility);
  auto open = frame.situation;
  open.days.reset();
  const auto span = spanOfDays(open, frame.terms);
  return !frame.situation.days || !span || *frame.situation.days >= span->low;
}

}  // namespace

TEST_CASE("There are no questions if the grant is known") {
  CHECK(asked(test::bipStudent().staying(15)).empty());
  CHECK(asked(test::staffOut().to("SN").overKilometres(8000)).empty());
}

TEST_CASE("The unanswered fields are ranked by the widest interval that an answer may leave") {
  struct Row {
    const char* name;
    test::Going asked;
    Told questions;
  };
  const Row rows[] = {
      {"a BIP: the days settle it", test::bipStudent(), {"days 39500"}},
      {"ICM staff: the distance, at worst below 100 km", test::staffOut().to("SN"), {"distanceMetres 126000..128300"}},
      {"an ICM student: days narrow more than the distance",
       test::studentIn().from("SN"),
       {"days 170000..320000", "distanceMetres 170000..1022300"}},
      {"long stay of KA131: days, country, distance",
       atUsmb().student().goingOut().on(Activity::SMS).by(Action::KA131),
       {"days 270000..990000", "receivingCountry 140000..990000", "distanceMetres 45000..990000"}},
      {"long stay: the country tells the strand first",
       atUsmb().student().goingOut().on(Activity::SMS),
       {"receivingCountry 69600..808800"}},
      {"staff: the country tells the strand first",
       atUsmb().teacher().goingOut().on(Activity::STA),
       {"receivingCountry 0..240000"}},
      {"who goes on a BIP", atUsmb().on(Activity::BIP), {"role 0..240000"}},
      {"a student without plans", atUsmb().student(), {"activity 0..1170000", "direction 0..1170000"}},
      {"an empty form", atUsmb(), {"activity 0..1175667", "direction 0..1175667"}},
      {"studies by the call alone",
       test::anywhere().on(Activity::SMS),
       {"receivingCountry 0..994667", "direction 0..1236000"}},
      {"the country of departure, where the arrival is known",
       test::anywhere().student().goingOut().on(Activity::SMS).to("DE").staying(90),
       {"sendingCountry 104400..202200"}},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(asked(row.asked) == row.questions);
  }
}

TEST_CASE("Only days that the stay may last are tried, their ends included") {
  Figures figures;
  figures.durations = {test::stayLimits("call", 5, 20)};
  figures.shortStaySupport = {test::dailyRate("call", 5, 30, 79)};
  const auto widest = [&](Amount rate) {
    figures.shortStaySupport[0].rate = rate;
    const Call call = test::inventedCall(figures);
    return asked(test::framed(test::anywhere().student().goingOut().on(Activity::BIP), call, nullptr));
  };
  CHECK(widest({Money::euros(70), Money::euros(79)}) == Told{"days 140000..158000"});
  CHECK(widest(Amount::known(Money::euros(79))) == Told{"days 39500"});
}

TEST_CASE("No question leaves a wider interval than the grant has without its answer") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 1000; ++i) {
    const Mobility mobility = draw.decided();
    const auto grant = test::planner().estimate(mobility);
    if (!grant || !grant->total) continue;
    INFO(test::jsonOf(mobility) << " " << test::tell(*grant->total));
    Money before;
    for (const Question& question : grant->questions) {
      INFO(question.field << " " << test::tell(question.worst));
      CHECK(question.worst.low <= question.worst.high);
      CHECK(question.worst.width() <= grant->total->width());
      CHECK(question.worst.width() >= before);
      before = question.worst.width();
    }
  }
}

TEST_CASE("An answer of days, distance or country gives an interval inside the previous one") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  int compared = 0;
  for (int i = 0; i < 8000; ++i) {
    const Mobility mobility = draw.mobility();
    const auto more = answered(mobility, i % 4, draw);
    if (!more) continue;
    const auto before = test::planner().estimate(mobility);
    const auto after = test::planner().estimate(*more);
    if (!before || !after || !before->total || !after->total || !after->complete) continue;
    // While the applicable rules are open, days or a country may exclude some of them, which then pay nothing.
    const bool decided = openChoices(test::framed(mobility).situation).empty();
    const bool isDistance = i % 4 == 1;
    if ((!decided && !isDistance) || !isLongEnough(mobility)) continue;
    INFO(test::jsonOf(mobility) << " " << test::tell(*before->total));
    INFO(test::jsonOf(*more) << " " << test::tell(*after->total));
    CHECK(after->total->width() <= before->total->width());
    CHECK(after->total->low >= before->total->low);
    CHECK(after->total->high <= before->total->high);
    ++compared;
  }
  CHECK(compared > 300);
}

}  // namespace passerelle
