#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/place_name.h"

// Sorted names in the bytes of an index file. They are searched in place: nothing is decoded beforehand or allocated.

namespace passerelle {

/// Unsigned integers of one to four bytes each, stored as byte planes: first the lowest bytes of all numbers, then the
/// next bytes. This compresses best. Reading past the end gives 0.
class Column {
 public:
  Column() = default;
  Column(std::string_view bytes, std::size_t width) : bytes_(bytes), size_(bytes.size() / width), width_(width) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::uint32_t operator[](std::size_t row) const {
    if (row >= size_) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < width_; ++i) {
      value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes_[i * size_ + row])) << (8U * i);
    }
    return value;
  }
  /// The same for a column of signed numbers (two's complement).
  [[nodiscard]] std::int32_t signedAt(std::size_t row) const {
    if (width_ == 0) return 0;
    const auto unused = static_cast<std::uint32_t>(32U - 8U * width_);
    return static_cast<std::int32_t>((*this)[row] << unused) >> unused;
  }

 private:
  std::string_view bytes_;
  std::size_t size_ = 0;
  std::size_t width_ = 1;
};

/// Maps a number to a coarse level below 256; a greater number never has a lower level. A block of names stores the
/// level of its most populous place in one byte.
constexpr std::uint32_t levelOf(std::uint32_t number) {
  if (number < 16) return number;
  std::uint32_t bits = 0;
  for (std::uint32_t rest = number; rest >= 16; rest >>= 1U) ++bits;
  return 16 + (bits - 1) * 8 + ((number >> bits) & 7U);
}

/// A list of names in the order of their normalised keys (see FoldedName). Each entry is a name of an owner: a place or
/// an area. Every owner has exactly one main name, and owners are numbered in the order of their main names; for other
/// names the owner is stored. Names are front coded in blocks of sixteen: a byte below 32 (the number of bytes shared
/// with the previous name, plus 16 if it is not a main name), then the remaining bytes. The first name of a block
/// shares none.
struct NameList {
  static constexpr std::size_t blockSize = 16;
  static constexpr std::uint32_t mostShared = 15;
  static constexpr std::uint32_t otherName = 16;

  std::string_view heads;  ///< for each block: `headOf` its first key, in eight bytes
  Column starts;           ///< for each block: its offset in `text`; then the end of the last block
  Column firstOwners;      ///< for each block: the number of main names before it
  Column levels;           ///< for each block: the greatest level of its owners, see levelOf
  Column others;           ///< for each name that is not a main name: its owner
  std::string_view text;
  Column frenchOwners;  ///< owners with a French name that is not the main one, ascending
  Column frenchNames;   ///< the entries of these names
  Column englishOwners;
  Column englishNames;

  [[nodiscard]] std::size_t blocks() const { return levels.size(); }
  [[nodiscard]] std::uint64_t head(std::size_t block) const;
  /// The first eight bytes of a key as a big-endian number, so that numbers compare like keys; filled up with zeros.
  static std::uint64_t headOf(std::string_view key);
  /// The last block whose first key is below `key`, or 0: a search for the keys from `key` on starts in this block.
  [[nodiscard]] std::size_t blockBefore(std::string_view key) const;
  /// The entry of an owner's name in the language of these two columns; empty if it is the main name.
  static std::optional<std::uint32_t> entryOf(const Column& owners, const Column& names, std::uint32_t owner);
  /// The entry of an owner's main name.
  [[nodiscard]] std::uint32_t mainEntry(std::uint32_t owner) const;
  /// Assigns the name of an entry to `name` and reuses its memory.
  void assignName(std::uint32_t entry, std::string& name) const;
};

/// Reads names one after another, from the first name of a block on.
class NameCursor {
 public:
  static constexpr std::size_t longestName = 200;  ///< bytes

  NameCursor(const NameList& list, std::size_t block);

  /// Reads the next name; false after the last name of the list.
  bool next();
  /// Reads the next name; false after the last name of the block.
  bool nextInBlock();
  /// Moves in front of the first name of a block, in this list or another.
  void jump(const NameList& list, std::size_t block);

  [[nodiscard]] std::string_view key() const { return {key_.data(), keySize_}; }
  [[nodiscard]] std::string_view name() const { return {name_.data(), size_}; }
  [[nodiscard]] std::uint32_t entry() const { return entry_; }
  [[nodiscard]] bool isMain() const { return !other_; }
  /// The number of the place or area that has this name.
  [[nodiscard]] std::uint32_t owner() const { return other_ ? list_->others[entry_ - mains_] : mains_ - 1; }

 private:
  /// Copies up to eight unaccented Latin letters; true if the name ends after them.
  bool addLetters();
  /// Copies one character of any kind.
  void addLetter(std::string_view text);

  const NameList* list_;
  std::size_t block_ = 0;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::uint32_t entry_ = 0;  ///< of the name read last
  std::uint32_t following_ = 0;
  std::uint32_t mains_ = 0;  ///< number of main names up to the one read last, included
  bool other_ = false;
  std::size_t size_ = 0;
  static constexpr std::size_t room = 8;  ///< letters are copied eight at a time
  std::array<char, longestName + room> name_{};
  std::array<std::uint8_t, longestName + room> keySizes_{};  ///< the size of the key before each byte of the name
  std::size_t keySize_ = 0;
  std::array<char, longestName + room> key_{};
};

/// A Bloom filter of the beginnings of keys. It rejects most patterns that no key begins with, without reading names:
/// a search at edit distance one tries hundreds of patterns, of which few begin any key.
class Beginnings {
 public:
  Beginnings() = default;
  /// Reads all names once.
  explicit Beginnings(const NameList& list);

  /// False if no key begins with `pattern`; true if one may.
  [[nodiscard]] bool mayBegin(std::string_view pattern) const;

 private:
  std::vector<std::uint64_t> marks_;
};

}  // namespace passerelle
