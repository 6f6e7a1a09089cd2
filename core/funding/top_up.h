#pragma once

#include <vector>

#include "core/funding/grant.h"
#include "core/funding/rules.h"

namespace passerelle {

/// Adds the line of a top-up if the terms have a row of this kind that applies. Monthly top-ups are paid in
/// thirtieths for the days of the stay. While the days are unknown, the line covers all lengths they can have, and
/// starts at zero if one of them has no row.
bool addTopUp(Draft& draft, TopUpKind kind);

/// Whether the individual support has no figure. Then nothing can be added to it.
bool isUnsupported(const Grant& grant);

}  // namespace passerelle
