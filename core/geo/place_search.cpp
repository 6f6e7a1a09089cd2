#include "core/geo/place_search.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/geo/one_edit.h"
#include "core/geo/place_name.h"

namespace passerelle {

namespace {

/// The greatest number of words typed after a name that are tried as a country, region or district.
constexpr std::size_t mostWordsOfAreas = 7;

bool mayHaveOneEdit(std::string_view key) {
  constexpr std::size_t leastLetters = 4;
  const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; };
  return static_cast<std::size_t>(std::count_if(key.begin(), key.end(), begins)) >= leastLetters;
}

/// Where a place must be: in one of a few ranges of areas. Without any range: anywhere.
struct Within {
  static constexpr std::size_t most = 16;
  std::array<AreaRange, most> ranges{};
  std::size_t size = 0;
  bool whole = false;  ///< true: the areas were found by a whole name or code; false: by the beginning of one

  void add(AreaRange range) {
    if (size < most) ranges[size++] = range;
  }
  [[nodiscard]] bool contains(std::uint32_t area) const {
    return size == 0 || std::any_of(ranges.begin(), ranges.begin() + static_cast<std::ptrdiff_t>(size),
                                    [area](const AreaRange& range) { return range.contains(area); });
  }
};

/// The match of names equal to the pattern, and of longer names that begin with it. Without `beginning`, longer names
/// do not match.
struct Matches {
  PlaceMatch whole;
  std::optional<PlaceMatch> beginning;
};

class Search {
 public:
  Search(const PlaceIndex& index, PlaceHits& hits) : index_(index), hits_(hits), cursor_(index.tier(0).names, 0) {}

  /// Adds the places whose name is equal to the pattern or begins with it.
  void collect(std::size_t tier, std::string_view pattern, Matches matches, const Within& within);
  /// Adds the places whose name, or a beginning of it, is at edit distance one from the typed text.
  void collectOneEdit(std::size_t tier, std::string_view typed, Matches matches, const Within& within);
  /// The areas of the countries, regions and districts with this name or code.
  [[nodiscard]] Within areasNamed(std::string_view tail);

 private:
  /// Which names have been passed in the list: none yet, all names equal to the pattern, all that begin with it too.
  enum class Passed { nothing, wholeNames, all };
  Passed collectBlock(std::size_t tier, std::size_t block, std::string_view pattern, Matches matches,
                      const Within& within);
  void offer(std::size_t tier, PlaceMatch match, const Within& within);
  void scanForOneEdit(std::size_t tier, std::string_view beginning, std::string_view typed, Matches matches,
                      const Within& within);
  void collectOneEditAt(std::size_t tier, std::string_view typed, std::size_t at, Matches matches,
                        const Within& within);
  void addAreas(std::string_view name, bool whole, Within& within);

