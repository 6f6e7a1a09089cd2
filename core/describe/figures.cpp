#include <algorithm>
#include <optional>
#include <set>

#include "core/describe/programme.h"

namespace passerelle::json {

namespace {

constexpr Limits dayRange{1, 400};
constexpr Limits percentRange{0, 100};
constexpr Limits centsRange{0, 100'000'000};

/// Reported at the upper end; an absent end is no restriction.
void verifyOrder(std::optional<std::int64_t> low, std::optional<std::int64_t> high, const char* pointer,
                 Report& report) {
  if (!low || !high || *low <= *high) return;
  report.add(ProblemCode::upsideDown, pointer, "at least " + std::to_string(*low), std::to_string(*high));
}

void verifyDuration(const void* value, Report& report) {
  const auto& duration = *static_cast<const Duration*>(value);
  verifyOrder(duration.minimumDays, duration.maximumDays, "/maximumDays", report);
}

void verifyFundedStay(const void* value, Report& report) {
  const auto& stay = *static_cast<const FundedStay*>(value);
  verifyOrder(stay.minimumDaysOnSite, stay.maximumDaysOnSite, "/maximumDaysOnSite", report);
  verifyOrder(stay.minimumTravelDays, stay.maximumTravelDays, "/maximumTravelDays", report);
}

void verifyTopUp(const void* value, Report& report) {
  const auto& row = *static_cast<const TopUp*>(value);
  verifyOrder(row.fromDay, row.toDay, "/toDay", report);
}

void verifyProjectSupport(const void* value, Report& report) {
  const auto& row = *static_cast<const ProjectSupport*>(value);
  verifyOrder(row.fromParticipant, row.toParticipant, "/toParticipant", report);
  if (row.amount.has_value() == row.percent.has_value()) {
    report.add(row.amount ? ProblemCode::contradictory : ProblemCode::missing, "/amount", "an amount or a percent",
               row.amount ? "both" : "neither");
  }
}

/// Green travel is never paid less than standard travel.
void verifyTravelAmount(const void* value, Report& report) {
  const auto& row = *static_cast<const TravelAmount*>(value);
  if (row.green) verifyOrder(row.standard.inCents(), row.green->inCents(), "/green", report);
}

/// The range of sums that the shares of one line can make: all at their least but the last at its most, and the
/// reverse. Both have to be 100.
class Paid {
 public:
  void add(const InstalmentShare& share) {
    leastBefore_ += lastPercent_;
    mostBefore_ += lastMost_;
    lastPercent_ = share.percent;
    lastMost_ = share.most();
  }

  [[nodiscard]] int least() const { return leastBefore_ + lastMost_; }
  [[nodiscard]] int most() const { return mostBefore_ + lastPercent_; }

