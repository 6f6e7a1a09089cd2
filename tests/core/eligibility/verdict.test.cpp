#include "core/eligibility/verdict.h"

#include <algorithm>

#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::staffOut;
using test::tell;
using test::Told;

namespace {

Told checked(const Mobility& mobility) {
  const auto frame = test::framed(mobility);
  return tell(check(frame.situation, frame.terms));
}

Status statusOf(const Mobility& mobility) {
  const auto frame = test::framed(mobility);
  const Status status = statusOf(frame.situation, frame.terms);
  CHECK(check(frame.situation, frame.terms).status == status);
  return status;
}

const std::string usmb = " {institution published usmb-erasmus}";
const std::string toSenegal = "country met, receivingCountry SN {call official eeagentuur-icm}";
const std::string sender =
    "paid-by-sender met, direction outgoing of outgoing {call official agence-higher-education-grant}";

}  // namespace

TEST_CASE("A student's BIP must last 5 to 30 days, in a programme country, and have a virtual part") {
  const std::string guide = " {call deduced programme-guide-2026}";
  const auto told = [&](const char* status, const std::string& days, const std::string& online) {
    return Told{status, "duration " + days + " of 5..30 day" + usmb, "country met, receivingCountry IT" + guide,
                "virtual-part " + online + usmb, sender};
  };
  const auto bipStudent = [] { return test::bipStudent().to("IT"); };
  for (const char* elsewhere : {"GB", "CH", "MC", "MA", "US", "XK"}) {
    INFO(elsewhere);
    CHECK(checked(test::bipStudent().to(elsewhere).staying(5).online()) ==
          Told{"notMet", "duration met, days 5 of 5..30 day" + usmb,
               std::string("country notMet, receivingCountry ") + elsewhere + guide,
               "virtual-part met, virtualPart yes of yes" + usmb, sender});
  }
  CHECK(checked(bipStudent().staying(5).online()) == told("met", "met, days 5", "met, virtualPart yes of yes"));
  CHECK(checked(bipStudent().staying(4).online()) == told("notMet", "notMet, days 4", "met, virtualPart yes of yes"));
  CHECK(checked(bipStudent().staying(31).online()) == told("notMet", "notMet, days 31", "met, virtualPart yes of yes"));
  CHECK(checked(bipStudent().staying(5).online(false)) ==
        told("notMet", "met, days 5", "notMet, virtualPart no of yes"));
  // A BIP has a virtual part by definition, unless the question says no.
  auto open = told("cannotTellYet", "cannotTellYet waits for person, days", "met, virtualPart yes of yes");
  open.emplace_back("missing days");
  CHECK(checked(bipStudent()) == open);
}

TEST_CASE("A teaching stay abroad needs a staff role, 5 to 60 days and 8 hours a week") {
  CHECK(checked(staffOut().to("SN").staying(10).teaching(12)) ==
        Told{"met", "duration met, days 10 of 5..60 day" + usmb, toSenegal,
             "staff-role met, role teachingStaff of teachingStaff|administrativeStaff|doctoralCandidate" + usmb,
             "teaching-hours met, teachingHours 12 of 12.. hour" + usmb});
  CHECK(statusOf(staffOut().to("SN").staying(10).teaching(11)) == Status::notMet);
  CHECK(statusOf(staffOut().to("SN").staying(5)) == Status::cannotTellYet);
  CHECK(statusOf(staffOut().as(Role::student).to("SN").staying(5).teaching(8)) == Status::notMet);
}

TEST_CASE("A staff stay of 61 days waits for the institution and no answer is missing") {
  CHECK(checked(staffOut().on(Activity::STT).to("SN").staying(61)) ==
        Told{"cannotTellYet", "duration cannotTellYet waits for institution, days 61 of 5..60 day" + usmb, toSenegal,
             "staff-role met, role teachingStaff of teachingStaff|administrativeStaff|doctoralCandidate" + usmb});
}

TEST_CASE("Teaching combined with training needs four hours in total") {
  const auto combined = [] { return staffOut().on(Activity::combinedStaff).to("SN").staying(30); };
  CHECK(statusOf(combined().teaching(4)) == Status::met);
  CHECK(statusOf(combined().teaching(3)) == Status::notMet);
}

