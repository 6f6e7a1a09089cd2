#include "core/geo/place_index_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/geo/name_list.h"
#include "core/geo/place_index.h"

namespace passerelle {

namespace {

using namespace place_file;

/// Numbers of a column before they are written.
using Numbers = std::vector<std::uint32_t>;

std::uint32_t asUnsigned(std::int32_t number) { return static_cast<std::uint32_t>(number); }

std::string columnOf(const Numbers& numbers, std::size_t width) {
  std::string bytes;
  bytes.reserve(numbers.size() * width);
  for (std::size_t i = 0; i < width; ++i) {
    for (const std::uint32_t number : numbers) bytes += static_cast<char>((number >> (8U * i)) & 0xFFU);
  }
  return bytes;
}

void appendNumber(std::string& bytes, std::uint64_t number, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i) bytes += static_cast<char>((number >> (8U * i)) & 0xFFU);
}

bool canStand(const std::string& name) {
  const FoldedName folded(name);
  if (name.size() > NameCursor::longestName || folded.cut() || folded.size() == 0) return false;
  return std::none_of(name.begin(), name.end(), [](char byte) { return byte >= 0 && byte < 32; });
}

/// A place or an area, with the names that are to be written.
struct Owner {
  std::string main;
  std::string french;
  std::string english;
  std::vector<std::string> others;
  std::uint32_t weight = 0;
};

struct Entry {
  std::string key;
  std::string name;
  bool other = false;
  std::uint32_t owner = 0;
};

/// Adds an entry for each name that is shown in a language, and for each other name whose key is a new one.
void addEntries(const Owner& owner, std::uint32_t number, std::vector<Entry>& entries) {
  std::set<std::string> names = {owner.main};
  std::set<std::string> keys = {std::string(FoldedName(owner.main).key())};
  entries.push_back({std::string(FoldedName(owner.main).key()), owner.main, false, number});
  const auto add = [&](const std::string& name, bool isShown) {
    if (name.empty() || !canStand(name)) return;
    std::string key(FoldedName(name).key());
    const bool isNew = keys.insert(key).second;
    if ((isNew || isShown) && names.insert(name).second) entries.push_back({std::move(key), name, true, number});
  };
  add(owner.french, true);
  add(owner.english, true);
  for (const std::string& name : owner.others) add(name, false);
}

/// The number of bytes that a name shares with the previous one: whole letters, at most `mostShared`.
std::size_t sharedWith(const std::string& before, const std::string& name) {
  const std::size_t most = std::min<std::size_t>({NameList::mostShared, before.size(), name.size()});
  std::size_t shared = 0;
  while (shared < most && before[shared] == name[shared]) ++shared;
  const auto insideLetter = [&](std::size_t at) {
    return at < name.size() && (static_cast<unsigned char>(name[at]) & 0xC0U) == 0x80;
  };
  while (shared > 0 && insideLetter(shared)) --shared;
  return shared;
}

void addLetters(const std::string& key, std::set<char32_t>& letters) {
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t size = letterSize(key[at]);
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(key[at + place]); };
    if (size == 1) letters.insert(byte(0));
    if (size == 2) letters.insert(((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU));
    if (size == 3) letters.insert(((byte(0) & 0xFU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU));
    at += size;
  }
}

/// The sections of a list of names. The owners must be in the order of their main names' keys.
std::vector<std::string> namesOf(const std::vector<Owner>& owners, std::set<char32_t>& letters) {
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < owners.size(); ++i) addEntries(owners[i], i, entries);
  std::sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
    return std::tie(left.key, left.name, left.other, left.owner) <
           std::tie(right.key, right.name, right.other, right.owner);
  });
  std::string heads;
  std::string text;
  Numbers starts;
  Numbers firstOwners;
  Numbers levels;
  Numbers others;
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> entryOf;
  std::uint32_t mains = 0;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    entryOf[{entry.owner, entry.name}] = i;
    std::size_t shared = 0;
    if (i % NameList::blockSize == 0) {
      appendNumber(heads, NameList::headOf(entry.key), 8);
      starts.push_back(static_cast<std::uint32_t>(text.size()));
      firstOwners.push_back(mains);
      levels.push_back(0);
    } else {
      shared = sharedWith(entries[i - 1].name, entry.name);
    }
    levels.back() = std::max(levels.back(), levelOf(owners[entry.owner].weight));
    text += static_cast<char>(shared + (entry.other ? NameList::otherName : 0));
    text.append(entry.name, shared);
    if (entry.other) {
      others.push_back(entry.owner);
    } else {
      ++mains;
    }
    addLetters(entry.key, letters);
  }
  starts.push_back(static_cast<std::uint32_t>(text.size()));
  Numbers frenchOwners;
  Numbers frenchNames;
  Numbers englishOwners;
  Numbers englishNames;
  for (std::uint32_t i = 0; i < owners.size(); ++i) {
    const auto show = [&](const std::string& name, Numbers& who, Numbers& which) {
      const auto found = entryOf.find({i, name});
      if (name == owners[i].main || found == entryOf.end()) return;
      who.push_back(i);
      which.push_back(found->second);
    };
    show(owners[i].french, frenchOwners, frenchNames);
    show(owners[i].english, englishOwners, englishNames);
  }
  return {heads,
          columnOf(starts, 3),
          columnOf(firstOwners, 3),
          columnOf(levels, 1),
          columnOf(others, 3),
          text,
          columnOf(frenchOwners, 3),
          columnOf(frenchNames, 3),
          columnOf(englishOwners, 3),
          columnOf(englishNames, 3)};
}