 private:
  int leastBefore_ = 0;
  int mostBefore_ = 0;
  int lastPercent_ = 0;
  int lastMost_ = 0;
};

/// The shares of each line add up to exactly 100 percent.
void verifyPayments(const void* value, Report& report) {
  const auto& term = *static_cast<const PaymentTerm*>(value);
  std::set<Rule> named;
  bool ofEveryLine = false;
  for (const InstalmentTerm& instalment : term.instalments) {
    for (const InstalmentShare& share : instalment.shares) {
      named.insert(share.rules.begin(), share.rules.end());
      ofEveryLine = ofEveryLine || share.rules.empty();
    }
  }
  if (ofEveryLine) named.insert(Rule::undetermined);  // represents the lines that no share names
  for (const Rule rule : named) {
    Paid paid;
    for (const InstalmentTerm& instalment : term.instalments) {
      for (const InstalmentShare& share : instalment.shares) {
        const auto& rules = share.rules;
        if (rules.empty() || std::find(rules.begin(), rules.end(), rule) != rules.end()) paid.add(share);
      }
    }
    if (paid.least() == 100 && paid.most() == 100) continue;
    report.add(ProblemCode::outOfRange, "/instalments", "shares of each line that make 100 percent",
               std::to_string(paid.least() == 100 ? paid.most() : paid.least()) + " percent");
  }
}

}  // namespace

Type Describe<RateRange>::table() {
  using R = Of<RateRange>;
  static constexpr std::array fields = {
      R::field<&RateRange::low>("low", "lower end, in cents; absent: nobody printed it", centsRange),
      R::field<&RateRange::high>("high", "upper end, in cents; the same where the rate is fixed", centsRange)};
  return objectType("RateRange", "A rate, or the range in which it is chosen; both ends included.", fields,
                    [](const void* value, Report& report) {
                      const auto& rate = *static_cast<const RateRange*>(value);
                      if (rate.low) verifyOrder(rate.low->inCents(), rate.high.inCents(), "/high", report);
                    });
}

Type Describe<MonthlySupport>::table() {
  using M = Of<MonthlySupport>;
  static constexpr auto fields = rowOf<MonthlySupport>(
      std::array{M::field<&MonthlySupport::scope>("scope", "to which mobilities it applies"),
                 M::optionalList<&MonthlySupport::receiving>("receiving", "where the stay takes place"),
                 M::field<&MonthlySupport::flow>("flow", "receiving against sending cost group"),
                 M::field<&MonthlySupport::outermostRegion>("outermostRegion", "absent: does not matter"),
                 M::field<&MonthlySupport::rate>("rate", "cents a month; a range where the institution chooses")});
  return objectType("MonthlySupport", "Individual support of long student stays, per month of 30 days.", fields);
}

Type Describe<ShortStaySupport>::table() {
  using S = Of<ShortStaySupport>;
  static constexpr auto fields = rowOf<ShortStaySupport>(
      std::array{S::field<&ShortStaySupport::fromDay>("fromDay", "first day of the row", dayRange),
                 S::field<&ShortStaySupport::toDay>("toDay", "last day of the row, included", dayRange),
                 S::field<&ShortStaySupport::rate>("rate", "cents a day")});
  return objectType("ShortStaySupport", "Individual support of short student stays, marginal by days.", fields);
}

Type Describe<StaffSupport>::table() {
  using S = Of<StaffSupport>;
  static constexpr auto fields = rowOf<StaffSupport>(
      std::array{S::field<&StaffSupport::scope>("scope", "to which mobilities it applies"),
                 S::field<&StaffSupport::receiving>("receiving", "place of the receiving country"),
                 S::field<&StaffSupport::rate>("rate", "cents a day; a range where the institution chooses")});
  return objectType("StaffSupport", "Individual support of staff, per day at full rate.", fields);
}

Type Describe<StaffScale>::table() {
  using S = Of<StaffScale>;
  static constexpr auto fields =
      rowOf<StaffScale>(std::array{S::field<&StaffScale::fromDay>("fromDay", "first day of the row", dayRange),
                                   S::field<&StaffScale::toDay>("toDay", "last day of the row, included", dayRange),
                                   S::field<&StaffScale::percent>("percent", "of the daily rate", percentRange)});
  return objectType("StaffScale", "Percent of the staff rate by day on site.", fields);
}

Type Describe<RateRelation>::table() {
  using R = Of<RateRelation>;
  static constexpr auto fields = rowOf<RateRelation>(std::array{
      R::field<&RateRelation::scope>("scope", "to which mobilities it applies"),
      R::field<&RateRelation::leastGap>("leastGap", "cents a month between neighbouring flows, at least", centsRange),
      R::field<&RateRelation::samePercentage>("samePercentage", "the same percentage of the range everywhere")});
  return objectType("RateRelation", "How the rates of one payer relate to each other.", fields);
}

Type Describe<FundedStay>::table() {
  using F = Of<FundedStay>;
  static constexpr auto fields = rowOf<FundedStay>(std::array{
      F::field<&FundedStay::scope>("scope", "to which mobilities it applies"),
      F::field<&FundedStay::minimumDaysOnSite>("minimumDaysOnSite", "no grant for shorter stays", dayRange),
      F::field<&FundedStay::maximumDaysOnSite>("maximumDaysOnSite", "days beyond are unfunded", dayRange),
      F::field<&FundedStay::minimumTravelDays>("minimumTravelDays", "travel days that are paid for sure", {0, 10}),
      F::field<&FundedStay::maximumTravelDays>("maximumTravelDays", "travel days that may be paid", {0, 10}),
      F::field<&FundedStay::maximumGreenTravelDays>("maximumGreenTravelDays", "in all, by green travel", {0, 10}),
      F::field<&FundedStay::fixed>("fixed", "true: a package paid in full; false: at most")});
  return objectType("FundedStay", "Which days of a stay are paid.", fields, verifyFundedStay);
}

Type Describe<TravelAmount>::table() {
  using T = Of<TravelAmount>;
  static constexpr auto fields = rowOf<TravelAmount>(std::array{
      T::field<&TravelAmount::scope>("scope", "to which mobilities it applies; absent: all"),
      T::field<&TravelAmount::band>("band", "one-way distances"),
      T::field<&TravelAmount::standard>("standard", "cents per participant", centsRange),
      T::field<&TravelAmount::green>("green", "cents by green travel; absent: no green amount", centsRange)});
  return objectType("TravelAmount", "Travel lump sum for a band of one-way distances, way there and back.", fields,
                    verifyTravelAmount);
}

Type Describe<TravelEntitlement>::table() {
  using T = Of<TravelEntitlement>;
  static constexpr auto fields = rowOf<TravelEntitlement>(
      std::array{T::field<&TravelEntitlement::scope>("scope", "to which mobilities it applies"),
                 T::optionalList<&TravelEntitlement::receiving>("receiving", "where the stay takes place"),
                 T::field<&TravelEntitlement::fewerOpportunities>("fewerOpportunities", "absent: does not matter"),
                 T::field<&TravelEntitlement::outermostRegion>("outermostRegion", "absent: does not matter"),
                 T::field<&TravelEntitlement::travel>("travel", "whether it is paid")});
  return objectType("TravelEntitlement", "Who receives the travel lump sum; the first row that applies decides.",
                    fields);
}

Type Describe<ExceptionalTravel>::table() {
  using E = Of<ExceptionalTravel>;
  static constexpr auto fields = rowOf<ExceptionalTravel>(
      std::array{E::field<&ExceptionalTravel::scope>("scope", "to which mobilities it applies"),
                 E::field<&ExceptionalTravel::greenOnly>("greenOnly", "true: only green travel"),
                 E::field<&ExceptionalTravel::coveredBelowPercent>(
                     "coveredBelowPercent", "of the real cost: the lump sum covers less", percentRange),
                 E::field<&ExceptionalTravel::paidPercent>("paidPercent", "of the real cost", percentRange)});
  return objectType("ExceptionalTravel", "Part of the real cost of journeys that the lump sum does not cover.", fields);
}

Type Describe<TopUp>::table() {
  using T = Of<TopUp>;
  static constexpr auto fields =
      rowOf<TopUp>(std::array{T::field<&TopUp::kind>("kind", "which top-up"),
                              T::field<&TopUp::scope>("scope", "to which mobilities it applies"),
                              T::optionalList<&TopUp::receiving>("receiving", "where the stay takes place"),
                              T::field<&TopUp::outermostRegion>("outermostRegion", "absent: does not matter"),
                              T::field<&TopUp::fromDay>("fromDay", "shortest stay", dayRange),
                              T::field<&TopUp::toDay>("toDay", "longest stay, included", dayRange),
                              T::field<&TopUp::per>("per", "once a stay, or a month of 30 days"),
                              T::field<&TopUp::amount>("amount", "cents", centsRange)});
  return objectType("TopUp", "An amount added to the individual support.", fields, verifyTopUp);
}

Type Describe<Duration>::table() {
  using D = Of<Duration>;
  static constexpr auto fields = rowOf<Duration>(std::array{
      D::field<&Duration::scope>("scope", "to which mobilities it applies"),
      D::field<&Duration::partnerCountry>("partnerCountry",
                                          "in a partner country of any region or not; absent: anywhere"),
      D::field<&Duration::count>("count", "how days are counted"),
      D::field<&Duration::minimumDays>("minimumDays", "days", dayRange),
      D::field<&Duration::maximumDays>("maximumDays", "days", dayRange),
      D::field<&Duration::maximumMonths>("maximumMonths", "another printed reading of the maximum", {1, 12}),
      D::field<&Duration::termSuffices>("termSuffices", "true: a complete academic term suffices, even if shorter")});
  return objectType("Duration", "Shortest and longest stay, both included.", fields, verifyDuration);
}

Type Describe<EarlyReturnTolerance>::table() {
  using E = Of<EarlyReturnTolerance>;
  static constexpr auto fields = rowOf<EarlyReturnTolerance>(
      std::array{E::field<&EarlyReturnTolerance::scope>("scope", "to which mobilities it applies"),
                 E::field<&EarlyReturnTolerance::days>("days", "days early that cost nothing", {1, 30})});
  return objectType("EarlyReturnTolerance", "Days by which a stay may end early and be paid as agreed.", fields);
}

Type Describe<InstalmentShare>::table() {
  using I = Of<InstalmentShare>;
  static constexpr std::array fields = {
      I::optionalList<&InstalmentShare::rules>("rules", "lines; absent: all"),
      I::field<&InstalmentShare::percent>("percent", "of each line", percentRange),
      I::field<&InstalmentShare::maximumPercent>("maximumPercent", "where the payer chooses", percentRange)};
  return objectType("InstalmentShare", "Percent of each named line.", fields);
}

Type Describe<DueWithin>::table() {
  using D = Of<DueWithin>;
  static constexpr std::array fields = {D::field<&DueWithin::days>("days", "calendar days, at most", dayRange),
                                        D::field<&DueWithin::after>("after", "the event they follow")};
  return objectType("DueWithin", "At most so many days after an event.", fields);
}

Type Describe<InstalmentTerm>::table() {
  using I = Of<InstalmentTerm>;
  static constexpr std::array fields = {
      I::field<&InstalmentTerm::moment>("moment", "when it is paid"),
      I::field<&InstalmentTerm::shares>("shares", "what it pays"),
      I::optionalList<&InstalmentTerm::papers>("papers", "what has to be handed in first"),
      I::field<&InstalmentTerm::due>("due", "how soon it must be paid")};
  return objectType("InstalmentTerm", "One instalment.", fields);
}

Type Describe<PaymentTerm>::table() {
  using P = Of<PaymentTerm>;
  static constexpr auto fields =
      rowOf<PaymentTerm>(std::array{P::field<&PaymentTerm::scope>("scope", "to which mobilities it applies"),
                                    P::field<&PaymentTerm::instalments>("instalments", "in the order of payment")});
  return objectType("PaymentTerm", "In which parts, and when, a grant is paid.", fields, verifyPayments);
}

Type Describe<ProjectPeriod>::table() {
  using P = Of<ProjectPeriod>;
  constexpr Limits months{1, 60};
  static constexpr auto fields = rowOf<ProjectPeriod>(
      std::array{P::field<&ProjectPeriod::scope>("scope", "to which mobilities it applies"),
                 P::field<&ProjectPeriod::firstMonth>("firstMonth", "of the call year, from its first day", {1, 12}),
                 P::field<&ProjectPeriod::minimumMonths>("minimumMonths", "of the shortest project", months),
                 P::field<&ProjectPeriod::maximumMonths>("maximumMonths", "of the longest project", months)});
  return objectType("ProjectPeriod", "The days on which a project may pay for stays.", fields,
                    [](const void* value, Report& report) {
                      const auto& period = *static_cast<const ProjectPeriod*>(value);
                      verifyOrder(period.minimumMonths, period.maximumMonths, "/maximumMonths", report);
                    });
}

Type Describe<RoundingPractice>::table() {
  using R = Of<RoundingPractice>;
  static constexpr auto fields = rowOf<RoundingPractice>(
      std::array{R::field<&RoundingPractice::scope>("scope", "to which mobilities it applies"),
                 R::field<&RoundingPractice::dailyRate>("dailyRate", "absent: daily rates are not rounded"),
                 R::field<&RoundingPractice::line>("line", "absent: the complete line is rounded to the cent")});
  return objectType("RoundingPractice", "How an author rounds.", fields);
}

Type Describe<ProjectSupport>::table() {
  using P = Of<ProjectSupport>;
  constexpr Limits participants{1, 10'000};
  static constexpr auto fields = rowOf<ProjectSupport>(std::array{
      P::field<&ProjectSupport::scope>("scope", "to which projects it applies"),
      P::field<&ProjectSupport::kind>("kind", "what it is"),
      P::field<&ProjectSupport::fromParticipant>("fromParticipant", "first participant it counts for", participants),
      P::field<&ProjectSupport::toParticipant>("toParticipant", "last participant it counts for", participants),
      P::field<&ProjectSupport::amount>("amount", "cents per participant", centsRange),
      P::field<&ProjectSupport::percent>("percent", "of the cost or of the grant", percentRange)});
  return objectType("ProjectSupport", "What an institution receives for its project beside the grants.", fields,
                    verifyProjectSupport);
}

Type Describe<BlendedProgrammeRules>::table() {
  using B = Of<BlendedProgrammeRules>;
  constexpr Limits count{1, 100};
  static constexpr auto fields = rowOf<BlendedProgrammeRules>(std::array{
      B::field<&BlendedProgrammeRules::minimumInstitutions>("minimumInstitutions", "at least", count),
      B::field<&BlendedProgrammeRules::minimumCountries>("minimumCountries", "programme countries, at least", count),
      B::field<&BlendedProgrammeRules::minimumParticipants>("minimumParticipants", "paid learners, at least", count),
      B::field<&BlendedProgrammeRules::minimumCredits>("minimumCredits", "ECTS, at least", count),
      B::field<&BlendedProgrammeRules::supportPerParticipant>("supportPerParticipant", "cents for the organisation",
                                                              centsRange),
      B::field<&BlendedProgrammeRules::maximumParticipants>("maximumParticipants", "counted for that support", count)});
  return objectType("BlendedProgrammeRules", "What a blended intensive programme must be.", fields);
}

Type Describe<Remark>::table() {
  using R = Of<Remark>;
  static constexpr auto fields =
      rowOf<Remark>(std::array{R::field<&Remark::scope>("scope", "to which mobilities it applies"),
                               R::field<&Remark::subject>("subject", "the part of an answer beside which it belongs"),
                               R::field<&Remark::text>("text", "the words")});
  return objectType("Remark", "A remark for the public that belongs to the figures.", fields);
}

Type Describe<Figures>::table() {
  using F = Of<Figures>;
  static constexpr std::array fields = {
#define TABLE(Row, name, meaning) F::optionalList<&Figures::name>(#name, meaning),
#include "core/programme/tables.def"
  };
  return objectType("Figures", "What one author states for a call; an absent table says nothing.", fields);
}

}  // namespace passerelle::json
