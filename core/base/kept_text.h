#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace passerelle {

/// A text that stays where it is as long as the program runs: a name written in the code, or a text of the data, which
/// is kept once and never given back; so are those of data that is only validated. To copy it is to copy an address.
/// What a visitor types is never one.
class KeptText : public std::string_view {
 public:
  constexpr KeptText() = default;
  template <std::size_t Size>
  constexpr KeptText(const char (&name)[Size])  // NOLINT(google-explicit-constructor,modernize-avoid-c-arrays)
      : std::string_view(name, Size - 1) {}

  /// Keeps a text of the data.
  explicit KeptText(std::string_view text);
};

inline std::string operator+(std::string left, KeptText right) { return std::move(left.append(right)); }

}  // namespace passerelle
