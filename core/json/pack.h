#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/type.h"

namespace passerelle::json {

/// A binary encoding of answers: 32-bit numbers in the order of the tables, for a reader that is generated from the
/// same tables (print_unpack.h). No names, digits or quotes have to be written and parsed. A text is sent once;
/// afterwards both sides refer to it by its slot. So a reader must read all answers of one Packing, in order.
class Packing {
 public:
  /// Begins an answer; texts sent before stay known.
  void begin();

  /// Appends any number: one entry if it fits in 32 bits and is not the least such number, otherwise three.
  void number(std::int64_t number);
  void small(std::size_t count) { put(static_cast<std::int32_t>(count)); }
  void text(std::string_view text);

  [[nodiscard]] const std::int32_t* numbers() const { return numbers_.data(); }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// The texts that this answer sends for the first time, concatenated. The numbers contain their lengths in UTF-16
  /// units, so that a reader can decode all of them at once.
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
  std::vector<std::string> known_;  ///< by slot
};

/// Appends a value. An optional is 0, or 1 followed by its value; a list is its size followed by its elements; a choice
/// is the index of its canonical word.
void pack(const Type& type, const void* value, Packing& out);

}  // namespace passerelle::json
