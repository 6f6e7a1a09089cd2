#include "core/catalogue/offer.h"

#include <algorithm>

namespace passerelle {

namespace {

/// The first known day of the virtual part; the first day of a month if only months are known.
std::optional<CivilDate> firstVirtualDay(const VirtualPart& part) {
  if (!part.days.empty()) return part.days.front();
  if (part.months) return part.months->firstDay;
  return std::nullopt;
}

std::optional<CivilDate> lastVirtualDay(const VirtualPart& part) {
  if (!part.days.empty()) return part.days.back();
  if (part.months) return part.months->lastDay;
  return std::nullopt;
}

}  // namespace

int daysOf(const Period& period) { return daysBetween(period.firstDay, period.lastDay) + 1; }

VirtualTiming timingOf(const Offer& offer) {
  const auto first = firstVirtualDay(offer.virtualPart);
  const auto last = lastVirtualDay(offer.virtualPart);
  if (!offer.stay || !first) return VirtualTiming::notKnown;
  if (*last < offer.stay->firstDay) return VirtualTiming::before;
  if (offer.stay->lastDay < *first) return VirtualTiming::after;
  // Sessions on unknown days may be anywhere in these months.
  return offer.virtualPart.sessions && offer.virtualPart.days.empty() ? VirtualTiming::notKnown
                                                                      : VirtualTiming::overlapping;
}

std::optional<CivilDate> endOf(const Offer& offer) {
  const auto last = lastVirtualDay(offer.virtualPart);
  if (!offer.stay) return last;
  return last ? std::max(*last, offer.stay->lastDay) : offer.stay->lastDay;
}

Completeness completenessOf(const Offer& offer) {
  Completeness all;
  all.count("title", offer.title.has_value())
      .count("field", offer.field.has_value())
      .count("stay", offer.stay.has_value())
      .count("virtualPart", offer.virtualPart.state == VirtualState::dated)
      .count("language", offer.language.has_value())
      .count("level", offer.level.has_value())
      .count("arrangements", !offer.arrangements.empty());
  if (!offer.host) all.count("host", false);
  // Only students receive credits.
  if (offer.audience != Audience::administrativeAndAcademicStaff) all.count("credits", offer.credits.has_value());
  const auto& given = offer.arrangements;
  const bool isLodged = std::find(given.begin(), given.end(), Arrangement::accommodation) != given.end();
  if (isLodged) all.count("accommodation", offer.accommodation.has_value());
  return all;
}

std::optional<OfferDeadline> deadlineOf(const Offer& offer, const DeadlineRule& rule) {
  const auto back = [&rule](CivilDate day) { return day.plusMonthsClamped(-rule.monthsBeforeStart); };
  const auto virtualDay = firstVirtualDay(offer.virtualPart);
  if (!offer.stay && !virtualDay) return std::nullopt;
  OfferDeadline deadline;
  static_cast<DeadlineRule&>(deadline) = rule;
  if (offer.stay) deadline.ofStay = back(offer.stay->firstDay);
  if (virtualDay) deadline.ofVirtualPart = back(*virtualDay);
  const bool isVirtual = !offer.stay || (virtualDay && *virtualDay < offer.stay->firstDay);
  deadline.countedFrom = isVirtual ? CountedFrom::virtualPart : CountedFrom::stay;
  deadline.countedFromDay = isVirtual ? *virtualDay : offer.stay->firstDay;
  deadline.lastDay = isVirtual ? *deadline.ofVirtualPart : *deadline.ofStay;
  deadline.cautious = isVirtual && offer.virtualPart.days.empty();
  deadline.mayBeEarlier = offer.virtualPart.state != VirtualState::dated;
  return deadline;
}

OfferDays decidingDaysOf(const Offer& offer, const std::optional<OfferDeadline>& deadline) {
  OfferDays days{std::nullopt, endOf(offer)};
  if (deadline) {
    days.lastToApply = deadline->lastDay;
  } else {
    days.lastToApply = offer.stay ? offer.stay->firstDay : firstVirtualDay(offer.virtualPart);
  }
  return days;
}

OfferStatus statusOf(const OfferDays& days, CivilDate on) {
  if (!days.end) return OfferStatus::datesToBeAnnounced;
  if (*days.end < on) return OfferStatus::past;
  if (on == *days.lastToApply) return OfferStatus::lastDay;
  return on < *days.lastToApply ? OfferStatus::open : OfferStatus::closed;
}

}  // namespace passerelle
