#pragma once

#include <string_view>

namespace passerelle::json {

/// The 1-based line on which the value at a JSON pointer begins in well-formed JSON text; if there is no such value,
/// the line of the nearest enclosing value.
int lineOf(std::string_view text, std::string_view pointer);

}  // namespace passerelle::json
