#include "core/funding/payment_schedule.h"

#include "core/funding/estimate.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::bipStudent;
using test::staffIn;
using test::staffOut;
using test::tell;
using test::Told;

namespace {

PaymentSchedule paid(const Mobility& mobility) {
  const auto frame = test::framed(mobility);
  return schedulePayments(estimate(frame.situation, frame.terms), frame.situation, frame.terms);
}

Line lineOfCents(Rule rule, std::int64_t low, std::int64_t high) {
  Line line;
  line.rule = rule;
  line.amount = {Money::cents(low), Money::cents(high)};
  return line;
}

InstalmentTerm instalment(Moment moment, std::vector<InstalmentShare> shares) {
  return {moment, std::move(shares), {}};
}

/// The schedule of a grant with these lines, paid in these instalments.
PaymentSchedule split(std::vector<Line> lines, std::vector<InstalmentTerm> instalments) {
  Grant grant;
  grant.lines = std::move(lines);
  Figures figures;
  figures.payments = {test::stated<PaymentTerm>("call")};
  figures.payments[0].instalments = std::move(instalments);
  const Call call = test::inventedCall(figures);
  const auto frame = test::framed(anywhere(), call, nullptr);
  return schedulePayments(grant, frame.situation, frame.terms);
}

}  // namespace

TEST_CASE("Outgoing ICM staff receive travel and 75 percent before departure, the balance after two documents") {
  CHECK(tell(paid(staffOut().to("SN").staying("2024-03-04", "2024-03-08").overKilometres(8000))) ==
        Told{"beforeStart 2024-03-04 244500: staffSupport 75% 94500 travel 100% 150000",
             "afterDocuments 2024-03-08 31500: staffSupport 25% 31500 after certificateOfAttendance after "
             "participantReport"});
}

TEST_CASE("The green supplement is paid with the travel amount") {
  CHECK(tell(paid(staffOut().to("SN").staying(5).overKilometres(600).green())) ==
        Told{"beforeStart 126500: staffSupport 75% 94500 travel 100% 27500 greenSupplement 100% 4500",
             "afterDocuments 31500: staffSupport 25% 31500 after certificateOfAttendance after participantReport"});
}

TEST_CASE("An interval is split separately at its lower and upper ends") {
  CHECK(tell(paid(staffOut().to("SN").staying(5).overKilometres(99))) ==
        Told{"beforeStart 94500..96800: staffSupport 75% 94500 travel 100% 0..2300",
             "afterDocuments 31500: staffSupport 25% 31500 after certificateOfAttendance after participantReport"});
}

TEST_CASE("Incoming ICM participants receive everything on arrival") {
  CHECK(tell(paid(staffIn().from("SN").staying("2024-03-04", "2024-03-08").overKilometres(600))) ==
        Told{"onArrival 2024-03-04 139500: staffSupport 100% 112000 travel 100% 27500"});
  CHECK(tell(paid(test::studentIn().from("SN").staying(150).overKilometres(600))) ==
        Told{"onArrival 452500: monthlySupport 100% 425000 travel 100% 27500"});
}

TEST_CASE("The programme lets institutions pay students 70 to 100 percent first, and the rest after the report") {
  const auto schedule = paid(bipStudent().staying(5));
  CHECK(tell(schedule) == Told{"beforeStart 27650..39500: shortStaySupport 70% 27650..39500",
                               "afterDocuments 0..11850: shortStaySupport 0% 0..11850 after participantReport"});
  REQUIRE(schedule.instalments.size() == 2);
  CHECK(schedule.layer == Layer::call);
  CHECK(schedule.instalments[0].parts[0].maximumPercent == 100);
  CHECK(schedule.instalments[0].due->days == 30);
  CHECK(schedule.instalments[0].due->after == DueAfter::signature);
  CHECK(schedule.instalments[1].parts[0].maximumPercent == 30);
  CHECK(schedule.instalments[1].due->days == 45);
  CHECK(schedule.instalments[1].due->after == DueAfter::participantReport);
}

