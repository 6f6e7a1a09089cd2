#include "core/geo/place_index.h"

#include <cstring>
#include <utility>

namespace passerelle {

namespace {

using namespace place_file;

constexpr std::size_t numberSize = 4;

std::uint32_t wordAt(std::string_view file, std::size_t word) {
  std::uint32_t value = 0;
  std::memcpy(&value, file.data() + word * numberSize, numberSize);
  return value;
}

constexpr std::uint32_t noNumber = ~std::uint32_t{0};

/// A problem whose texts may end with a number.
Problems fault(ProblemCode code, const char* expected, const char* found, std::uint32_t expectedNumber = noNumber,
               std::uint32_t foundNumber = noNumber) {
  Problem problem;
  problem.code = code;
  problem.field = "file";
  problem.expected = expected;
  problem.found = found;
  if (expectedNumber != noNumber) problem.expected += std::to_string(expectedNumber);
  if (foundNumber != noNumber) problem.found += std::to_string(foundNumber);
  return {problem};
}

/// Compares the header with the actual bytes.
Problems checkHeader(std::string_view file) {
  const auto size = static_cast<std::uint32_t>(file.size());
  if (size < sizeWords * numberSize || wordAt(file, markWord) != mark) {
    return fault(ProblemCode::unknownFile, "an index of places", "something else, in bytes: ", noNumber, size);
  }
  const std::uint32_t its = wordAt(file, versionWord);
  if (its != version) return fault(ProblemCode::outOfRange, "an index of version ", "version ", version, its);
  const std::uint32_t length = wordAt(file, lengthWord);
  if (length != size) return fault(ProblemCode::missing, "bytes: ", "bytes: ", length, size);
  std::uint64_t checksum = 0;
  std::memcpy(&checksum, file.data() + checksumWords * numberSize, sizeof checksum);
  if (checksum == checksumOf(file)) return {};
  return fault(ProblemCode::contradictory, "the bytes that were written", "an altered file: its checksum differs");
}

/// Reads the sections of a file in order.
class Sections {
 public:
  Sections(std::string_view file, std::size_t count) : file_(file), at_((sizeWords + count) * numberSize) { skip(); }

  std::string_view bytes() {
    const std::size_t size = wordAt(file_, sizeWords + number_);
    if (at_ > file_.size() || size > file_.size() - at_ || size % widths.at(number_) != 0) {
      whole_ = false;
      return {};
    }
    const std::string_view section = file_.substr(at_, size);
    at_ += size;
    ++number_;
    skip();
    return section;
  }
  Column column() {
    const std::size_t width = widths.at(number_);
    return {bytes(), width};
  }
  NameList names() {
    NameList list;
    list.heads = bytes();
    list.starts = column();
    list.firstOwners = column();
    list.levels = column();
    list.others = column();
    list.text = bytes();
    list.frenchOwners = column();
    list.frenchNames = column();
    list.englishOwners = column();
    list.englishNames = column();
    const std::size_t blocks = list.blocks();
    require(list.heads.size() == blocks * sizeof(std::uint64_t) && list.starts.size() == blocks + 1 &&
            list.firstOwners.size() == blocks && list.frenchOwners.size() == list.frenchNames.size() &&
            list.englishOwners.size() == list.englishNames.size());
    return list;
  }
  void require(bool holds) { whole_ = whole_ && holds; }
  [[nodiscard]] bool whole() const { return whole_; }

 private:
  void skip() { at_ = (at_ + 7) / 8 * 8; }

