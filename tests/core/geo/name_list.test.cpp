#include "core/geo/name_list.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "tests/core/support/small_places.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

/// Invented names in Latin and other scripts; some share long beginnings.
std::vector<PlaceSource> manyTowns(std::mt19937& random, std::size_t count) {
  const std::vector<std::string> parts = {"san ", "saint-", "a", "é", "Ö", "ville", "Кие", "в", "東", "b'", "zz", "Q"};
  std::vector<PlaceSource> towns;
  while (towns.size() < count) {
    std::string name;
    for (std::uint32_t i = 0; i < 1 + random() % 9; ++i) name += parts[random() % parts.size()];
    if (FoldedName(name).size() > 0)
      towns.push_back(test::town(name, "AA", 5000 + static_cast<std::uint32_t>(random() % 1'000'000)));
  }
  return towns;
}

struct Walked {
  std::string name;
  std::string key;
  std::uint32_t owner = 0;
};

std::vector<Walked> walk(const NameList& list) {
  std::vector<Walked> all;
  NameCursor cursor(list, 0);
  while (cursor.next()) {
    CHECK(cursor.entry() == all.size());
    all.push_back({std::string(cursor.name()), std::string(cursor.key()), cursor.owner()});
  }
  return all;
}

}  // namespace

TEST_CASE("A cursor reads every name of a list with its normalised key, in order") {
  std::mt19937 random(7);
  const std::vector<PlaceSource> towns = manyTowns(random, 700);
  PlaceIndex index;
  REQUIRE(index.load(writePlaces(towns, {}).towns).empty());
  const std::vector<Walked> all = walk(index.tier(0).names);
  REQUIRE(all.size() == towns.size());
  std::vector<std::string> written;
  std::vector<std::string> read;
  for (const PlaceSource& town : towns) written.push_back(town.name);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(all[i].key == FoldedName(all[i].name).key());
    CHECK((i == 0 || all[i - 1].key <= all[i].key));
    CHECK(all[i].owner == i);  // every name is a main name here
    read.push_back(all[i].name);
  }
  std::sort(written.begin(), written.end());
  std::sort(read.begin(), read.end());
  CHECK(read == written);
}

TEST_CASE("The block where a search starts is at most one before the first key with that beginning") {
  std::mt19937 random(11);
  PlaceIndex index;
  REQUIRE(index.load(writePlaces(manyTowns(random, 900), {}).towns).empty());
  const NameList& list = index.tier(0).names;
  const std::vector<Walked> all = walk(list);
  const Beginnings beginnings(list);
  for (const Walked& sought : all) {
    const std::string part = sought.key.substr(0, 1 + random() % sought.key.size());
    const auto first = std::find_if(all.begin(), all.end(), [&](const Walked& each) { return each.key >= part; });
    INFO(part);
    CHECK(list.blockBefore(part) <= static_cast<std::size_t>(first - all.begin()) / NameList::blockSize);
    CHECK(list.blockBefore(part) + 1 >= static_cast<std::size_t>(first - all.begin()) / NameList::blockSize);
    CHECK(beginnings.mayBegin(part));
  }
  CHECK_FALSE(beginnings.mayBegin("xxxx"));
  CHECK_FALSE(beginnings.mayBegin("sanxyzxyz"));
  CHECK(Beginnings().mayBegin("anything"));
}

TEST_CASE("An owner has a main name, and may have another name in a language") {
  const PlaceIndex index = test::smallIndex();
  const NameList& list = index.tier(0).names;
  const std::vector<Walked> all = walk(list);
  std::size_t french = 0;
  for (const Walked& each : all) {
    CHECK(all[list.mainEntry(each.owner)].owner == each.owner);
    const auto entry = NameList::entryOf(list.frenchOwners, list.frenchNames, each.owner);
    if (!entry) continue;
    CHECK(all[*entry].name == "Turin la Neuve");
    CHECK(all[list.mainEntry(each.owner)].name == "Turin");
    ++french;
  }
  CHECK(french == 4);  // the town has four names
  CHECK_FALSE(NameList::entryOf(list.englishOwners, list.englishNames, 100'000));
}

TEST_CASE("A column gives the numbers that were written, and 0 past its end") {
  const std::string bytes = {1, 2, '\xFF', 0, 0, '\xFF'};
  const Column wide(bytes, 3);
  CHECK(wide.size() == 2);
  CHECK(wide[0] == 0x00FF01);
  CHECK(wide[1] == 0xFF0002);
  CHECK(wide[2] == 0);
  CHECK(wide.signedAt(1) == -0xFFFE);
  CHECK(Column()[0] == 0);
}

TEST_CASE("Levels keep the order of numbers") {
  for (std::uint32_t number = 0; number < 70'000; ++number) REQUIRE(levelOf(number) <= levelOf(number + 1));
  CHECK(levelOf(0) < levelOf(1));
  CHECK(levelOf(5'000) < levelOf(10'000));
  CHECK(levelOf(~std::uint32_t{0}) < 256);
}

}  // namespace passerelle
