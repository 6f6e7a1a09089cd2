#pragma once

#include <string>
#include <string_view>

namespace passerelle::json {

/// JSON without white space, laid out for a reader as prettier does: a list or an object stands on one line where it
/// fits into 120 characters, and else has a line for each of its parts.
std::string inLines(std::string_view json);

}  // namespace passerelle::json
