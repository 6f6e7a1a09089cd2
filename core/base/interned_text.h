#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace passerelle {

/// A text that stays where it is as long as the program runs: a name written in the code, or a text of the data, which
/// is kept once and never given back; so are those of data that is only validated. To copy it is to copy an address.
/// What a visitor types is never one.
class InternedText : public std::string_view {
 public:
  constexpr InternedText() = default;
  template <std::size_t Size>
  constexpr InternedText(const char (&name)[Size])  // NOLINT(google-explicit-constructor,modernize-avoid-c-arrays)
      : std::string_view(name, Size - 1) {}

  /// Keeps a text of the data.
  explicit InternedText(std::string_view text);
};

inline std::string operator+(std::string left, InternedText right) { return std::move(left.append(right)); }

}  // namespace passerelle
