#include "core/planning/checklist.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/mobility/situation.h"

namespace passerelle {

namespace {

void addMissing(Checklist& checklist, InternedText field) {
  auto& missing = checklist.missing;
  if (std::find(missing.begin(), missing.end(), field) == missing.end()) missing.push_back(field);
}

/// Calls add(row) for every row that applies. Fields on which an open row depends are added to `missing`.
template <class Row, class Add>
void eachApplying(const std::vector<Row>& rows, const Mobility& mobility, Checklist& checklist, Add add) {
  for (const Row& row : rows) {
    const Applies held = applies(row.scope, mobility);
    if (held == Applies::open) addMissing(checklist, openField(row.scope, mobility));
    if (held != Applies::yes) continue;
    add(row);
    checklist.stated = true;
  }
}

/// The same day a number of months earlier, or the last day of that month if it is shorter.
std::optional<CivilDate> lastDayToApply(std::optional<CivilDate> start, int monthsBefore) {
  if (!start) return std::nullopt;
  const CivilDate day = start->plusMonthsClamped(-monthsBefore);
  if (day < CivilDate()) return std::nullopt;  // before the first day of the calendar
  return day;
}

/// The first row that applies gives the deadline. If an earlier row is still open, no deadline is given.
void addDeadline(const std::vector<ApplicationDeadline>& rows, const Mobility& mobility, Checklist& checklist) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const ApplicationDeadline& each) {
    return applies(each.scope, mobility) != Applies::no;
  });
  if (row == rows.end()) return;
  if (applies(row->scope, mobility) == Applies::open) return addMissing(checklist, openField(row->scope, mobility));
  checklist.deadline = {row->citation, row->monthsBeforeStart, lastDayToApply(mobility.start, row->monthsBeforeStart)};
  checklist.stated = true;
}

}  // namespace

Checklist documentsOf(const InstitutionDocuments* published, const Mobility& mobility) {
  Checklist checklist;
  if (!mobility.institution && !mobility.institutionCountry) addMissing(checklist, "institution");
  if (published == nullptr) return checklist;
  addDeadline(published->deadlines, mobility, checklist);
  eachApplying(published->route, mobility, checklist,
               [&](const ApplicationStep& row) { checklist.route.push_back(row); });
  for (const Word<Stage>& stage : Words<Stage>::all) {
    eachApplying(published->documents, mobility, checklist, [&](const RequiredDocument& row) {
      if (row.stage == stage.value) checklist.documents.push_back(row);
    });
  }
  return checklist;
}

}  // namespace passerelle
