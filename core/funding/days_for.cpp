#include "core/funding/days_for.h"

#include "core/funding/formula.h"

namespace passerelle {

namespace {

bool paysMore(const LengthOfStay& length, const LengthOfStay& than) {
  if (length.total.low != than.total.low) return length.total.low > than.total.low;
  return length.total.high > than.total.high;
}

}  // namespace

DaysFor daysFor(const DaysForQuestion& question, const Call& call, const Institution* institution,
                const Tariff& tariff) {
  Mobility mobility = question.mobility;
  mobility.start.reset();
  mobility.end.reset();
  mobility.days.reset();
  mobility.interruptedDays.reset();
  DaysFor answer;
  answer.convention = dayCountOf(*mobility.activity);
  const Span lengths =
      spanOfDays(situate(mobility, call, institution), *tariff.terms).value_or(Span{1, longestStayInDays});
  answer.shortest = lengths.low;
  answer.longest = lengths.high;
  for (int days = lengths.low; days <= lengths.high; ++days) {
    mobility.days = days;
    const Grant grant = estimate(situate(mobility, call, institution), tariff, Detail::amounts);
    if (!grant.total) continue;
    const LengthOfStay length{days, *grant.total, grant.complete};
    if (!answer.perhaps && length.total.high >= question.amount) answer.perhaps = length;
    if (!answer.surely && length.total.low >= question.amount) answer.surely = length;
    if (!answer.most || paysMore(length, *answer.most)) answer.most = length;
  }
  return answer;
}

}  // namespace passerelle
