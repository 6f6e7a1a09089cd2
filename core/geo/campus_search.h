#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/place_hits.h"
#include "core/geo/place_name.h"

namespace passerelle {

/// What campuses are found by: their names and acronyms whole, and all words of these and of their towns.
class CampusNames {
 public:
  struct Key {
    std::string text;  ///< folded
    std::uint32_t campus = 0;
  };

  /// Campuses are added one after the other.
  void addName(std::uint32_t campus, std::string_view name);
  void addTown(std::uint32_t campus, std::string_view town) { addWords(campus, FoldedName(town)); }

  [[nodiscard]] const std::vector<Key>& names() const { return names_; }
  [[nodiscard]] const std::vector<Key>& words() const { return words_; }

 private:
  void addWords(std::uint32_t campus, const FoldedName& name);

  std::vector<Key> names_;
  std::vector<Key> words_;
};

/// Offers the campuses that are known by what was typed, or have all its words, or words that begin so.
void searchCampuses(const CampusNames& campuses, const FoldedName& typed, PlaceHits& hits);

/// Offers those that are known by it but for one slip.
void searchCampusesForOneEdit(const CampusNames& campuses, const FoldedName& typed, PlaceHits& hits);

}  // namespace passerelle
