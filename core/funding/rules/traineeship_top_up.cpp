#include "core/funding/rules.h"
#include "core/funding/top_up.h"

// Trainees receive a top-up per month in addition to the individual support, for stays between programme countries and
// the regions paid like them; not for stays to or from regions 1 to 12.

namespace passerelle {

void traineeshipTopUp(Draft& draft) {
  if (draft.situation.mobility.activity != Activity::SMT) return;
  addTopUp(draft, TopUpKind::traineeshipTopUp);
}

}  // namespace passerelle
