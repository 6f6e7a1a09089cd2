#include "core/planner/considered_rows.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/words.h"
#include "core/funding/estimate.h"
#include "core/funding/formula.h"
#include "core/funding/payment_schedule.h"
#include "core/programme/reach.h"

namespace passerelle {

namespace {

/// The answers in which a row can show. Rows of one author do not overlap: without one of them, a row of a lower layer
/// is cited in its place, or none.
struct Answers {
  Grant grant;
  Verdict verdict;
  PaymentSchedule payments;
};

bool citesSame(const Condition& one, const Condition& other) {
  return one.layer == other.layer && one.citation == other.citation;
}

bool areSame(const Answers& one, const Answers& other) {
  const auto& conditions = one.verdict.conditions;
  const auto& others = other.verdict.conditions;
  return one.grant.lines == other.grant.lines && one.grant.unpriced == other.grant.unpriced &&
         one.grant.remarks == other.grant.remarks && one.payments.layer == other.payments.layer &&
         one.payments.locator == other.payments.locator &&
         std::equal(conditions.begin(), conditions.end(), others.begin(), others.end(), citesSame);
}

Answers answersBy(const Tariff& tariff, const Situation& situation) {
  Answers answers{estimate(situation, tariff), check(situation, *tariff.terms), {}};
  answers.payments = schedulePayments(answers.grant, situation, *tariff.terms);
  return answers;
}

/// Where a row applies. Rows of a scale pay from their first day on: longer stays have these days too.
template <class Row>
Reach restrictionsOf(const Row& row) {
  if constexpr (requires { reachOf(row); }) {
    return reachOf(row);
  } else {
    Reach reach;
    if constexpr (requires { row.scope; }) reach.scope = row.scope;
    if constexpr (requires { row.fromDay; }) reach.fromDay = row.fromDay;
    return reach;
  }
}

template <class Value>
Required oneOf(const std::vector<Value>& allowed) {
  Required required;
  for (const Value value : allowed) required.words.emplace_back(word(value));
  return required;
}

template <class Value>
Found foundIn(const std::optional<Value>& answer) {
  Found found;
  if (answer) found.word = std::string(word(*answer));
  return found;
}

/// Lists the restrictions of a row that the mobility does not meet, or not yet.
class Restrictions {
 public:
  Restrictions(const Situation& situation, std::vector<Restriction>& listed) : situation_(situation), listed_(listed) {}

  /// `calls` are those of the row's publication.
  void list(const std::vector<int>& calls, const Reach& reach) {
    const Mobility& mobility = situation_.mobility;
    call(calls);
    among(RestrictionKind::action, otherCountryField(mobility), reach.scope.actions, mobility.action);
    among(RestrictionKind::activity, "activity", reach.scope.activities, mobility.activity);
    among(RestrictionKind::role, "role", reach.scope.roles, mobility.role);
    among(RestrictionKind::direction, "direction", reach.scope.directions, mobility.direction);
    among(RestrictionKind::receivingCountry, "receivingCountry", reach.receiving, situation_.receiving);
    Duration duration;
    duration.partnerCountry = reach.partnerCountry;
    either(RestrictionKind::receivingCountry, "receivingCountry", applies(duration, situation_),
           reach.partnerCountry.value_or(false), "partnerCountry", "programmeCountry");
    if (reach.flow) {
      add(RestrictionKind::flow, situation_.sending ? InternedText("receivingCountry") : InternedText("sendingCountry"),
          flowIs(*reach.flow, situation_), foundIn(situation_.flow), oneOf(std::vector{*reach.flow}));
    }
    yesOrNo(RestrictionKind::fewerOpportunities, reach.fewerOpportunities, mobility.fewerOpportunities);
    yesOrNo(RestrictionKind::outermostRegion, reach.outermostRegion, mobility.outermostRegion);
    add(RestrictionKind::days, "days", appliesFor(reach.fromDay, reach.toDay, situation_), {situation_.days, {}},
        {reach.fromDay, reach.toDay, Measure::day, {}});
    if (reach.band) distance(*reach.band);
  }

 private:
  void add(RestrictionKind kind, InternedText field, Applies held, Found found, Required required) {
    if (held == Applies::yes) return;
    Restriction& restriction = listed_.emplace_back();
    restriction.kind = kind;
    if (held == Applies::open) restriction.field = field;
    restriction.found = std::move(found);
    restriction.required = std::move(required);
  }

  template <class Value>
  void among(RestrictionKind kind, InternedText field, const std::vector<Value>& allowed,
             const std::optional<Value>& answer) {
    add(kind, field, isAmong(allowed, answer), foundIn(answer), oneOf(allowed));
  }

  /// A row asks for one of two words; what does not hold has the other.
  void either(RestrictionKind kind, InternedText field, Applies held, bool required, const char* yes, const char* no) {
    Found found;
    if (held == Applies::no) found.word = required ? no : yes;
    add(kind, field, held, std::move(found), {{}, {}, {}, {required ? yes : no}});
  }

