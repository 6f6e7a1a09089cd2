#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace passerelle {

/// An interned string: a literal in the code, or a text of the data, which is stored once and never freed. Texts of
/// data that is only validated are interned as well. A copy copies only address and size. Text typed by a user is never
/// interned.
class InternedText : public std::string_view {
 public:
  constexpr InternedText() = default;
  template <std::size_t Size>
  constexpr InternedText(const char (&name)[Size])  // NOLINT(google-explicit-constructor,modernize-avoid-c-arrays)
      : std::string_view(name, Size - 1) {}

  /// Interns a text of the data.
  explicit InternedText(std::string_view text);
};

inline std::string operator+(std::string left, InternedText right) { return std::move(left.append(right)); }

}  // namespace passerelle
