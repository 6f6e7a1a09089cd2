#pragma once

#include <string>
#include <vector>

#include "core/funding/grant.h"
#include "core/funding/rules.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// The figures that may be paid where an institution is silent in this call.
struct Tariff {
  const Terms* terms = nullptr;
  const OtherTerms* other = nullptr;  ///< null: the institution speaks in this call, or in none
};

/// The grant of a situation by its tariff. While it is open which rules apply (no activity, no direction, no country to
/// tell the action) the answer is one line that spans every way to complete the question. Where the institution is
/// silent in this call and published other amounts for another one, each line is the interval between the two, with
/// that cause, because nobody says which of them it pays. Does not ask whether the person is entitled to it.
Grant estimate(const Situation& situation, const Tariff& tariff, Detail detail = Detail::explained);

/// The same by the terms of the call alone.
inline Grant estimate(const Situation& situation, const Terms& terms) { return estimate(situation, {&terms, nullptr}); }

/// The answers that decide which rules apply and are still absent.
std::vector<InternedText> openChoices(const Situation& situation);

/// Every way to answer the first open choice that makes sense with the rest.
std::vector<Situation> completions(const Situation& situation);

/// The unanswered fields that keep the grant an interval, the one that narrows it most first: each is tried with
/// the answers at the edges of its scale, and judged by the widest interval that any of them leaves.
std::vector<Question> rankQuestions(const Situation& situation, const Tariff& tariff, const Grant& grant);

}  // namespace passerelle
