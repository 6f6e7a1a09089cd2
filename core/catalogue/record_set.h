#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace passerelle {

/// A bit set over the records of a list, by their indexes: intersects and counts many records quickly.
class RecordSet {
 public:
  RecordSet() = default;
  static RecordSet none(std::size_t records) { return RecordSet(records); }
  static RecordSet all(std::size_t records);

  [[nodiscard]] bool holds(std::size_t record) const { return (words_[record / bits] >> record % bits & 1U) != 0; }
  void add(std::size_t record) { words_[record / bits] |= std::uint64_t{1} << record % bits; }
  void remove(std::size_t record) { words_[record / bits] &= ~(std::uint64_t{1} << record % bits); }

  /// Intersection and union. Both sets must be over the same list.
  RecordSet& operator&=(const RecordSet& other);
  RecordSet& operator|=(const RecordSet& other);
  /// Removes the records of the other set.
  RecordSet& operator-=(const RecordSet& other);

  [[nodiscard]] std::size_t count() const;
  /// The number of records that are in both sets.
  [[nodiscard]] std::size_t countWith(const RecordSet& other) const;

  /// Calls visit(record) in ascending order.
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
