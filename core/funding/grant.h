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

/// One product of a line's formula: count × rate × percent / 100 / per. The count is negative where something is
/// deducted. A step whose figure does not stand with the line's own names its proof.
struct Step {
  int count = 0;
  Unit unit = Unit::day;
  std::optional<int> fromDay;  ///< the days of the scale that this step pays, both ends included
  std::optional<int> toDay;
  Amount rate;
  std::optional<int> percent{};  ///< absent: 100
  std::optional<int> per{};      ///< absent: 1; 30 where days are paid as thirtieths of a monthly rate
  std::optional<Id<Source>> source{};
  std::optional<InternedText> locator{};
};

/// Why an amount is an interval and not a point.
enum class CauseKind {
  unanswered,           ///< a field of the question is absent
  floorNotKnown,        ///< only the upper end of the range was found printed
  otherCallPublished,   ///< the institution is silent in this call, and published another figure for another one
  bandNotPublished,     ///< the institution's table has no row here, the call's has one
  rateNotPublished,     ///< the institution has not published its rate: the call's range stands
  choiceOfInstitution,  ///< the institution may pay it or not
};

struct Cause {
  CauseKind cause = CauseKind::unanswered;
  std::optional<InternedText> field;

  friend bool operator==(const Cause&, const Cause&) = default;
};

/// Another figure for the same line: that of the layer below, where a higher one won; or the institution's own of
/// another call, where it is silent in this one.
struct Beside {
  Citation citation;
  Amount amount;
  Layer layer = Layer::call;
  std::optional<int> call;  ///< of the figure, when it is not the call that pays
};

/// A part of the grant with its proof. The amount is the sum of the steps, rounded once, half up, to the cent.
struct Line {
  Citation citation;
  Rule rule = Rule::undetermined;
  Amount amount;
  std::vector<Step> steps;
  std::vector<Cause> causes;  ///< empty when the amount is known
  Layer layer = Layer::call;
  std::optional<Beside> beside;
};

enum class UnpricedReason {
  noRow,                  ///< the table has no row for what was sought
  notModelled,            ///< this kind of stay has no figures here
  notPublished,           ///< an amount exists, nobody published it
  notFunded,              ///< this payer does not fund it
  excludedCountry,        ///< the action is not possible with this country
  realCosts,              ///< paid on proof of the real costs, which have no scale
  belowFirstBand,         ///< too near for any travel amount; nothing is missing from the total
  standardAmountApplies,  ///< no separate amount exists; nothing is missing from the total
  noCall,                 ///< the call is before those that the data knows
  noMobility,             ///< a stay at home: in one's own institution, or in one's own country
};

/// A part of the question for which no figure applies: what was sought, and what exists. Never a silent zero.
struct Unpriced {
  Rule rule = Rule::undetermined;
  UnpricedReason reason = UnpricedReason::noRow;
  std::optional<InternedText> field;
  std::optional<int> sought;
  std::optional<int> minimum;  ///< the nearest rows that exist, both ends included
  std::optional<int> maximum;
  std::optional<Id<Source>> source;
  std::optional<InternedText> locator;
};

/// A figure of the user that lies outside what a source allows: used all the same, and listed in `outside`.
struct OutsideRange {
  Citation citation;
  InternedText field;
  int found = 0;  ///< cents or days, as the field has them
  int minimum = 0;
  int maximum = 0;
};

enum class ChosenBy {
  user,        ///< named in the question
  stay,        ///< the academic year in which the stay begins
  latest,      ///< the latest call in the data, for want of a better one
  substitute,  ///< the latest call in the data, in place of the one wanted
};

struct CallChoice {
  int year = 0;
  ChosenBy chosenBy = ChosenBy::latest;
  std::optional<int> wanted;  ///< the call that was asked for or proposed, when the data does not have it
};

struct FundedDays {
  int days = 0;
  DayCount convention = DayCount::calendar;
  std::optional<int> fundedDays;  ///< on site, where fewer are paid
  std::optional<int> travelDays;
};

/// An answer given on the user's behalf, to be changed if it is wrong.
struct Assumption {
  InternedText field;
  std::string value;
};

/// An unanswered field, with the widest interval that any answer to it would leave.
struct Question {
  InternedText field;
  Amount worst;
};

/// The answer: lines that sum to the total.
struct Grant {
  CallChoice call;
  std::optional<Action> action;
  std::optional<int> region;  ///< of the partner country at the other end, where its number is known
  std::optional<FundedDays> stay;
  std::optional<DistanceBand> band;
  std::vector<Line> lines;
  std::vector<Unpriced> unpriced;
  std::optional<Amount> total;  ///< absent when nothing can be priced
  bool complete = true;         ///< false when a part has no figure
  std::vector<OutsideRange> outside;
  std::vector<Assumption> assumptions;
  std::vector<Id<Remark>> remarks;  ///< what the sources add, by id
  std::vector<Question> questions;  ///< the one that narrows the result most comes first
};

}  // namespace passerelle
