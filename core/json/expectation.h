#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/json/type.h"

namespace passerelle::json {

// What a decoder expected, in words for the author of the data or the program: what to write instead.

/// The fields that were probably meant: those that contain what stands there ("country"), else the nearest spelling;
/// when nothing is near, all of them.
std::string expectedFields(std::span<const Field> fields, std::string_view found);

/// The words of a closed list.
std::string expectedWords(const Type& type);

/// "a whole number of metres from 0 to 100".
std::string expectedNumber(const Type& type, const Limits& limits);

/// What kind of value stands there: "text", "the id of a known source", "a list".
std::string expectedValue(const Type& type, const Limits& limits);

}  // namespace passerelle::json
