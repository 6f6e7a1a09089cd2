#include "core/offers/offers.h"

#include <algorithm>

#include "core/base/words.h"
#include "tests/core/support/random_offers.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

Profile student() {
  Profile profile;
  profile.institution = "usmb";
  profile.role = Role::student;
  return profile;
}

OffersQuestion on(const char* day) {
  OffersQuestion question;
  question.on = test::date(day);
  return question;
}

OffersQuestion asStudent() {
  OffersQuestion question = on("2024-02-15");
  question.profile = student();
  return question;
}

OffersOnDay ask(const OffersQuestion& question) { return *test::planner().offers(question); }

std::vector<std::string> idsIn(const OffersOnDay& answer) {
  std::vector<std::string> ids;
  for (const OfferRow& row : answer.offers) ids.emplace_back(row.offer.id.text);
  return ids;
}

std::string tell(const std::vector<FacetCount>& counts) {
  std::string out;
  for (const FacetCount& each : counts) {
    out += (out.empty() ? "" : " ") + std::string(each.value) + ":" + std::to_string(each.count);
  }
  return out;
}

std::string tell(const AmountFacet& facet) {
  std::string out = std::to_string(facet.priced) + " priced, " + std::to_string(facet.unpriced) + " not";
  if (facet.least) out += ", " + test::tell(Amount{*facet.least, *facet.most});
  return out;
}

std::string tell(const std::vector<WithoutFilter>& ways) {
  std::string out;
  for (const WithoutFilter& each : ways) {
    out += (out.empty() ? "" : " ") + std::string(each.filter) + ":" + std::to_string(each.count);
  }
  return out;
}

int sumOf(const std::vector<FacetCount>& counts) {
  int sum = 0;
  for (const FacetCount& each : counts) sum += each.count;
  return sum;
}

/// The values that an order compares; absent if not known.
std::optional<std::pair<std::int64_t, std::int64_t>> keyOf(const OfferRow& row, OfferOrder order) {
  const auto one = [](std::int64_t key) { return std::optional(std::pair(key, std::int64_t{0})); };
  const auto ofDay = [&](const std::optional<CivilDate>& day) {
    return day ? one(daysBetween(CivilDate(), *day)) : std::nullopt;
  };
  const auto ofAmount = [](const std::optional<Amount>& amount) {
    return amount ? std::optional(std::pair(amount->low.inCents(), amount->high.inCents())) : std::nullopt;
  };
  switch (order) {
    case OfferOrder::start: return ofDay(row.offer.stay ? std::optional(row.offer.stay->firstDay) : std::nullopt);
    case OfferOrder::deadline: return ofDay(decidingDaysOf(row.offer, row.deadline).lastToApply);
    case OfferOrder::end: return ofDay(endOf(row.offer));
    case OfferOrder::daysLeft: return row.daysLeft ? one(*row.daysLeft) : std::nullopt;
    case OfferOrder::grant: return ofAmount(row.worth->total);
    case OfferOrder::grantPerDay: return ofAmount(row.worth->perDay);
    case OfferOrder::distance: return row.worth->distance ? one(row.worth->distance->inMetres()) : std::nullopt;
    case OfferOrder::verdict: break;
  }
  return one(row.worth->verdict == Status::met ? 0 : row.worth->verdict == Status::cannotTellYet ? 1 : 2);
}

}  // namespace

TEST_CASE("Without a profile nothing is priced, unless a filter or the order needs it") {
  OffersQuestion question = on("2024-02-15");
  CHECK_FALSE(ask(question).worthFacets);
  CHECK_FALSE(ask(question).offers.front().worth);
  question.order = OfferOrder::grant;
  CHECK(ask(question).offers.front().worth);
  question.order.reset();
  question.grantAtLeast = Money();
  CHECK(ask(question).worthFacets);
  CHECK_FALSE(ask(question).origin);
}

TEST_CASE("Facets of worth count the offers that pass every other filter") {
  OffersQuestion question = asStudent();
  const OffersOnDay all = ask(question);
  CHECK(all.total == 17);
  CHECK(tell(all.worthFacets->bands) == "100000-500000:4 500000-2000000:11 none:2");
  CHECK(tell(all.worthFacets->verdicts) == "met:10 notMet:7 cannotTellYet:0");
  CHECK(tell(all.worthFacets->grants) == "15 priced, 2 not, 39500..117800");
  question.countries = {"PT"};
  question.verdicts = {Status::notMet};
  const OffersOnDay none = ask(question);
  CHECK(none.total == 0);
  CHECK(tell(none.worthFacets->verdicts) == "met:1 notMet:0 cannotTellYet:0");
  CHECK(tell(none.without) == "countries:7 verdicts:1");
  CHECK(tell(none.worthFacets->grants) == "0 priced, 0 not");
}

