#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace passerelle {

/// Some of the records of a list, by their places: a bit for each, so that sets of many are met and counted quickly.
class RecordSet {
 public:
  RecordSet() = default;
  static RecordSet none(std::size_t records) { return RecordSet(records); }
  static RecordSet all(std::size_t records);

  [[nodiscard]] bool holds(std::size_t record) const { return (words_[record / bits] >> record % bits & 1U) != 0; }
  void add(std::size_t record) { words_[record / bits] |= std::uint64_t{1} << record % bits; }
  void remove(std::size_t record) { words_[record / bits] &= ~(std::uint64_t{1} << record % bits); }

  /// Those that are in both, or in either. Both sets are of one list.
  RecordSet& operator&=(const RecordSet& other);
  RecordSet& operator|=(const RecordSet& other);
  /// Those that are not in the other.
  RecordSet& operator-=(const RecordSet& other);

  [[nodiscard]] std::size_t count() const;
  /// How many are in both.
  [[nodiscard]] std::size_t countWith(const RecordSet& other) const;

  /// Calls visit(record) in order.
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      for (std::uint64_t left = words_[word]; left != 0; left &= left - 1) {
        visit(word * bits + static_cast<std::size_t>(std::countr_zero(left)));
      }
    }
  }

  friend bool operator==(const RecordSet&, const RecordSet&) = default;

 private:
  static constexpr std::size_t bits = 64;
  explicit RecordSet(std::size_t records) : words_((records + bits - 1) / bits) {}

  std::vector<std::uint64_t> words_;
};

}  // namespace passerelle
