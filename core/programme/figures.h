#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/base/money.h"
#include "core/base/source.h"
#include "core/base/stay.h"
#include "core/geo/distance_band.h"
#include "core/programme/condition.h"
#include "core/programme/scope.h"

namespace passerelle {

/// Names of the rules of funding: one file in core/funding/rules each. Data names them to say which part of
/// a grant an instalment pays.
enum class Rule {
  shortStaySupport,
  monthlySupport,
  staffSupport,
  travel,
  greenSupplement,
  greenOnce,
  exceptionalTravel,
  fewerOpportunitiesTopUp,
  traineeshipTopUp,
  undetermined,  ///< not a rule: the interval that is left while it is open which rules apply
};

/// A rate that its author fixes (equal ends) or leaves to the layer above within two ends, both included. Without
/// `low` nobody printed the lower end: anything from nothing up may be paid.
struct RateRange {
  std::optional<Money> low;
  Money high;

  static RateRange known(Money money) { return {money, money}; }
  [[nodiscard]] Amount amount() const { return {low.value_or(Money()), high}; }
  [[nodiscard]] bool isKnown() const { return low == high; }
};

/// Individual support of long student stays, per month of thirty days. A row names what it depends on: the
/// receiving country's place in the programme, or the flow between cost groups, or neither.
struct MonthlySupport {
  Citation citation;
  Scope scope;
  std::optional<Destination> receiving;
  std::optional<Flow> flow;
  std::optional<bool> outermostRegion;  ///< the student comes from one; absent: does not matter
  RateRange rate;
};

/// Individual support of short student stays, per day, for days fromDay to toDay (both included) of the stay.
/// The scale is marginal: a later rate applies to the later days only.
struct ShortStaySupport {
  Citation citation;
  int fromDay = 0;
  int toDay = 0;
  Amount rate;
};

/// Individual support of staff, per day at full rate.
struct StaffSupport {
  Citation citation;
  Scope scope;
  std::optional<Destination> receiving;
  RateRange rate;
};

/// Percent of the staff rate for days fromDay to toDay (both included) on site.
struct StaffScale {
  Citation citation;
  int fromDay = 0;
  int toDay = 0;
  int percent = 0;
};

/// Which days of a stay are paid. Absent ends do not restrict. No row: every day on site, and no travel day.
struct FundedStay {
  Citation citation;
  Scope scope;
  std::optional<int> minimumDaysOnSite;
  std::optional<int> maximumDaysOnSite;  ///< days on site beyond it are allowed, and unfunded
  int minimumTravelDays = 0;
  int maximumTravelDays = 0;
  std::optional<int> maximumGreenTravelDays;  ///< in all, by green travel; absent: as many as without
  bool fixed = false;  ///< true: a package paid in full; false: "at most", the institution decides
};

/// Travel lump sum per participant for a band of one-way distances; it covers the way there and back.
struct TravelAmount {
  Citation citation;
  std::optional<Scope> scope;  ///< absent: every mobility
  DistanceBand band;
  Money standard;
  std::optional<Money> green;  ///< absent: no green amount exists, the standard one is paid
};

enum class TravelShare {
  paid,                ///< the lump sum is paid
  notPaid,             ///< no lump sum
  included,            ///< the daily support covers travel
  institutionDecides,  ///< paid where the institution chooses to
};

/// Who receives the travel lump sum. The first row that applies decides.
struct TravelEntitlement {
  Citation citation;
  Scope scope;
  std::vector<Destination> receiving;      ///< where the stay takes place; empty: anywhere
  std::optional<bool> fewerOpportunities;  ///< absent: does not matter
  std::optional<bool> outermostRegion;     ///< the student comes from one; absent: does not matter
  TravelShare travel = TravelShare::notPaid;
};

/// Green journeys that the lump sum covers too little of may be paid a part of their real cost instead, if the agency
/// approves.
struct ExceptionalTravel {
  Citation citation;
  Scope scope;
  int coveredBelowPercent = 0;  ///< of the real cost, excluded: the lump sum covers less than this
  int paidPercent = 0;          ///< of the real cost
};

enum class TopUpKind { fewerOpportunitiesShort, fewerOpportunitiesLong, traineeship, greenOnce };
enum class Per { stay, month };

/// An amount added to the individual support: once a stay, or per month of thirty days.
struct TopUp {
  Citation citation;
  Scope scope;
  TopUpKind kind = TopUpKind::greenOnce;
  Per per = Per::stay;
  std::vector<Destination> receiving;  ///< where the stay takes place; empty: anywhere
  std::optional<int> fromDay;          ///< days of the stay, both ends included; absent: any
  std::optional<int> toDay;
  Money amount;
};

/// The shortest and longest stay, both included. `maximumMonths` is another printed reading of the same limit.
struct Duration {
  Citation citation;
  Scope scope;
  std::optional<bool> partnerCountry;  ///< of any region, also one paid like a group; absent: anywhere
  DayCount count = DayCount::calendar;
  int minimumDays = 0;
  int maximumDays = 0;
  std::optional<int> maximumMonths;
};

/// A stay that ends this many days early, or fewer, is paid as agreed; beyond, every day missing is. What a call states
/// here is an option that an institution may take, and not applied unless it published so.
struct EarlyReturnTolerance {
  Citation citation;
  Scope scope;
  int days = 0;
};

enum class Moment { beforeStart, onArrival, afterDocuments };
enum class Paper { certificateOfAttendance, participantReport };

/// A part of an instalment: percent of each named rule's line; no name stands for every line. Where the author leaves
/// a choice, from `percent` to `maximumPercent`, and the last instalment is whatever is left.
struct InstalmentShare {
  std::vector<Rule> rules;
  int percent = 0;
  std::optional<int> maximumPercent{};

