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
#include "core/library/tariffs.h"
#include "core/mobility/mobility.h"
#include "core/offers/offers.h"
#include "core/offers/timeline.h"
#include "core/planner/estimates.h"
#include "core/planner/question_defects.h"
#include "core/planning/checklist.h"
#include "core/programme/journey.h"
#include "core/schools/school_report.h"

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

  /// The defects of a question that its fields cannot show one by one; the verbs below refuse it for them.
  template <class Question>
  [[nodiscard]] Problems problemsOf(const Question& question) const {
    return passerelle::problemsOf(question, library_);
  }
  [[nodiscard]] Problems problemsOf(const EarlyReturnQuestion& question) const;

  [[nodiscard]] Expected<Grant> estimate(const Mobility& mobility) const;
  [[nodiscard]] Expected<PaymentSchedule> payments(const Mobility& mobility) const;
  [[nodiscard]] Expected<Verdict> check(const Mobility& mobility) const;
  /// Total and verdict without lines, proofs and questions, for lists.
  [[nodiscard]] Expected<Estimate> summary(const Mobility& mobility) const;
  [[nodiscard]] Expected<Checklist> documents(const Mobility& mobility) const;

  [[nodiscard]] Expected<CallComparison> compareCalls(const CallsToCompare& question) const;
  [[nodiscard]] Expected<EarlyReturn> earlyReturn(const EarlyReturnQuestion& question) const;

  /// A stay of one's own, told as a row of offers tells theirs.
  [[nodiscard]] Expected<Worth> worth(const Mobility& mobility) const;
  [[nodiscard]] Expected<TravelComparison> compareTravel(const Mobility& mobility) const;
  [[nodiscard]] Expected<DaysFor> daysFor(const DaysForQuestion& question) const;
  [[nodiscard]] Expected<Timeline> timeline(const TimelineQuestion& question) const;

  /// Every campus of the data.
  [[nodiscard]] CampusList campuses() const;
  /// Towns of the index, as far as it is loaded, and campuses of the data. Fills `found`, whose memory is used again.
  void searchPlaces(const PlaceIndex& index, const PlaceQuery& query, AreaNames& names, PlacesFound& found) const;
  /// How far a journey is, and its band in each call.
  [[nodiscard]] Expected<MeasuredJourney> distance(const Journey& journey) const;
  /// The same from one point to every campus of the data.
  [[nodiscard]] Expected<CampusDistances> distances(const JourneysFrom& from) const;

  /// What is looked up. An unknown id is refused; a value of a filter that the data does not have finds nothing.
  [[nodiscard]] AgreementsOnDay agreements(const AgreementsQuestion& question) const;
  [[nodiscard]] Expected<OffersOnDay> offers(const OffersQuestion& question) const;
  [[nodiscard]] Expected<OfferCard> offer(const RecordQuestion& question) const;
  [[nodiscard]] Expected<PartnerCard> partner(const RecordQuestion& question) const;
  [[nodiscard]] Expected<InstitutionCard> institution(const RecordQuestion& question) const;
  [[nodiscard]] NetworkList networks() const;
  [[nodiscard]] FactList facts(const FactsQuestion& question) const;

  /// What schools and the authorities above them say of a stay abroad, each by itself.
  [[nodiscard]] Expected<SchoolReport> checkSchools(const SchoolCase& stay) const;
  [[nodiscard]] SelfAudits selfAudits() const;

 private:
  [[nodiscard]] std::vector<RuleBook> ruleBooks() const;
  [[nodiscard]] Framed frame(const Mobility& mobility) const;
  /// What `answer` says of a question without defects, else all defects of the question.
  template <class Question, class Answer>
  [[nodiscard]] auto answered(const Question& question, const Answer& answer) const -> Expected<decltype(answer())>;
  /// The same for a mobility: `answer` is given it as seen in its call.
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
  Tariffs tariffs_;  ///< of the library
};

}  // namespace passerelle
