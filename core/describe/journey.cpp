#include "core/describe/programme.h"

namespace passerelle::json {

namespace {

constexpr Limits metres{0, 400'000'000};

}  // namespace

Type Describe<Stop>::table() {
  using S = Of<Stop>;
  static constexpr std::array fields = {
      S::field<&Stop::point>("point", "where it is"),
      S::field<&Stop::population>("population", "of its town, when known", {0, 100'000'000})};
  return objectType("Stop", "A point at which a journey begins, ends or goes on.", fields);
}

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