TEST_CASE("Staff stays last at least two days between programme countries and five under ICM") {
  const auto training = [] { return atUsmb().administrator().goingOut().on(Activity::STT); };
  CHECK(statusOf(training().to("DE").staying(1)) == Status::notMet);
  CHECK(statusOf(training().to("DE").staying(2)) == Status::met);
  CHECK(statusOf(training().to("SN").staying(4)) == Status::notMet);
  CHECK(statusOf(training().to("SN").staying(5)) == Status::met);
}

TEST_CASE("A doctoral candidate may always go as a student, and as staff with a teaching contract") {
  const auto asStudent = [] { return atUsmb().doctoralCandidate().on(Activity::shortDoctoral).goingOut().to("DE"); };
  CHECK(statusOf(asStudent().staying(5)) == Status::met);  // no virtual part is required
  CHECK(statusOf(asStudent().staying(30)) == Status::met);
  CHECK(statusOf(asStudent().staying(31)) == Status::notMet);
  CHECK(statusOf(atUsmb().student().on(Activity::shortDoctoral).goingOut().to("DE").staying(5)) == Status::notMet);
  const auto asStaff = [] { return staffOut().doctoralCandidate().to("SN").staying(5).teaching(8); };
  CHECK(statusOf(asStaff().teachingContract()) == Status::met);
  CHECK(statusOf(asStaff().teachingContract(false)) == Status::notMet);
  CHECK(checked(asStaff()) ==
        Told{"cannotTellYet", "duration met, days 5 of 5..60 day" + usmb, toSenegal,
             "staff-role met, role doctoralCandidate of teachingStaff|administrativeStaff|doctoralCandidate" + usmb,
             "teaching-contract cannotTellYet waits for person, teachingContract of yes" + usmb,
             "teaching-hours met, teachingHours 8 of 8.. hour" + usmb, "missing teachingContract"});
}

TEST_CASE("Studies last 60 to 360 days in thirty-day months, and ICM funds one direction only") {
  const auto in = [] { return test::studentIn().from("SN"); };
  CHECK(statusOf(in().staying(59)) == Status::notMet);
  CHECK(statusOf(in().staying(60)) == Status::met);
  CHECK(statusOf(in().staying(360)) == Status::met);
  CHECK(statusOf(in().staying(361)) == Status::notMet);
  CHECK(statusOf(atUsmb().student().goingOut().on(Activity::SMS).to("SN").staying(90)) == Status::notMet);
  CHECK(statusOf(atUsmb().student().goingOut().on(Activity::SMS).to("DE").staying(90)) == Status::met);
  CHECK(statusOf(atUsmb().student().goingOut().on(Activity::SMT).to("DE").staying(90)) == Status::met);
  CHECK(statusOf(atUsmb().teacher().goingOut().on(Activity::SMS).to("DE").staying(90)) == Status::notMet);
}

TEST_CASE("A conference is refused by a condition that cites its source") {
  CHECK(checked(atUsmb().teacher().goingOut().on(Activity::conference).to("DE")) ==
        Told{"notMet", "conference notMet, activity conference" + usmb, sender});
  // While the country is unknown, the action and the paying institution are unknown too.
  CHECK(checked(anywhere().on(Activity::conference)) ==
        Told{"notMet",
             "paid-by-sender cannotTellYet waits for person, receivingCountry of outgoing "
             "{call official agence-higher-education-grant}",
             "conference notMet, activity conference {call deduced programme-guide-2026}", "missing receivingCountry"});
}

TEST_CASE("Without an activity nothing is checked and the activity is missing") {
  CHECK(checked(atUsmb().student().goingOut()) == Told{"cannotTellYet", "missing activity"});
  CHECK(statusOf(atUsmb().student().goingOut()) == Status::cannotTellYet);
}

TEST_CASE("A condition with an open scope waits for the answer that decides it") {
  // Whether a contract is required depends on the role; which limits of stay apply depends on the country.
  const Told told = checked(atUsmb().goingOut().on(Activity::STT));
  const auto says = [&](const std::string& line) { return std::find(told.begin(), told.end(), line) != told.end(); };
  CHECK(says("missing receivingCountry"));
  CHECK(says("missing role"));
  CHECK(says("teaching-contract cannotTellYet waits for person, role of yes" + usmb));
  CHECK(told.front() == "cannotTellYet");
}

