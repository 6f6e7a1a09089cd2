#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/expected.h"
#include "core/eligibility/verdict.h"
#include "core/funding/grant.h"
#include "core/funding/payment_schedule.h"
#include "core/geo/place_search.h"
#include "core/library.h"
#include "core/mobility/mobility.h"
#include "core/planning/checklist.h"
#include "core/programme/journey.h"

namespace passerelle {

/// The whole of core in one header: the questions a page may ask of a loaded library. Every verb is a pure function
/// of the library and its argument. A mobility that cannot be meant (an end before its start, an unknown
/// institution) gives all its problems at once, each with its field.
class Planner {
 public:
  explicit Planner(Library library);
  Planner(Planner&&) = default;  // not to be copied: the terms point into its own library
  Planner& operator=(Planner&&) = default;
  Planner(const Planner&) = delete;
  Planner& operator=(const Planner&) = delete;
  ~Planner() = default;

  [[nodiscard]] About about() const;
  [[nodiscard]] SourceList sources() const;
  [[nodiscard]] RemarkList remarks() const;

  /// The defects of a mobility that its fields cannot show one by one; the verbs below refuse it for them.
  [[nodiscard]] Problems problemsOf(const Mobility& mobility) const;
  [[nodiscard]] Expected<Grant> estimate(const Mobility& mobility) const;
  [[nodiscard]] Expected<PaymentSchedule> payments(const Mobility& mobility) const;
  [[nodiscard]] Expected<Verdict> check(const Mobility& mobility) const;
  [[nodiscard]] Expected<Checklist> documents(const Mobility& mobility) const;

  /// Every campus of the data.
  [[nodiscard]] CampusList campuses() const;
  /// Towns of the index, as far as it is loaded, and campuses of the data. Fills `found`, whose memory is used again.
  void searchPlaces(const PlaceIndex& index, const PlaceQuery& query, AreaNames& names, PlacesFound& found) const;
  /// How far a journey is, and its band in each call.
  [[nodiscard]] Expected<MeasuredJourney> distance(const Journey& journey) const;
  /// The same from one point to every campus of the data.
  [[nodiscard]] Expected<CampusDistances> distances(const JourneysFrom& from) const;

 private:
  struct Framed;
  [[nodiscard]] Framed frame(const Mobility& mobility) const;
  [[nodiscard]] const Terms& terms(const Call& call, const Institution* institution) const;

  [[nodiscard]] Problems problemsOf(const std::optional<std::string>& institution) const;
  [[nodiscard]] std::vector<TravelBand> bandsOf(Distance distance, const Journey& journey) const;

  Library library_;
  CampusNames campusNames_;
  std::map<std::pair<int, std::string>, Terms> terms_;  ///< by call and institution; no institution is ""
};

/// Which call pays: the one named, else that of the academic year in which the stay begins, else the latest known. A
/// call that the data lacks gives way to the latest known, and stays named.
CallChoice chooseCall(const Mobility& mobility, const Library& library);

}  // namespace passerelle
