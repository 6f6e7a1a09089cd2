#include "core/funding/estimate.h"

#include <algorithm>

#include "core/funding/formula.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::bipStudent;
using test::estimated;
using test::staffIn;
using test::staffOut;
using test::studentIn;
using test::tell;
using test::Told;

namespace {

struct EstimateRow {
  const char* name;
  test::Going asked;
  const char* total;
};

std::string totalOf(const Mobility& mobility) { return tell(estimated(mobility)).back(); }

Told assumed(const Mobility& mobility) {
  Told out;
  for (const Assumption& each : estimated(mobility).assumptions)
    out.push_back(std::string(each.field) + " " + each.value);
  return out;
}

}  // namespace

TEST_CASE("Grants of call 2023 at Savoie Mont Blanc equal those on its page") {
  const auto out = [] { return staffOut().to("SN").staying(5); };
  const auto in = [] { return staffIn().from("SN").staying(5); };
  const EstimateRow rows[] = {
      {"BIP of 5 days", bipStudent().staying(5), "total 39500"},
      {"BIP of 14 days", bipStudent().staying(14), "total 110600"},
      {"BIP of 15 days", bipStudent().staying(15), "total 116200"},
      {"BIP of 30 days", bipStudent().staying(30), "total 200200"},
      {"BIP of 4 days", bipStudent().staying(4), "no total, incomplete"},
      {"BIP of 31 days", bipStudent().staying(31), "no total, incomplete"},
      {"ICM staff out, 8000 km", out().overKilometres(8000), "total 276000"},
      {"ICM staff out, 7999 km", out().overKilometres(7999), "total 208000"},
      {"ICM staff out, 99 km", out().overKilometres(99), "total 126000..128300"},
      {"ICM staff out, 5 km", out().overKilometres(5), "total 126000"},
      {"ICM staff in, 500 km", in().overKilometres(500), "total 139500"},
      {"ICM staff in, 1999 km", in().overKilometres(1999), "total 139500"},
      {"ICM student in, 150 days, 4000 km", studentIn().from("SN").staying(150).overKilometres(4000), "total 507000"},
      {"ICM staff out, green, 600 km", out().overKilometres(600).green(), "total 158000"},
      {"BIP, fewer opportunities, green, 600 km, 20 days",
       bipStudent().staying(20).fewerOpportunities().green().overKilometres(600), "total 191200"},
      {"BIP, green", bipStudent().staying(5).green(), "total 44500"},
  };
  for (const EstimateRow& row : rows) {
    INFO(row.name);
    CHECK(totalOf(row.asked) == row.total);
  }
}

TEST_CASE("An incoming student receives 4250 euros of individual support for five months, in addition to travel") {
  const Grant grant = estimated(studentIn().from("SN").staying(150).overKilometres(4000));
  REQUIRE(grant.lines.size() == 2);
  CHECK(grant.lines[0].rule == Rule::monthlySupport);
  CHECK(grant.lines[0].amount == Amount::known(Money::euros(4250)));
  CHECK(grant.lines[1].rule == Rule::travel);
  CHECK(grant.lines[1].amount == Amount::known(Money::euros(820)));
}

TEST_CASE("An empty form has no grant and no problem") {
  const Grant grant = estimated(atUsmb());
  CHECK(tell(grant) == Told{"no total, incomplete"});
  CHECK(grant.assumptions.empty());
  CHECK(grant.remarks.empty());
}

TEST_CASE("While the applicable rules are open, one line covers every completion of the question") {
  CHECK(tell(estimated(atUsmb().student().goingOut())) ==
        Told{"undetermined 0..1170000 {call deduced programme-guide-2026} because unanswered activity",
             "total 0..1170000"});
  CHECK(tell(estimated(atUsmb().teacher().goingOut().on(Activity::STA).staying(5).overKilometres(600))) ==
        Told{"undetermined 27500..153500 {institution deduced usmb-erasmus} because unanswered receivingCountry",
             "total 27500..153500"});
  CHECK(tell(estimated(atUsmb().on(Activity::BIP).staying(5).overKilometres(600).to("DE"))) ==
        Told{"undetermined 27500..107500 {call deduced daad-ka131-2021-2023} because unanswered role",
             "total 27500..107500"});
}

TEST_CASE("If a completion is paid for the journey only, the total may be zero") {
  Figures figures;
  figures.shortStaySupport = {test::dailyRate("call", 5, 30, 79)};
  figures.travel = {test::travelAmount("call", 100, {}, 275)};
  figures.travelEntitlement = {test::entitled("call", TravelShare::paid)};
  figures.travelEntitlement[0].scope.roles = {Role::teachingStaff, Role::administrativeStaff};
  const Call call = test::inventedCall(figures);
  const auto frame = test::framed(
      anywhere().goingOut().on(Activity::BIP).by(Action::KA131).staying(5).overKilometres(500), call, nullptr);
  CHECK(tell(estimate(frame.situation, frame.terms)) ==
        Told{"undetermined 0..39500 {call deduced call} because unanswered role", "total 0..39500"});
}

