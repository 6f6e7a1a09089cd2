#include "core/offers/worth.h"

#include <algorithm>

#include "core/funding/formula.h"
#include "core/programme/journey.h"

namespace passerelle {

namespace {

const Condition* firstThat(const std::vector<Condition>& conditions, Status status) {
  const auto found = std::find_if(conditions.begin(), conditions.end(),
                                  [status](const Condition& each) { return each.status == status; });
  return found == conditions.end() ? nullptr : &*found;
}

/// The condition that decides the verdict: the first not met, else the first cannotTellYet, else the first met.
std::optional<Condition> decisive(const std::vector<Condition>& conditions) {
  for (const Status status : {Status::notMet, Status::cannotTellYet, Status::met}) {
    if (const Condition* found = firstThat(conditions, status)) return *found;
  }
  return std::nullopt;
}

std::vector<Cause> causesOf(const Grant& grant) {
  std::vector<Cause> causes;
  for (const Line& line : grant.lines) {
    for (const Cause& cause : line.causes) {
      if (std::find(causes.begin(), causes.end(), cause) == causes.end()) causes.push_back(cause);
    }
  }
  return causes;
}

}  // namespace

Status together(Status one, Status other) {
  if (one == Status::notMet || other == Status::notMet) return Status::notMet;
  return one == Status::met ? other : one;
}

std::optional<Amount> perDayOf(const std::optional<Amount>& total, std::optional<int> days) {
  if (!total || !days || *days < 1) return std::nullopt;
  const auto share = [days](Money money) { return roundedCents(money.inCents(), *days, Rounding::halfUp); };
  return Amount{share(total->low), share(total->high)};
}

Worth worthOf(const Mobility& mobility, std::vector<Condition> answered, const Tariffs& tariffs,
              const Library& library) {
  const Framed framed = tariffs.frame(mobility, library);
  Worth worth;
  worth.call = framed.choice;
  worth.mobility = mobility;
  worth.distance = mobility.distance;
  worth.verdict = Status::met;
  for (const Condition& each : answered) worth.verdict = together(worth.verdict, each.status);
  if (!framed.situation) {
    worth.unpriced.push_back(noCall(framed.choice));
    worth.verdict = together(worth.verdict, Status::cannotTellYet);
    worth.reason = decisive(answered);
    return worth;
  }
  const Grant grant = estimate(*framed.situation, framed.tariff, Detail::amounts);
  worth.total = grant.total;
  worth.complete = grant.complete;
  worth.causes = causesOf(grant);
  worth.unpriced = grant.unpriced;
  worth.perDay = perDayOf(grant.total, framed.situation->days);
  Verdict verdict = check(*framed.situation, *framed.tariff.terms);
  worth.verdict = together(worth.verdict, verdict.status);
  std::move(verdict.conditions.begin(), verdict.conditions.end(), std::back_inserter(answered));
  worth.reason = decisive(answered);
  if (mobility.distance) {
    worth.band =
        travelBandOf(framed.tariff.terms->travel, *mobility.distance, framed.situation->mobility.action, false, false)
            .band;
  }
  return worth;
}

}  // namespace passerelle
