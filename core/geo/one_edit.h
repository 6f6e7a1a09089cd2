#pragma once

#include <string_view>

namespace passerelle {

/// Whether the edit distance is exactly one: a letter replaced, one too many, one missing, or two neighbours swapped.
/// `inWhole` compares with the whole name. `inPrefix` compares with a beginning of the name; there the edit must be
/// before the last letter typed, since otherwise every name that shares all other letters would match.
enum class OneEdit { no, inPrefix, inWhole };
OneEdit oneEditBetween(std::string_view typed, std::string_view name);

}  // namespace passerelle
