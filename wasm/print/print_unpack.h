#pragma once

#include <string>
#include <vector>

#include "core/json/type.h"

namespace passerelle::json {

/// A JavaScript module that reads what `pack` writes. It exports `readers`, one function for each root in order
/// (undefined where a root is null), and `begin(numbers, at, texts, newTexts)`, to be called before one of them: an
/// array of 32-bit numbers and the position of the answer in it, the texts known so far (owned by the caller, extended
/// here), and a function that returns the next new text, given its length in UTF-16 units. `end()` returns the position
/// after the last number read. Objects are plain, with their keys in the order of the tables.
std::string printUnpack(const std::vector<const Type*>& roots);

}  // namespace passerelle::json
