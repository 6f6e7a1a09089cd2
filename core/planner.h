#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/expected.h"
#include "core/eligibility/verdict.h"
#include "core/estimates.h"
#include "core/funding/comparison.h"
#include "core/funding/early_return.h"
#include "core/funding/estimate.h"
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
  /// Total and verdict without lines, proofs and questions, for lists.
  [[nodiscard]] Expected<Estimate> summary(const Mobility& mobility) const;
  [[nodiscard]] Expected<Checklist> documents(const Mobility& mobility) const;

  /// The same of the questions that are more than a mobility; the problems of their mobility are told as "mobility/…".
  [[nodiscard]] Problems problemsOf(const CallsToCompare& question) const;
  [[nodiscard]] Problems problemsOf(const EarlyReturnQuestion& question) const;
  [[nodiscard]] Expected<CallComparison> compareCalls(const CallsToCompare& question) const;
  [[nodiscard]] Expected<EarlyReturn> earlyReturn(const EarlyReturnQuestion& question) const;
  /// Every campus of the data.
  [[nodiscard]] CampusList campuses() const;
  /// Towns of the index, as far as it is loaded, and campuses of the data. Fills `found`, whose memory is used again.
  void searchPlaces(const PlaceIndex& index, const PlaceQuery& query, AreaNames& names, PlacesFound& found) const;
  [[nodiscard]] Problems problemsOf(const Journey& journey) const;
  [[nodiscard]] Problems problemsOf(const JourneysFrom& from) const;
  /// How far a journey is, and its band in each call.
  [[nodiscard]] Expected<MeasuredJourney> distance(const Journey& journey) const;
  /// The same from one point to every campus of the data.
  [[nodiscard]] Expected<CampusDistances> distances(const JourneysFrom& from) const;

 private:
  struct Framed;
  [[nodiscard]] Framed frame(const Mobility& mobility) const;
  [[nodiscard]] Tariff tariff(const Call& call, const Authors& authors) const;

  /// Both readings of the figures of authors in a call.
  struct Figures {
    Terms terms;
    std::optional<OtherTerms> other;
  };

  [[nodiscard]] Problems problemsOf(const std::optional<std::string>& institution) const;
  [[nodiscard]] std::vector<TravelBand> bandsOf(Distance distance, const Journey& journey) const;

  Library library_;
  CampusNames campusNames_;
  std::map<std::pair<const Call*, Authors>, Figures> figures_;  ///< of the library
};

/// Which call pays: the one named, else that of the academic year in which the stay begins, else the latest known. A
/// call that the data lacks gives way to the latest known, and stays named.
CallChoice chooseCall(const Mobility& mobility, const Library& library);

/// Who speaks above the call: the institution, and the agency of the country that pays, as far as the data has them.
Authors authorsOf(const Situation& situation, const Library& library);

}  // namespace passerelle
