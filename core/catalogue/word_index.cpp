#include "core/catalogue/word_index.h"

#include <algorithm>

#include "core/geo/one_edit.h"
#include "core/geo/place_name.h"

namespace passerelle {

namespace {

// In letters. One edit of a shorter word usually gives a different word.
constexpr std::size_t shortestForgiven = 4;
// If at least one record of 32 has a word, a bit set is smaller than a list of 32-bit record numbers.
constexpr std::size_t recordsOfASet = 32;

std::size_t lettersIn(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size(); at += letterSize(text[at])) ++letters;
  return letters;
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  std::size_t at = 0;
  while (at < text.size()) {
    const FoldedLetter letter = foldNext(text, at);
    word.append(letter.bytes.data(), letter.size);
    if (!letter.separates || word.empty()) continue;
    words.push_back(std::move(word));
    word.clear();
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

void WordIndex::add(std::uint32_t record, std::string_view text) {
  for (std::string& word : wordsOf(text)) {
    std::vector<std::uint32_t>& records = added_[std::move(word)];
    if (records.empty() || records.back() != record) records.push_back(record);
  }
}

void WordIndex::finish(std::size_t records) {
  for (auto& [letters, holders] : added_) {
    Word& word = words_.emplace_back();
    word.letters = letters;
    if (holders.size() * recordsOfASet < records) {
      word.records = std::move(holders);
      continue;
    }
    word.set = RecordSet::none(records);
    for (const std::uint32_t record : holders) word.set->add(record);
  }
  added_.clear();
}

WordIndex::Range WordIndex::beginningWith(std::string_view letters) const {
  const auto begin = [&](const Word& word) { return std::string_view(word.letters).substr(0, letters.size()); };
  const auto first =
      std::partition_point(words_.begin(), words_.end(), [&](const Word& word) { return begin(word) < letters; });
  const auto last = std::partition_point(first, words_.end(), [&](const Word& word) { return begin(word) == letters; });
  return {static_cast<std::size_t>(first - words_.begin()), static_cast<std::size_t>(last - words_.begin())};
}

void WordIndex::take(std::size_t word, RecordSet& found) const {
  if (words_[word].set) found |= *words_[word].set;
  for (const std::uint32_t record : words_[word].records) found.add(record);
}

/// If the edit is after the first letter, the word begins with that letter: all words that do are compared. If the edit
/// is in the first letter, the rest of the typed word is kept: only words that can contain it are compared.
void WordIndex::takeOneEdit(const std::string& typed, RecordSet& found) const {
  const auto compare = [&](Range range) {
    for (std::size_t i = range.first; i < range.second; ++i) {
      if (oneEditBetween(typed, words_[i].letters) != OneEdit::no) take(i, found);
    }
  };
  const std::size_t size = letterSize(typed[0]);
  const std::string rest = typed.substr(size);
  const std::string second = rest.substr(0, letterSize(rest[0]));
  for (std::size_t i = 0; i < words_.size();) {
    const std::string first = words_[i].letters.substr(0, letterSize(words_[i].letters[0]));
    const Range same = beginningWith(first);
    if (typed.compare(0, size, first) == 0) {
      compare(same);
    } else {
      const std::string own = typed.substr(0, size);
      compare(beginningWith(first + rest));                       // first letter replaced
      compare(beginningWith((first + own).append(second)));       // first letter missing
      if (first == second) compare(beginningWith(second + own));  // first two letters swapped
      if (first == second) compare(beginningWith(rest));          // one letter too many at the start
    }
    i = same.second;
  }
}

RecordSet WordIndex::find(std::string_view text, std::size_t records) const {
  RecordSet all = RecordSet::all(records);
  for (const std::string& typed : wordsOf(text)) {
    RecordSet found = RecordSet::none(records);
    const auto [first, last] = beginningWith(typed);
    for (std::size_t i = first; i < last; ++i) take(i, found);
    if (first == last && lettersIn(typed) >= shortestForgiven) takeOneEdit(typed, found);
    all &= found;
  }
  return all;
}

}  // namespace passerelle
