#include "core/programme/journey.h"

#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

TravelAmount row(std::int64_t from, std::optional<std::int64_t> below, std::int64_t euros) {
  TravelAmount amount;
  amount.band.from = Distance::kilometres(from);
  if (below) amount.band.below = Distance::kilometres(*below);
  amount.standard = Money::euros(euros);
  return amount;
}

/// The travel amounts of the calls 2021 to 2023, and of 2024 and 2025.
const std::vector<TravelAmount> earlier = {
    row(10, 100, 23),     row(100, 500, 180),   row(500, 2000, 275),          row(2000, 3000, 360),
    row(3000, 4000, 530), row(4000, 8000, 820), row(8000, std::nullopt, 1500)};
const std::vector<TravelAmount> later = {
    row(10, 100, 28),     row(100, 500, 211),    row(500, 2000, 309),          row(2000, 3000, 395),
    row(3000, 4000, 580), row(4000, 8000, 1188), row(8000, std::nullopt, 1735)};

TravelBand bandAt(const std::vector<TravelAmount>& call, std::int64_t metres, bool small = false,
                  bool isOfficial = false) {
  return travelBandOf({{}, &call}, Distance::metres(metres), std::nullopt, small, isOfficial);
}

}  // namespace

TEST_CASE("Near an edge the answer gives the distance to it, the amount on its other side, and advice") {
  struct Row {
    const char* name;
    const std::vector<TravelAmount>* call;
    std::int64_t metres;
    bool small;
    std::int64_t at;
    std::int64_t away;
    std::int64_t atStake;  ///< euros
    EdgeAdvice advice;
  };
  const Row rows[] = {
      {"499.7 km in an earlier call", &earlier, 499'700, false, 500, 300, 95, EdgeAdvice::askOfficialFigure},
      {"499.7 km in a later call", &later, 499'700, false, 500, 300, 98, EdgeAdvice::askOfficialFigure},
      {"on the edge", &earlier, 500'000, false, 500, 0, 95, EdgeAdvice::askOfficialFigure},
      {"a metre below", &earlier, 499'999, false, 500, 1, 95, EdgeAdvice::askOfficialFigure},
      {"999 m below", &earlier, 499'001, false, 500, 999, 95, EdgeAdvice::askOfficialFigure},
      {"1 km below", &earlier, 499'000, false, 500, 1'000, 95, EdgeAdvice::beware},
      {"1 km below, a small town", &earlier, 499'000, true, 500, 1'000, 95, EdgeAdvice::askOfficialFigure},
      {"2 km below, a small town", &earlier, 498'000, true, 500, 2'000, 95, EdgeAdvice::beware},
      {"4.999 km above", &earlier, 504'999, false, 500, 4'999, 95, EdgeAdvice::beware},
      {"5 km above", &earlier, 505'000, false, 500, 5'000, 95, EdgeAdvice::none},
      {"300 km", &earlier, 300'000, false, 100, 200'000, 157, EdgeAdvice::none},
      {"far beyond the last edge", &earlier, 12'000'000, false, 8'000, 4'000'000, 680, EdgeAdvice::none},
      {"just below the first band", &earlier, 9'900, false, 10, 100, 23, EdgeAdvice::askOfficialFigure},
      {"the same place twice", &earlier, 0, false, 10, 10'000, 23, EdgeAdvice::none},
  };
  for (const Row& each : rows) {
    INFO(each.name);
    const TravelBand band = bandAt(*each.call, each.metres, each.small);
    REQUIRE(band.edge);
    CHECK(band.edge->at == Distance::kilometres(each.at));
    CHECK(band.edge->away == Distance::metres(each.away));
    CHECK(band.edge->atStake == Money::euros(each.atStake));
    CHECK(band.edge->advice == each.advice);
  }
}

TEST_CASE("Bands include their lower end and exclude their upper one; below the first there is none") {
  CHECK_FALSE(bandAt(earlier, 9'999).band);
  CHECK(bandAt(earlier, 9'999).standard == Amount());
  CHECK(bandAt(earlier, 10'000).standard == Amount::known(Money::euros(23)));
  CHECK(bandAt(earlier, 499'999).standard == Amount::known(Money::euros(180)));
  CHECK(bandAt(earlier, 500'000).standard == Amount::known(Money::euros(275)));
  CHECK(bandAt(earlier, 20'015'087).standard == Amount::known(Money::euros(1500)));
  CHECK(bandAt(earlier, 499'700).edge->beyond == Amount::known(Money::euros(275)));
  CHECK(bandAt(earlier, 10'100).edge->beyond == Amount());
}

TEST_CASE("An official figure near an edge is to be kept, and no other advice is given") {
  CHECK(bandAt(earlier, 499'700, false, true).edge->advice == EdgeAdvice::keepOfficialFigure);
  CHECK(bandAt(earlier, 504'999, true, true).edge->advice == EdgeAdvice::keepOfficialFigure);
  CHECK(bandAt(earlier, 505'000, true, true).edge->advice == EdgeAdvice::none);
}

TEST_CASE("If an institution lacks a band that the call has, the amount is between zero and the call's") {
  const std::vector<TravelAmount> own = {row(100, 500, 180), row(500, std::nullopt, 275)};
  const LayeredTable<TravelAmount> table = {{{Layer::institution, &own}}, &earlier};
  const TravelBand below = travelBandOf(table, Distance::kilometres(99), {}, false, false);
  CHECK(below.standard == Amount{Money(), Money::euros(23)});
  CHECK(below.edge->at == Distance::kilometres(100));
  CHECK(below.edge->atStake == Money::euros(180));
  CHECK(travelBandOf(table, Distance::kilometres(100), {}, false, false).edge->beyond ==
        Amount{Money(), Money::euros(23)});
}

TEST_CASE("Amounts for one action do not apply to another, or while the action is open") {
  std::vector<TravelAmount> own = {row(100, 500, 180)};
  own.front().scope = Scope{{Action::KA171}, {}, {}, {}};
  const LayeredTable<TravelAmount> table = {{{Layer::institution, &own}}, &later};
  const auto standardAt = [&](std::optional<Action> action) {
    return travelBandOf(table, Distance::kilometres(300), action, false, false).standard;
  };
  CHECK(standardAt(Action::KA171) == Amount::known(Money::euros(180)));
  CHECK(standardAt(Action::KA131) == Amount::known(Money::euros(211)));
  CHECK(standardAt({}) == Amount::known(Money::euros(211)));
  own.front().scope->roles = {Role::teachingStaff};  // rows restricted to a role never apply: a journey has no role
  CHECK(standardAt(Action::KA171) == Amount::known(Money::euros(211)));
}

TEST_CASE("A call without travel amounts has no band and no edge") {
  const std::vector<TravelAmount> none;
  CHECK_FALSE(bandAt(none, 499'700).band);
  CHECK_FALSE(bandAt(none, 499'700).edge);
}

TEST_CASE("Legs are measured from stop to stop") {
  const Stop chambery{{45'566'280, 5'920'790}, 61'640};
  const Stop turin{{45'070'490, 7'686'820}, {}};
  CHECK(legsOf({chambery, turin}) == std::vector{Distance::metres(148'678)});  // 148.68 km
  CHECK(legsOf({chambery, turin, chambery}).size() == 2);
  CHECK(legsOf({chambery, chambery}) == std::vector{Distance()});
  CHECK(legsOf({chambery}).empty());
  CHECK_FALSE(isSmall(turin));
  CHECK_FALSE(isSmall({{}, 5'000}));
  CHECK(isSmall({{}, 4'999}));
}

}  // namespace passerelle