std::string fileOf(std::uint32_t tier, std::uint32_t family, const std::vector<std::string>& sections) {
  std::string file;
  appendNumber(file, mark, 4);
  appendNumber(file, version, 4);
  appendNumber(file, tier, 4);
  appendNumber(file, 0, 4);  // the length, set below
  appendNumber(file, 0, 8);  // the checksum, set below
  appendNumber(file, family, 8);
  for (const std::string& section : sections) appendNumber(file, section.size(), 4);
  const auto fill = [&file] { file.resize((file.size() + 7) / 8 * 8); };
  fill();
  for (const std::string& section : sections) {
    file += section;
    fill();
  }
  const auto put = [&file](std::size_t word, std::uint64_t number, std::size_t width) {
    std::string bytes;
    appendNumber(bytes, number, width);
    file.replace(word * 4, width, bytes);
  };
  put(lengthWord, file.size(), 4);
  put(checksumWords, checksumOf(file), 8);
  return file;
}

using Codes = std::tuple<std::string, std::string, std::string>;

Codes codesOf(const PlaceSource& place) { return {place.country, place.region, place.district}; }

std::int32_t inQuarters(std::int32_t units) { return units / quarterDegree; }

/// Rounds down to eleven significant bits. Only towns whose populations differ by less than a thousandth may tie.
std::uint32_t rounded(std::uint32_t population) {
  std::uint32_t unit = 1;
  while (population / unit >= 2048) unit *= 2;
  return population / unit * unit;
}

/// The areas of all places, in the order of their codes, each with the place that is the origin of its coordinates.
struct Areas {
  std::vector<Codes> codes;
  std::map<Codes, std::uint32_t> number;
  std::vector<const PlaceSource*> centre;  ///< for each area: its most populous place

  explicit Areas(const std::vector<PlaceSource>& places) {
    std::map<Codes, const PlaceSource*> found;
    for (const PlaceSource& place : places) {
      const PlaceSource*& greatest = found[codesOf(place)];
      if (greatest == nullptr || place.population > greatest->population) greatest = &place;
    }
    for (const auto& [code, greatest] : found) {
      number[code] = static_cast<std::uint32_t>(codes.size());
      codes.push_back(code);
      centre.push_back(greatest);
    }
  }

  [[nodiscard]] AreaRange rangeOf(const AreaSource& area) const {
    const auto inside = [&area](const Codes& code) {
      return std::get<0>(code) == area.country && (area.region.empty() || std::get<1>(code) == area.region) &&
             (area.district.empty() || std::get<2>(code) == area.district);
    };
    const auto first = std::find_if(codes.begin(), codes.end(), inside);
    const auto below = std::find_if_not(first, codes.end(), inside);
    return {static_cast<std::uint32_t>(first - codes.begin()), static_cast<std::uint32_t>(below - codes.begin())};
  }
};

