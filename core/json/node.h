#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/expected.h"

namespace passerelle::json {

/// A JSON value as written: keys keep their order, repeated keys are kept, and integers are distinguished from other
/// numbers.
struct Node {
  enum class Kind { null, boolean, wholeNumber, otherNumber, text, list, object };

  Kind kind = Kind::null;
  bool boolean = false;
  std::int64_t number = 0;        ///< for wholeNumber
  std::string text;               ///< for text; for otherNumber: its digits as written
  std::vector<Node> elements;     ///< elements of a list, or values of an object
  std::vector<std::string> keys;  ///< for object: one for each element
};

/// Parses JSON text. A syntax error ends the parsing and gives one problem, with its line. Nesting deeper than any file
/// or request needs is refused, so that hostile text cannot exhaust the stack.
Expected<Node> parse(std::string_view text);

/// The beginning of a text, for quoting: never cut inside a character, and always valid UTF-8.
std::string excerpt(std::string_view text);

/// A description of a value for its author: "text 'abc'", "the number 1.5", "a list of 3".
std::string nameOf(const Node& node);

}  // namespace passerelle::json
