#include "core/describe/geo.h"

namespace passerelle::json {

Type Describe<DistanceBand>::table() {
  using D = Of<DistanceBand>;
  constexpr Limits metres{0, 20'100'000};
  static constexpr std::array fields = {
      D::field<&DistanceBand::from>("from", "shortest distance, in metres, included", metres),
      D::field<&DistanceBand::below>("below", "in metres, excluded; absent: no upper end", metres)};
  return objectType("DistanceBand", "One-way distances from `from` (included) to `below` (excluded), in metres.",
                    fields, [](const void* value, Report& report) {
                      const auto& band = *static_cast<const DistanceBand*>(value);
                      if (!band.below || band.from < *band.below) return;
                      report.add(ProblemCode::upsideDown, "/below", "more than " + std::to_string(band.from.inMetres()),
                                 std::to_string(band.below->inMetres()));
                    });
}

Type Describe<Point>::table() {
  using P = Of<Point>;
  static constexpr std::array fields = {
      P::field<&Point::latitude>("latitudeMicrodegrees", "millionths of a degree, north positive",
                                 {-90'000'000, 90'000'000}),
      P::field<&Point::longitude>("longitudeMicrodegrees", "millionths of a degree, east positive",
                                  {-180'000'000, 180'000'000})};
  return objectType("Point", "A point on the globe.", fields);
}

Type Describe<Campus>::table() {
  using P = Of<Campus>;
  constexpr Limits population{0, 4999};
  static constexpr std::array fields = {
      P::definition<&Campus::id>("id", "its id, also the name of its file"),
      P::field<&Campus::institution>("institution", "id of the institution of the data that it belongs to"),
      P::field<&Campus::name>("name", "name of the institution, or of the campus"),
      P::field<&Campus::acronym>("acronym", "its acronym"),
      P::optionalList<&Campus::otherNames>("otherNames", "as it is spelt too, or in its own language"),
      P::field<&Campus::town>("town", "where it stands"),
      P::field<&Campus::country>("country", "ISO 3166-1 alpha-2", countryCode),
      P::field<&Campus::geonames>("geonames", "GeoNames number of the town whose point it has", {1, 1'000'000'000}),
      P::field<&Campus::point>("point", "where journeys begin and end"),
      P::field<&Campus::population>("population", "of a town of fewer than 5 000", population),
      P::field<&Campus::reason>("reason", "why it is this point", {1, 500})};
  static constexpr auto withProof = cited<Campus>(fields);
  return objectType("Campus", "A campus: where journeys to or from an institution begin and end.", withProof);
}

Type Describe<FoundPlace>::table() {
  using F = Of<FoundPlace>;
  static constexpr std::array fields = {
      F::field<&FoundPlace::campus>("campus", "id of a campus; absent: a town"),
      F::field<&FoundPlace::name>("name", "its name, in the language asked for where it has one"),
      F::field<&FoundPlace::matched>("matched", "the other name by which it was found"),
      F::field<&FoundPlace::acronym>("acronym", "of a campus"),
      F::field<&FoundPlace::town>("town", "of a campus"),
      F::field<&FoundPlace::country>("country", "ISO 3166-1 alpha-2"),
      F::field<&FoundPlace::countryName>("countryName", "name of the country"),
      F::field<&FoundPlace::region>("region", "in which a town lies"),
      F::field<&FoundPlace::district>("district", "in which a town lies"),
      F::field<&FoundPlace::point>("point", "where it is"),
      F::field<&FoundPlace::population>("population", "of the town; 0: not known")};
  return objectType("FoundPlace", "A town of the world, or a campus of the data.", fields);
}

Type Describe<PlaceQuery>::table() {
  using Q = Of<PlaceQuery>;
  constexpr Limits length{0, 40'000};
  constexpr Limits limit{1, PlaceHits::most};
  static constexpr std::array fields = {
      Q::field<&PlaceQuery::text>("text", "a name, with its country or region behind it if need be", length),
      Q::field<&PlaceQuery::limit>("limit", "at most so many; absent: 8", limit),
      Q::field<&PlaceQuery::language>("language", "of the names in the answer")};
  return objectType("PlaceQuery", "What somebody typed to find a place.", fields);
}

Type Describe<PlacesFound>::table() {
  using P = Of<PlacesFound>;
  static constexpr std::array fields = {P::field<&PlacesFound::loaded>("loaded", "which towns were searched"),
                                        P::field<&PlacesFound::places>("places", "the best first")};
  return objectType("PlacesFound", "Places that answer a text. Towns: GeoNames, CC BY 4.0.", fields);
}

Type Describe<PlacesState>::table() {
  using P = Of<PlacesState>;
  static constexpr std::array fields = {P::field<&PlacesState::loaded>("loaded", "which towns can be searched")};
  return objectType("PlacesState", "How much of the index of places is there.", fields);
}

Type Describe<CampusList>::table() {
  using P = Of<CampusList>;
  static constexpr std::array fields = {P::field<&CampusList::campuses>("campuses", "the campuses")};
  return objectType("CampusList", "Every campus of the data.", fields);
}

}  // namespace passerelle::json
