#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace passerelle {

/// How well a place matches the typed text, the best first. Equal matches are ordered by population, greatest first.
enum class PlaceMatch : std::uint8_t {
  exact,            ///< it has this name
  exactWithin,      ///< it has this name and is in the country, region or district typed after the name
  campus,           ///< a campus with all these words in its names and the name of its town
  prefix,           ///< its name begins with the text
  prefixWithin,     ///< like exactWithin, but of the name or of the area only the beginning was typed
  campusPrefix,     ///< like campus, but of some words only the beginning was typed
  oneEdit,          ///< its name is at edit distance one (see OneEdit)
  oneEditWithin,    ///< the same, in the country, region or district typed after the name
  oneEditInPrefix,  ///< a beginning of its name is at edit distance one
};

/// The tier of campuses: they come from the data, not from a file of the index.
constexpr std::uint8_t campusTier = 2;

/// A place that was found.
struct PlaceHit {
  PlaceMatch match = PlaceMatch::exact;
  std::uint8_t tier = 0;  ///< the file of the index, or `campusTier`
  std::uint32_t place = 0;
  std::uint32_t entry = 0;  ///< the name that matched, in the names of the tier
  std::uint32_t population = 0;
};

/// The best places found so far, the best first, each at most once. Has a fixed capacity and allocates nothing.
class PlaceHits {
 public:
  static constexpr std::size_t most = 100;  ///< also the greatest limit of a query

  explicit PlaceHits(std::size_t limit) : limit_(limit < most ? limit : most) {}

  void offer(const PlaceHit& hit);
  /// Whether a populous enough place with this match could still be added.
  [[nodiscard]] bool takes(PlaceMatch match) const { return size_ < limit_ || match <= hits_[size_ - 1].match; }
  /// The least level of population (see levelOf) with which a place with this match could still be added.
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

}  // namespace passerelle
