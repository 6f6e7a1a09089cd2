#include "core/library/typical_rates.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/funding/formula.h"

// A publisher's rate is what its own figures pay for one unit: a month of thirty days, or a day of staff. So the groups
// of its call, its supplements and its rounding are those of every estimate.

namespace passerelle {

namespace {

constexpr int daysOfMonth = 30;
constexpr int daysOfStaff = 5;

/// The same stay, of one paid unit and without what the institution told the user. Staff stay five days, the least that
/// a partner country asks, and one of them is paid.
Mobility ofOneUnit(const Mobility& mobility) {
  Mobility unit = mobility;
  const bool isLong = mobility.activity && isLongStudentStay(*mobility.activity);
  unit.start.reset();
  unit.end.reset();
  unit.interruptedDays.reset();
  unit.monthlyRate.reset();
  unit.dailyRate.reset();
  unit.days = isLong ? daysOfMonth : daysOfStaff;
  unit.fundedDays = isLong ? std::nullopt : std::optional(1);
  unit.travelDays = 0;
  return unit;
}

const Line* supportOf(const Grant& grant) {
  const Line* monthly = lineBy(grant, Rule::monthlySupport);
  return monthly != nullptr ? monthly : lineBy(grant, Rule::staffSupport);
}

Money traineeshipOf(const Grant& grant) {
  const Line* line = lineBy(grant, Rule::traineeshipTopUp);
  return line == nullptr ? Money() : line->amount.high;
}

/// What one publisher's figures pay for a unit in one of its calls; absent if it says nothing of this stay.
std::optional<PublishedRate> rateIn(int year, const Mobility& unit, const Authors& authors, const Tariffs& tariffs,
                                    const Library& library) {
  const Call* call = library.call(year);
  if (call == nullptr) return std::nullopt;
  const Situation situation = situate(unit, *call, authors.institution);
  if (!openChoices(situation).empty()) return std::nullopt;
  const Tariff tariff = tariffs.of(*call, authors, tariffs.readerOf(situation), library);
  const Grant grant = estimate(situation, {tariff.terms, nullptr});
  const Line* support = supportOf(grant);
  const Layer own = authors.institution != nullptr ? Layer::institution : Layer::agency;
  if (support == nullptr || support->layer != own || !support->amount.isKnown()) return std::nullopt;
  PublishedRate found;
  found.citation = support->citation;
  found.call = year;
  found.rate = support->amount.low + traineeshipOf(grant);
  return found;
}

/// The rate of the latest call of which the author speaks.
template <class Author>
std::optional<PublishedRate> latest(const Author& author, const Mobility& unit, const Authors& authors,
                                    const Tariffs& tariffs, const Library& library) {
  std::vector<int> years;
  for (const Publication& publication : author.publications) {
    years.insert(years.end(), publication.calls.begin(), publication.calls.end());
  }
  std::sort(years.rbegin(), years.rend());
  for (const int year : years) {
    if (auto found = rateIn(year, unit, authors, tariffs, library)) {
      found->name = author.name;
      return found;
    }
  }
  return std::nullopt;
}

void summarise(TypicalRates& typical) {
  std::vector<Money> rates;
  for (const PublishedRate& each : typical.published) {
    if (each.counts) rates.push_back(each.rate);
  }
  if (rates.size() < fewestTypical) return;
  const std::size_t half = rates.size() / 2;
  const Money sum = rates.size() % 2 == 1 ? rates[half] + rates[half] : rates[half - 1] + rates[half];
  typical.lowest = rates.front();
  typical.middle = roundedCents(sum.inCents(), 2, Rounding::halfUp);
  typical.highest = rates.back();
}

}  // namespace

TypicalRates typicalRates(const Mobility& mobility, const Tariffs& tariffs, const Library& library) {
  TypicalRates typical;
  const Mobility unit = ofOneUnit(mobility);
  const Framed framed = tariffs.frame(unit, library);
  if (!framed.situation || !framed.situation->mobility.activity || !openChoices(*framed.situation).empty()) {
    return typical;
  }
  const Situation& situation = *framed.situation;
  const Grant asked = estimate(situation, {framed.tariff.terms, nullptr});
  const Line* open = supportOf(asked);
  const auto& country = payingCountry(situation.mobility);
  if (open == nullptr || !hasCause(*open, CauseKind::rateNotPublished) || !country) return typical;
  typical.field = open->rule == Rule::monthlySupport ? InternedText("monthlyRate") : InternedText("dailyRate");
  const Money supplement = traineeshipOf(asked);
  const auto add = [&](std::optional<PublishedRate> found) {
    if (!found) return;
    found->rate = found->rate - supplement;
    found->counts = found->rate >= open->amount.low && found->rate <= open->amount.high;
    typical.published.push_back(*found);
  };
  Mobility elsewhere = unit;
  elsewhere.institution.reset();
  elsewhere.institutionCountry = country;
  const Agency* agency = library.agencyOf(*country);
  if (agency != nullptr) add(latest(*agency, elsewhere, {agency, nullptr}, tariffs, library));
  for (const Institution& each : library.institutions) {
    if (each.country != *country) continue;
    elsewhere.institution = each.id.text;
    auto found = latest(each, elsewhere, {agency, &each}, tariffs, library);
    if (found) found->institution = each.id;
    add(found);
  }
  std::stable_sort(typical.published.begin(), typical.published.end(),
                   [](const PublishedRate& one, const PublishedRate& other) { return one.rate < other.rate; });
  summarise(typical);
  return typical;
}

}  // namespace passerelle
