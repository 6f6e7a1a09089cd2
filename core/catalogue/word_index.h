#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/catalogue/record_set.h"

namespace passerelle {

/// Which records hold the words that somebody typed. Accents, case and punctuation do not count; a word is found by its
/// beginning; where nothing begins with it, it is forgiven one slip (see OneEdit) from four letters on. All words are
/// needed.
class WordIndex {
 public:
  /// Every word of the text leads to the record. Records are added in the order of their numbers.
  void add(std::uint32_t record, std::string_view text);
  /// To be called once, after the last record.
  void finish(std::size_t records);

  /// The records that have every word of the text; all of them for a text without letters.
  [[nodiscard]] RecordSet find(std::string_view text, std::size_t records) const;

 private:
  /// A word, and the records that have it: in order, or as a set, since that of a common word is met faster.
  struct Word {
    std::string letters;
    std::vector<std::uint32_t> records;
    std::optional<RecordSet> set;
  };
  using Range = std::pair<std::size_t, std::size_t>;
  [[nodiscard]] Range beginningWith(std::string_view letters) const;
  void take(std::size_t word, RecordSet& found) const;
  void takeOneEdit(const std::string& typed, RecordSet& found) const;

  std::map<std::string, std::vector<std::uint32_t>> added_;  ///< until it is finished
  std::vector<Word> words_;                                  ///< in the order of their letters
};

/// The words of a text as they are compared.
std::vector<std::string> wordsOf(std::string_view text);

}  // namespace passerelle
