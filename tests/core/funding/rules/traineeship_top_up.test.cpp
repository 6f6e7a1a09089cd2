#include "core/funding/rules.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::atUsmb;
using test::ruled;
using test::Told;
using test::written;

namespace {

test::Going trainee() { return atUsmb().student().goingOut().on(Activity::SMT).by(Action::KA131); }

const std::string guide = " {call deduced programme-guide-2026}";

}  // namespace

TEST_CASE("Trainees in programme countries and the regions paid alike receive 150 euros a month more") {
  for (const char* country : {"DE", "SE", "PL", "CH", "AD"}) {
    INFO(country);
    CHECK(written(ruled(traineeshipTopUp, trainee().to(country).staying(60))) ==
          Told{"traineeshipTopUp 30000 = 60 day x 15000 / 30" + guide});
    CHECK(written(ruled(traineeshipTopUp, trainee().to(country).staying(61))) ==
          Told{"traineeshipTopUp 30500 = 61 day x 15000 / 30" + guide});
  }
}

TEST_CASE("Trainees in regions 1 to 12 have no top-up") {
  CHECK(written(ruled(traineeshipTopUp, trainee().to("SN").staying(60))).empty());
}

TEST_CASE("While country or days are open the top-up covers what they allow") {
  CHECK(written(ruled(traineeshipTopUp, trainee().staying(60))) ==
        Told{"traineeshipTopUp 0..30000" + guide + " because unanswered receivingCountry"});
  CHECK(written(ruled(traineeshipTopUp, trainee().to("DE"))) ==
        Told{"traineeshipTopUp 30000..180000" + guide + " because unanswered days"});
  CHECK(written(ruled(traineeshipTopUp, trainee())) ==
        Told{"traineeshipTopUp 0..180000" + guide + " because unanswered receivingCountry because unanswered days"});
}

TEST_CASE("Studies and ICM traineeships have no traineeship top-up") {
  CHECK(written(ruled(traineeshipTopUp, atUsmb().student().goingOut().on(Activity::SMS).to("DE").staying(60))).empty());
  CHECK(written(ruled(traineeshipTopUp, test::bipStudent().to("DE").staying(5))).empty());
  CHECK(written(ruled(traineeshipTopUp,
                      atUsmb().student().comingIn().on(Activity::SMT).by(Action::KA171).from("SN").staying(60)))
            .empty());
}

}  // namespace passerelle
