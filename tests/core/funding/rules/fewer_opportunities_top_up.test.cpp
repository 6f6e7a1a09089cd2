#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::atUsmb;
using test::bipStudent;
using test::ruled;
using test::Told;
using test::written;

namespace {

Told shortStay(int days) {
  return written(ruled(fewerOpportunitiesTopUp, bipStudent().fewerOpportunities().staying(days)));
}

test::Going longStay() { return atUsmb().student().goingOut().on(Activity::SMS).fewerOpportunities(); }

}  // namespace

TEST_CASE("On short stays the top-up for fewer opportunities is 100 euros once, 150 from day 15") {
  const Told hundred = {"fewerOpportunitiesTopUp 10000 = 1 participant x 10000 {call deduced programme-guide-2026}"};
  const Told hundredFifty = {
      "fewerOpportunitiesTopUp 15000 = 1 participant x 15000 {call deduced programme-guide-2026}"};
  CHECK(shortStay(5) == hundred);
  CHECK(shortStay(14) == hundred);
  CHECK(shortStay(15) == hundredFifty);
  CHECK(shortStay(30) == hundredFifty);
  CHECK(shortStay(4).empty());
  CHECK(shortStay(31).empty());
  CHECK(written(ruled(fewerOpportunitiesTopUp, bipStudent().fewerOpportunities())) ==
        Told{"fewerOpportunitiesTopUp 10000..15000 {call deduced programme-guide-2026} because unanswered days"});
}

TEST_CASE("On long stays between programme countries the top-up is 250 euros a month") {
  const std::string guide = " {call deduced programme-guide-2026}";
  CHECK(written(ruled(fewerOpportunitiesTopUp, longStay().to("DE").staying(90))) ==
        Told{"fewerOpportunitiesTopUp 75000 = 90 day x 25000 / 30" + guide});
  CHECK(written(ruled(fewerOpportunitiesTopUp, longStay().to("DE").staying(91))) ==
        Told{"fewerOpportunitiesTopUp 75833 = 91 day x 25000 / 30" + guide});
  CHECK(written(ruled(fewerOpportunitiesTopUp, longStay().to("DE"))) ==
        Told{"fewerOpportunitiesTopUp 50000..300000" + guide + " because unanswered days"});
  CHECK(written(ruled(fewerOpportunitiesTopUp, longStay().by(Action::KA131).to("SN").staying(90))).empty());
}

TEST_CASE("Incoming ICM students with fewer opportunities also receive 250 euros a month") {
  CHECK(written(ruled(fewerOpportunitiesTopUp, test::studentIn().from("SN").fewerOpportunities().staying(150))) ==
        Told{"fewerOpportunitiesTopUp 125000 = 150 day x 25000 / 30 {call deduced programme-guide-2026}"});
}

TEST_CASE("There is no top-up without fewer opportunities or while they are unanswered") {
  CHECK(written(ruled(fewerOpportunitiesTopUp, bipStudent().staying(5))).empty());
  CHECK(written(ruled(fewerOpportunitiesTopUp, bipStudent().staying(5).fewerOpportunities(false))).empty());
}

TEST_CASE("Staff are reimbursed real costs, which have no rate, so there is no line") {
  CHECK(written(ruled(fewerOpportunitiesTopUp, test::staffOut().to("SN").fewerOpportunities().staying(5))).empty());
  CHECK(written(ruled(fewerOpportunitiesTopUp,
                      atUsmb().teacher().goingOut().on(Activity::BIP).fewerOpportunities().staying(5)))
            .empty());
  CHECK(written(ruled(fewerOpportunitiesTopUp, test::staffOut().doctoralCandidate().fewerOpportunities().staying(5)))
            .empty());
}

}  // namespace passerelle
