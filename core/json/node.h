#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/expected.h"

namespace passerelle::json {

/// A JSON value as it was written: keys in order, equal keys kept, whole numbers apart from others.
struct Node {
  enum class Kind { null, boolean, wholeNumber, otherNumber, text, list, object };

  Kind kind = Kind::null;
  bool boolean = false;
  std::int64_t number = 0;        ///< wholeNumber
  std::string text;               ///< text; for otherNumber the digits as written
  std::vector<Node> elements;     ///< list elements, or the values of an object
  std::vector<std::string> keys;  ///< of an object, one for each element
};

/// Reads JSON text. A syntax error ends the reading: one problem, with its line. Nesting beyond what any file or
/// request needs is refused, so that hostile text cannot exhaust the stack.
Expected<Node> parse(std::string_view text);

/// The beginning of a text as it can be quoted: not cut inside a character, and UTF-8 whatever it was made of.
std::string excerpt(std::string_view text);

/// What a value is, in words for its author: "text 'abc'", "the number 1.5", "a list of 3".
std::string nameOf(const Node& node);

}  // namespace passerelle::json
