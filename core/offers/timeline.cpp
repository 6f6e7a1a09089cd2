#include "core/offers/timeline.h"

#include <algorithm>
#include <utility>

#include "core/base/words.h"
#include "core/catalogue/record_order.h"
#include "core/catalogue/record_set.h"
#include "core/planning/checklist.h"

namespace passerelle {

namespace {

// More clashes would not help anybody, and the limit on pairs bounds the time for a long list.
constexpr std::size_t mostClashes = 200;
constexpr std::size_t mostPairs = 100'000;

/// Adds the entries of one offer, or of the plan.
class Entries {
 public:
  Entries(Timeline& timeline, std::optional<Id<Offer>> offer) : timeline_(timeline), offer_(offer) {}

  TimelineEntry& add(TimelineKind kind, CivilDate first, CivilDate last, std::optional<int> number) {
    TimelineEntry entry;
    entry.id = (offer_ ? std::string(offer_->text) : "plan") + "/" + std::string(word(kind));
    if (number) entry.id += "/" + std::to_string(*number);
    entry.kind = kind;
    entry.offer = offer_;
    entry.firstDay = first;
    entry.lastDay = last;
    entry.past = last < timeline_.on;
    entry.number = number;
    return timeline_.entries.emplace_back(std::move(entry));
  }

  void addDeadline(CivilDate lastDay, const std::optional<OfferDeadline>& deadline) {
    add(TimelineKind::deadline, lastDay, lastDay, std::nullopt).deadline = deadline;
  }

  void addStay(CivilDate first, CivilDate last) { add(TimelineKind::stay, first, last, std::nullopt); }

  void addVirtualPart(const VirtualPart& part) {
    int number = 0;
    for (const CivilDate day : part.days) add(TimelineKind::virtualSession, day, day, ++number);
    if (part.days.empty() && part.months) {
      add(TimelineKind::virtualMonths, part.months->firstDay, part.months->lastDay, std::nullopt);
    }
    if (part.state != VirtualState::dated) addUndated(TimelineKind::virtualSession, part.state);
  }

  void addUndated(TimelineKind kind, VirtualState state) { timeline_.undated.push_back({kind, offer_, state}); }

  void addInstalments(const Mobility& mobility, const OfferSources& from) {
    const Framed framed = from.tariffs.frame(mobility, from.library);
    if (!framed.situation) return;
    const Grant grant = estimate(*framed.situation, framed.tariff, Detail::amounts);
    int number = 0;
    for (const Instalment& each : schedulePayments(grant, *framed.situation, *framed.tariff.terms).instalments) {
      ++number;
      if (each.date) add(TimelineKind::instalment, *each.date, *each.date, number).instalment = each;
    }
  }

