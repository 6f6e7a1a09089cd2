#pragma once

#include <string>
#include <vector>

#include "core/funding/grant.h"
#include "core/funding/rules.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// The figures by which a grant may be paid.
struct Tariff {
  const Terms* terms = nullptr;
  const OtherTerms* other = nullptr;  ///< of the institution for another call; null if not needed or none exist
};

/// The grant of a situation by a tariff. While it is open which rules apply (the activity, the direction or a country
/// that decides the action is missing), the grant is one line that covers every completion of the question. If the
/// institution published amounts for another call only, each line is the interval between this call's amount and that
/// one, with the cause `otherCallPublished`, because no source says which is paid. Eligibility is not checked.
Grant estimate(const Situation& situation, const Tariff& tariff, Detail detail = Detail::explained);

/// The grant by the given terms only.
inline Grant estimate(const Situation& situation, const Terms& terms) { return estimate(situation, {&terms, nullptr}); }

/// The unanswered fields that decide which rules apply.
std::vector<InternedText> openChoices(const Situation& situation);

/// Every answer to the first open choice that is consistent with the other answers.
std::vector<Situation> completions(const Situation& situation);

/// The unanswered fields that make the grant an interval, ordered by how much they narrow it, the most first. Each
/// field is tried with the answers at the edges of its scale, and the widest resulting interval counts.
std::vector<Question> rankQuestions(const Situation& situation, const Tariff& tariff, const Grant& grant);

}  // namespace passerelle
