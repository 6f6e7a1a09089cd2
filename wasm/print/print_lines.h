#pragma once

#include <string>
#include <string_view>

namespace passerelle::json {

/// Formats JSON without white space as prettier does: a list or an object is on one line if it fits into 120
/// characters, otherwise each of its parts has a line.
std::string inLines(std::string_view json);

}  // namespace passerelle::json
