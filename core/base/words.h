#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace passerelle {

/// A value of an enumeration and its name in data, requests and answers.
template <class Choice>
struct Word {
  Choice value;
  std::string_view word;
  bool isAlias = false;  ///< accepted when read, never written
};

/// Additional names accepted when read. Specialise it next to the enumeration.
template <class Choice>
struct Aliases {
  static constexpr std::array<Word<Choice>, 0> all{};
};

namespace enumerators {

/// The enumerator as the compiler spells it: "passerelle::Action::KA131", or "(passerelle::Action)2" if the enumeration
/// has no enumerator with that value.
template <auto Value>
constexpr std::string_view enumerator() {
  constexpr std::string_view spelled = __PRETTY_FUNCTION__;
  constexpr std::string_view before = "Value = ";
  const std::size_t first = spelled.find(before) + before.size();
  return spelled.substr(first, spelled.find_first_of("];", first) - first);
}

template <class Choice, std::size_t Index = 0>
constexpr std::size_t count() {
  if constexpr (enumerator<static_cast<Choice>(Index)>().front() == '(') {
    return Index;
  } else {
    return count<Choice, Index + 1>();
  }
}

/// A copy of the enumerator's own letters: a view of __PRETTY_FUNCTION__ would keep that whole text in the binary.
template <auto Value>
inline constexpr auto letters = [] {
  constexpr std::string_view name = enumerator<Value>();
  constexpr std::string_view last = name.substr(name.rfind(':') + 1);
  std::array<char, last.size()> kept{};
  for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = last[i];
  return kept;
}();

}  // namespace enumerators

/// The names of an enumeration's values, in the order of the enumerators, followed by the aliases. A name is the
/// enumerator itself, so its spelling is the same from data to page. Enumerators must count from zero without gaps.
template <class Choice>
requires std::is_enum_v<Choice>
struct Words {
  static constexpr std::size_t count = enumerators::count<Choice>();

  static constexpr auto all = []<std::size_t... Index>(std::index_sequence<Index...>) {
    constexpr auto& aliases = Aliases<Choice>::all;
    std::array<Word<Choice>, count + aliases.size()> words = {Word<Choice>{
        static_cast<Choice>(Index), std::string_view(enumerators::letters<static_cast<Choice>(Index)>.data(),
                                                     enumerators::letters<static_cast<Choice>(Index)>.size())}...};
    for (std::size_t i = 0; i < aliases.size(); ++i) words[count + i] = aliases[i];
    return words;
  }
  (std::make_index_sequence<count>{});
};

/// The name of an enumeration, without namespace.
template <class Choice>
constexpr std::string_view nameOfList() {
  constexpr std::string_view first = enumerators::enumerator<Choice{}>();
  constexpr std::string_view scope = first.substr(0, first.rfind("::"));
  return scope.substr(scope.rfind(':') + 1);
}

/// The name of a value; empty if the enumeration has no such value.
template <class Choice>
constexpr std::string_view word(Choice value) {
  const auto index = static_cast<std::size_t>(value);
  return index < Words<Choice>::count ? Words<Choice>::all[index].word : std::string_view();
}

}  // namespace passerelle
