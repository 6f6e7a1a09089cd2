#pragma once

#include <vector>

#include "core/funding/grant.h"
#include "core/funding/rules.h"

namespace passerelle {

/// Adds the line of a top-up, when the terms have a row of one of these kinds that applies. Top-ups paid by the
/// month follow the days of the stay in thirtieths; while the days are not known the line spans what they allow.
void addTopUp(Draft& draft, Rule rule, const std::vector<TopUpKind>& kinds);

/// Whether the individual support has no figure, so that nothing can be added to it.
bool isUnsupported(const Grant& grant);

}  // namespace passerelle
