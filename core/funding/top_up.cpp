#include "core/funding/top_up.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/funding/formula.h"
#include "core/funding/funded_days.h"

namespace passerelle {

namespace {

/// In the order of TopUpKind.
constexpr auto rulesOfKinds = std::to_array<Rule>({
#define RULE(name)
#define TOP_UP(name) Rule::name,
#include "core/programme/rules.def"
});

Rule ruleOf(TopUpKind kind) { return rulesOfKinds[static_cast<std::size_t>(kind)]; }

std::vector<Step> stepsFor(const TopUp& row, int days) {
  if (row.per == Per::month) return {{days, Unit::day, {}, {}, Amount::known(row.amount), {}, 30}};
  return {{1, Unit::participant, {}, {}, Amount::known(row.amount)}};
}

/// Whether each length that the stay may have is within the days of one of the rows.
bool coverEveryLength(const std::vector<Layered<TopUp>>& rows, Span stay) {
  for (int day = stay.low; day <= stay.high;) {
    const auto found = std::find_if(rows.begin(), rows.end(), [day](const Layered<TopUp>& row) {
      return row->fromDay.value_or(day) <= day && day <= row->toDay.value_or(day);
    });
    if (found == rows.end()) return false;
    day = (*found)->toDay.value_or(stay.high) + 1;
  }
  return true;
}

}  // namespace

bool isUnsupported(const Grant& grant) {
  return std::any_of(grant.unpriced.begin(), grant.unpriced.end(),
                     [](const Unpriced& none) { return isSupport(none.rule); });
}

bool addTopUp(Draft& draft, TopUpKind kind) {
  const Situation& situation = draft.situation;
  const auto rows = candidates(draft.terms.topUps, [&](const TopUp& row) {
    if (row.kind != kind) return Applies::no;
    const std::optional<bool> outermost = situation.mobility.outermostRegion.value_or(false);
    if (matches(row.outermostRegion, outermost) == Applies::no) return Applies::no;
    return both(applies(row.scope, situation.mobility),
                both(appliesIn(row.receiving, situation), appliesFor(row.fromDay, row.toDay, situation)));
  });
  if (rows.empty()) return false;
  const auto stay = spanOfDays(situation, draft.terms);
  if (!stay) return true;
  const Span days = fundedDays(*stay, draft).onSite;
  const Layered<TopUp>& first = rows.front();
  Line line = lineOf(ruleOf(kind), first->citation, first.layer, stepsFor(*first, days.high));
  line.amount = hull(line.amount, amountOf(stepsFor(*first, days.low)));
  for (const Layered<TopUp>& row : rows) {
    line.amount = hull(line.amount, amountOf(stepsFor(*row, days.high)));
    if (appliesIn(row->receiving, situation) != Applies::open) continue;
    line.amount.low = std::min(line.amount.low, Money());
    addCause(line, CauseKind::unanswered, "receivingCountry");
  }
  if (!coverEveryLength(rows, *stay)) line.amount.low = std::min(line.amount.low, Money());
  if (!line.amount.isKnown()) {
    line.steps.clear();
    if (!situation.days) addCause(line, CauseKind::unanswered, "days");
  }
  const bool isNone = line.amount == Amount::known(Money());
  if (!isNone) draft.grant.lines.push_back(std::move(line));
  return true;
}

}  // namespace passerelle