  std::string_view file_;
  std::size_t at_;
  std::size_t number_ = 0;
  bool whole_ = true;
};

PlaceTier tierOf(Sections& sections) {
  PlaceTier tier;
  tier.names = sections.names();
  tier.area = sections.column();
  tier.north = sections.column();
  tier.east = sections.column();
  tier.population = sections.column();
  sections.require(tier.north.size() == tier.area.size() && tier.east.size() == tier.area.size() &&
                   tier.population.size() == tier.area.size());
  return tier;
}

PlaceAreas areasOf(Sections& sections) {
  PlaceAreas areas;
  areas.alphabet = sections.column();
  areas.country = sections.column();
  areas.north = sections.column();
  areas.east = sections.column();
  areas.countryNode = sections.column();
  areas.regionNode = sections.column();
  areas.districtNode = sections.column();
  areas.nodeFirst = sections.column();
  areas.names = sections.names();
  const std::size_t count = areas.country.size();
  sections.require(areas.north.size() == count && areas.east.size() == count && areas.countryNode.size() == count &&
                   areas.regionNode.size() == count && areas.districtNode.size() == count);
  return areas;
}

}  // namespace

std::uint64_t place_file::checksumOf(std::string_view file) {
  // Each step is invertible, so two files of one size that differ in a single word have different checksums.
  constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
  std::uint64_t sum = file.size();
  const auto add = [&sum](std::uint64_t word) {
    sum = (sum ^ word) * factor;
    sum ^= sum >> 32U;
  };
  std::size_t at = 0;
  std::uint64_t word = 0;
  for (; at + sizeof word <= file.size(); at += sizeof word) {
    if (at == checksumWords * numberSize) continue;
    std::memcpy(&word, file.data() + at, sizeof word);
    add(word);
  }
  word = 0;
  std::memcpy(&word, file.data() + at, file.size() - at);
  add(word);
  return sum;
}

AreaRange PlaceAreas::areasOf(std::uint32_t node) const {
  AreaRange range{nodeFirst[node], nodeFirst[node]};
  const auto inside = [&](std::uint32_t area) {
    return countryNode[area] == node || regionNode[area] == node || districtNode[area] == node;
  };
  while (range.below < country.size() && inside(range.below)) ++range.below;
  return range;
}

Problems PlaceIndex::load(std::string file) {
  Problems problems = checkHeader(file);
  if (!problems.empty()) return problems;
  const std::uint32_t number = wordAt(file, tierWord);
  if (number >= files_.size() || number > tiers_) {
    return fault(ProblemCode::missing, "the index of the towns first", "that of the rest");
  }
  if (number == 1 && wordAt(file, familyWords) != wordAt(files_[0], checksumWords)) {
    return fault(ProblemCode::contradictory, "the rest of the towns that were loaded", "that of another edition");
  }
  const std::size_t count = number == 0 ? townsSections : restSections;
  if (file.size() < (sizeWords + count) * numberSize) {
    return fault(ProblemCode::contradictory, "whole sections", "a table of sections that is cut off");
  }
  Sections sections(file, count);
  PlaceTier tier = tierOf(sections);
  PlaceAreas areas;
  if (number == 0) areas = areasOf(sections);
  if (!sections.whole()) {
    return fault(ProblemCode::contradictory, "whole sections", "sections that do not agree");
  }
  // Moving the string keeps its buffer, so the views stay valid.
  files_.at(number) = std::move(file);
  tier.beginnings = Beginnings(tier.names);
  tier_.at(number) = std::move(tier);
  if (number == 0) areas_ = areas;
  tiers_ = number + 1;
  return {};
}

std::optional<Coordinates> PlaceIndex::coordinates(std::size_t tier, std::uint32_t place) const {
  const PlaceTier& from = this->tier(tier);
  if (place >= from.area.size()) return std::nullopt;
  const std::uint32_t area = from.area[place];
  const std::int64_t north = std::int64_t{areas_.north.signedAt(area)} * quarterDegree + from.north.signedAt(place);
  std::int64_t east = std::int64_t{areas_.east.signedAt(area)} * quarterDegree + from.east.signedAt(place);
  constexpr std::int64_t wholeTurn = std::int64_t{2} * halfTurn;
  if (east > halfTurn) east -= wholeTurn;  // for areas on both sides of the antimeridian
  if (east < -halfTurn) east += wholeTurn;
  return Coordinates::degrees(static_cast<double>(north) / unitsPerDegree, static_cast<double>(east) / unitsPerDegree);
}

}  // namespace passerelle
