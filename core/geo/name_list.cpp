#include "core/geo/name_list.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace passerelle {

namespace {

constexpr std::size_t wordSize = sizeof(std::uint64_t);
constexpr unsigned char firstOfText = 32;  // bytes below start a name: number of bytes shared with the previous one

unsigned char byteAt(std::string_view bytes, std::size_t place) { return static_cast<unsigned char>(bytes[place]); }

/// The end of the name that continues at `at`: the offset of the next byte below `firstOfText`.
std::size_t endOfName(std::string_view text, std::size_t at) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  std::uint64_t word = 0;
  for (; at + wordSize <= text.size(); at += wordSize) {
    std::memcpy(&word, text.data() + at, wordSize);
    const std::uint64_t ends = (word - ones * firstOfText) & ~word & (ones * 0x80);
    if (ends != 0) return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
  }
  while (at < text.size() && byteAt(text, at) >= firstOfText) ++at;
  return at;
}

// The filter holds beginnings of these lengths, in bytes. With a million bits, false positives are rare enough.
constexpr std::array<std::size_t, 3> markedLengths = {8, 6, 4};
constexpr unsigned bitsOfMarks = 20;

std::size_t markOf(std::uint64_t head, std::size_t length) {
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
  return static_cast<std::size_t>((((head >> (64 - 8 * length)) + length) * factor) >> (64 - bitsOfMarks));
}

}  // namespace

std::uint64_t NameList::head(std::size_t block) const {
  std::uint64_t value = 0;
  std::memcpy(&value, heads.data() + block * sizeof value, sizeof value);
  return value;
}

std::uint64_t NameList::headOf(std::string_view key) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < sizeof value; ++i) value = (value << 8U) | (i < key.size() ? byteAt(key, i) : 0U);
  return value;
}

std::size_t NameList::blockBefore(std::string_view key) const {
  const std::uint64_t sought = headOf(key);
  std::size_t low = 0;
  std::size_t size = blocks();
  while (size > 0) {  // find the first block whose head is not below
    const std::size_t half = size / 2;
    if (head(low + half) < sought) {
      low += half + 1;
      size -= half + 1;
    } else {
      size = half;
    }
  }
  if (key.size() > sizeof sought) {  // among blocks with an equal head, compare their whole first keys
    std::size_t above = low;
    while (above < blocks() && head(above) == sought) ++above;
    while (low < above) {
      const std::size_t middle = low + (above - low) / 2;
      NameCursor cursor(*this, middle);
      if (cursor.next() && cursor.key() < key) {
        low = middle + 1;
      } else {
        above = middle;
      }
    }
  }
  return low == 0 ? 0 : low - 1;
}

std::optional<std::uint32_t> NameList::entryOf(const Column& owners, const Column& names, std::uint32_t owner) {
  std::size_t low = 0;
  std::size_t above = owners.size();
  while (low < above) {
    const std::size_t middle = low + (above - low) / 2;
    if (owners[middle] < owner) {
      low = middle + 1;
    } else {
      above = middle;
    }
  }
  if (low == owners.size() || owners[low] != owner) return std::nullopt;
  return names[low];
}

std::uint32_t NameList::mainEntry(std::uint32_t owner) const {
  std::size_t low = 0;
  std::size_t above = blocks();
  while (low + 1 < above) {  // find the last block with at most `owner` main names before it
    const std::size_t middle = low + (above - low) / 2;
    if (firstOwners[middle] <= owner) {
      low = middle;
    } else {
      above = middle;
    }
  }
  auto entry = static_cast<std::uint32_t>(low * blockSize);
  std::uint32_t before = firstOwners[low];
  for (std::size_t at = starts[low]; at < text.size(); at = endOfName(text, at + 1)) {
    if ((byteAt(text, at) & otherName) == 0 && before++ == owner) break;
    ++entry;
  }
  return entry;
}

void NameList::assignName(std::uint32_t entry, std::string& name) const {
  name.clear();
  std::size_t at = starts[entry / blockSize];
  for (std::size_t left = entry % blockSize + 1; left > 0 && at < text.size(); --left) {
    const std::size_t shared = byteAt(text, at) & mostShared;
    const std::size_t first = at + 1;
    at = endOfName(text, first);
    name.resize(std::min(name.size(), shared));
    name.append(text, first, at - first);
  }
}

