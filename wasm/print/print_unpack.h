#pragma once

#include <string>
#include <vector>

#include "core/json/type.h"

namespace passerelle::json {

/// A JavaScript module that reads what `pack` writes. It exports `readers`, one function for each root in their order
/// (undefined where a root is null), and `begin(numbers, at, texts, newTexts)`, to be called before one of them: a
/// whole memory of 32-bit numbers and where the answer stands in it, the texts known so far (kept by the caller,
/// written here), and a function that gives the next new text of so many UTF-16 units. `end()` tells where the reading
/// stopped. Objects are plain ones, with the keys of the tables in the order of the tables.
std::string printUnpack(const std::vector<const Type*>& roots);

}  // namespace passerelle::json
