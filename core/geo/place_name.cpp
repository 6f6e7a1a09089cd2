#include "core/geo/place_name.h"

#include <cstdint>

namespace passerelle {

namespace {

constexpr char32_t none = 0;

// The plain letter for each accented Latin letter. A capital stands for two letters (see `letterPairs`), a hyphen for
// none.
constexpr char32_t firstAccented = 0xC0;  // to U+024F
constexpr std::string_view accented =
    "aaaaaaAceeeeiiiidnooooo-ouuuuyTSaaaaaaAceeeeiiiidnooooo-ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggggggghhhh"
    "iiiiiiiiiiIIjjkkkllllllllllnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb--occdddd-aa"
    "effg--iikkl-mnnooo--pp-----ttttuuuvyyzzz------------DDDLLLNNNaaiioouuuuuuuuuuaaaaaAAggggkkoooo--jDDDgg--"
    "nnaaAAooaaaaeeeeiiiioooorrrruuuusstt--hhnd----aaeeooooooooyylntj--accltsz--bu-eejjqqrryy";
static_assert(accented.size() == 0x250 - firstAccented);
constexpr char32_t firstMarked = 0x1E00;  // to U+1EFF
constexpr std::string_view marked =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssss"
    "ttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy-s--S-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooo"
    "oooooooooooooouuuuuuuuuuuuuuyyyyyyyy------";
static_assert(marked.size() == 0x1F00 - firstMarked);
constexpr std::string_view letterPairs = "AaeOoeSssTthIijDdzLljNnj";

constexpr std::string_view greekAccented = "ΆΈΉΊΌΎΏάέήίόύώΐΰϊϋς";
constexpr std::string_view greekPlain = "αεηιουωαεηιουωιυιυσ";

bool within(char32_t point, char32_t first, char32_t last) { return point >= first && point <= last; }

/// The code point at `at`, which moves past it. For an invalid byte: `none`, and `at` moves past that byte only.
char32_t nextPoint(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
  const unsigned char first = byte(at++);
  if (first < 0x80) return first;
  const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
  if (first < 0xC2 || first > 0xF4 || at + more > text.size()) return none;
  char32_t point = first & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80) return none;
    point = (point << 6U) | (byte(at + i) & 0x3FU);
  }
  at += more;
  return point;
}

/// Whether a code point beyond Latin is a letter: directional marks, punctuation, vowel points and emoji are not.
bool isLetter(char32_t point) {
  if (point < 0x370) return false;                                               // spacing and combining marks
  if (within(point, 0x591, 0x5C7) || within(point, 0x60C, 0x61F)) return false;  // Hebrew points, Arabic punctuation
  if (within(point, 0x64B, 0x65F) || point == 0x640 || point == 0x670) return false;  // Arabic vowel points, tatweel
  if (point == 0xF0B) return false;                                                   // Tibetan syllable separator
  if (within(point, 0x2000, 0x2E7F) || within(point, 0x3000, 0x3004) || point == 0x30FB) return false;
  if (within(point, 0x3008, 0x3020)) return false;
  return point < 0xD800 || within(point, 0xF900, 0xFDFF) || within(point, 0x20000, 0x3FFFF);
}

char32_t inLowerCase(char32_t point) {
  if (within(point, 0x391, 0x3AB)) return point + 0x20;
  if (within(point, 0x410, 0x42F)) return point + 0x20;
  if (within(point, 0x400, 0x40F)) return point + 0x50;
  if (within(point, 0x460, 0x4BF) || within(point, 0x4D0, 0x52F)) return point | 1U;
  if (within(point, 0x531, 0x556)) return point + 0x30;
  return point;
}

/// Removes the accents of Greek letters. Cyrillic й and ё are kept: they are letters of their own.
char32_t withoutAccent(char32_t point) {
  if (!within(point, 0x386, 0x3CE)) return point;
  std::size_t at = 0;
  std::size_t plain = 0;
  while (at < greekAccented.size()) {
    const bool found = nextPoint(greekAccented, at) == point;
    const char32_t under = nextPoint(greekPlain, plain);
    if (found) return under;
  }
  return point;
}

}  // namespace

FoldedLetter letterOf(char32_t point) {
  const auto low = [](char32_t bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
  if (point < 0x80) return {{static_cast<char>(point)}, 1, false};
  if (point < 0x800) return {{static_cast<char>(0xC0U | (point >> 6U)), low(point)}, 2, false};
  if (point < 0x10000) {
    return {{static_cast<char>(0xE0U | (point >> 12U)), low(point >> 6U), low(point)}, 3, false};
  }
  return {{static_cast<char>(0xF0U | (point >> 18U)), low(point >> 12U), low(point >> 6U), low(point)}, 4, false};
}

FoldedLetter foldNext(std::string_view text, std::size_t& at) {
  const char32_t point = nextPoint(text, at);
  char latin = 0;
  if (point < 0x80) {
    latin = asciiLetters[point];
  } else if (point - firstAccented < accented.size()) {
    latin = accented[point - firstAccented];
  } else if (point - firstMarked < marked.size()) {
    latin = marked[point - firstMarked];
  } else if (point == 0x259) {  // ə
    latin = 'a';
  }
  if (latin >= 'A' && latin <= 'Z') {
    const std::size_t pair = letterPairs.find(latin);
    return {{letterPairs[pair + 1], letterPairs[pair + 2]}, 2, false};
  }
  if (latin != 0 && latin != '-') return {{latin}, 1, false};
  if (isLetter(point)) return letterOf(withoutAccent(inLowerCase(point)));
  return {{}, 0, !within(point, 0x300, 0x36F)};  // a combining accent belongs to its letter
}

void FoldedName::append(const FoldedName& other, std::size_t from) {
  for (std::size_t i = from; i < other.size_ && size_ < capacity; ++i) {
    begins_[size_] = other.begins_[i];
    letters_[size_++] = other.letters_[i];
  }
}

void FoldedName::append(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && !cut_) {
    const FoldedLetter letter = foldNext(text, at);
    separated_ = separated_ || letter.separates;
    if (size_ + letter.size > capacity) {
      cut_ = true;
      return;
    }
    for (std::size_t i = 0; i < letter.size; ++i) {
      begins_[size_] = separated_;
      letters_[size_++] = letter.bytes[i];
      separated_ = false;
    }
  }
}

std::string_view FoldedName::wordAt(std::size_t place) const {
  std::size_t end = place + 1;
  while (end < size_ && !wordBegins(end)) ++end;
  return key().substr(place, end - place);
}

}  // namespace passerelle
