#pragma once

#include "core/base/problem.h"
#include "core/catalogue/cards.h"
#include "core/funding/comparison.h"
#include "core/funding/days_for.h"
#include "core/funding/early_return.h"
#include "core/library/library.h"
#include "core/library/published_figures.h"
#include "core/mobility/mobility.h"
#include "core/offers/offers.h"
#include "core/offers/timeline.h"
#include "core/programme/journey.h"
#include "core/schools/school_report.h"

namespace passerelle {

// Problems of a question that only show when several fields are compared: an end before its start, two answers that
// exclude each other, an institution or a call that is not in the library. All are returned at once, each with its
// field.

/// `library.countries` must be sorted.
Problems problemsOf(const Mobility& mobility, const Library& library);

/// Problems of the mobility have the field prefix "mobility/".
Problems problemsOf(const CallsToCompare& question, const Library& library);
Problems problemsOf(const EarlyReturnQuestion& question, const Library& library);
Problems problemsOf(const DaysForQuestion& question, const Library& library);

/// Problems of the profile have the field prefix "profile/", those of the plan "plan/".
Problems problemsOf(const OffersQuestion& question, const Library& library);
Problems problemsOf(const TimelineQuestion& question, const Library& library);

Problems problemsOf(const FiguresQuestion& question, const Library& library);

Problems problemsOf(const Journey& journey, const Library& library);
Problems problemsOf(const JourneysFrom& from, const Library& library);

Problems problemsOf(const SchoolCase& stay, const Library& library);

/// The problem of an id for which there is no record of this kind.
Problem unknownId(const char* noun, const std::string& id);

}  // namespace passerelle
