#pragma once

#include <string_view>

namespace passerelle {

/// One slip of the finger: a letter instead of another, one too many, one missing, or two changed places. A beginning
/// is forgiven one only before its last letter, else every name with one letter less would do.
enum class OneEdit { no, inPrefix, inWhole };
OneEdit oneEditBetween(std::string_view typed, std::string_view name);

}  // namespace passerelle
