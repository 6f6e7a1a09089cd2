#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/money.h"
#include "core/base/source.h"
#include "core/base/stay.h"
#include "core/geo/distance_band.h"
#include "core/programme/figures.h"

namespace passerelle {

enum class Unit { day, travelDay, participant };

/// One product in the formula of a line: count × rate × percent / 100 / per. The count is negative for a deduction. If
/// its figure comes from another row than the line's, `source` and `locator` cite it.
struct Step {
  int count = 0;
  Unit unit = Unit::day;
  std::optional<int> fromDay;  ///< days of the scale that this step pays, both ends included
  std::optional<int> toDay;
  Amount rate;
  std::optional<int> percent{};  ///< absent: 100
  std::optional<int> per{};      ///< absent: 1; 30 if days are paid as thirtieths of a monthly rate
  std::optional<Id<Source>> source{};
  std::optional<Locator> locator{};

  friend bool operator==(const Step&, const Step&) = default;
};

/// Why an amount is an interval.
enum class CauseKind {
  unanswered,           ///< a field of the question is unanswered
  floorNotKnown,        ///< only the upper end of the range is published
  otherCallPublished,   ///< the institution published for another call only, with another figure
  bandNotPublished,     ///< the institution's table has no row for this distance, the call's has one
  rateNotPublished,     ///< the institution has not published its rate: the call's range applies
  narrowedByOtherRate,  ///< the payer published a rate for another destination, from which this range follows
  choiceOfInstitution,  ///< the institution chooses whether to pay it
};

struct Cause {
  CauseKind cause = CauseKind::unanswered;
  std::optional<InternedText> field;

  friend bool operator==(const Cause&, const Cause&) = default;
};

/// Another figure for the same line: that of the layer below an overriding one, or the institution's figure of another
/// call if it published nothing for this one.
struct Beside {
  Citation citation;
  Amount amount;
  Layer layer = Layer::call;
  std::optional<int> call;  ///< the call of the figure, if it is not the paying call

  friend bool operator==(const Beside&, const Beside&) = default;
};

/// A part of the grant with its citation. The amount is the sum of the steps, rounded once, half up, to the cent.
struct Line {
  Citation citation;
  Rule rule = Rule::undetermined;
  Amount amount;
  std::vector<Step> steps;
  std::vector<Cause> causes;  ///< empty if the amount is known
  Layer layer = Layer::call;
  std::optional<Beside> beside;

  friend bool operator==(const Line&, const Line&) = default;
};

enum class UnpricedReason {
  noRow,                  ///< no row of the table covers this stay
  notModelled,            ///< the data has no figures for this kind of stay
  notPublished,           ///< an amount exists, but no source publishes it
  notFunded,              ///< this payer does not fund it
  excludedCountry,        ///< the action is not possible with this country
  realCosts,              ///< real costs are reimbursed on proof, so there is no rate
  belowFirstBand,         ///< the distance is below the first travel band; nothing is missing from the total
  standardAmountApplies,  ///< there is no separate amount; nothing is missing from the total
  noCall,                 ///< the call is earlier than all calls in the data
  noMobility,             ///< the stay is at the person's own institution or in their own country
};

/// A part of the question for which no figure applies: the value sought and the range that exists. It is never a silent
/// zero.
struct Unpriced {
  Rule rule = Rule::undetermined;
  UnpricedReason reason = UnpricedReason::noRow;
  std::optional<InternedText> field;
  std::optional<int> sought;
  std::optional<int> minimum;  ///< limits of the nearest rows, both included
  std::optional<int> maximum;
  std::optional<Id<Source>> source;
  std::optional<Locator> locator;

  friend bool operator==(const Unpriced&, const Unpriced&) = default;
};

/// A user override outside the range of a source. It is used, and listed in `outside`.
struct OutsideRange {
  Citation citation;
  InternedText field;
  int found = 0;  ///< cents or days, as in the field
  int minimum = 0;
  int maximum = 0;
};

enum class ChosenBy {
  user,        ///< given in the question
  stay,        ///< the academic year in which the stay starts
  latest,      ///< the latest call in the data, because nothing indicates another one
  substitute,  ///< the latest call in the data, because it lacks the wanted one
};

struct CallChoice {
  int year = 0;
  ChosenBy chosenBy = ChosenBy::latest;
  std::optional<int> wanted;  ///< the call requested or derived, if the data does not have it
};

struct FundedDays {
  int days = 0;
  DayCount convention = DayCount::calendar;
  std::optional<int> fundedDays;  ///< paid days on site, if fewer than `days`
  std::optional<int> travelDays;
};

/// A default value used for an unanswered field. The user can change it.
struct Assumption {
  InternedText field;
  std::string value;
};

/// An unanswered field, with the widest interval that any answer to it leaves.
struct Question {
  InternedText field;
  Amount worst;
};

/// The answer: lines that sum to the total.
struct Grant {
  CallChoice call;
  std::optional<Action> action;
  std::optional<int> region;  ///< of the partner country at the other end, if its number is known
  std::optional<FundedDays> stay;
  std::optional<DistanceBand> band;
  std::vector<Line> lines;
  std::vector<Unpriced> unpriced;
  std::optional<Amount> total;  ///< absent if nothing can be priced
  bool complete = false;        ///< false if there is no total, or a part has no figure
  std::vector<OutsideRange> outside;
  std::vector<Assumption> assumptions;
  std::vector<Id<FigureRow>> remarks;  ///< remarks of the sources, by id
  std::vector<Question> questions;     ///< ordered by how much they narrow the result, the most first
};

}  // namespace passerelle
