#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/place_index.h"
#include "core/geo/place_name.h"

namespace passerelle {

/// How well a place answers what was typed, the best first. Among equals the most populous comes first.
enum class PlaceMatch : std::uint8_t {
  exact,            ///< it bears this name
  exactWithin,      ///< it bears this name, and lies in the country, region or district typed behind it
  campus,           ///< a campus that has all these words in its names and its town's
  prefix,           ///< its name begins so
  prefixWithin,     ///< its name begins so, or what was typed behind it may become such a country, region, district
  campusPrefix,     ///< a campus with words that begin so
  oneSlip,          ///< its name but for one slip of the finger
  oneSlipWithin,    ///< the same, in the country, region or district typed behind it
  oneSlipInPrefix,  ///< its name begins so but for one slip
};

/// The campuses of the data stand beside the files of the index.
constexpr std::uint8_t campusTier = 2;

/// A place that was found.
struct PlaceHit {
  PlaceMatch match = PlaceMatch::exact;
  std::uint8_t tier = 0;  ///< of the index; or `campusTier`
  std::uint32_t place = 0;
  std::uint32_t entry = 0;  ///< which of its names, in the list of the index
  std::uint32_t population = 0;
};

/// The best places so far, in order, each once; a fixed home for as many as a question may ask.
class PlaceHits {
 public:
  static constexpr std::size_t most = 100;  ///< also the greatest limit of a question

  explicit PlaceHits(std::size_t limit) : limit_(limit < most ? limit : most) {}

  void offer(const PlaceHit& hit);
  /// Whether a place of this match could still enter if it were populous enough.
  [[nodiscard]] bool takes(PlaceMatch match) const { return size_ < limit_ || match <= hits_[size_ - 1].match; }
  /// The least level of population (see levelOf) that a place of this match needs to enter.
  [[nodiscard]] std::uint32_t leastLevel(PlaceMatch match) const;
  [[nodiscard]] std::size_t limit() const { return limit_; }
  [[nodiscard]] bool full() const { return size_ == limit_; }
  [[nodiscard]] const PlaceHit* begin() const { return hits_.data(); }
  [[nodiscard]] const PlaceHit* end() const { return hits_.data() + size_; }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  std::array<PlaceHit, most + 1> hits_{};
  std::size_t size_ = 0;
  std::size_t limit_;
};

/// One slip of the finger: a letter instead of another, one too many, one missing, or two changed places. A beginning
/// is forgiven one only before its last letter, else every name with one letter less would do.
enum class Slip { no, inPrefix, inWhole };
Slip slipBetween(std::string_view typed, std::string_view name);

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

/// Finds places by what was typed: a name in any language, with or without the country, region or district behind it;
/// accents, case, hyphens and apostrophes do not matter. Ours, because what decides is the domain's: namesakes, the
/// most populous first, and no place within one slip missed (from four letters on, in scripts that have an alphabet).
/// Allocates nothing.
void searchPlaces(const PlaceIndex& index, const CampusNames& campuses, std::string_view text, PlaceHits& hits);

}  // namespace passerelle