  /// Unanswered counts as no.
  void yesOrNo(RestrictionKind kind, const std::optional<bool>& required, const std::optional<bool>& answer) {
    either(kind, {}, matches(required, std::optional(answer.value_or(false))), required.value_or(false), "yes", "no");
  }

  void call(const std::vector<int>& calls) {
    const int year = situation_.call->year;
    const bool holds = std::find(calls.begin(), calls.end(), year) != calls.end();
    Required required;
    for (const int each : calls) required.words.push_back(std::to_string(each));
    add(RestrictionKind::call, {}, holds ? Applies::yes : Applies::no, {year, {}}, std::move(required));
  }

  void distance(const DistanceBand& band) {
    const auto& known = situation_.mobility.distance;
    Required required;
    required.minimum = static_cast<int>(band.from.inMetres());
    if (band.below) required.maximum = static_cast<int>(band.below->inMetres()) - 1;
    Found found;
    if (known) found.number = static_cast<int>(known->inMetres());
    const Applies held = !known ? Applies::open : band.contains(*known) ? Applies::yes : Applies::no;
    add(RestrictionKind::distance, "distanceMetres", held, std::move(found), std::move(required));
  }

  const Situation& situation_;
  std::vector<Restriction>& listed_;
};

class Consideration {
 public:
  Consideration(const Situation& situation, const Tariff& tariff, std::vector<ConsideredRow>& considered)
      : situation_(situation),
        call_(*tariff.terms->call),
        authors_(tariff.terms->authors),
        answers_(answersBy(tariff, situation)),
        considered_(considered) {}

  void considerRowsOf(Layer layer, const std::vector<Publication>& publications) {
    place_.layer = layer;
    place_.publication = 0;
    for (const Publication& publication : publications) {
      eachTable(publication.figures, [&](InternedText table, const auto& rows) {
        begin(table);
        for (const auto& row : rows) consider(publication.calls, row.citation, restrictionsOf(row));
      });
      ++place_.publication;
    }
  }

 private:
  void begin(InternedText table) {
    place_.table = table;
    place_.place = 0;
  }

  void consider(const std::vector<int>& calls, const Citation& citation, const Reach& reach) {
    ConsideredRow& row = considered_.emplace_back(place_);
    row.citation = citation;
    Restrictions(situation_, row.restrictions).list(calls, reach);
    const auto& listed = row.restrictions;
    const auto isOpen = [](const Restriction& each) { return each.field.has_value(); };
    const auto isReached = [&](const Restriction& each) { return isOpen(each) || each.kind == RestrictionKind::call; };
    if (std::all_of(listed.begin(), listed.end(), isReached) && decides()) {
      row.outcome = RowOutcome::used;
    } else if (!std::all_of(listed.begin(), listed.end(), isOpen)) {
      row.outcome = RowOutcome::passedOver;
    } else {
      row.outcome = listed.empty() ? RowOutcome::applies : RowOutcome::open;
    }
    ++place_.place;
  }

  /// Whether the answers would be others without the row at `place_`.
  [[nodiscard]] bool decides() const {
    if (place_.layer == Layer::agency) {
      const Agency agency = without(*authors_.agency);
      return differ({&agency, authors_.institution});
    }
    const Institution institution = without(*authors_.institution);
    return differ({authors_.agency, &institution});
  }

  /// A copy of the author without the row at `place_`.
  template <class Author>
  [[nodiscard]] Author without(Author author) const {
    Figures& figures = author.publications[static_cast<std::size_t>(place_.publication)].figures;
    eachTable(figures, [&](InternedText table, auto& rows) {
      if (table == place_.table) rows.erase(rows.begin() + place_.place);
    });
    return author;
  }

  [[nodiscard]] bool differ(const Authors& authors) const {
    const Terms terms = resolve(call_, authors);
    const std::optional<OtherTerms> other = resolveAsInOtherCall(call_, authors);
    return !areSame(answersBy({&terms, other ? &*other : nullptr}, situation_), answers_);
  }

  const Situation& situation_;
  const Call& call_;
  Authors authors_;
  Answers answers_;
  std::vector<ConsideredRow>& considered_;
  ConsideredRow place_;  ///< author, publication, table and number of the next row
};

}  // namespace

ConsideredRows considerRows(const Framed& framed) {
  ConsideredRows considered{framed.choice, {}};
  if (!framed.situation) return considered;
  const Authors& authors = framed.tariff.terms->authors;
  Consideration consideration(*framed.situation, framed.tariff, considered.rows);
  if (authors.institution != nullptr)
    consideration.considerRowsOf(Layer::institution, authors.institution->publications);
  if (authors.agency != nullptr) consideration.considerRowsOf(Layer::agency, authors.agency->publications);
  return considered;
}

}  // namespace passerelle
