#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/base/money.h"
#include "core/base/stay.h"
#include "core/geo/distance_band.h"
#include "core/programme/condition.h"
#include "core/programme/provenance.h"
#include "core/programme/scope.h"

namespace passerelle {

/// Names of the rules of funding, listed in core/programme/rules.def. Data also uses these names to say which lines of
/// a grant an instalment pays.
enum class Rule {
#define RULE(name) name,
#define TOP_UP(name) name,
#include "core/programme/rules.def"
  undetermined,  ///< not a rule: one interval for the whole grant, used until it is known which rules apply
};

/// The rules that are paid from the table of top-ups.
enum class TopUpKind {
#define RULE(name)
#define TOP_UP(name) name,
#include "core/programme/rules.def"
};

/// A rate: fixed when both ends are equal, otherwise a range in which the layer above chooses. Both ends are included.
/// Without `low`, no source prints the lower end, and any amount from zero up may be paid.
struct RateRange {
  std::optional<Money> low;
  Money high;

  static RateRange known(Money money) { return {money, money}; }
  [[nodiscard]] Amount amount() const { return {low.value_or(Money()), high}; }
  [[nodiscard]] bool isKnown() const { return low == high; }
};

/// Individual support of long student stays, per month of thirty days. A row depends on the group or region of the
/// receiving country, on the flow between cost groups, or on neither.
struct MonthlySupport : FigureRow {
  Scope scope;
  std::vector<Destination> receiving;  ///< group or region of the receiving country; empty: any
  std::optional<Flow> flow;
  std::optional<bool> outermostRegion;  ///< whether the student comes from an outermost region; absent: any student
  RateRange rate;
};

/// Individual support of short student stays, per day, for days fromDay to toDay of the stay (both included). The scale
/// is marginal: a later rate pays the later days only.
struct ShortStaySupport : FigureRow {
  int fromDay = 0;
  int toDay = 0;
  Amount rate;
};

/// Individual support of staff, per day at the full rate.
struct StaffSupport : FigureRow {
  Scope scope;
  std::optional<Destination> receiving;
  RateRange rate;
};

/// Percentage of the staff rate that is paid for days fromDay to toDay on site (both included).
struct StaffScale : FigureRow {
  int fromDay = 0;
  int toDay = 0;
  int percent = 0;
};

/// How the rates that one payer chooses within the call's ranges relate to each other.
struct RateRelation : FigureRow {
  Scope scope;
  std::optional<Money> leastGap;       ///< between the monthly rates of two neighbouring flows between cost groups
  std::optional<bool> samePercentage;  ///< daily rates of staff: the same percentage of the range for all destinations
};

/// Which days of a stay are paid. An absent limit does not restrict. If no row applies, every day on site is paid and
/// no travel day.
struct FundedStay : FigureRow {
  Scope scope;
  std::optional<int> minimumDaysOnSite;
  std::optional<int> maximumDaysOnSite;  ///< further days on site are allowed, but not funded
  int minimumTravelDays = 0;
  int maximumTravelDays = 0;
  std::optional<int> maximumGreenTravelDays;  ///< total with green travel; absent: the same as without
  bool fixed = false;  ///< true: a package that is always paid in full; false: a maximum, the institution decides
};

/// Travel lump sum per participant for a band of one-way distances. It covers the return journey.
struct TravelAmount : FigureRow {
  std::optional<Scope> scope;  ///< absent: every mobility
  DistanceBand band;
  Money standard;
  std::optional<Money> green;  ///< absent: there is no green amount and the standard one is paid
};

enum class TravelShare {
  paid,                ///< the lump sum is paid
  notPaid,             ///< no lump sum
  included,            ///< travel is covered by the daily support
  institutionDecides,  ///< the institution chooses whether to pay it
};

/// Who receives the travel lump sum. The first row that applies decides.
struct TravelEntitlement : FigureRow {
  Scope scope;
  std::vector<Destination> receiving;      ///< group or region of the receiving country; empty: any
  std::optional<bool> fewerOpportunities;  ///< absent: with or without
  std::optional<bool> outermostRegion;     ///< whether the student comes from an outermost region; absent: any student
  TravelShare travel = TravelShare::notPaid;
};

/// Exceptional costs of travel: if the travel lump sum covers less than a given percentage of the real cost, a
/// percentage of the real cost may be paid instead, with the approval of the agency.
struct ExceptionalTravel : FigureRow {
  Scope scope;
  bool greenOnly = false;       ///< true: only green travel
  int coveredBelowPercent = 0;  ///< of the real cost; applies if the lump sum covers strictly less
  int paidPercent = 0;          ///< of the real cost
};

enum class Per { stay, month };

/// An amount added to the individual support: once per stay, or per month of thirty days.
struct TopUp : FigureRow {
  Scope scope;
  TopUpKind kind = TopUpKind::greenOnce;
  Per per = Per::stay;
  std::vector<Destination> receiving;   ///< group or region of the receiving country; empty: any
  std::optional<bool> outermostRegion;  ///< whether the student comes from an outermost region; absent: any student
  std::optional<int> fromDay;           ///< length of the stay in days, both ends included; absent: no limit
  std::optional<int> toDay;
  Money amount;
};

/// The shortest and the longest eligible stay in days, both included. `maximumMonths` is the same maximum as printed
/// elsewhere, in months.
struct Duration : FigureRow {
  Scope scope;
  std::optional<bool> partnerCountry;  ///< true: any partner country, false: any programme country; absent: both
  DayCount count = DayCount::calendar;
  int minimumDays = 0;
  int maximumDays = 0;
  std::optional<int> maximumMonths;
  std::optional<bool> termSuffices;  ///< true: a complete academic term or trimester suffices, even if it is shorter
};

/// A stay that ends at most this many days early is paid as agreed. If it ends earlier, no missing day is paid. A
/// tolerance of the call is an option of the institution and is applied only if the institution published it.
struct EarlyReturnTolerance : FigureRow {
  Scope scope;
  int days = 0;
};

enum class Moment { beforeStart, onArrival, afterDocuments };
enum class Paper { certificateOfAttendance, participantReport };

/// A part of an instalment: a percentage of each named rule's line. An empty list means every line. If the author
/// leaves a choice, the percentage is between `percent` and `maximumPercent` (both included), and the last instalment
/// pays the rest.
struct InstalmentShare {
  std::vector<Rule> rules;
  int percent = 0;
  std::optional<int> maximumPercent{};

