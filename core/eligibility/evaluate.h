#pragma once

#include "core/eligibility/verdict.h"
#include "core/programme/condition.h"

namespace passerelle {

/// Evaluates one condition whose scope applies. Fills in status, deciding field, found value and required value.
void evaluate(const Requirement& requirement, const Situation& situation, Condition& answer);

/// Evaluates a limit on the length of stay. Between two printed maxima (60 days, two months) the status is
/// cannotTellYet and the institution decides.
void evaluate(const Duration& duration, const Situation& situation, Condition& answer);

/// The paid part of a stay whose number of paid days the user entered.
struct PaidPart {
  const Duration& duration;
};

/// The paid days must reach the minimum length of stay.
void evaluate(const PaidPart& part, const Situation& situation, Condition& answer);

/// A stay with known dates must be within the project period. If it fits only the longest possible period, only the
/// institution can tell.
void evaluate(const ProjectPeriod& period, const Situation& situation, Condition& answer);

/// Hours of teaching required for a stay of this many days, rounded up to the whole hour: the weekly minimum for stays
/// of up to seven days, pro rata for longer ones.
int teachingHoursFor(int days, const TeachingHoursRequirement& requirement);

}  // namespace passerelle