std::vector<std::string> areaSections(const Areas& areas, std::vector<AreaSource> nodes,
                                      const std::set<char32_t>& letters) {
  nodes.erase(std::remove_if(nodes.begin(), nodes.end(),
                             [&](const AreaSource& node) {
                               const AreaRange range = areas.rangeOf(node);
                               return range.first == range.below || !canStand(node.name);
                             }),
              nodes.end());
  std::sort(nodes.begin(), nodes.end(), [](const AreaSource& left, const AreaSource& right) {
    const FoldedName leftName(left.name);
    const FoldedName rightName(right.name);
    return std::tuple(leftName.key(), left.name, left.country, left.region, left.district) <
           std::tuple(rightName.key(), right.name, right.country, right.region, right.district);
  });
  const std::size_t count = areas.codes.size();
  Numbers country;
  Numbers north;
  Numbers east;
  std::array<Numbers, 3> nodeOf = {Numbers(count, noNode), Numbers(count, noNode), Numbers(count, noNode)};
  Numbers first;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& code = std::get<0>(areas.codes[i]);
    country.push_back(static_cast<unsigned char>(code.at(0)) + 256U * static_cast<unsigned char>(code.at(1)));
    north.push_back(asUnsigned(inQuarters(areas.centre[i]->north)));
    east.push_back(asUnsigned(inQuarters(areas.centre[i]->east)));
  }
  std::vector<Owner> owners;
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const AreaSource& node = nodes[i];
    const AreaRange range = areas.rangeOf(node);
    first.push_back(range.first);
    Numbers& level = nodeOf.at(!node.district.empty() ? 2 : !node.region.empty() ? 1 : 0);
    std::fill(level.begin() + range.first, level.begin() + range.below, i);
    owners.push_back({node.name, node.french, node.name, node.otherNames, 0});
  }
  Numbers alphabet(letters.begin(), letters.end());
  alphabet.erase(
      std::remove_if(alphabet.begin(), alphabet.end(), [](std::uint32_t letter) { return letter >= 0x3100; }),
      alphabet.end());
  std::vector<std::string> sections = {columnOf(alphabet, 2),  columnOf(country, 2),   columnOf(north, 2),
                                       columnOf(east, 2),      columnOf(nodeOf[0], 2), columnOf(nodeOf[1], 2),
                                       columnOf(nodeOf[2], 2), columnOf(first, 2)};
  std::set<char32_t> unused;
  for (std::string& section : namesOf(owners, unused)) sections.push_back(std::move(section));
  return sections;
}

std::vector<std::string> tierSections(const std::vector<const PlaceSource*>& places, const Areas& areas,
                                      std::set<char32_t>& letters) {
  std::vector<Owner> owners;
  Numbers area;
  Numbers north;
  Numbers east;
  Numbers population;
  for (const PlaceSource* place : places) {
    owners.push_back({place->name, place->french, place->english, place->otherNames, rounded(place->population)});
    const std::uint32_t number = areas.number.at(codesOf(*place));
    area.push_back(number);
    north.push_back(asUnsigned(place->north - inQuarters(areas.centre[number]->north) * quarterDegree));
    std::int32_t eastward = place->east - inQuarters(areas.centre[number]->east) * quarterDegree;
    if (eastward > halfTurn) eastward -= 2 * halfTurn;
    if (eastward < -halfTurn) eastward += 2 * halfTurn;
    east.push_back(asUnsigned(eastward));
    population.push_back(rounded(place->population));
  }
  std::vector<std::string> sections = namesOf(owners, letters);
  for (const std::string& column :
       {columnOf(area, 2), columnOf(north, 3), columnOf(east, 3), columnOf(population, 4)}) {
    sections.push_back(column);
  }
  return sections;
}

}  // namespace

PlaceFiles writePlaces(std::vector<PlaceSource> places, std::vector<AreaSource> areaSources) {
  places.erase(
      std::remove_if(places.begin(), places.end(), [](const PlaceSource& place) { return !canStand(place.name); }),
      places.end());
  std::sort(places.begin(), places.end(), [](const PlaceSource& left, const PlaceSource& right) {
    const FoldedName leftName(left.name);
    const FoldedName rightName(right.name);
    return std::tuple(leftName.key(), left.name, left.country, left.region, left.district, left.north, left.east) <
           std::tuple(rightName.key(), right.name, right.country, right.region, right.district, right.north,
                      right.east);
  });
  const Areas areas(places);
  std::array<std::vector<const PlaceSource*>, 2> tiers;
  for (const PlaceSource& place : places) tiers.at(place.amongTowns ? 0 : 1).push_back(&place);
  std::set<char32_t> letters;
  std::vector<std::string> towns = tierSections(tiers[0], areas, letters);
  const std::vector<std::string> rest = tierSections(tiers[1], areas, letters);
  for (std::string& section : areaSections(areas, std::move(areaSources), letters)) {
    towns.push_back(std::move(section));
  }
  PlaceFiles files;
  files.towns = fileOf(0, 0, towns);
  std::uint32_t family = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    family |= static_cast<std::uint32_t>(static_cast<unsigned char>(files.towns[checksumWords * 4 + i])) << (8U * i);
  }
  files.rest = fileOf(1, family, rest);
  return files;
}

}  // namespace passerelle
