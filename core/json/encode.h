#pragma once

#include <string>

#include "core/json/type.h"

namespace passerelle::json {

/// Appends the value as canonical JSON: keys in the order of the table, no white space, integers only, absent members
/// left out. Equal values give equal bytes.
void encode(const Type& type, const void* value, std::string& out);

template <class T>
std::string encoded(const T& value) {
  std::string out;
  encode(typeOf<T>(), &value, out);
  return out;
}

}  // namespace passerelle::json
