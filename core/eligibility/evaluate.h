#pragma once

#include "core/eligibility/verdict.h"
#include "core/programme/condition.h"

namespace passerelle {

/// Answers one condition whose scope holds: status, what decides it, what was found and what is required.
void evaluate(const Requirement& requirement, const Situation& situation, Condition& answer);

/// The same for a length of stay. Days between two printed readings of the maximum (60 days, two months) cannot
/// be told: both readings are named and the institution decides.
void evaluate(const Duration& duration, const Situation& situation, Condition& answer);

/// The paid part of a stay, of which the user named the days.
struct PaidPart {
  const Duration& duration;
};

/// The paid days are not fewer than those of the shortest stay.
void evaluate(const PaidPart& part, const Situation& situation, Condition& answer);

/// A stay with known dates lies within the days on which its project may pay; between the shortest and the longest
/// project the institution knows.
void evaluate(const ProjectPeriod& period, const Situation& situation, Condition& answer);

/// Hours of teaching that a stay of so many days needs, rounded up to the whole hour: the minimum for any stay of
/// up to a week, then pro rata of seven days.
int teachingHoursFor(int days, const TeachingHoursRequirement& requirement);

}  // namespace passerelle
