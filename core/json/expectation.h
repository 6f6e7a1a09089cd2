#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/json/type.h"

namespace passerelle::json {

// English texts for the author of the data or of the calling program: what to write instead.

/// The fields that were probably meant: those whose names contain `found` ("country"), otherwise the one with the
/// smallest edit distance; all fields if none is similar.
std::string expectedFields(std::span<const Field> fields, std::string_view found);

/// The names of the enumerators of a choice, without aliases.
std::string expectedWords(const Type& type);

/// "a whole number of metres from 0 to 100".
std::string expectedNumber(const Type& type, const Limits& limits);

/// The expected kind of value: "text", "the id of a known source", "a list".
std::string expectedValue(const Type& type, const Limits& limits);

}  // namespace passerelle::json
