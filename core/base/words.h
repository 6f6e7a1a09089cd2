#pragma once

#include <string_view>

namespace passerelle {

/// One value of a closed list and the word by which data, requests and answers call it.
template <class Choice>
struct Word {
  Choice value;
  std::string_view word;
  bool alias = false;  ///< understood when read, never written
};

/// The words of a closed list; specialised beside each list. Their spelling is the same from data to page.
template <class Choice>
struct Words;

/// The word of a value.
template <class Choice>
constexpr std::string_view word(Choice value) {
  for (const Word<Choice>& each : Words<Choice>::all) {
    if (each.value == value && !each.alias) return each.word;
  }
  return {};
}

}  // namespace passerelle
