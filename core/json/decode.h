#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/expected.h"
#include "core/json/node.h"
#include "core/json/type.h"

namespace passerelle::json {

/// An id and where it is defined or used, for checking references.
struct IdSeen {
  std::string_view noun;  ///< type of the record, see NounName
  std::string id;
  std::string pointer;
};

/// The results of a decoding in addition to the value.
struct Decoding {
  Problems problems;  ///< all defects, each with its pointer
  std::vector<IdSeen> defined;
  std::vector<IdSeen> referred;
};

/// Fills `out` from the node by the table of its type. Presence, kind, limits and spelling of every field are checked;
/// unknown and repeated fields are refused. Decoding continues after each defect. A key "$schema" at the root is
/// ignored: it is for editors.
void decode(const Type& type, const Node& node, void* out, Decoding& decoding);

/// Decodes a request. Each problem names the field; an empty text counts as an empty object.
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
