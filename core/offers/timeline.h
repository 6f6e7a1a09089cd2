#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/money.h"
#include "core/catalogue/offer.h"
#include "core/catalogue/offer_search.h"
#include "core/funding/payment_schedule.h"
#include "core/mobility/mobility.h"
#include "core/mobility/profile.h"
#include "core/offers/appraisal.h"

namespace passerelle {

enum class TimelineKind {
  deadline,        ///< the last day to apply, still open on that day
  virtualSession,  ///< a day of online work from home
  virtualMonths,   ///< whole months that contain sessions, whose days are not stated
  stay,            ///< the physical part of the stay
  instalment,      ///< the first or last day of the stay, to which an instalment refers
};

/// An entry with a date, of an offer or of the user's own plan. The id consists of the offer ("plan" for the plan), the
/// kind, and a number from 1 if there are several. It therefore stays the same when a date changes.
struct TimelineEntry {
  std::string id;
  TimelineKind kind = TimelineKind::stay;
  std::optional<Id<Offer>> offer;  ///< absent: the user's own plan
  CivilDate firstDay;              ///< included
  CivilDate lastDay;               ///< included
  bool past = false;               ///< over on the day of the question
  std::optional<int> number;       ///< number among the offer's entries of this kind, from 1
  std::optional<OfferDeadline> deadline;
  std::optional<Instalment> instalment;
};

/// A part of an offer or plan that has no date yet, or whose date is not stated.
struct Undated {
  TimelineKind kind = TimelineKind::stay;  ///< stay or virtualSession
  std::optional<Id<Offer>> offer;
  VirtualState state = VirtualState::notStated;
};

enum class ClashKind {
  stays,          ///< two stays share days
  sessionInStay,  ///< a virtual session is during another stay
  sessions,       ///< two virtual sessions are on the same day; their hours are not stated
};

/// Two entries that need the same days. They belong to two offers, or to an offer and the plan.
struct Clash {
  ClashKind kind = ClashKind::stays;
  std::string first;  ///< id of the entry that starts first
  std::string second;
  CivilDate firstDay;   ///< first shared day, included
  CivilDate lastDay;    ///< last shared day, included
  bool certain = true;  ///< false: the hours, or the days within months, are not stated
};

/// The offers and the plan whose dates are asked for, on a given day. Instalments are listed for the plan, and for
/// offers if there is a profile.
struct TimelineQuestion {
  CivilDate on;
  std::vector<std::string> ids;
  std::optional<Mobility> plan;
  std::optional<Profile> profile;
};

struct Timeline {
  CivilDate on;
  std::vector<TimelineEntry> entries;  ///< by first day, then by last day
  std::vector<Undated> undated;
  std::vector<Clash> clashes;  ///< in the order of their first entries
  bool moreClashes = false;    ///< true: there are or may be more clashes than listed
  std::optional<UnknownIds> unknownIds;
};

Timeline timelineOf(const OfferSources& from, const TimelineQuestion& question);

/// Finds clashes. Entries must be sorted by first day.
void findClashes(Timeline& timeline);

}  // namespace passerelle
