#include "core/funding/rules.h"
#include "core/funding/top_up.h"

// Trainees are paid an amount a month on top of the individual support, between programme countries and the
// regions paid alike; not to or from regions 1 to 12.

namespace passerelle {

void traineeshipTopUp(Draft& draft) {
  if (draft.situation.mobility.activity != Activity::SMT) return;
  addTopUp(draft, Rule::traineeshipTopUp, {TopUpKind::traineeship});
}

}  // namespace passerelle
