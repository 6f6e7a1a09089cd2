#include "core/describe/describe.h"

namespace passerelle::json {

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

Type Describe<Stop>::table() {
  using S = Of<Stop>;
  static constexpr std::array fields = {
      S::field<&Stop::point>("point", "where it is"),
      S::field<&Stop::population>("population", "of its town, when known", {0, 100'000'000})};
  return objectType("Stop", "A point at which a journey begins, ends or goes on.", fields);
}

namespace {

constexpr Limits metres{0, 400'000'000};

}  // namespace

Type Describe<Journey>::table() {
  using J = Of<Journey>;
  static constexpr std::array fields = {
      J::field<&Journey::stops>("stops", "2 to 20, one way; none where the official figure is given"),
      J::field<&Journey::official>("officialMetres", "read off the Commission's calculator; it prevails", metres),
      J::field<&Journey::institution>("institution", "id of the institution whose amounts apply", {1, 64}),
      J::field<&Journey::action>("action", "whose amounts apply; absent: only those of every mobility"),
      J::field<&Journey::call>("call", "call year; absent: every call of the data", {2014, 2099})};
  return objectType("Journey", "How far is it?", fields);
}

Type Describe<JourneysFrom>::table() {
  using J = Of<JourneysFrom>;
  static constexpr std::array fields = {
      J::field<&JourneysFrom::point>("point", "where the journeys begin"),
      J::field<&JourneysFrom::institution>("institution", "id of the institution whose amounts apply", {1, 64}),
      J::field<&JourneysFrom::action>("action", "whose amounts apply; absent: only those of every mobility")};
  return objectType("JourneysFrom", "How far is every campus of the data?", fields);
}

Type Describe<BandEdge>::table() {
  using B = Of<BandEdge>;
  static constexpr std::array fields = {
      B::field<&BandEdge::at>("atMetres", "where the bands meet"),
      B::field<&BandEdge::away>("awayMetres", "how far it is"),
      B::field<&BandEdge::beyond>("beyond", "the standard amount on its other side; nothing where there is no band"),
      B::field<&BandEdge::atStake>("atStake", "the most by which both sides can differ, in cents"),
      B::field<&BandEdge::advice>("advice", "what to do about it")};
  return objectType("BandEdge", "The nearest edge of a travel band.", fields);
}

Type Describe<TravelBand>::table() {
  using T = Of<TravelBand>;
  static constexpr std::array fields = {
      T::field<&TravelBand::call>("call", "call year"), T::field<&TravelBand::band>("band", "absent: too near for any"),
      T::field<&TravelBand::standard>("standard", "the standard amount for the way there and back"),
      T::field<&TravelBand::green>("green", "the amount for low-emission travel, in cents; absent: none apart"),
      T::field<&TravelBand::edge>("edge", "the nearest edge")};
  return objectType("TravelBand", "The travel band of a distance in one call.", fields);
}

Type Describe<MeasuredJourney>::table() {
  using M = Of<MeasuredJourney>;
  static constexpr std::array fields = {
      M::field<&MeasuredJourney::distance>("distanceMetres", "what counts"),
      M::field<&MeasuredJourney::basis>("basis", "where it comes from"),
      M::field<&MeasuredJourney::computed>("computedMetres", "the sum of the legs"),
      M::field<&MeasuredJourney::legs>("legsMetres", "great circles from stop to stop"),
      M::field<&MeasuredJourney::calls>("calls", "its band in each call")};
  return objectType("MeasuredJourney", "How far it is, and what follows in each call.", fields);
}

Type Describe<CampusDistance>::table() {
  using P = Of<CampusDistance>;
  static constexpr std::array fields = {P::field<&CampusDistance::campus>("campus", "id of the campus"),
                                        P::field<&CampusDistance::distance>("distanceMetres", "great circle"),
                                        P::field<&CampusDistance::calls>("calls", "its band in each call")};
  return objectType("CampusDistance", "A campus of the data, seen from a point.", fields);
}

Type Describe<CampusDistances>::table() {
  using P = Of<CampusDistances>;
  static constexpr std::array fields = {P::field<&CampusDistances::campuses>("campuses", "in the order of the data")};
  return objectType("CampusDistances", "How far every campus of the data is.", fields);
}

}  // namespace passerelle::json
