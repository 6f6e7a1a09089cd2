#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/expected.h"
#include "core/catalogue/cards.h"
#include "core/eligibility/verdict.h"
#include "core/funding/comparison.h"
#include "core/funding/days_for.h"
#include "core/funding/early_return.h"
#include "core/funding/estimate.h"
#include "core/funding/grant.h"
#include "core/funding/payment_schedule.h"
#include "core/funding/travel_comparison.h"
#include "core/geo/place_search.h"
#include "core/library/library.h"
#include "core/library/published_figures.h"
#include "core/library/tariffs.h"
#include "core/library/typical_rates.h"
#include "core/mobility/mobility.h"
#include "core/offers/offers.h"
#include "core/offers/timeline.h"
#include "core/planner/considered_rows.h"
#include "core/planner/estimates.h"
#include "core/planner/question_defects.h"
#include "core/planning/checklist.h"
#include "core/programme/journey.h"
#include "core/schools/school_report.h"

namespace passerelle {

/// All functions of core in one header: the questions that a page may ask about a loaded library. Each method is a pure
/// function of the library and its argument. A question with problems (an end before its start, an unknown institution)
/// returns all its problems at once, each with its field.
class Planner {
 public:
  explicit Planner(Library library);
  Planner(Planner&&) = default;  // not copyable: the terms point into the library
  Planner& operator=(Planner&&) = default;
  Planner(const Planner&) = delete;
  Planner& operator=(const Planner&) = delete;
  ~Planner() = default;

  [[nodiscard]] About about() const;
  [[nodiscard]] SourceList sources() const;
  [[nodiscard]] RemarkList remarks() const;

  /// Problems of a question that only show when several fields are compared. The methods below refuse a question that
  /// has any.
  template <class Question>
  [[nodiscard]] Problems problemsOf(const Question& question) const {
    return passerelle::problemsOf(question, library_);
  }
  [[nodiscard]] Problems problemsOf(const EarlyReturnQuestion& question) const;

  [[nodiscard]] Expected<Grant> estimate(const Mobility& mobility) const;
  [[nodiscard]] Expected<PaymentSchedule> payments(const Mobility& mobility) const;
  [[nodiscard]] Expected<Verdict> check(const Mobility& mobility) const;
  /// Total, band and verdict without lines, citations and questions. Used for lists.
  [[nodiscard]] Expected<Estimate> summary(const Mobility& mobility) const;
  [[nodiscard]] Expected<Checklist> documents(const Mobility& mobility) const;

  /// Why each row that the institution and its agency published is used for this mobility or not.
  [[nodiscard]] Expected<ConsideredRows> considered(const Mobility& mobility) const;

  [[nodiscard]] Expected<CallComparison> compareCalls(const CallsToCompare& question) const;
  [[nodiscard]] Expected<EarlyReturn> earlyReturn(const EarlyReturnQuestion& question) const;

  /// What universities of the paying country published where the rate of this mobility is open.
  [[nodiscard]] Expected<TypicalRates> typicalRates(const Mobility& mobility) const;

  /// The user's own stay with the same values as a row of offers.
  [[nodiscard]] Expected<Worth> worth(const Mobility& mobility) const;
  [[nodiscard]] Expected<TravelComparison> compareTravel(const Mobility& mobility) const;
  [[nodiscard]] Expected<DaysFor> daysFor(const DaysForQuestion& question) const;
  [[nodiscard]] Expected<Timeline> timeline(const TimelineQuestion& question) const;

  /// Every campus of the data.
  [[nodiscard]] CampusList campuses() const;
  /// Searches the towns of the loaded part of the index and the campuses of the data. Writes into `found`, whose memory
  /// is reused.
  void searchPlaces(const PlaceIndex& index, const PlaceQuery& query, AreaNames& names, PlacesFound& found) const;
  /// The distance of a journey and its band in each call.
  [[nodiscard]] Expected<MeasuredJourney> distance(const Journey& journey) const;
  /// The same for the journeys from one point to every campus of the data.
  [[nodiscard]] Expected<CampusDistances> distances(const JourneysFrom& from) const;

  /// Search and lookup. An unknown id is refused; a filter value that is not in the data finds nothing.
  [[nodiscard]] AgreementsOnDay agreements(const AgreementsQuestion& question) const;
  [[nodiscard]] Expected<OffersOnDay> offers(const OffersQuestion& question) const;
  [[nodiscard]] Expected<PublishedFigures> figures(const FiguresQuestion& question) const;
  /// The calls in which a row of figures holds, and all its witnesses.
  [[nodiscard]] Expected<Provenance> row(const RowQuestion& question) const;

  [[nodiscard]] Expected<OfferCard> offer(const RecordQuestion& question) const;
  [[nodiscard]] Expected<PartnerCard> partner(const RecordQuestion& question) const;
  [[nodiscard]] Expected<InstitutionCard> institution(const RecordQuestion& question) const;
  [[nodiscard]] NetworkList networks() const;
  [[nodiscard]] FactList facts(const FactsQuestion& question) const;

  /// The rules of schools and of the authorities above them on a stay abroad, author by author.
  [[nodiscard]] Expected<SchoolReport> checkSchools(const SchoolCase& stay) const;
  [[nodiscard]] SelfAudits selfAudits() const;

 private:
  [[nodiscard]] std::vector<RuleBook> ruleBooks() const;
  [[nodiscard]] Framed frame(const Mobility& mobility) const;
  /// Returns `answer()` if the question has no problems, otherwise all its problems.
  template <class Question, class Answer>
  [[nodiscard]] auto answered(const Question& question, const Answer& answer) const -> Expected<decltype(answer())>;
  /// The same for a mobility: `answer` receives the mobility framed in its call.
  template <class Answer>
  [[nodiscard]] auto inItsCall(const Mobility& mobility, const Answer& answer) const
      -> Expected<decltype(answer(Framed()))>;
  [[nodiscard]] std::vector<TravelBand> bandsOf(Distance distance, const Journey& journey) const;

  [[nodiscard]] OfferSources offerSources() const { return {library_, tariffs_, offerIndex_, offerKinds_}; }
  [[nodiscard]] CardSources cardSources() const { return {library_.catalogue, library_.campuses, offerIndex_}; }

  Library library_;
  CampusNames campusNames_;
  AgreementIndex agreementIndex_;
  OfferIndex offerIndex_;
  OfferKinds offerKinds_;
  Tariffs tariffs_;  ///< points into `library_`
};

}  // namespace passerelle
