#pragma once

#include <string_view>

#include "core/json/type.h"

namespace passerelle::json {

/// Fills `out` from text that begins with a value in which nothing is unusual: no white space, no escape, plain ASCII,
/// every field known, once and within its limits. That is how a program writes a request, and no node is built for it.
/// Gives the bytes that the value took, or 0 as soon as anything is unusual, right or wrong; `out` is then half filled,
/// and `decode` has the word.
std::size_t decodeQuickly(const Type& type, std::string_view text, void* out);

}  // namespace passerelle::json
