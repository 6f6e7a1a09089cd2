#pragma once

#include <functional>
#include <string>

#include "core/funding/formula.h"
#include "core/funding/grant.h"
#include "core/mobility/mobility.h"
#include "tests/core/support/random_mobility.h"

// A law holds for every mobility. Each law is tried on many random mobilities. A failure shows the smallest mobility
// that breaks the law, as JSON. The seed is Catch's (--rng-seed NUMBER, or time); every run prints it.

namespace passerelle::test {

/// Result of one trial: nothing to compare, law kept, or a description of the violation.
struct Trial {
  bool compared = false;
  std::string broken{};
};

/// A trial may draw random values from its seed: the same mobility and seed give the same trial.
using Law = std::function<Trial(const Mobility&, unsigned seed)>;

/// Tries a law on a number of mobilities. Fails on the first that breaks it, or if too few could be compared.
void holds(const Law& law, int mobilities, int leastCompared);

/// The grant without its questions, which all laws compare. The mobility must have no problem.
Grant priced(const Mobility& mobility);

/// Answers the first open choice (activity, role, direction) in a way that fits the person.
bool answerChoice(Mobility& mobility, InternedText field, Draw& draw);

/// The shortest and the longest stay that the durations allow.
std::optional<Span> spanOfDays(const Mobility& mobility);

/// The open fields of a grant: an answer to one of them may select a rule or narrow an interval.
std::vector<InternedText> openFieldsOf(const Mobility& mobility, const Grant& grant);

}  // namespace passerelle::test