  [[nodiscard]] int most() const { return maximumPercent.value_or(percent); }
};

/// What an instalment must follow within so many days.
enum class DueAfter { signature, participantReport };

/// At most so many calendar days after an event.
struct DueWithin {
  int days = 0;
  DueAfter after = DueAfter::signature;
};

struct InstalmentTerm {
  Moment moment = Moment::beforeStart;
  std::vector<InstalmentShare> shares;
  std::vector<Paper> papers;
  std::optional<DueWithin> due{};
};

/// In which parts, and when, a grant is paid.
struct PaymentTerm {
  Citation citation;
  Scope scope;
  std::vector<InstalmentTerm> instalments;
};

/// The days on which a project may pay for stays: from a day of the call year on, for so many months. Where the two
/// numbers of months differ, each project has one of them.
struct ProjectPeriod {
  Citation citation;
  Scope scope;
  int firstMonth = 1;  ///< 1 = January; the period begins on the first day of it
  int minimumMonths = 0;
  int maximumMonths = 0;
};

/// To what an amount is rounded before it is used further.
enum class RoundedTo {
  cent,      ///< the nearest cent, a half goes up
  euro,      ///< the nearest euro, a half goes up
  euroDown,  ///< cents are dropped
};

/// How an author rounds. Without a row nothing is rounded but the complete line, to the cent.
struct RoundingPractice {
  Citation citation;
  Scope scope;
  std::optional<RoundedTo> dailyRate;  ///< a thirtieth of a monthly rate, or a percentage of a daily rate
  std::optional<RoundedTo> line;       ///< the complete line; absent: to the cent
};

/// What a blended intensive programme must be, and what its organisers are paid.
struct BlendedProgrammeRules {
  Citation citation;
  int minimumInstitutions = 0;
  int minimumCountries = 0;
  int minimumParticipants = 0;  ///< paid learners
  int minimumCredits = 0;       ///< ECTS
  Money supportPerParticipant;  ///< for the organisation
  int maximumParticipants = 0;  ///< counted for that support
};

/// The part of an answer beside which a remark belongs.
enum class RemarkSubject {
  payment,  ///< when, and in which parts, the grant is paid
  topUp,    ///< amounts added to the individual support
};

/// A remark for the public that belongs to the figures, in the words of the data. Answers name it by its id.
struct Remark {
  Citation citation;
  Id<Remark> id;
  Scope scope;
  std::optional<RemarkSubject> subject;  ///< absent: the whole answer
  LocalizedText text;
};

/// Everything one author states for one call: the call itself, an agency or an institution. An empty table says
/// nothing, and leaves the word to the layer below.
struct Figures {
  std::vector<MonthlySupport> monthlySupport;
  std::vector<ShortStaySupport> shortStaySupport;
  std::vector<StaffSupport> staffSupport;
  std::vector<StaffScale> staffScale;
  std::vector<FundedStay> fundedStay;
  std::vector<TravelAmount> travel;
  std::vector<TravelEntitlement> travelEntitlement;
  std::vector<ExceptionalTravel> exceptionalTravel;
  std::vector<TopUp> topUps;
  std::vector<Duration> durations;
  std::vector<EarlyReturnTolerance> earlyReturnTolerance;
  std::vector<PaymentTerm> payments;
  std::vector<ProjectPeriod> projectPeriods;
  std::vector<RoundingPractice> rounding;
  std::vector<BlendedProgrammeRules> blendedProgrammes;
  std::vector<EligibilityCondition> conditions;
  std::vector<Remark> remarks;
};

}  // namespace passerelle
