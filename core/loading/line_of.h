#pragma once

#include <string_view>

namespace passerelle::json {

/// The line, from 1, on which the value at a JSON pointer begins in well-formed JSON text; for a pointer to
/// something absent, the line of the nearest object or list around it.
int lineOf(std::string_view text, std::string_view pointer);

}  // namespace passerelle::json
