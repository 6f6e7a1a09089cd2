#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace passerelle {

/// How well a place answers what was typed, the best first. Among equals the most populous comes first.
enum class PlaceMatch : std::uint8_t {
  exact,            ///< it bears this name
  exactWithin,      ///< it bears this name, and lies in the country, region or district typed behind it
  campus,           ///< a campus that has all these words in its names and its town's
  prefix,           ///< its name begins so
  prefixWithin,     ///< its name begins so, or what was typed behind it may become such a country, region, district
  campusPrefix,     ///< a campus with words that begin so
  oneEdit,          ///< its name but for one slip of the finger
  oneEditWithin,    ///< the same, in the country, region or district typed behind it
  oneEditInPrefix,  ///< its name begins so but for one slip
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

}  // namespace passerelle
