#pragma once

#include <string_view>

#include "core/text/type.h"

namespace passerelle::text {

/// Fills `out` from text in which nothing is unusual: no white space, no escape, plain ASCII, every field known, once
/// and within its limits. That is how a program writes a request, and no node is built for it. Gives false as soon as
/// anything is unusual, right or wrong; `out` is then half filled, and `decode` has the word.
bool decodeQuickly(const Type& type, std::string_view text, void* out);

}  // namespace passerelle::text
