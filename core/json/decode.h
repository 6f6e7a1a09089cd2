#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/expected.h"
#include "core/json/node.h"
#include "core/json/type.h"

namespace passerelle::json {

/// An id where it is defined or used, for the check that every reference holds.
struct IdSeen {
  std::string_view noun;
  std::string id;
  std::string pointer;
};

/// What a decoding leaves behind besides the value.
struct Decoding {
  Problems problems;  ///< all of them, each with its pointer
  std::vector<IdSeen> defined;
  std::vector<IdSeen> referred;
};

/// Fills `out` from the node by the table of its type. Every field is checked for presence, kind, limits and
/// spelling, unknown and repeated fields are refused, and the decoding goes on after each defect. A key
/// "$schema" at the root is passed over: it is for editors.
void decode(const Type& type, const Node& node, void* out, Decoding& decoding);

/// A request: text to value. The problems carry the field's name; an empty text stands for an empty object.
template <class T>
Expected<T> decodeRequest(std::string_view text);

/// The untyped part of decodeRequest.
Problems decodeRequestInto(const Type& type, std::string_view text, void* out);

template <class T>
Expected<T> decodeRequest(std::string_view text) {
  T value{};
  Problems problems = decodeRequestInto(typeOf<T>(), text, &value);
  if (!problems.empty()) return problems;
  return value;
}

}  // namespace passerelle::json