  const PlaceIndex& index_;
  PlaceHits& hits_;
  NameCursor cursor_;
};

/// The number of blocks, from `first` on, whose first key begins with `beginning`; only eight bytes are compared.
std::size_t blocksFrom(const NameList& names, std::size_t first, std::string_view beginning) {
  std::uint64_t last = NameList::headOf(beginning);
  if (beginning.size() < sizeof last) last |= ~std::uint64_t{0} >> (8 * beginning.size());
  std::size_t block = first;
  while (block < names.blocks() && names.head(block) <= last) ++block;
  return block - first;
}

constexpr std::uint32_t aboveAllLevels = 256;

/// The greatest level that at least `count` of the blocks reach; 0 if there are not more than `count` blocks.
std::uint32_t levelOfMost(const NameList& names, std::size_t first, std::size_t below, std::size_t count) {
  if (below - first <= count) return 0;
  std::array<std::uint16_t, aboveAllLevels> blocksAt{};
  for (std::size_t block = first; block < below; ++block) ++blocksAt[names.levels[block]];
  std::uint32_t level = aboveAllLevels - 1;
  for (std::size_t reached = blocksAt[level]; reached < count; reached += blocksAt[level]) --level;
  return level;
}

void Search::offer(std::size_t tier, PlaceMatch match, const Within& within) {
  const PlaceTier& from = index_.tier(tier);
  const std::uint32_t place = cursor_.owner();
  if (place >= from.area.size() || (within.size > 0 && !within.contains(from.area[place]))) return;
  hits_.offer({match, static_cast<std::uint8_t>(tier), place, cursor_.entry(), from.population[place]});
}

Search::Passed Search::collectBlock(std::size_t tier, std::size_t block, std::string_view pattern, Matches matches,
                                    const Within& within) {
  Passed passed = Passed::nothing;
  cursor_.jump(index_.tier(tier).names, block);
  while (cursor_.nextInBlock()) {
    const std::string_view key = cursor_.key();
    if (key.starts_with(pattern)) {
      if (key.size() == pattern.size()) {
        offer(tier, matches.whole, within);
      } else if (matches.beginning) {
        offer(tier, *matches.beginning, within);
        passed = Passed::wholeNames;
      } else {
        return Passed::all;
      }
    } else if (key > pattern) {
      return Passed::all;
    }
  }
  return passed;
}

void Search::collect(std::size_t tier, std::string_view pattern, Matches matches, const Within& within) {
  const NameList& names = index_.tier(tier).names;
  const PlaceMatch widest = matches.beginning.value_or(matches.whole);
  if (!hits_.takes(matches.whole) && !hits_.takes(widest)) return;
  // Names equal to the pattern come first, so the first block is enough for most queries.
  Passed passed = Passed::nothing;
  std::size_t block = names.blockBefore(pattern);
  while (block < names.blocks() && passed == Passed::nothing) {
    passed = collectBlock(tier, block++, pattern, matches, within);
  }
  if (passed == Passed::all) return;
  // The next blocks hold longer names only; those with the most populous places are usually enough.
  const std::size_t below = block + blocksFrom(names, block, pattern);
  const auto collectLevels = [&](std::uint32_t from, std::uint32_t belowLevel) {
    std::uint32_t least = std::max(from, hits_.leastLevel(widest));
    for (std::size_t i = block; i < below; ++i) {
      const std::uint32_t level = names.levels[i];
      if (level < least || level >= belowLevel) continue;
      collectBlock(tier, i, pattern, matches, within);
      least = std::max(from, hits_.leastLevel(widest));
    }
  };
  const std::uint32_t most = levelOfMost(names, block, below, hits_.limit());
  collectLevels(most, aboveAllLevels);
  collectLevels(0, most);
}

void Search::scanForOneEdit(std::size_t tier, std::string_view beginning, std::string_view typed, Matches matches,
                            const Within& within) {
  const NameList& names = index_.tier(tier).names;
  cursor_.jump(names, names.blockBefore(beginning));
  while (cursor_.next()) {
    const std::string_view key = cursor_.key();
    if (!key.starts_with(beginning)) {
      if (key > beginning) return;
      continue;
    }
    const OneEdit edit = oneEditBetween(typed, key);
    if (edit == OneEdit::inWhole) offer(tier, matches.whole, within);
    if (edit == OneEdit::inPrefix && matches.beginning) offer(tier, *matches.beginning, within);
  }
}

/// A short text that is put together without allocation.
class Pattern {
 public:
  void add(std::string_view part) {
    const std::size_t size = std::min(part.size(), letters_.size() - size_);
    std::copy_n(part.begin(), size, letters_.begin() + static_cast<std::ptrdiff_t>(size_));
    size_ += size;
  }
  [[nodiscard]] std::string_view text() const { return {letters_.data(), size_}; }