  [[nodiscard]] int most() const { return maximumPercent.value_or(percent); }
};

/// The event from which the time limit of an instalment runs.
enum class DueAfter { signature, participantReport };

/// The instalment must be paid within this number of calendar days after the event.
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

/// The instalments in which a grant is paid, and when each is paid.
struct PaymentTerm : FigureRow {
  Scope scope;
  std::vector<InstalmentTerm> instalments;
};

/// The period in which a project may pay for stays. It starts in the call year and lasts a number of months. If the two
/// numbers of months differ, each project has one of these durations.
struct ProjectPeriod : FigureRow {
  Scope scope;
  int firstMonth = 1;  ///< 1 = January; the period starts on the first day of this month
  int minimumMonths = 0;
  int maximumMonths = 0;
};

/// Precision to which an amount is rounded before it is used further.
enum class RoundedTo {
  cent,      ///< to the nearest cent, half up
  euro,      ///< to the nearest euro, half up
  euroDown,  ///< down to the whole euro
};

/// How an author rounds. Without a row, only the complete line is rounded, to the cent.
struct RoundingPractice : FigureRow {
  Scope scope;
  std::optional<RoundedTo> dailyRate;  ///< one thirtieth of a monthly rate, or a percentage of a daily rate
  std::optional<RoundedTo> line;       ///< the complete line; absent: to the cent
};

enum class ProjectSupportKind {
  organisationalSupport,  ///< an amount per participant
  inclusionSupport,       ///< an amount per participant whose additional costs are paid as they are
  financialGuarantee,     ///< a percentage of its real cost
  internationalShare,     ///< the percentage of the grant that may at most pay for stays in partner countries
};

/// What an institution receives for its project beside the grants, and how it may divide it. No grant depends on it.
struct ProjectSupport : FigureRow {
  Scope scope;
  ProjectSupportKind kind = ProjectSupportKind::organisationalSupport;
  std::optional<int> fromParticipant;  ///< participants to whom the amount applies, both included; absent: no limit
  std::optional<int> toParticipant;
  std::optional<Money> amount;
  std::optional<int> percent;
};

/// Requirements for a blended intensive programme, and the support that its organisers receive.
struct BlendedProgrammeRules : FigureRow {
  int minimumInstitutions = 0;
  int minimumCountries = 0;
  int minimumParticipants = 0;  ///< funded learners
  int minimumCredits = 0;       ///< ECTS
  Money supportPerParticipant;  ///< paid to the organising institution
  int maximumParticipants = 0;  ///< the support is paid for at most this number
};

/// The part of an answer to which a remark belongs.
enum class RemarkSubject {
  payment,  ///< dates and instalments of the payment
  topUp,    ///< amounts added to the individual support
};

/// A remark on the figures, written for the public. Its text is in the data; answers refer to it by the id of its row.
struct Remark : FigureRow {
  Scope scope;
  std::optional<RemarkSubject> subject;  ///< absent: the whole answer
  LocalizedText text;
};

/// All figures that one author (the call, an agency or an institution) states for one call. An empty table states
/// nothing, and the layer below applies.
struct Figures {
#define TABLE(Row, name, meaning) std::vector<Row> name;
#include "core/programme/tables.def"
};

/// Calls visit(name, table) for every table, in the order of tables.def.
template <class SomeFigures, class Visit>
void eachTable(SomeFigures& figures, Visit visit) {
#define TABLE(Row, name, meaning) visit(#name, figures.name);
#include "core/programme/tables.def"
}

}  // namespace passerelle
