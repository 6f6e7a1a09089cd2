// Writes the index of places: `write_places TOWNS REST` reads the lines of scripts/places/gather.mjs from standard
// input. Tabs separate fields, a vertical line separates the names within a field.
#include <charconv>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/place_index_writer.h"

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

template <class Number>
Number numberIn(const std::string& text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) throw std::invalid_argument("not a number: " + text);
  return number;
}

passerelle::PlaceSource placeOf(const std::vector<std::string>& fields) {
  passerelle::PlaceSource place;
  place.amongTowns = fields.at(1) == "towns";
  place.country = fields.at(2);
  place.region = fields.at(3);
  place.district = fields.at(4);
  place.north = numberIn<std::int32_t>(fields.at(5));
  place.east = numberIn<std::int32_t>(fields.at(6));
  place.population = numberIn<std::uint32_t>(fields.at(7));
  place.name = fields.at(8);
  place.french = fields.at(9);
  place.english = fields.at(10);
  place.otherNames = split(fields.at(11), '|');
  return place;
}

passerelle::AreaSource areaOf(const std::vector<std::string>& fields) {
  passerelle::AreaSource area;
  area.country = fields.at(1);
  area.region = fields.at(2);
  area.district = fields.at(3);
  area.name = fields.at(4);
  area.french = fields.at(5);
  area.otherNames = split(fields.at(6), '|');
  return area;
}

bool write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  return static_cast<bool>(file.flush());
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: write_places TOWNS REST\n";
    return 2;
  }
  std::vector<passerelle::PlaceSource> places;
  std::vector<passerelle::AreaSource> areas;
  std::string line;
  try {
    while (std::getline(std::cin, line)) {
      const std::vector<std::string> fields = split(line, '\t');
      if (fields.front() == "place") {
        places.push_back(placeOf(fields));
      } else {
        areas.push_back(areaOf(fields));
      }
    }
  } catch (const std::exception& error) {
    std::cerr << "write_places: " << error.what() << " in: " << line << '\n';
    return 1;
  }
  const passerelle::PlaceFiles files = passerelle::writePlaces(std::move(places), std::move(areas));
  return write(arguments[1], files.towns) && write(arguments[2], files.rest) ? 0 : 1;
}