TEST_CASE("An institution's condition replaces only the call's condition with the same id") {
  Figures ofCall;
  ofCall.conditions = {test::condition("call", "year", YearOfStudyRequirement{2}),
                       test::condition("call", "online", VirtualPartRequirement{true})};
  ofCall.durations = {test::stayLimits("call", 5, 30)};
  Figures ofPage;
  ofPage.conditions = {test::condition("page", "year", YearOfStudyRequirement{3})};
  ofPage.durations = {test::stayLimits("page", 5, 20)};
  const Call call = test::inventedCall(ofCall);
  const Institution institution = test::inventedInstitution(ofPage);
  const auto frame =
      test::framed(anywhere().student().on(Activity::BIP).staying(25).online().inYear(2), call, &institution);
  CHECK(tell(check(frame.situation, frame.terms)) ==
        Told{"notMet", "duration notMet, days 25 of 5..20 day {institution official page}",
             "year notMet, yearOfStudy 2 of 3.. year {institution official page}",
             "online met, virtualPart yes of yes {call official call}"});
}

TEST_CASE("An agency's condition replaces the call's and is replaced by the institution's with the same id") {
  Figures ofCall;
  ofCall.conditions = {test::condition("call", "year", YearOfStudyRequirement{2}),
                       test::condition("call", "online", VirtualPartRequirement{true})};
  Figures ofAgency;
  ofAgency.conditions = {test::condition("agency", "year", YearOfStudyRequirement{3}),
                         test::condition("agency", "online", VirtualPartRequirement{true})};
  Figures ofPage;
  ofPage.conditions = {test::condition("page", "year", YearOfStudyRequirement{4}),
                       test::condition("page", "year", RoleRequirement{{Role::student}})};
  const Call call = test::inventedCall(ofCall);
  const Institution institution = test::inventedInstitution(ofPage);
  Agency agency;
  agency.publications = {{{call.year}, ofAgency}};
  const auto told = [&](const Authors& authors) {
    const auto frame = test::framed(anywhere().student().on(Activity::BIP).online().inYear(3), call, nullptr);
    return tell(check(frame.situation, resolve(call, authors)));
  };
  CHECK(told({&agency, nullptr}) == Told{"met", "year met, yearOfStudy 3 of 3.. year {agency official agency}",
                                         "online met, virtualPart yes of yes {agency official agency}"});
  CHECK(told({&agency, &institution}) == Told{"notMet",
                                              "year notMet, yearOfStudy 3 of 4.. year {institution official page}",
                                              "year met, role student of student {institution official page}",
                                              "online met, virtualPart yes of yes {agency official agency}"});
}

TEST_CASE("Without conditions the verdict cannot be told") {
  const Call call = test::inventedCall();
  const auto frame = test::framed(anywhere().student().on(Activity::BIP).staying(5), call, nullptr);
  CHECK(tell(check(frame.situation, frame.terms)) == Told{"cannotTellYet"});
}

TEST_CASE("The verdict follows from its conditions, and every waiting condition says whom it waits for") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 3000; ++i) {
    const Mobility mobility = draw.mobility();
    const auto verdict = test::planner().check(mobility);
    INFO(test::jsonOf(mobility));
    REQUIRE(verdict.ok());
    INFO(test::jsonOf(*verdict));
    const auto count = [&](Status status) {
      return std::count_if(verdict->conditions.begin(), verdict->conditions.end(),
                           [status](const Condition& condition) { return condition.status == status; });
    };
    const bool known = !verdict->conditions.empty() && count(Status::cannotTellYet) == 0;
    CHECK(verdict->status == (count(Status::notMet) > 0 ? Status::notMet
                              : known                   ? Status::met
                                                        : Status::cannotTellYet));
    for (const Condition& condition : verdict->conditions) {
      CHECK(condition.waitsFor.has_value() == (condition.status == Status::cannotTellYet));
      CHECK_FALSE(condition.id.empty());
      CHECK_FALSE(condition.citation.source.text.empty());
      if (condition.waitsFor != WaitsFor::person) continue;
      REQUIRE(condition.field);
      CHECK(std::count(verdict->missing.begin(), verdict->missing.end(), *condition.field) == 1);
    }
  }
}

}  // namespace passerelle
