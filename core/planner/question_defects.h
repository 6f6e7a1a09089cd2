#pragma once

#include "core/base/problem.h"
#include "core/catalogue/cards.h"
#include "core/funding/comparison.h"
#include "core/funding/days_for.h"
#include "core/funding/early_return.h"
#include "core/library/library.h"
#include "core/mobility/mobility.h"
#include "core/offers/offers.h"
#include "core/offers/timeline.h"
#include "core/programme/journey.h"
#include "core/schools/school_report.h"

namespace passerelle {

// The defects of a question that its fields cannot show one by one, all at once, each with its field: an end before its
// start, two answers that exclude each other, an institution or a call that the library does not have.

/// The countries of the library are in order.
Problems problemsOf(const Mobility& mobility, const Library& library);

/// Those of the mobility that they hold are told as "mobility/…".
Problems problemsOf(const CallsToCompare& question, const Library& library);
Problems problemsOf(const EarlyReturnQuestion& question, const Library& library);
Problems problemsOf(const DaysForQuestion& question, const Library& library);

/// Those of the profile are told as "profile/…", those of the plan as "plan/…".
Problems problemsOf(const OffersQuestion& question, const Library& library);
Problems problemsOf(const TimelineQuestion& question, const Library& library);

Problems problemsOf(const Journey& journey, const Library& library);
Problems problemsOf(const JourneysFrom& from, const Library& library);

Problems problemsOf(const SchoolCase& stay, const Library& library);

/// No record of this kind has the id that was asked for.
Problem unknownId(const char* noun, const RecordQuestion& question);

}  // namespace passerelle
