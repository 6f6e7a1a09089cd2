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
  deadline,        ///< the last day to apply, itself still open
  virtualSession,  ///< a day that is followed from home
  virtualMonths,   ///< whole months in which sessions lie whose days are not stated
  stay,            ///< the physical part
  instalment,      ///< the day that a part of the grant refers to: the first of the stay, or the last
};

/// Something with a date, of an offer or of one's own plan. Its id is made of the offer ("plan" for the plan), the kind
/// and a number from 1 where there are several, so that it stays while a date is moved.
struct TimelineEntry {
  std::string id;
  TimelineKind kind = TimelineKind::stay;
  std::optional<Id<Offer>> offer;  ///< absent: one's own plan
  CivilDate firstDay;              ///< included
  CivilDate lastDay;               ///< included
  bool past = false;               ///< over on the day from which it is seen
  std::optional<int> number;       ///< among those of its kind, from 1
  std::optional<OfferDeadline> deadline;
  std::optional<Instalment> instalment;
};

/// Something of an offer that has no date yet, or none that is stated.
struct Undated {
  TimelineKind kind = TimelineKind::stay;  ///< a stay, or a virtual session
  std::optional<Id<Offer>> offer;
  VirtualState state = VirtualState::notStated;
};

enum class ClashKind {
  stays,          ///< two stays share days
  sessionInStay,  ///< a virtual session lies in another stay
  sessions,       ///< two virtual sessions are on one day; their hours are not stated
};

/// Two entries, of two offers or of an offer and the plan, that want the same days.
struct Clash {
  ClashKind kind = ClashKind::stays;
  std::string first;  ///< ids of entries, the one that begins first
  std::string second;
  CivilDate firstDay;   ///< of the days that both want, included
  CivilDate lastDay;    ///< included
  bool certain = true;  ///< false: the hours, or the days within months, are not stated
};

/// The dates of which offers, and of which own plan, seen from a day. Instalments are told of the plan, and of offers
/// where it is said for whom.
struct TimelineQuestion {
  CivilDate on;
  std::vector<std::string> ids;
  std::optional<Mobility> plan;
  std::optional<Profile> profile;
};

struct Timeline {
  CivilDate on;
  std::vector<TimelineEntry> entries;  ///< by their first day, then their last
  std::vector<Undated> undated;
  std::vector<Clash> clashes;  ///< by the first entry
  bool moreClashes = false;    ///< there are, or may be, more than are told
  std::optional<UnknownIds> unknownIds;
};

Timeline timelineOf(const OfferSources& from, const TimelineQuestion& question);

/// Those among entries that stand by their first day.
void findClashes(Timeline& timeline);

}  // namespace passerelle
