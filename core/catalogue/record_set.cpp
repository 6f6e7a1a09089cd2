#include "core/catalogue/record_set.h"

namespace passerelle {

RecordSet RecordSet::all(std::size_t records) {
  RecordSet set(records);
  for (std::uint64_t& word : set.words_) word = ~std::uint64_t{0};
  if (records % bits != 0) set.words_.back() = (std::uint64_t{1} << records % bits) - 1;
  return set;
}

RecordSet& RecordSet::operator&=(const RecordSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  return *this;
}

RecordSet& RecordSet::operator|=(const RecordSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  return *this;
}

RecordSet& RecordSet::operator-=(const RecordSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  return *this;
}

std::size_t RecordSet::count() const {
  std::size_t count = 0;
  for (const std::uint64_t word : words_) count += static_cast<std::size_t>(std::popcount(word));
  return count;
}

std::size_t RecordSet::countWith(const RecordSet& other) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    count += static_cast<std::size_t>(std::popcount(words_[i] & other.words_[i]));
  }
  return count;
}

}  // namespace passerelle
