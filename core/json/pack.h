#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/type.h"

namespace passerelle::json {

/// An answer as numbers, in the order of its tables, for a reader that was printed from the same tables
/// (print_unpack.h): no names, no digits, no quotes to write and to read again. A text crosses once; after that its
/// place stands for it on both sides, so a reader reads every answer of one Packing, in their order.
class Packing {
 public:
  /// Begins an answer; the texts that are known stay known.
  void begin();

  /// Any number: one place for those of 32 bits but the least of them, else three.
  void number(std::int64_t number);
  void small(std::size_t count) { put(static_cast<std::int32_t>(count)); }
  void text(std::string_view text);

  [[nodiscard]] const std::int32_t* numbers() const { return numbers_.data(); }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// The texts that this answer tells for the first time, one after the other; the numbers say how long each is, in
  /// UTF-16 units, so that a reader decodes them all at once.
  [[nodiscard]] const std::string& newTexts() const { return newTexts_; }

 private:
  void put(std::int32_t number) {
    if (size_ == numbers_.size()) numbers_.resize(2 * size_ + 1024);
    numbers_[size_++] = number;
  }
  void tell(std::size_t place, std::string_view text);

  std::vector<std::int32_t> numbers_;
  std::size_t size_ = 0;
  std::string newTexts_;
  std::vector<std::string> known_;  ///< by their place
};

/// Appends the value. An absent value is 0, a present one 1 and the value; a list its size and its elements; a word of
/// a closed list its place among the canonical words.
void pack(const Type& type, const void* value, Packing& out);

}  // namespace passerelle::json