TEST_CASE("If no split is published, nothing is stated") {
  CHECK(tell(paid(anywhere().teacher().goingOut().on(Activity::STA).to("SN").staying(5))) == Told{"nothing stated"});
  // No grant, no instalments.
  CHECK(tell(paid(test::atUsmb().student().goingOut().on(Activity::SMS).to("SN"))) == Told{"nothing stated"});
  // While the person's mobility is open, the split is not known.
  CHECK(tell(paid(test::atUsmb().teacher().goingOut())) == Told{"nothing stated"});
}

TEST_CASE("The split cites its source") {
  const PaymentSchedule schedule = paid(staffIn().from("SN").staying(5));
  CHECK(schedule.stated);
  REQUIRE(schedule.source);
  CHECK(schedule.source->text == "usmb-erasmus");
  CHECK(schedule.locator == Locator{"ERASMUS+ International Mobility Credits", {}, "395-398"});
  CHECK(schedule.trust == Trust::published);
}

TEST_CASE("The last instalment takes the cents of rounding") {
  const std::vector<InstalmentShare> third = {{{}, 33}};
  const std::vector<InstalmentShare> rest = {{{}, 34}};
  CHECK(tell(split({lineOfCents(Rule::travel, 100, 101)},
                   {instalment(Moment::beforeStart, third), instalment(Moment::onArrival, third),
                    instalment(Moment::afterDocuments, rest)})) == Told{"beforeStart 33: travel 33% 33",
                                                                        "onArrival 33: travel 33% 33",
                                                                        "afterDocuments 34..35: travel 34% 34..35"});
  CHECK(tell(split({lineOfCents(Rule::travel, 1, 1)},
                   {instalment(Moment::beforeStart, {{{}, 75}}), instalment(Moment::afterDocuments, {{{}, 25}})})) ==
        Told{"beforeStart 0: travel 75% 0", "afterDocuments 1: travel 25% 1"});
}

TEST_CASE("A line that the split does not name is listed as not stated") {
  CHECK(tell(split({lineOfCents(Rule::travel, 100, 100), lineOfCents(Rule::fewerOpportunitiesTopUp, 50, 50)},
                   {instalment(Moment::beforeStart, {{{Rule::travel}, 100}})})) ==
        Told{"beforeStart 100: travel 100% 100", "not stated fewerOpportunitiesTopUp"});
}

TEST_CASE("The instalments and the lines not stated sum to the grant") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  int compared = 0;
  for (int i = 0; i < 3000; ++i) {
    const Mobility mobility = draw.decided();
    const auto grant = test::planner().estimate(mobility);
    const auto schedule = test::planner().payments(mobility);
    REQUIRE(schedule.ok() == grant.ok());
    if (!schedule || !schedule->stated) continue;
    ++compared;
    INFO(test::jsonOf(mobility) << " " << test::jsonOf(*schedule));
    Amount sum;
    bool chosen = false;  // the payer chooses: the minimum of one instalment goes with the maximum of another
    for (const Instalment& instalment : schedule->instalments) {
      Amount parts;
      for (const InstalmentPart& part : instalment.parts) {
        CHECK(part.amount.low <= part.amount.high);
        CHECK(part.amount.low >= Money());
        parts = parts + part.amount;
        chosen = chosen || part.maximumPercent;
      }
      CHECK(instalment.amount == parts);
      sum = sum + instalment.amount;
    }
    for (const Rule rule : schedule->notStated) {
      for (const Line& line : grant->lines) {
        if (line.rule == rule) sum = sum + line.amount;
      }
    }
    REQUIRE(grant->total);
    if (chosen) {
      CHECK(sum.low <= grant->total->low);
      CHECK(sum.high >= grant->total->high);
      if (grant->total->isKnown()) CHECK(sum.high - grant->total->high == grant->total->low - sum.low);
    } else {
      CHECK(sum == *grant->total);
    }
  }
  CHECK(compared > 100);
}

}  // namespace passerelle
