#pragma once

#include "core/funding/estimate.h"
#include "core/funding/rules.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"
#include "tests/core/support/data.h"

// A mobility with its situation and terms, prepared as the planner does, for tests of the layers below the planner.

namespace passerelle::test {

struct Framed {
  Situation situation;
  Terms terms;
};

inline Framed framed(const Mobility& mobility, const Call& call, const Institution* institution) {
  return {situate(mobility, call, institution), resolve(call, {nullptr, institution})};
}

/// With the real data, in call 2023.
inline Framed framed(const Mobility& mobility) {
  return framed(mobility, call2023(), mobility.institution ? library().institution(*mobility.institution) : nullptr);
}

inline Grant estimated(const Mobility& mobility) {
  const Framed frame = framed(mobility);
  return estimate(frame.situation, frame.terms);
}

/// The grant that a single rule writes.
inline Grant ruled(RuleFunction rule, const Framed& frame) {
  Draft draft{frame.situation, frame.terms, {}};
  if (frame.situation.days && frame.situation.mobility.activity) {
    draft.grant.stay =
        FundedDays{*frame.situation.days, dayCountOf(*frame.situation.mobility.activity), std::nullopt, std::nullopt};
  }
  rule(draft);
  return draft.grant;
}

inline Grant ruled(RuleFunction rule, const Mobility& mobility) { return ruled(rule, framed(mobility)); }

}  // namespace passerelle::test
