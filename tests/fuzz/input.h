#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace passerelle::fuzz {

/// Takes the first line off an input. It names an element of the list, so that an input in the corpus keeps its meaning
/// when the list grows. If it names none, its first byte chooses one.
template <class Each, class NameOf>
const Each& takeChoice(const std::vector<Each>& list, const NameOf& nameOf, std::string_view& input) {
  const std::size_t end = std::min(input.find('\n'), input.size());
  const std::string_view line = input.substr(0, end);
  input.remove_prefix(std::min(end + 1, input.size()));
  const auto named = std::find_if(list.begin(), list.end(), [&](const Each& each) { return nameOf(each) == line; });
  if (named != list.end()) return *named;
  return list[line.empty() ? 0 : static_cast<std::uint8_t>(line[0]) % list.size()];
}

}  // namespace passerelle::fuzz