 private:
  std::array<char, FoldedName::capacity + 8> letters_{};
  std::size_t size_ = 0;
};

/// The 256 code points around a letter, as an approximation of its alphabet: only these letters replace each other.
std::uint32_t alphabetOf(std::uint32_t letter) { return letter >> 8U; }

/// The index of the first letter of an alphabet in the sorted column.
std::size_t firstOf(const Column& letters, std::uint32_t alphabet) {
  std::size_t low = 0;
  std::size_t above = letters.size();
  while (low < above) {
    const std::size_t middle = low + (above - low) / 2;
    if (alphabetOf(letters[middle]) < alphabet) {
      low = middle + 1;
    } else {
      above = middle;
    }
  }
  return low;
}

std::uint32_t pointOf(std::string_view letter) {
  const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(letter[place]); };
  if (letter.size() == 1) return byte(0);
  if (letter.size() == 2) return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
  if (letter.size() == 3) return ((byte(0) & 0xFU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
  return ~std::uint32_t{0};
}

void Search::collectOneEditAt(std::size_t tier, std::string_view typed, std::size_t at, Matches matches,
                              const Within& within) {
  const std::string_view before = typed.substr(0, at);
  const std::string_view letter = letterAt(typed, at);
  const std::string_view behind = typed.substr(at + letter.size());
  const Matches wholeOnly = {matches.whole, std::nullopt};
  const Matches here = behind.empty() ? wholeOnly : matches;
  const auto look = [&](std::string_view first, std::string_view second, std::string_view third, Matches how) {
    Pattern pattern;
    pattern.add(before);
    pattern.add(first);
    pattern.add(second);
    pattern.add(third);
    if (!index_.tier(tier).beginnings.mayBegin(pattern.text())) return;
    collect(tier, pattern.text(), how, within);
  };
  look(behind, {}, {}, here);  // one letter too many
  if (!behind.empty()) {
    const std::string_view following = letterAt(behind, 0);
    look(following, letter, behind.substr(following.size()), matches);
  }
  const Column& alphabet = index_.areas().alphabet;
  const std::uint32_t its = pointOf(letter);
  for (std::size_t i = firstOf(alphabet, alphabetOf(its)); i < alphabet.size(); ++i) {
    const std::uint32_t point = alphabet[i];
    if (alphabetOf(point) != alphabetOf(its)) break;
    if (point == its) continue;
    const FoldedLetter folded = letterOf(point);
    const std::string_view other(folded.bytes.data(), folded.size);
    look(other, behind, {}, here);         // a letter replaced
    look(other, letter, behind, matches);  // one letter missing
  }
}

void Search::collectOneEdit(std::size_t tier, std::string_view typed, Matches matches, const Within& within) {
  constexpr std::size_t fewBlocks = 3;
  const NameList& names = index_.tier(tier).names;
  for (std::size_t at = 0; at < typed.size(); at += letterSize(typed[at])) {
    const std::string_view beginning = typed.substr(0, at);
    Pattern behind;
    behind.add(beginning);
    behind.add("\xFF");
    if (at > 0 && names.blockBefore(behind.text()) - names.blockBefore(beginning) < fewBlocks) {
      scanForOneEdit(tier, beginning, typed, matches, within);
      return;
    }
    collectOneEditAt(tier, typed, at, matches, within);
  }
}

void Search::addAreas(std::string_view name, bool whole, Within& within) {
  const NameList& names = index_.areas().names;
  cursor_.jump(names, names.blockBefore(name));
  while (within.size < Within::most && cursor_.next()) {
    const std::string_view key = cursor_.key();
    if (key == name || (!whole && key.starts_with(name))) {
      within.add(index_.areas().areasOf(cursor_.owner()));
    } else if (key > name) {
      return;
    }
  }
}

Within Search::areasNamed(std::string_view tail) {
  constexpr std::size_t leastOfBeginning = 2;
  Within within;
  addAreas(tail, true, within);
  within.whole = within.size > 0;
  if (within.size == 0 && tail.size() >= leastOfBeginning) addAreas(tail, false, within);
  return within;
}

/// The areas named by the words from byte `from` on: one area, or a smaller one followed by one that contains it.
Within areasBehind(Search& search, const FoldedName& typed, std::size_t from) {
  const std::string_view key = typed.key();
  const Within one = search.areasNamed(key.substr(from));
  if (one.whole) return one;
  for (std::size_t split = from + 1; split < key.size(); ++split) {
    if (!typed.wordBegins(split)) continue;
    const Within smaller = search.areasNamed(key.substr(from, split - from));
    const Within greater = search.areasNamed(key.substr(split));
    if (!smaller.whole) continue;
    Within both;
    both.whole = greater.whole;
    for (std::size_t i = 0; i < smaller.size; ++i) {
      if (greater.size > 0 && greater.contains(smaller.ranges[i].first)) both.add(smaller.ranges[i]);
    }
    if (both.size > 0) return both;
  }
  return one;
}

/// Gives "saint denis" for "st denis", and the reverse; false if neither applies.
bool otherSaint(const FoldedName& typed, FoldedName& other) {
  struct Pair {
    std::string_view written;
    std::string_view meant;
  };
  constexpr std::array<Pair, 3> pairs = {{{"st", "saint "}, {"ste", "sainte "}, {"saint", "st "}}};
  for (const Pair& pair : pairs) {
    const std::size_t size = pair.written.size();
    if (!typed.key().starts_with(pair.written) || typed.size() == size || !typed.wordBegins(size)) continue;
    other.append(pair.meant);
    other.append(typed, size);
    return true;
  }
  return false;
}

}  // namespace

void searchPlaces(const PlaceIndex& index, const CampusNames& campuses, std::string_view text, PlaceHits& hits) {
  const FoldedName typed(text);
  if (typed.size() == 0 || typed.cut()) return;
  searchCampuses(campuses, typed, hits);
  if (index.tiers() == 0) {
    if (mayHaveOneEdit(typed.key())) searchCampusesForOneEdit(campuses, typed, hits);
    return;
  }
  Search search(index, hits);
  const Within anywhere;
  const Matches plain = {PlaceMatch::exact, PlaceMatch::prefix};
  const auto everywhere = [&](auto look) {
    for (std::size_t tier = 0; tier < index.tiers(); ++tier) look(tier);
  };
  everywhere([&](std::size_t tier) { search.collect(tier, typed.key(), plain, anywhere); });
  FoldedName saint;
  if (otherSaint(typed, saint)) {
    everywhere([&](std::size_t tier) { search.collect(tier, saint.key(), plain, anywhere); });
  }
  std::size_t words = 0;
  for (std::size_t split = typed.size() - 1; split > 0 && words < mostWordsOfAreas; --split) {
    if (!typed.wordBegins(split)) continue;
    ++words;
    const Within within = areasBehind(search, typed, split);
    if (within.size == 0) continue;
    const PlaceMatch whole = within.whole ? PlaceMatch::exactWithin : PlaceMatch::prefixWithin;
    const std::string_view head = typed.key().substr(0, split);
    everywhere([&](std::size_t tier) { search.collect(tier, head, {whole, PlaceMatch::prefixWithin}, within); });
    if (!within.whole || !mayHaveOneEdit(head)) continue;
    const Matches oneEdit = {PlaceMatch::oneEditWithin, std::nullopt};
    if (!hits.takes(oneEdit.whole)) continue;
    everywhere([&](std::size_t tier) { search.collectOneEdit(tier, head, oneEdit, within); });
  }
  const bool isUnderstood =
      std::any_of(hits.begin(), hits.end(), [](const PlaceHit& hit) { return hit.match == PlaceMatch::exactWithin; });
  if (isUnderstood || !mayHaveOneEdit(typed.key()) || !hits.takes(PlaceMatch::oneEditInPrefix)) return;
  searchCampusesForOneEdit(campuses, typed, hits);
  const Matches oneEdit = {PlaceMatch::oneEdit, PlaceMatch::oneEditInPrefix};
  everywhere([&](std::size_t tier) { search.collectOneEdit(tier, typed.key(), oneEdit, anywhere); });
}

}  // namespace passerelle
