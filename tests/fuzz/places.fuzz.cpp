#include <cstdint>
#include <cstring>
#include <string>

#include "core/geo/place.h"
#include "tests/core/support/small_places.h"
#include "tests/fuzz/laws.h"

// Alters an index of places, corrects its checksum, and searches it for an arbitrary text: nothing outside the index
// may be read, and the search must end. The first bytes of the input say which bytes are altered, the rest is the text.

namespace {

using namespace passerelle;

std::string withChecksum(std::string file) {
  const std::uint64_t sum = place_file::checksumOf(file);
  std::memcpy(file.data() + place_file::checksumWords * 4, &sum, sizeof sum);
  return file;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const PlaceFiles files = test::smallFiles();
  std::string towns = files.towns;
  std::size_t at = 1;
  if (size == 0) return 0;
  for (std::size_t i = bytes[0] % 32; i > 0 && at + 3 <= size; --i, at += 3) {
    const std::size_t place = (bytes[at] | (static_cast<std::size_t>(bytes[at + 1]) << 8U)) % towns.size();
    towns[place] = static_cast<char>(bytes[at + 2]);
  }
  PlaceIndex index;
  if (!index.load(withChecksum(std::move(towns))).empty()) return 0;
  index.load(files.rest);
  const std::string text(reinterpret_cast<const char*>(bytes + at), size - at);
  PlaceHits hits(8);
  searchPlaces(index, {}, text, hits);
  fuzz::expect(hits.size() <= 8, "no more than were asked for");
  FoundPlace found;
  AreaNames names(index.areas());
  for (const PlaceHit& hit : hits) {
    describeTown(index, hit, Language::fr, names, found);
    fuzz::expect(found.country.size() == 2, "a country is two letters");
  }
  return 0;
}
