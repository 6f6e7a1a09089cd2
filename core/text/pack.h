#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/text/type.h"

namespace passerelle::text {

/// An answer as numbers, in the order of its tables, for a reader that was printed from the same tables
/// (print_unpack.h): no names, no digits, no quotes to write and to read again. A text crosses once; after that its
/// number stands for it, on both sides, so a reader must read every packing of one Packing, in their order.
class Packing {
 public:
  /// Begins an answer; the texts that are known stay known.
  void begin();

  void number(std::int64_t number);  ///< any; one word for those of 32 bits but the least
  void small(std::size_t count) { numbers_.push_back(static_cast<std::int32_t>(count)); }
  void text(std::string_view text);

  [[nodiscard]] const std::vector<std::int32_t>& numbers() const { return numbers_; }
  /// The bytes of the texts that this answer tells for the first time, one after the other.
  [[nodiscard]] const std::string& newTexts() const { return newTexts_; }

 private:
  std::vector<std::int32_t> numbers_;
  std::string newTexts_;
  std::unordered_map<std::string, std::int32_t> known_;
  std::string sought_;  ///< kept, so that looking up costs no memory of its own
};

/// Appends the value. An absent value is 0, a present one 1 and the value; a list its size and its elements; a word of
/// a closed list its place among the canonical words.
void pack(const Type& type, const void* value, Packing& out);

}  // namespace passerelle::text
