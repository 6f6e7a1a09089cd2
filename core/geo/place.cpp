#include "core/geo/place.h"

#include <cmath>

#include "core/geo/distance.h"

namespace passerelle {

namespace {

constexpr double perDegree = 1e6;

/// The entry of an owner's name in a language; the main name if it has none.
std::uint32_t entryIn(const NameList& names, std::uint32_t owner, Language language) {
  const bool french = language == Language::fr;
  const auto entry = french ? NameList::entryOf(names.frenchOwners, names.frenchNames, owner)
                            : NameList::entryOf(names.englishOwners, names.englishNames, owner);
  return entry ? *entry : names.mainEntry(owner);
}

/// Reuses the memory of a text that exists already.
std::string& emplace(std::optional<std::string>& text) { return text ? *text : text.emplace(); }

void assignNode(AreaNames& names, std::uint32_t node, Language language, std::optional<std::string>& name) {
  if (const std::string* known = names.nameOf(node, language)) {
    emplace(name) = *known;
  } else {
    name.reset();
  }
}

void assignCountry(std::uint32_t letters, std::string& country) {
  country.assign({static_cast<char>(letters & 0xFFU), static_cast<char>(letters >> 8U)});
}

}  // namespace

void measureInPlace(Point from, std::span<std::int32_t> pairs) {
  constexpr std::int32_t none = -1;
  const auto origin = Coordinates::degrees(from.latitude / perDegree, from.longitude / perDegree);
  const GreatCircles circles(origin.value_or(*Coordinates::degrees(0, 0)));
  for (std::size_t i = 0; 2 * i + 1 < pairs.size(); ++i) {  // writes only over pairs that have been read
    const auto to = Coordinates::degrees(pairs[2 * i] / perDegree, pairs[2 * i + 1] / perDegree);
    pairs[i] = origin && to ? static_cast<std::int32_t>(circles.to(*to).inMetres()) : none;
  }
}

const std::string* AreaNames::nameOf(std::uint32_t node, Language language) {
  const std::size_t count = areas_->nodeFirst.size();
  if (node >= count) return nullptr;
  if (names_.size() != count) names_.assign(count, {});
  std::string& name = names_[node].at(static_cast<std::size_t>(language));
  if (name.empty()) areas_->names.assignName(entryIn(areas_->names, node, language), name);
  return &name;
}

void describeTown(const PlaceIndex& index, const PlaceHit& hit, Language language, AreaNames& names,
                  FoundPlace& found) {
  const PlaceTier& tier = index.tier(hit.tier);
  const PlaceAreas& areas = index.areas();
  const std::uint32_t area = tier.area[hit.place];
  found.campus.reset();
  found.acronym.reset();
  found.town.reset();
  const std::uint32_t shown = entryIn(tier.names, hit.place, language);
  tier.names.assignName(shown, found.name);
  if (hit.entry == shown) {
    found.matched.reset();
  } else {
    tier.names.assignName(hit.entry, emplace(found.matched));
  }
  assignCountry(areas.country[area], found.country);
  assignNode(names, areas.countryNode[area], language, found.countryName);
  assignNode(names, areas.regionNode[area], language, found.region);
  assignNode(names, areas.districtNode[area], language, found.district);
  if (const auto coordinates = index.coordinates(hit.tier, hit.place)) found.point = Point::of(*coordinates);
  found.population = static_cast<int>(hit.population);
}

void describeCampus(const Campus& campus, Language language, AreaNames& names, FoundPlace& found) {
  const PlaceAreas& areas = names.areas();
  emplace(found.campus) = campus.id.text;
  found.name = language == Language::fr ? campus.name.fr : campus.name.en;
  found.matched.reset();
  found.acronym = campus.acronym;
  emplace(found.town) = campus.town;
  found.country = campus.country;
  found.countryName.reset();
  found.region.reset();
  found.district.reset();
  for (std::uint32_t area = 0; area < areas.country.size(); ++area) {
    const std::uint32_t letters = areas.country[area];
    if (static_cast<char>(letters & 0xFFU) != campus.country[0] ||
        static_cast<char>(letters >> 8U) != campus.country[1])
      continue;
    assignNode(names, areas.countryNode[area], language, found.countryName);
    break;
  }
  found.point = campus.point;
  found.population = campus.population;
}

Coordinates Point::coordinates() const {
  return Coordinates::degrees(latitude / perDegree, longitude / perDegree).value();
}

Point Point::of(Coordinates coordinates) {
  return {static_cast<int>(std::lround(coordinates.latitude() * perDegree)),
          static_cast<int>(std::lround(coordinates.longitude() * perDegree))};
}

}  // namespace passerelle
