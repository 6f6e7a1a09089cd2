#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace passerelle {

/// Of each byte below 128: the letter or digit that it counts as, in lower case; 0 when it is none.
inline constexpr std::array<char, 128> asciiLetters = [] {
  std::array<char, 128> table{};
  constexpr unsigned upperToLower = 'a' - 'A';
  for (unsigned digit = '0'; digit <= '9'; ++digit) table[digit] = static_cast<char>(digit);
  for (unsigned letter = 'a'; letter <= 'z'; ++letter) {
    table[letter] = static_cast<char>(letter);
    table[letter - upperToLower] = static_cast<char>(letter);
  }
  return table;
}();

/// What one character of a text counts as when names are compared: up to four bytes, none for what is no letter.
struct FoldedLetter {
  std::array<char, 4> bytes{};
  std::size_t size = 0;
  bool separates = false;  ///< a word ends there: a space, a hyphen, but not an accent of its own
};

/// Folds the character at `at`, which moves behind it.
FoldedLetter foldNext(std::string_view text, std::size_t& at);

/// How many bytes the letter has that begins with this one.
constexpr std::size_t letterSize(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The letter of a folded name that begins at this byte.
constexpr std::string_view letterAt(std::string_view name, std::size_t at) {
  return name.substr(at, letterSize(name[at]));
}

/// The bytes of a letter that is folded already, as UTF-8.
FoldedLetter letterOf(char32_t point);

/// A name as it is compared: letters and digits only, without accents, case, hyphens, apostrophes and spaces, so that
/// "Le Bourget-du-Lac" and "le bourget du lac" are the same. Latin letters are a to z (ß is ss, ø is o); letters of
/// other scripts keep their own, in lower case, as UTF-8. Bytes that are no UTF-8 and marks of direction are passed
/// over.
class FoldedName {
 public:
  /// Longer than any name of a place; what stands beyond is cut off, and `cut` says so.
  static constexpr std::size_t capacity = 120;

  FoldedName() = default;
  explicit FoldedName(std::string_view text) { append(text); }

  [[nodiscard]] std::string_view key() const { return {letters_.data(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool cut() const { return cut_; }
  /// Whether something other than a letter stood before the letter at this place of the key: a word begins there.
  [[nodiscard]] bool wordBegins(std::size_t place) const { return begins_[place]; }
  /// The word that begins at this place of the key.
  [[nodiscard]] std::string_view wordAt(std::size_t place) const;

  void append(std::string_view text);
  /// What another name has from this place of its key on.
  void append(const FoldedName& other, std::size_t from);

 private:
  std::array<char, capacity> letters_{};
  std::array<bool, capacity + 1> begins_{};
  std::size_t size_ = 0;
  bool separated_ = true;
  bool cut_ = false;
};

}  // namespace passerelle