 private:
  Timeline& timeline_;
  std::optional<Id<Offer>> offer_;
};

void addOffer(Timeline& timeline, const OfferSources& from, std::size_t place, const Appraisal* appraisal) {
  const OfferOnDay seen = from.index.seen(from.library.catalogue, from.library.campuses, place, timeline.on);
  Entries entries(timeline, seen.offer.id);
  if (seen.deadline) entries.addDeadline(seen.deadline->lastDay, seen.deadline);
  entries.addVirtualPart(seen.offer.virtualPart);
  if (seen.offer.stay) {
    entries.addStay(seen.offer.stay->firstDay, seen.offer.stay->lastDay);
  } else {
    entries.addUndated(TimelineKind::stay, VirtualState::notStated);
  }
  const auto stay = appraisal == nullptr ? std::nullopt : appraisal->stayAt(place);
  if (stay) entries.addInstalments(*stay, from);
}

void addPlan(Timeline& timeline, const OfferSources& from, const Mobility& plan) {
  Entries entries(timeline, std::nullopt);
  const Framed framed = from.tariffs.frame(plan, from.library);
  const Mobility& known = framed.situation ? framed.situation->mobility : plan;
  const auto* published = known.institution ? from.library.documentsOf(*known.institution) : nullptr;
  const auto deadline = documentsOf(published, known).deadline;
  if (deadline && deadline->lastDay) entries.addDeadline(*deadline->lastDay, std::nullopt);
  if (plan.start && plan.end) {
    entries.addStay(*plan.start, *plan.end);
  } else {
    entries.addUndated(TimelineKind::stay, VirtualState::notStated);
  }
  entries.addInstalments(plan, from);
}

/// By first day, then by last day; equal entries keep their order.
void sortByDays(std::vector<TimelineEntry>& entries) {
  constexpr RecordOrder::Key days = 1'000'000;  // exceeds the number of days in the calendar
  std::vector<RecordOrder::Key> keys;
  keys.reserve(entries.size());
  for (const TimelineEntry& entry : entries) {
    keys.push_back(dayNumber(entry.firstDay) * days + dayNumber(entry.lastDay));
  }
  std::vector<TimelineEntry> sorted;
  sorted.reserve(entries.size());
  const RecordSet all = RecordSet::all(entries.size());
  for (const std::uint32_t place : pageByKeys(keys, all, {false, 0, entries.size()})) {
    sorted.push_back(std::move(entries[place]));
  }
  entries = std::move(sorted);
}

bool isSession(TimelineKind kind) {
  return kind == TimelineKind::virtualSession || kind == TimelineKind::virtualMonths;
}

/// Absent if both belong to the same offer or plan, or if both are sessions and for one of them only months are known.
std::optional<Clash> clashOf(const TimelineEntry& first, const TimelineEntry& second) {
  if (first.offer == second.offer) return std::nullopt;
  const bool isVague = first.kind == TimelineKind::virtualMonths || second.kind == TimelineKind::virtualMonths;
  Clash clash;
  if (isSession(first.kind) && isSession(second.kind)) {
    if (isVague) return std::nullopt;
    clash.kind = ClashKind::sessions;
  } else if (isSession(first.kind) || isSession(second.kind)) {
    clash.kind = ClashKind::sessionInStay;
  }
  clash.certain = !isVague && clash.kind != ClashKind::sessions;
  clash.first = first.id;
  clash.second = second.id;
  clash.firstDay = second.firstDay;
  clash.lastDay = std::min(first.lastDay, second.lastDay);
  return clash;
}

}  // namespace

void findClashes(Timeline& timeline) {
  std::vector<const TimelineEntry*> taking;  // entries that take up a person's days
  for (const TimelineEntry& entry : timeline.entries) {
    if (entry.kind == TimelineKind::stay || isSession(entry.kind)) taking.push_back(&entry);
  }
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < taking.size(); ++i) {
    for (std::size_t j = i + 1; j < taking.size() && taking[j]->firstDay <= taking[i]->lastDay; ++j) {
      const std::optional<Clash> clash = clashOf(*taking[i], *taking[j]);
      if (clash && timeline.clashes.size() < mostClashes) {
        timeline.clashes.push_back(*clash);
      } else if (clash || ++pairs > mostPairs) {
        timeline.moreClashes = true;
        return;
      }
    }
  }
}

Timeline timelineOf(const OfferSources& from, const TimelineQuestion& question) {
  Timeline timeline;
  timeline.on = question.on;
  RecordSet wanted = RecordSet::none(from.index.size());
  for (const std::size_t place : from.index.placesOf(question.ids, timeline.unknownIds)) wanted.add(place);
  std::optional<Appraisal> appraisal;
  if (question.profile) appraisal.emplace(from, *question.profile);
  wanted.each([&](std::size_t place) { addOffer(timeline, from, place, appraisal ? &*appraisal : nullptr); });
  if (question.plan) addPlan(timeline, from, *question.plan);
  sortByDays(timeline.entries);
  findClashes(timeline);
  return timeline;
}

}  // namespace passerelle
