#pragma once

#include <functional>
#include <string>

#include "core/funding/formula.h"
#include "core/funding/grant.h"
#include "core/mobility/mobility.h"
#include "tests/core/support/random_mobility.h"

// Laws hold for every mobility. Each is tried on many drawn at random; one that fails is told with the smallest
// mobility that breaks it, as JSON. The seed is Catch's (--rng-seed NUMBER, or time), and is printed by every run.

namespace passerelle::test {

/// What became of one trial: nothing to compare, kept, or broken in these words.
struct Trial {
  bool compared = false;
  std::string broken{};
};

/// A trial may draw from its seed: the same mobility and seed give the same trial.
using Law = std::function<Trial(const Mobility&, unsigned seed)>;

/// Tries a law on as many mobilities and fails on the first that breaks it, or when too few could be compared.
void holds(const Law& law, int mobilities, int leastCompared);

/// The grant without its questions: what every law compares. The mobility has no problem.
Grant priced(const Mobility& mobility);

/// Answers the first open choice (activity, role, direction) as a person whom the stay is for may answer it.
bool answerChoice(Mobility& mobility, InternedText field, Draw& draw);

/// The shortest and longest stay that the durations allow.
std::optional<Span> spanOfDays(const Mobility& mobility);

/// The name of each field that is open in a grant: its answer would tell rules or ends apart.
std::vector<InternedText> openFieldsOf(const Mobility& mobility, const Grant& grant);

}  // namespace passerelle::test
