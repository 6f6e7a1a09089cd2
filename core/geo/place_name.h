#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace passerelle {

/// For each ASCII character: its normalised form, a lower-case letter or digit; 0 if it is neither letter nor digit.
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

/// The normalised form of one character: up to four bytes of UTF-8, none if it is neither letter nor digit.
struct FoldedLetter {
  std::array<char, 4> bytes{};
  std::size_t size = 0;
  bool separates = false;  ///< a word ends here: true for a space or a hyphen, false for a combining accent
};

/// Normalises the character at `at` and moves `at` past it.
FoldedLetter foldNext(std::string_view text, std::size_t& at);

/// The number of bytes of a UTF-8 letter, by its first byte.
constexpr std::size_t letterSize(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The letter of a normalised name that begins at this byte.
constexpr std::string_view letterAt(std::string_view name, std::size_t at) {
  return name.substr(at, letterSize(name[at]));
}

/// The UTF-8 bytes of a letter that is normalised already.
FoldedLetter letterOf(char32_t point);

/// The normalised key by which names are compared: letters and digits only, without accents, case, hyphens, apostrophes
/// and spaces, so that "Le Bourget-du-Lac" and "le bourget du lac" are equal. Latin letters become a to z (ß is ss, ø
/// is o); letters of other scripts are kept, in lower case, as UTF-8. Bytes that are not UTF-8 and directional marks
/// are skipped.
class FoldedName {
 public:
  /// In bytes, longer than the key of any place; the rest of a longer text is cut off, and `cut` is then true.
  static constexpr std::size_t capacity = 120;

  FoldedName() = default;
  explicit FoldedName(std::string_view text) { append(text); }

  [[nodiscard]] std::string_view key() const { return {letters_.data(), size_}; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool cut() const { return cut_; }
  /// Whether a word of the text begins at this byte of the key.
  [[nodiscard]] bool wordBegins(std::size_t place) const { return begins_[place]; }
  /// The word that begins at this byte of the key.
  [[nodiscard]] std::string_view wordAt(std::size_t place) const;

  void append(std::string_view text);
  /// Appends the key of another name from byte `from` on.
  void append(const FoldedName& other, std::size_t from);

 private:
  std::array<char, capacity> letters_{};
  std::array<bool, capacity + 1> begins_{};
  std::size_t size_ = 0;
  bool separated_ = true;
  bool cut_ = false;
};

}  // namespace passerelle
