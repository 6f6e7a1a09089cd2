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

/// Calls add(row) for every row that applies; what an open row waits for is missing.
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

/// So many months back; where that month is shorter, its last day.
std::optional<CivilDate> lastDayToApply(std::optional<CivilDate> start, int monthsBefore) {
  if (!start) return std::nullopt;
  const CivilDate day = start->plusMonthsClamped(-monthsBefore);
  if (day < CivilDate()) return std::nullopt;  // before the calendar begins
  return day;
}

/// The first row that applies decides; while one that stands before it is open, none does.
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
  if (!mobility.institution) addMissing(checklist, "institution");
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
