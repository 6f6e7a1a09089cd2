#pragma once

#include <array>
#include <vector>

#include "core/funding/grant.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// How much of a grant is computed. Lists and intervals need amounts only.
enum class Detail {
  explained,  ///< everything
  amounts,    ///< may omit what no amount depends on: figures beside lines, region, assumptions, remarks
};

/// The grant under construction, to which the rules add.
struct Draft {
  const Situation& situation;
  const Terms& terms;
  Grant grant;
  Detail detail = Detail::explained;

  [[nodiscard]] bool isExplained() const { return detail == Detail::explained; }
};

/// A rule reads the situation and the terms and adds a line, a gap, or nothing if it does not apply. The activity must
/// be known, and the action and role where they matter (see estimate.cpp). Each rule has its own file, rules/<its
/// name>.cpp.
using RuleFunction = void (*)(Draft& draft);

#define RULE(name) void name(Draft& draft);
#define TOP_UP(name) RULE(name)
#include "core/programme/rules.def"

/// In the order of their lines in a grant.
constexpr auto rules = std::to_array<RuleFunction>({
#define RULE(name) name,
#define TOP_UP(name) name,
#include "core/programme/rules.def"
});

}  // namespace passerelle
