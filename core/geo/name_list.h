#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/place_name.h"

// Names that lie sorted in the bytes of an index and are searched where they lie: nothing is built or allocated.

namespace passerelle {

/// Whole numbers of one to four bytes each, the lowest bytes of all first: so they compress best. Reading beyond the
/// end gives 0.
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
  /// The same of a column that holds numbers of either sign.
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

/// The coarse size of a number that keeps its order: a block of names says how populous its greatest place is in a
/// byte.
constexpr std::uint32_t levelOf(std::uint32_t number) {
  if (number < 16) return number;
  std::uint32_t bits = 0;
  for (std::uint32_t rest = number; rest >= 16; rest >>= 1U) ++bits;
  return 16 + (bits - 1) * 8 + ((number >> bits) & 7U);
}

/// A list of names in the order of their keys (see FoldedName), each the name of an owner: a place or an area. An
/// owner's main name stands once, and owners are numbered in the order of their main names; its other names say whose
/// they are. Sixteen names make a block, of which the first is written whole and each other as what it shares with
/// the one before: a byte below 32 (how many bytes are shared, and 16 when it is not a main name), then the rest.
struct NameList {
  static constexpr std::size_t blockSize = 16;
  static constexpr std::uint32_t mostShared = 15;
  static constexpr std::uint32_t otherName = 16;

  std::string_view heads;  ///< of each block: the first eight bytes of its first key, as a number that keeps the order
  Column starts;           ///< of each block, and the end: where in `text`
  Column firstOwners;      ///< of each block: how many main names stand before it
  Column levels;           ///< of each block: the greatest level of its owners
  Column others;           ///< of each other name: its owner
  std::string_view text;
  Column frenchOwners;  ///< owners with a French name that is not the main one, ascending
  Column frenchNames;   ///< which entry it is
  Column englishOwners;
  Column englishNames;

  [[nodiscard]] std::size_t blocks() const { return levels.size(); }
  [[nodiscard]] std::uint64_t head(std::size_t block) const;
  /// The first eight bytes of a key, as a number that keeps the order.
  static std::uint64_t headOf(std::string_view key);
  /// The block in which the first key from this one on may stand.
  [[nodiscard]] std::size_t blockBefore(std::string_view key) const;
  /// Which entry names the owner by this language, if it is not the main name.
  static std::optional<std::uint32_t> entryOf(const Column& owners, const Column& names, std::uint32_t owner);
  /// The entry of an owner's main name.
  [[nodiscard]] std::uint32_t mainEntry(std::uint32_t owner) const;
  /// Puts the name of an entry into a text, whose memory is used again.
  void assignName(std::uint32_t entry, std::string& name) const;
};

/// Walks over the names of one block after another, from the first name of a block on.
class NameCursor {
 public:
  static constexpr std::size_t longestName = 200;  ///< bytes

  NameCursor(const NameList& list, std::size_t block);

  /// False behind the last name.
  bool next();
  /// False behind the last name of the block.
  bool nextInBlock();
  /// Goes on with the first name of another block.
  void jump(const NameList& list, std::size_t block);

  [[nodiscard]] std::string_view key() const { return {key_.data(), keySize_}; }
  [[nodiscard]] std::string_view name() const { return {name_.data(), size_}; }
  [[nodiscard]] std::uint32_t entry() const { return entry_; }
  [[nodiscard]] bool isMain() const { return !other_; }
  /// Whose name it is.
  [[nodiscard]] std::uint32_t owner() const { return other_ ? list_->others[entry_ - mains_] : mains_ - 1; }

 private:
  /// Takes over letters as far as they are plain; true when the name ends behind them.
  bool addLetters();
  /// Takes over one character of any kind.
  void addLetter(std::string_view text);

  const NameList* list_;
  std::size_t block_ = 0;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  std::uint32_t entry_ = 0;  ///< of the name read last
  std::uint32_t following_ = 0;
  std::uint32_t mains_ = 0;  ///< main names up to and with the one read last
  bool other_ = false;
  std::size_t size_ = 0;
  static constexpr std::size_t room = 8;  ///< letters are taken over eight at a time
  std::array<char, longestName + room> name_{};
  std::array<std::uint8_t, longestName + room> keySizes_{};  ///< how long the key is before each byte of the name
  std::size_t keySize_ = 0;
  std::array<char, longestName + room> key_{};
};

/// How the names of a list begin: tells most patterns that no name begins with without looking among the names. A
/// slip can stand for hundreds of patterns, of which few begin any name.
class Beginnings {
 public:
  Beginnings() = default;
  /// Walks over all names once.
  explicit Beginnings(const NameList& list);

  /// False: no name begins with it. True: look.
  [[nodiscard]] bool mayBegin(std::string_view pattern) const;

 private:
  std::vector<std::uint64_t> marks_;
};

}  // namespace passerelle