Beginnings::Beginnings(const NameList& list) : marks_((std::size_t{1} << bitsOfMarks) / 64) {
  NameCursor cursor(list, 0);
  while (cursor.next()) {
    const std::uint64_t head = NameList::headOf(cursor.key());
    for (const std::size_t length : markedLengths) {
      if (cursor.key().size() < length) continue;
      const std::size_t mark = markOf(head, length);
      marks_[mark / 64] |= std::uint64_t{1} << (mark % 64);
    }
  }
}

bool Beginnings::mayBegin(std::string_view pattern) const {
  if (marks_.empty()) return true;
  const std::uint64_t head = NameList::headOf(pattern);
  return std::all_of(markedLengths.begin(), markedLengths.end(), [&](std::size_t length) {
    if (pattern.size() < length) return true;
    const std::size_t mark = markOf(head, length);
    return ((marks_[mark / 64] >> (mark % 64)) & 1U) != 0;
  });
}

NameCursor::NameCursor(const NameList& list, std::size_t block) : list_(&list) { jump(list, block); }

void NameCursor::jump(const NameList& list, std::size_t block) {
  list_ = &list;
  block_ = block;
  at_ = list_->starts[block];
  end_ = std::min<std::size_t>(list_->starts[block + 1], list_->text.size());
  following_ = static_cast<std::uint32_t>(block * NameList::blockSize);
  mains_ = list_->firstOwners[block];
  size_ = 0;
}

bool NameCursor::next() {
  if (at_ >= end_ && block_ + 1 < list_->blocks()) jump(*list_, block_ + 1);
  return nextInBlock();
}

bool NameCursor::nextInBlock() {
  if (at_ >= end_) return false;
  const std::string_view text = list_->text;
  const unsigned char control = byteAt(text, at_++);
  other_ = (control & NameList::otherName) != 0;
  size_ = std::min<std::size_t>(size_, control & NameList::mostShared);
  keySize_ = keySizes_[size_];
  const std::size_t end = std::min(end_, at_ + longestName - size_);
  while (at_ < end && (at_ + wordSize > text.size() || !addLetters())) {
    const unsigned char byte = byteAt(text, at_);
    if (byte < firstOfText) break;
    if (byte < 0x80) {
      keySizes_[size_] = static_cast<std::uint8_t>(keySize_);
      name_[size_++] = static_cast<char>(byte);
      key_[keySize_] = asciiLetters[byte];
      if (asciiLetters[byte] != 0) ++keySize_;
      ++at_;
    } else {
      addLetter(text.substr(0, end));
    }
  }
  keySizes_[size_] = static_cast<std::uint8_t>(keySize_);
  while (at_ < end_ && byteAt(text, at_) >= firstOfText) ++at_;  // skip the rest of a name that is too long
  entry_ = following_++;
  if (!other_) ++mains_;
  return true;
}

bool NameCursor::addLetters() {
  // Most characters are Latin letters without accents, so eight bytes are examined as one number.
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high = ones * 0x80;
  std::uint64_t word = 0;
  std::memcpy(&word, list_->text.data() + at_, wordSize);
  const std::uint64_t ends = (word - ones * firstOfText) & ~word & high;
  const std::uint64_t lower = word | (ones * 0x20);
  const std::uint64_t seven = lower & ~high;
  const std::uint64_t letters = (seven + ones * (0x80 - 'a')) & ~(seven + ones * (0x7F - 'z')) & ~word & high;
  const auto bytesBefore = [](std::uint64_t marks) {
    return marks == 0 ? wordSize : static_cast<std::size_t>(std::countr_zero(marks)) / 8;
  };
  const std::size_t size = std::min(bytesBefore(letters ^ high), longestName - size_);
  const std::uint64_t keySizes = ones * static_cast<std::uint8_t>(keySize_) + 0x0706050403020100U;
  std::memcpy(name_.data() + size_, &word, wordSize);
  std::memcpy(key_.data() + keySize_, &lower, wordSize);
  std::memcpy(keySizes_.data() + size_, &keySizes, wordSize);
  at_ += size;
  size_ += size;
  keySize_ += size;
  return size < wordSize && bytesBefore(ends) == size;
}

void NameCursor::addLetter(std::string_view text) {
  const std::size_t from = at_;
  const FoldedLetter letter = foldNext(text, at_);
  for (std::size_t i = from; i < at_; ++i) {
    keySizes_[size_] = static_cast<std::uint8_t>(keySize_);
    name_[size_++] = text[i];
  }
  for (std::size_t i = 0; i < letter.size; ++i) key_[keySize_++] = letter.bytes[i];  // never longer than the name
}

}  // namespace passerelle
