#include "core/catalogue/facet_column.h"

#include <algorithm>

namespace passerelle {

namespace {

// Sets are kept if there are at most this many values.
constexpr std::size_t mostSets = 64;
// Intersecting two sets costs about as much as visiting one of this many records.
constexpr std::size_t recordsOfAStep = 32;

}  // namespace

FacetColumn::FacetColumn(std::vector<InternedText> values, std::vector<std::uint32_t> codes)
    : values_(std::move(values)), codes_(std::move(codes)), begin_(values_.size() + 1), records_(codes_.size()) {
  for (const std::uint32_t code : codes_) ++begin_[code + 1];
  for (std::size_t i = 1; i < begin_.size(); ++i) begin_[i] += begin_[i - 1];
  std::vector<std::uint32_t> next = begin_;
  for (std::uint32_t record = 0; record < codes_.size(); ++record) records_[next[codes_[record]]++] = record;
  if (values_.size() > mostSets) return;
  sets_.assign(values_.size(), RecordSet::none(codes_.size()));
  for (std::size_t record = 0; record < codes_.size(); ++record) sets_[codes_[record]].add(record);
}

FacetColumn FacetColumn::of(const std::vector<InternedText>& valuesOfRecords) {
  std::vector<InternedText> values = valuesOfRecords;
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  std::vector<std::uint32_t> codes;
  codes.reserve(valuesOfRecords.size());
  for (const InternedText each : valuesOfRecords) {
    codes.push_back(static_cast<std::uint32_t>(std::lower_bound(values.begin(), values.end(), each) - values.begin()));
  }
  return {std::move(values), std::move(codes)};
}

RecordSet FacetColumn::holding(const std::vector<std::string>& values) const {
  RecordSet found = RecordSet::none(codes_.size());
  for (const std::string& wanted : values) {
    const auto value = std::find(values_.begin(), values_.end(), wanted);
    if (value == values_.end()) continue;
    const auto code = static_cast<std::size_t>(value - values_.begin());
    if (!sets_.empty()) {
      found |= sets_[code];
      continue;
    }
    for (std::uint32_t i = begin_[code]; i < begin_[code + 1]; ++i) found.add(records_[i]);
  }
  return found;
}

std::vector<int> FacetColumn::countOfEach(const RecordSet& among) const {
  std::vector<int> counts(values_.size());
  const std::size_t size = among.count();
  if (size == codes_.size()) {
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = static_cast<int>(begin_[i + 1] - begin_[i]);
  } else if (!sets_.empty() && size * recordsOfAStep > codes_.size() * counts.size()) {
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = static_cast<int>(among.countWith(sets_[i]));
  } else {
    among.each([&](std::size_t record) { ++counts[codes_[record]]; });
  }
  return counts;
}

std::vector<FacetCount> FacetColumn::counts(const RecordSet& among) const {
  const std::vector<int> ofEach = countOfEach(among);
  std::vector<FacetCount> counts;
  counts.reserve(values_.size());
  for (std::size_t i = 0; i < values_.size(); ++i) counts.push_back({values_[i], ofEach[i]});
  return counts;
}

std::vector<FacetCount> FacetColumn::countsOfSome(const RecordSet& among, const std::vector<std::string>& asked) const {
  const std::vector<int> ofEach = countOfEach(among);
  std::vector<FacetCount> counts;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    const bool isListed = ofEach[i] > 0 || std::find(asked.begin(), asked.end(), values_[i]) != asked.end();
    if (isListed) counts.push_back({values_[i], ofEach[i]});
  }
  return counts;
}

}  // namespace passerelle
