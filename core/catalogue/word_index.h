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

/// An inverted index from words to records. Accents, case and punctuation are ignored. A typed word matches every word
/// that begins with it; if there is none, and it has at least four letters, it matches at edit distance one (see
/// OneEdit). A record must match all typed words.
class WordIndex {
 public:
  /// Adds every word of a text of the record. Records must be added in ascending order.
  void add(std::uint32_t record, std::string_view text);
  /// Must be called once, after the last record, with the number of all records.
  void finish(std::size_t records);

  /// The records that match every word of the text; all records for a text without letters or digits.
  [[nodiscard]] RecordSet find(std::string_view text, std::size_t records) const;

 private:
  /// A word and its records: an ascending list, or a set for a common word, since sets are united faster.
  struct Word {
    std::string letters;
    std::vector<std::uint32_t> records;
    std::optional<RecordSet> set;
  };
  using Range = std::pair<std::size_t, std::size_t>;
  [[nodiscard]] Range beginningWith(std::string_view letters) const;
  void take(std::size_t word, RecordSet& found) const;
  void takeOneEdit(const std::string& typed, RecordSet& found) const;

  std::map<std::string, std::vector<std::uint32_t>> added_;  ///< used only until `finish`
  std::vector<Word> words_;                                  ///< in the order of their letters
};

/// The words of a text, normalised (see FoldedName).
std::vector<std::string> wordsOf(std::string_view text);

}  // namespace passerelle
