#include "core/library/typical_rates.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::Going;
using test::Told;

namespace {

TypicalRates published(const Mobility& mobility) { return *test::planner().typicalRates(mobility); }

/// A text such as "limoges 2022 300", in euros, with a star where the rate does not count; then the three figures.
Told tell(const TypicalRates& typical) {
  const auto euros = [](Money money) { return std::to_string(money.inCents() / 100); };
  Told out;
  for (const PublishedRate& each : typical.published) {
    const std::string author = each.institution ? std::string(each.institution->text) : "agency";
    out.push_back(author + " " + std::to_string(each.call) + " " + euros(each.rate) + (each.counts ? "" : " *"));
  }
  if (typical.middle) {
    out.push_back(euros(*typical.lowest) + " " + euros(*typical.middle) + " " + euros(*typical.highest));
  }
  return out;
}

Going studies(const char* home, const char* to, int call) {
  return Going().paidIn(home).student().goingOut().on(Activity::SMS).to(to).inCall(call).staying(150);
}

}  // namespace

TEST_CASE("The rates of universities of the paying country are listed by rate, each from its latest call") {
  CHECK(tell(published(studies("FR", "ES", 2026))) ==
        Told{"universite-clermont-auvergne 2021 260", "insa-hauts-de-france 2024 276", "universite-de-tours 2023 294",
             "universite-de-limoges 2022 300", "universite-bordeaux-montaigne 2023 320", "ensa-toulouse 2023 330",
             "aix-marseille-universite 2023 400", "260 300 400"});
  CHECK(published(studies("FR", "ES", 2026)).field == "monthlyRate");
}

TEST_CASE("The country groups are those of the publisher's own call") {
  // Latvia was in group 3 until call 2023 and is in group 2 since.
  CHECK(tell(published(studies("FR", "LV", 2026)))[0] == "universite-clermont-auvergne 2021 200 *");
  CHECK(tell(published(studies("FR", "LV", 2026)))[4] == "insa-hauts-de-france 2024 276");
}

TEST_CASE("A rate outside the range of the call asked is listed and does not count") {
  const Told all = tell(published(studies("FR", "PL", 2026)));
  CHECK(all[0] == "universite-clermont-auvergne 2021 200 *");  // the range begins at 225 since call 2023
  CHECK(all.back().substr(0, 4) == "225 ");
}

TEST_CASE("Fewer than three publishers have no middle") {
  const TypicalRates czech = published(studies("CZ", "FR", 2026));
  CHECK(czech.published.size() < fewestTypical);
  CHECK_FALSE(czech.middle);
  CHECK_FALSE(czech.lowest);
}

TEST_CASE("A rate that the agency fixes is listed once, as the agency's") {
  const Told german = tell(published(studies("DE", "ES", 2026)));
  CHECK(german == Told{"agency 2025 540"});
}

TEST_CASE("The institution of the question counts by what it printed for another call") {
  const Going tours = Going().paidBy("universite-de-tours").student().goingOut().on(Activity::SMS).to("ES");
  CHECK(tell(published(Going(tours).inCall(2026).staying(150))) == tell(published(studies("FR", "ES", 2026))));
  CHECK_FALSE(published(Going(tours).inCall(2023).staying(150)).field);  // its rate of that call is known
}

TEST_CASE("A traineeship paid as a whole is told without the supplement of the call") {
  // Tours pays 420 in all; the others 150 beside their rate.
  const Going traineeship = Going().paidIn("FR").student().goingOut().on(Activity::SMT).to("ES").inCall(2026);
  const Told all = tell(published(Going(traineeship).staying(150)));
  CHECK(std::find(all.begin(), all.end(), "universite-de-tours 2023 270") != all.end());
  CHECK(std::find(all.begin(), all.end(), "insa-hauts-de-france 2024 276") != all.end());
}

TEST_CASE("What the user was told of days and rates does not change what others published") {
  const Going asked = studies("FR", "ES", 2026);
  Mobility told = asked;
  told.monthlyRate = Money::euros(310);
  told.fundedDays = 90;
  told.travelDays = 2;
  CHECK(tell(published(told)) == tell(published(asked)));
}

TEST_CASE("Nothing is listed where the rate is not open or what decides it is not said") {
  CHECK_FALSE(published(Going()).field);
  CHECK_FALSE(published(Going().paidIn("FR").student()).field);
  CHECK_FALSE(published(Going().student().goingOut().on(Activity::SMS).to("ES").inCall(2026)).field);
  CHECK_FALSE(published(studies("FR", "SN", 2026)).field);  // one rate for all
  CHECK_FALSE(published(studies("FR", "ES", 2020)).field);
}

TEST_CASE("Staff have the daily rate of others") {
  const Going teaching = Going().paidIn("NO").teacher().goingOut().on(Activity::STA).to("DE").inCall(2026).staying(5);
  const TypicalRates norwegian = published(teaching);
  CHECK(norwegian.field == "dailyRate");
  CHECK(tell(norwegian) == Told{"ostfold-university-college 2023 115"});  // Germany was in group 2
}

TEST_CASE("The middle lies among the rates that count, which lie within the range of the call") {
  test::Draw draw(Catch::rngSeed());
  int compared = 0;
  for (int i = 0; i < 3000; ++i) {
    const auto typical = test::planner().typicalRates(draw.decided());
    if (!typical || !typical->middle) continue;
    ++compared;
    CHECK(*typical->lowest <= *typical->middle);
    CHECK(*typical->middle <= *typical->highest);
    CHECK(std::is_sorted(typical->published.begin(), typical->published.end(),
                         [](const auto& one, const auto& other) { return one.rate < other.rate; }));
  }
  CHECK(compared > 10);
}

}  // namespace passerelle