TEST_CASE("If no completion has a figure, the open question has no row") {
  const Call call = test::inventedCall();
  const auto frame = test::framed(anywhere().student(), call, nullptr);
  CHECK(tell(estimate(frame.situation, frame.terms)) == Told{"undetermined noRow", "no total, incomplete"});
}

TEST_CASE("A conference is refused whatever the other answers are") {
  CHECK(tell(estimated(atUsmb().on(Activity::conference))) ==
        Told{"undetermined notFunded activity", "no total, incomplete"});
  CHECK(tell(estimated(atUsmb().teacher().goingOut().on(Activity::conference).to("DE").staying(3))) ==
        Told{"undetermined notFunded activity", "no total, incomplete"});
}

TEST_CASE("A direction that the payer does not fund has no grant, and the gap cites the source") {
  CHECK(tell(estimated(atUsmb().student().goingOut().on(Activity::SMS).to("SN").staying(90))) ==
        Told{"monthlySupport notFunded direction {usmb-erasmus}", "no total, incomplete"});
  CHECK(tell(estimated(atUsmb().student().comingIn().on(Activity::SMS).from("DE").staying(90))) ==
        Told{"monthlySupport notFunded direction {agence-higher-education-grant}", "no total, incomplete"});
  CHECK(tell(estimated(atUsmb().teacher().comingIn().on(Activity::BIP).from("DE").staying(5))) ==
        Told{"staffSupport notFunded direction {agence-higher-education-grant}", "no total, incomplete"});
}

TEST_CASE("An institution's condition that replaces the call's also does so for the grant") {
  Figures ofCall;
  ofCall.shortStaySupport = {test::dailyRate("call", 5, 30, 79)};
  ofCall.conditions = {test::condition("call", "paid-by-sender", FundedFlowRequirement{{Direction::outgoing}})};
  Figures ofPage;
  ofPage.conditions = {
      test::condition("page", "paid-by-sender", FundedFlowRequirement{{Direction::outgoing, Direction::incoming}})};
  const Call call = test::inventedCall(ofCall);
  const Institution institution = test::inventedInstitution(ofPage);
  const Mobility incoming = anywhere().student().comingIn().on(Activity::BIP).staying(5);
  const auto alone = test::framed(incoming, call, nullptr);
  CHECK(tell(estimate(alone.situation, alone.terms)).front() == "shortStaySupport notFunded direction {call}");
  const auto restated = test::framed(incoming, call, &institution);
  CHECK(tell(estimate(restated.situation, restated.terms)).back() == "total 39500");
}

TEST_CASE("A line that the other call of the institution lacks may be zero") {
  Figures ofCall;
  ofCall.shortStaySupport = {test::dailyRate("call", 3, 30, 79)};
  Figures ofPage;
  ofPage.shortStaySupport = {test::dailyRate("page", 5, 30, 70)};
  const Call call = test::inventedCall(ofCall, 2024);
  const Institution institution = test::inventedInstitution(ofPage, {2022});
  const Terms terms = resolve(call, {nullptr, &institution});
  const auto other = resolveAsInOtherCall(call, {nullptr, &institution});
  REQUIRE(other);
  const auto estimated = [&](int days) {
    const Mobility mobility = anywhere().student().goingOut().on(Activity::BIP).staying(days);
    return tell(estimate(situate(mobility, call, &institution), {&terms, &*other}));
  };
  CHECK(estimated(4) ==
        Told{"shortStaySupport 0..31600 {call official call} because otherCallPublished", "total 0..31600"});
  CHECK(estimated(5) ==
        Told{"shortStaySupport 35000..39500 {call official call} because otherCallPublished beside 35000 "
             "{institution official page}",
             "total 35000..39500"});
}

TEST_CASE("An amount of the other call that is among those of this call extends no line") {
  Figures ofCall;
  ofCall.shortStaySupport = {test::dailyRate("call", 3, 30, 79)};
  auto days = test::stated<FundedStay>("call");
  days.maximumTravelDays = 2;
  ofCall.fundedStay = {days};
  const Call call = test::inventedCall(ofCall, 2024);
  const auto beside = [&](int ofPage) {
    Figures figures;
    figures.shortStaySupport = {test::dailyRate("page", 5, 30, ofPage)};
    auto none = test::stated<FundedStay>("page");
    none.fixed = true;
    figures.fundedStay = {none};
    const Institution institution = test::inventedInstitution(figures, {2022});
    const Terms terms = resolve(call, {nullptr, &institution});
    const auto other = resolveAsInOtherCall(call, {nullptr, &institution});
    const Mobility mobility = anywhere().student().travelDaysOpen().goingOut().on(Activity::BIP).staying(5);
    return tell(estimate(situate(mobility, call, &institution), {&terms, &*other})).front();
  };
  CHECK(beside(78).starts_with("shortStaySupport 39000..55300 {call"));
  CHECK(beside(79) ==
        "shortStaySupport 39500..55300 = 5 day 1-5 x 7900 + 2 travelDay x 0..7900 {call official call} "
        "because choiceOfInstitution travelDays beside 39500 {institution official page}");
  CHECK(beside(110).starts_with("shortStaySupport 39500..55300 = 5 day"));
  CHECK(beside(111).starts_with("shortStaySupport 39500..55500 {call"));
}