TEST_CASE("An interval passes an amount filter if part of it does; without an amount none passes") {
  OffersQuestion question = asStudent();
  question.grantAtLeast = Money::cents(94'800);
  CHECK(idsIn(ask(question)) == std::vector<std::string>{"politecnico-da-guarda-2024-05-20",
                                                         "universitatea-transilvania-din-brasov-2024-09-13"});
  question.grantAtLeast = Money::cents(94'801);
  CHECK(ask(question).total == 1);
  question.grantAtLeast.reset();
  question.grantAtMost = Money::cents(39'499);
  CHECK(ask(question).total == 0);
  CHECK(tell(ask(question).without) == "grantAtMost:17");
  question.grantAtMost = Money::cents(39'500);
  CHECK(ask(question).total == 12);
  question.grantAtMost.reset();
  question.grantPerDayAtLeast = Money::cents(7'901);
  CHECK(ask(question).total == 3);
}

TEST_CASE("Amount filters that exclude each other let nothing pass and are reported") {
  OffersQuestion question = asStudent();
  question.grantAtLeast = Money::euros(950);
  question.grantAtMost = Money::euros(800);
  const OffersOnDay answer = ask(question);
  CHECK(answer.total == 0);
  CHECK(answer.contradictory == std::vector<InternedText>{"grantAtLeast", "grantAtMost"});
  CHECK(tell(answer.without) == "grantAtLeast:14 grantAtMost:1");
  CHECK(tell(answer.worthFacets->grants) == "15 priced, 2 not, 39500..117800");
}

TEST_CASE("Bands are filtered by the values of the facet") {
  OffersQuestion question = asStudent();
  question.bands = {"100000-500000"};
  CHECK(ask(question).total == 4);
  question.bands = {"none", "8000000-"};
  CHECK(ask(question).total == 2);
}

TEST_CASE("Rows are sorted in every order and direction, with unknown values at the end") {
  test::Draw draw(Catch::rngSeed());
  const Planner planner(test::withRandomOffers(draw, 300));
  OffersQuestion question = asStudent();
  const auto inFileOrder = [&](const OfferRow& row) { return std::stoi(std::string(row.offer.id.text.substr(7))); };
  for (const auto& order : Words<OfferOrder>::all) {
    for (const bool descending : {false, true}) {
      question.order = order.value;
      question.descending = descending;
      question.skip.reset();
      question.limit.reset();
      const OffersOnDay answer = *planner.offers(question);
      REQUIRE(answer.offers.size() == 300);
      for (std::size_t i = 1; i < answer.offers.size(); ++i) {
        const auto left = keyOf(answer.offers[i - 1], order.value);
        const auto right = keyOf(answer.offers[i], order.value);
        CAPTURE(order.word, descending, i);
        if (!right) continue;
        REQUIRE(left);
        if (left == right) {
          REQUIRE(inFileOrder(answer.offers[i - 1]) < inFileOrder(answer.offers[i]));
        } else {
          REQUIRE((descending ? *left > *right : *left < *right));
        }
      }
      question.skip = 40;
      question.limit = 7;
      const auto all = idsIn(answer);
      CHECK(idsIn(*planner.offers(question)) == std::vector<std::string>(all.begin() + 40, all.begin() + 47));
    }
  }
}

TEST_CASE("A facet counts the results of choosing each value, and its counts sum to what passes the other filters") {
  test::Draw draw(Catch::rngSeed());
  const Planner planner(test::withRandomOffers(draw, 400));
  for (int i = 0; i < 12; ++i) {
    OffersQuestion question = on("2024-02-15");
    question.profile = test::randomProfile(draw);
    question.limit = 0;
    if (draw.oneIn(3)) question.countries = {"IT", "RO"};
    if (draw.oneIn(3)) question.audiences = {Audience::students};
    if (draw.oneIn(3)) question.verdicts = {Status::cannotTellYet};
    if (draw.oneIn(3)) question.grantAtLeast = Money::euros(draw.from(0, 900));
    if (draw.oneIn(3)) question.grantAtMost = Money::euros(draw.from(0, 2000));
    if (draw.oneIn(3)) question.statuses = {OfferStatus::past, OfferStatus::open};
    const OffersOnDay answer = *planner.offers(question);
    const auto asked = [&](OffersQuestion other) { return planner.offers(other)->total; };
    OffersQuestion other = question;
    other.verdicts.clear();
    CHECK(sumOf(answer.worthFacets->verdicts) == asked(other));
    for (const auto& each : Words<Status>::all) {
      other.verdicts = {each.value};
      CHECK(answer.worthFacets->verdicts[static_cast<std::size_t>(each.value)].count == asked(other));
    }
    other = question;
    other.bands.clear();
    CHECK(sumOf(answer.worthFacets->bands) == asked(other));
    for (const FacetCount& each : answer.worthFacets->bands) {
      other.bands = {std::string(each.value)};
      CHECK(each.count == asked(other));
    }
    other = question;
    other.countries.clear();
    CHECK(sumOf(answer.facets.countries) == asked(other));
    for (const FacetCount& each : answer.facets.countries) {
      other.countries = {std::string(each.value)};
      CHECK(each.count == asked(other));
    }
    other = question;
    other.grantAtLeast.reset();
    other.grantAtMost.reset();
    CHECK(answer.worthFacets->grants.priced + answer.worthFacets->grants.unpriced == asked(other));
    if (answer.total > 0) {
      CHECK(answer.without.empty());
      continue;
    }
    for (const WithoutFilter& way : answer.without) {
      other = question;
      if (way.filter == "countries") other.countries.clear();
      if (way.filter == "audiences") other.audiences.clear();
      if (way.filter == "verdicts") other.verdicts.clear();
      if (way.filter == "grantAtLeast") other.grantAtLeast.reset();
      if (way.filter == "grantAtMost") other.grantAtMost.reset();
      if (way.filter == "statuses") other.statuses.clear();
      CHECK(way.count == asked(other));
    }
  }
}

TEST_CASE("Problems of a profile are reported by field") {
  OffersQuestion question = asStudent();
  question.profile->institution = "sorbonne";
  question.profile->sendingCountry = "ZZ";
  const auto answer = test::planner().offers(question);
  REQUIRE_FALSE(answer.ok());
  CHECK(answer.problems()[0].field == "profile/institution");
  CHECK(answer.problems()[1].field == "profile/sendingCountry");
}

}  // namespace passerelle
