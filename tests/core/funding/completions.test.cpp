#include <algorithm>

#include "core/base/words.h"
#include "core/funding/estimate.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::Told;

namespace {

Situation seen(const Mobility& mobility) { return test::framed(mobility).situation; }

std::string situationOf(const Mobility& mobility) {
  std::string out;
  if (mobility.action) out += std::string(word(*mobility.action)) + " ";
  if (mobility.role) out += std::string(word(*mobility.role)) + " ";
  if (mobility.direction) out += std::string(word(*mobility.direction)) + " ";
  if (mobility.activity) out += std::string(word(*mobility.activity));
  return out;
}

Told completed(const Mobility& mobility) {
  Told out;
  for (const Situation& each : completions(seen(mobility))) out.push_back(situationOf(each.mobility));
  return out;
}

}  // namespace

TEST_CASE("The open choices are those that decide which rules apply") {
  struct Row {
    const char* name;
    test::Going asked;
    std::vector<InternedText> open;
  };
  const Row rows[] = {
      {"nothing known", anywhere(), {"activity", "direction"}},
      {"a student", anywhere().student(), {"activity", "direction"}},
      {"a direction", anywhere().goingOut(), {"activity"}},
      {"a BIP", anywhere().on(Activity::BIP), {"role"}},
      {"a BIP of a student", anywhere().student().on(Activity::BIP), {}},
      {"studies", anywhere().on(Activity::SMS), {"direction", "receivingCountry"}},
      {"studies abroad", anywhere().on(Activity::SMS).goingOut(), {"receivingCountry"}},
      {"studies here", anywhere().on(Activity::SMS).comingIn(), {"sendingCountry"}},
      {"studies in Germany", anywhere().on(Activity::SMS).to("DE"), {}},
      {"studies in Senegal", anywhere().on(Activity::SMS).to("SN"), {"direction"}},
      {"studies under a known strand", anywhere().on(Activity::SMS).by(Action::KA171), {"direction"}},
      {"training abroad", atUsmb().administrator().on(Activity::STT).goingOut(), {"receivingCountry"}},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(openChoices(seen(row.asked)) == row.open);
  }
}

TEST_CASE("An open activity is completed by those that fit the person") {
  CHECK(completed(anywhere().by(Action::KA171).comingIn().student()) ==
        Told{"KA171 student incoming BIP", "KA171 student incoming shortBlended", "KA171 student incoming SMS",
             "KA171 student incoming SMT"});
  CHECK(completed(anywhere().by(Action::KA171).comingIn().doctoralCandidate()) ==
        Told{"KA171 doctoralCandidate incoming BIP", "KA171 doctoralCandidate incoming shortBlended",
             "KA171 doctoralCandidate incoming shortDoctoral", "KA171 doctoralCandidate incoming SMS",
             "KA171 doctoralCandidate incoming SMT", "KA171 doctoralCandidate incoming STA",
             "KA171 doctoralCandidate incoming STT", "KA171 doctoralCandidate incoming combinedStaff"});
  CHECK(completed(anywhere().by(Action::KA171).comingIn().teacher()) ==
        Told{"KA171 teachingStaff incoming BIP", "KA171 teachingStaff incoming STA", "KA171 teachingStaff incoming STT",
             "KA171 teachingStaff incoming combinedStaff"});
  CHECK(completed(anywhere().goingOut()).size() == 8);
}

TEST_CASE("An activity by whose day count the interruption leaves no day is no completion") {
  // July has 31 days by the calendar and 30 by the count of studies and traineeships.
  const auto july = [](int interrupted) {
    return anywhere()
        .by(Action::KA171)
        .comingIn()
        .student()
        .staying("2024-07-01", "2024-07-31")
        .interruptedFor(interrupted);
  };
  CHECK(completed(july(29)).size() == 4);
  CHECK(completed(july(30)) == Told{"KA171 student incoming BIP", "KA171 student incoming shortBlended"});
}

TEST_CASE("An open role, direction or action is completed by each of its values") {
  CHECK(completed(anywhere().on(Activity::BIP)) ==
        Told{"KA131 student outgoing BIP", "KA131 doctoralCandidate outgoing BIP", "KA131 teachingStaff outgoing BIP",
             "KA131 administrativeStaff outgoing BIP"});
  CHECK(completed(anywhere().on(Activity::SMS).to("SN")) == Told{"KA171 outgoing SMS", "incoming SMS"});
  CHECK(completed(anywhere().on(Activity::SMS).goingOut()) == Told{"KA131 outgoing SMS", "KA171 outgoing SMS"});
}

TEST_CASE("Who comes to teach is paid by the host if an enterprise sends them, so the role is open") {
  const Call& call = test::library().calls.back();
  REQUIRE(call.year == 2026);
  const auto roles = [&](const Mobility& mobility) {
    Told out;
    for (const Situation& each : completions(situate(mobility, call, nullptr)))
      out.push_back(situationOf(each.mobility));
    return out;
  };
  const auto teaching = [] { return test::Going().on(Activity::STA).from("DE").to("FR"); };
  CHECK(roles(teaching().comingIn().by(Action::KA131)) ==
        Told{"KA131 doctoralCandidate incoming STA", "KA131 teachingStaff incoming STA",
             "KA131 administrativeStaff incoming STA", "KA131 enterpriseStaff incoming STA"});
  CHECK(roles(teaching().goingOut().by(Action::KA131)).empty());
  CHECK(roles(test::Going().on(Activity::STA).from("SN").to("FR").comingIn().by(Action::KA171)).empty());
  CHECK(roles(test::Going().on(Activity::STT).from("DE").to("FR").comingIn().by(Action::KA131)).empty());
}

TEST_CASE("Completing the direction also sets the institution's own country") {
  const auto both = completions(seen(atUsmb().on(Activity::SMS).by(Action::KA171)));
  REQUIRE(both.size() == 2);
  CHECK(both[0].mobility.sendingCountry == "FR");
  CHECK_FALSE(both[0].mobility.receivingCountry);
  CHECK(both[1].mobility.receivingCountry == "FR");
  CHECK(both[1].receiving == Destination::group2);
}

TEST_CASE("A question without open choices has no completions") {
  CHECK(completions(seen(test::bipStudent())).empty());
  CHECK(completions(seen(test::staffOut())).empty());
}

TEST_CASE("Every completion closes the first open choice and changes no answer") {
  INFO("seed " << Catch::rngSeed());
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 1000; ++i) {
    const Mobility mobility = draw.mobility();
    const Situation situation = seen(mobility);
    const auto open = openChoices(situation);
    INFO(test::jsonOf(mobility));
    for (const Situation& each : completions(situation)) {
      const auto left = openChoices(each);
      CHECK(std::find(left.begin(), left.end(), open.front()) == left.end());
      const Mobility& made = each.mobility;
      CHECK((!mobility.role || made.role == mobility.role));
      CHECK((!mobility.activity || made.activity == mobility.activity));
      CHECK((!mobility.direction || made.direction == mobility.direction));
      CHECK((!mobility.action || made.action == mobility.action));
      CHECK((!mobility.receivingCountry || made.receivingCountry == mobility.receivingCountry));
      CHECK((!mobility.sendingCountry || made.sendingCountry == mobility.sendingCountry));
      CHECK(made.days == mobility.days);
      CHECK(made.distance == mobility.distance);
    }
  }
}

}  // namespace passerelle