TEST_CASE("Exceptional travel is computed from the higher lump sum of the two calls") {
  Figures ofCall;
  ofCall.travel = {test::travelAmount("call", 100, {}, 275)};
  ofCall.travelEntitlement = {test::entitled("call", TravelShare::paid)};
  ofCall.exceptionalTravel = {test::stated<ExceptionalTravel>("call")};
  ofCall.exceptionalTravel[0].coveredBelowPercent = 70;
  ofCall.exceptionalTravel[0].paidPercent = 80;
  const Call call = test::inventedCall(ofCall, 2024);
  const auto estimated = [&](std::int64_t otherLumpSum) {
    Figures ofPage;
    ofPage.travel = {test::travelAmount("page", 100, {}, otherLumpSum)};
    const Institution institution = test::inventedInstitution(ofPage, {2022});
    const Terms terms = resolve(call, {nullptr, &institution});
    const auto other = resolveAsInOtherCall(call, {nullptr, &institution});
    const Mobility mobility = anywhere()
                                  .teacher()
                                  .goingOut()
                                  .on(Activity::STA)
                                  .by(Action::KA131)
                                  .staying(5)
                                  .overKilometres(500)
                                  .green()
                                  .spendingOnTravel(1000);
    for (const Line& line : estimate(situate(mobility, call, &institution), {&terms, &*other}).lines) {
      if (line.rule == Rule::exceptionalTravel) return tell(line.amount);
    }
    return std::string("nothing");
  };
  CHECK(estimated(400) == "0..40000");
  CHECK(estimated(200) == "0..52500");
}

TEST_CASE("Assumed answers are listed") {
  CHECK(assumed(bipStudent().staying(5)) == Told{"greenTravel false", "fewerOpportunities false"});
  CHECK(assumed(bipStudent().staying(5).green().fewerOpportunities(false)).empty());
  CHECK(assumed(staffOut().to("SN").staying(5)) == Told{"greenTravel false"});  // staff are paid real costs
  CHECK(assumed(atUsmb().teacher().goingOut().on(Activity::BIP).staying(5)) == Told{"greenTravel false"});
}

TEST_CASE("Remarks are listed if their scope applies, the institution's before the call's") {
  const auto remark = [](std::string_view id, Activity activity) {
    auto row = test::stated<Remark>("page");
    row.provenance.id.text = InternedText(id);
    row.scope.activities = {activity};
    return row;
  };
  Figures ofCall;
  ofCall.remarks = {remark("call-bip", Activity::BIP), remark("call-staff", Activity::STA)};
  Figures ofPage;
  ofPage.remarks = {remark("page-bip", Activity::BIP)};
  const Call call = test::inventedCall(ofCall);
  const Institution institution = test::inventedInstitution(ofPage);
  const auto named = [&](const Mobility& mobility) {
    const auto frame = test::framed(mobility, call, &institution);
    Told out;
    for (const Id<FigureRow>& each : estimate(frame.situation, frame.terms).remarks) out.emplace_back(each.text);
    return out;
  };
  CHECK(named(anywhere().student().goingOut().on(Activity::BIP)) == Told{"page-bip", "call-bip"});
  CHECK(named(anywhere().teacher().goingOut().on(Activity::STA).to("PL")) == Told{"call-staff"});
  CHECK(named(anywhere().teacher().goingOut().on(Activity::STT).to("PL")).empty());
  CHECK(named(anywhere().student()).empty());
}

TEST_CASE("The lines of a grant sum to its total, and each has a citation") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  const auto& sources = test::library().sources;
  for (int i = 0; i < 4000; ++i) {
    const Mobility mobility = i % 2 == 0 ? draw.mobility() : draw.decided();
    const auto grant = test::planner().estimate(mobility);
    INFO(test::jsonOf(mobility));
    REQUIRE(grant.ok());
    INFO(test::jsonOf(*grant));
    Amount sum;
    for (const Line& line : grant->lines) {
      sum = sum + line.amount;
      CHECK(line.amount.low <= line.amount.high);
      CHECK(line.amount.low >= Money());
      CHECK((!line.causes.empty() || line.amount.isKnown()));
      CHECK((line.steps.empty() || amountOf(line.steps) == line.amount));
      CHECK(std::any_of(sources.begin(), sources.end(),
                        [&](const Source& source) { return source.id == line.citation.source; }));
    }
    CHECK(grant->total.has_value() == !grant->lines.empty());
    if (grant->total) CHECK(*grant->total == sum);
    const bool partsAreMissing = std::any_of(grant->unpriced.begin(), grant->unpriced.end(), [](const Unpriced& none) {
      return none.reason != UnpricedReason::belowFirstBand && none.reason != UnpricedReason::standardAmountApplies;
    });
    CHECK(grant->complete == (grant->total && !partsAreMissing));
  }
}

}  // namespace passerelle
