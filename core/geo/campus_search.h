#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/place_hits.h"
#include "core/geo/place_name.h"

namespace passerelle {

/// The search keys of campuses: their whole names and acronyms, and every single word of these and of their towns.
class CampusNames {
 public:
  struct Key {
    std::string text;  ///< normalised, see FoldedName
    std::uint32_t campus = 0;
  };

  /// All names and towns of one campus are added before those of the next one.
  void addName(std::uint32_t campus, std::string_view name);
  void addTown(std::uint32_t campus, std::string_view town) { addWords(campus, FoldedName(town)); }

  [[nodiscard]] const std::vector<Key>& names() const { return names_; }
  [[nodiscard]] const std::vector<Key>& words() const { return words_; }

 private:
  void addWords(std::uint32_t campus, const FoldedName& name);

  std::vector<Key> names_;
  std::vector<Key> words_;
};

/// Adds to `hits` the campuses that have this name, or all words of it, or words that begin with them.
void searchCampuses(const CampusNames& campuses, const FoldedName& typed, PlaceHits& hits);

/// Adds to `hits` the campuses with a name, or a prefix of one, at edit distance one (see OneEdit).
void searchCampusesForOneEdit(const CampusNames& campuses, const FoldedName& typed, PlaceHits& hits);

}  // namespace passerelle
