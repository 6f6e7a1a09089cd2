#include "core/base/words.h"
#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::bipStudent;
using test::dailyRate;
using test::paidByUsmb;
using test::ruled;
using test::Told;
using test::written;

namespace {

std::string ofDays(int days) {
  const Told told = written(ruled(shortStaySupport, bipStudent().staying(days)));
  return told.size() == 1 ? told.front() : std::to_string(told.size()) + " parts";
}

std::string beside(const char* cents) {
  return std::string(" beside ") + cents + " {call deduced programme-guide-2026}";
}

}  // namespace

TEST_CASE("A BIP student of Savoie Mont Blanc receives 79 euros a day up to day 14, then 56 euros for the later days") {
  const std::string line = "shortStaySupport ";
  CHECK(ofDays(5) == line + "39500 = 5 day 1-5 x 7900" + paidByUsmb + beside("39500"));
  CHECK(ofDays(6) == line + "47400 = 6 day 1-6 x 7900" + paidByUsmb + beside("47400"));
  CHECK(ofDays(13) == line + "102700 = 13 day 1-13 x 7900" + paidByUsmb + beside("102700"));
  CHECK(ofDays(14) == line + "110600 = 14 day 1-14 x 7900" + paidByUsmb + beside("110600"));
  CHECK(ofDays(15) == line + "116200 = 14 day 1-14 x 7900 + 1 day 15-15 x 5600" + paidByUsmb + beside("116200"));
  CHECK(ofDays(16) == line + "121800 = 14 day 1-14 x 7900 + 2 day 15-16 x 5600" + paidByUsmb + beside("121800"));
  CHECK(ofDays(29) == line + "194600 = 14 day 1-14 x 7900 + 15 day 15-29 x 5600" + paidByUsmb + beside("194600"));
  CHECK(ofDays(30) == line + "200200 = 14 day 1-14 x 7900 + 16 day 15-30 x 5600" + paidByUsmb + beside("200200"));
}

TEST_CASE("A short stay outside 5 to 30 days has no rate, and the gap says why") {
  for (const int days : {1, 4, 31, 360, 800}) {
    CHECK(ofDays(days) == "shortStaySupport noRow days " + std::to_string(days) + " of 5..30 {usmb-erasmus}");
  }
}

TEST_CASE("Without days a short stay is between the minimum and the maximum") {
  CHECK(written(ruled(shortStaySupport, bipStudent())) ==
        Told{"shortStaySupport 39500..200200" + paidByUsmb + " because unanswered days"});
}

TEST_CASE("If the institution published no scale, the call's applies") {
  CHECK(written(ruled(shortStaySupport, anywhere().student().goingOut().on(Activity::BIP).staying(20))) ==
        Told{"shortStaySupport 144200 = 14 day 1-14 x 7900 + 6 day 15-20 x 5600 {call deduced programme-guide-2026}"});
}

TEST_CASE("Short stays of students and doctoral candidates share one scale, other stays have others") {
  struct Row {
    Role role;
    Activity activity;
    bool paid;
  };
  const Row rows[] = {
      {Role::student, Activity::BIP, true},
      {Role::doctoralCandidate, Activity::BIP, true},
      {Role::teachingStaff, Activity::BIP, false},
      {Role::administrativeStaff, Activity::BIP, false},
      {Role::student, Activity::shortBlended, true},
      {Role::doctoralCandidate, Activity::shortDoctoral, true},
      {Role::student, Activity::SMS, false},
      {Role::student, Activity::SMT, false},
      {Role::student, Activity::combinedStudent, false},
      {Role::teachingStaff, Activity::STA, false},
      {Role::doctoralCandidate, Activity::STT, false},
      {Role::student, Activity::conference, false},
  };
  for (const Row& row : rows) {
    INFO(word(row.role) << " " << word(row.activity));
    const Grant grant =
        ruled(shortStaySupport, test::atUsmb().as(row.role).goingOut().on(row.activity).staying(5).withTravelDays(0));
    CHECK(grant.unpriced.empty());
    REQUIRE(grant.lines.size() == (row.paid ? 1 : 0));
    if (row.paid) CHECK(grant.lines.front().amount == Amount::known(Money::euros(395)));
  }
}

TEST_CASE("A call without a scale for short stays is not modelled") {
  const Call call = test::inventedCall();
  const auto frame = test::framed(anywhere().student().on(Activity::BIP).staying(5), call, nullptr);
  CHECK(written(ruled(shortStaySupport, frame)) == Told{"shortStaySupport notModelled"});
}

TEST_CASE("An institution's scale overrides the call's, which is shown beside it") {
  Figures ofCall;
  ofCall.shortStaySupport = {dailyRate("call", 5, 14, 79), dailyRate("call", 15, 30, 56)};
  Figures ofPage;
  ofPage.shortStaySupport = {dailyRate("page", 3, 20, 100)};
  const Call call = test::inventedCall(ofCall);
  const Institution institution = test::inventedInstitution(ofPage);
  const auto of = [&](int days) {
    return written(ruled(shortStaySupport,
                         test::framed(anywhere().student().on(Activity::BIP).staying(days), call, &institution)));
  };
  CHECK(of(2) == Told{"shortStaySupport noRow days 2 of 3..20 {page}"});
  CHECK(of(4) == Told{"shortStaySupport 40000 = 4 day 1-4 x 10000 {institution official page}"});  // none by the call
  CHECK(of(5) == Told{"shortStaySupport 50000 = 5 day 1-5 x 10000 {institution official page} "
                      "beside 39500 {call official call}"});
  CHECK(of(15) == Told{"shortStaySupport 150000 = 15 day 1-15 x 10000 {institution official page} "
                       "beside 116200 {call official call}"});
  CHECK(of(21) == Told{"shortStaySupport noRow days 21 of 3..20 {page}"});
}

TEST_CASE("Within the scale a longer stay is never paid less") {
  Money before;
  for (int days = 5; days <= 30; ++days) {
    INFO(days << " days");
    const Grant grant = ruled(shortStaySupport, bipStudent().staying(days));
    REQUIRE(grant.lines.size() == 1);
    CHECK(grant.lines.front().amount.isKnown());
    CHECK(grant.lines.front().amount.low > before);
    before = grant.lines.front().amount.low;
  }
}

}  // namespace passerelle
