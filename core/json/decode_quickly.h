#pragma once

#include <string_view>

#include "core/json/type.h"

namespace passerelle::json {

/// A fast path that builds no nodes. Fills `out` from the value at the beginning of `text` if it is written as programs
/// write requests: no white space, no escapes, printable ASCII only, every field known, given once and within its
/// limits. Returns the number of bytes of the value. Returns 0 for anything else, valid or not; `out` may then be
/// partly filled, and the caller must use `decode` instead.
std::size_t decodeQuickly(const Type& type, std::string_view text, void* out);

}  // namespace passerelle::json
