#pragma once

#include <vector>

#include "core/base/words.h"

namespace passerelle::test {

/// The values of a closed list, in their order, so that a new one is tested without being named here.
template <class Choice>
const std::vector<Choice>& every() {
  static const std::vector<Choice> values = [] {
    std::vector<Choice> found;
    for (std::size_t i = 0; i < Words<Choice>::count; ++i) found.push_back(static_cast<Choice>(i));
    return found;
  }();
  return values;
}

}  // namespace passerelle::test
