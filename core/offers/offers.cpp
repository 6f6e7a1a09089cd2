#include "core/offers/offers.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "core/base/words.h"

namespace passerelle {

namespace {

using Key = RecordOrder::Key;
using Brief = Appraisal::Brief;

bool isOfWorth(OfferOrder order) {
  return order == OfferOrder::grant || order == OfferOrder::grantPerDay || order == OfferOrder::distance ||
         order == OfferOrder::verdict;
}

bool asksForWorth(const OffersQuestion& question) {
  return question.profile || !question.verdicts.empty() || !question.bands.empty() || question.grantAtLeast ||
         question.grantAtMost || question.grantPerDayAtLeast || (question.order && isOfWorth(*question.order));
}

bool isContradictory(const OffersQuestion& question) {
  return question.grantAtLeast && question.grantAtMost && *question.grantAtMost < *question.grantAtLeast;
}

constexpr Money mostEver = Money::cents(std::numeric_limits<std::int64_t>::max());

/// The band as a value of the facet `bands`.
std::string textOf(const std::optional<DistanceBand>& band) {
  if (!band) return "none";
  std::string text = std::to_string(band->from.inMetres()) + "-";
  return band->below ? text + std::to_string(band->below->inMetres()) : text;
}

/// A key that orders by the first number, then by the second.
Key inOrder(std::int64_t first, std::int64_t second) { return first * (Key{1} << 32U) + second; }

/// Orders by the lower end, then by the upper end.
Key keyOf(const std::optional<Amount>& amount) {
  return amount ? inOrder(amount->low.inCents(), amount->high.inCents()) : RecordOrder::unknown;
}

Key keyOf(const std::optional<DistanceBand>& band) {
  if (!band) return RecordOrder::unknown;
  return inOrder(band->from.inMetres(), band->below.value_or(band->from).inMetres());
}

Key rankOf(Status verdict) { return verdict == Status::met ? 0 : verdict == Status::cannotTellYet ? 1 : 2; }

/// Filters and facets that depend on one person's appraisal of the offers.
class Worths {
 public:
  Worths(const OfferSources& from, const Profile& profile, std::size_t size)
      : appraisal_(from, profile), size_(size), bandOfClass_(appraisal_.classes().size()) {
    sortBands();
    verdicts_.fill(RecordSet::none(size));
    bandSets_.assign(bands_.size(), RecordSet::none(size));
    for (std::size_t i = 0; i < size; ++i) {
      verdicts_[static_cast<std::size_t>(appraisal_.verdictOf(i))].add(i);
      bandSets_[bandOfClass_[appraisal_.classOf(i)]].add(i);
    }
  }

  [[nodiscard]] const Appraisal& appraisal() const { return appraisal_; }

  void restrict(const OffersQuestion& question, FacetedFilter& filters) const {
    if (!question.verdicts.empty()) {
      RecordSet wanted = RecordSet::none(size_);
      for (const Status each : question.verdicts) wanted |= verdicts_[static_cast<std::size_t>(each)];
      filters.add("verdicts", std::move(wanted));
    }
    if (!question.bands.empty()) {
      RecordSet wanted = RecordSet::none(size_);
      for (std::size_t i = 0; i < bands_.size(); ++i) {
        const auto& asked = question.bands;
        if (std::find(asked.begin(), asked.end(), bands_[i].second) != asked.end()) wanted |= bandSets_[i];
      }
      filters.add("bands", std::move(wanted));
    }
    if (const auto& least = question.grantAtLeast) {
      filters.add("grantAtLeast", those(&Brief::total, *least, mostEver));
    }
    if (const auto& most = question.grantAtMost) {
      filters.add("grantAtMost", those(&Brief::total, Money(), *most));
    }
    if (isContradictory(question)) filters.addTogether("grantAtLeast", "grantAtMost", RecordSet::none(size_));
    if (const auto& least = question.grantPerDayAtLeast) {
      filters.add("grantPerDayAtLeast", those(&Brief::perDay, *least, mostEver));
    }
  }

  [[nodiscard]] WorthFacets facets(const FacetedFilter& filters) const {
    WorthFacets facets;
    const RecordSet ofVerdicts = filters.passingWithout("verdicts");
    for (const auto& each : Words<Status>::all) {
      const auto count = ofVerdicts.countWith(verdicts_[static_cast<std::size_t>(each.value)]);
      facets.verdicts.push_back({InternedText(each.word), static_cast<int>(count)});
    }
    const RecordSet ofBands = filters.passingWithout("bands");
    for (std::size_t i = 0; i < bands_.size(); ++i) {
      facets.bands.push_back({bands_[i].second, static_cast<int>(ofBands.countWith(bandSets_[i]))});
    }
    facets.grants = amounts(filters.passingWithout("grantAtLeast", "grantAtMost"), &Brief::total);
    facets.grantsPerDay = amounts(filters.passingWithout("grantPerDayAtLeast"), &Brief::perDay);
    return facets;
  }

  [[nodiscard]] Key keyOf(OfferOrder order, std::size_t offer) const {
    switch (order) {
      case OfferOrder::grant: return passerelle::keyOf(appraisal_.briefOf(offer).total);
      case OfferOrder::grantPerDay: return passerelle::keyOf(appraisal_.briefOf(offer).perDay);
      case OfferOrder::verdict: return rankOf(appraisal_.verdictOf(offer));
      default: break;
    }
    const auto distance = appraisal_.distanceOf(offer);
    return distance ? distance->inMetres() : RecordOrder::unknown;
  }

 private:
  using Band = std::pair<std::optional<DistanceBand>, InternedText>;

  /// Collects the bands of all classes, the nearest first; "none" is last.
  void sortBands() {
    const auto& classes = appraisal_.classes();
    std::map<Key, std::optional<DistanceBand>> bands;
    for (const Brief& brief : classes) {
      bands.emplace(passerelle::keyOf(brief.band), brief.band);
    }
    for (const auto& [from, band] : bands) bands_.emplace_back(band, InternedText(textOf(band)));
    for (std::size_t i = 0; i < classes.size(); ++i) {
      const auto found =
          std::find_if(bands_.begin(), bands_.end(), [&](const Band& each) { return each.first == classes[i].band; });
      bandOfClass_[i] = static_cast<std::size_t>(found - bands_.begin());
    }
  }

  /// Offers whose amount overlaps the interval from `least` to `most`, both included.
  [[nodiscard]] RecordSet those(std::optional<Amount> Brief::*amount, Money least, Money most) const {
    RecordSet wanted = RecordSet::none(size_);
    for (std::size_t i = 0; i < size_; ++i) {
      const auto& found = appraisal_.briefOf(i).*amount;
      if (found && found->high >= least && found->low <= most) wanted.add(i);
    }
    return wanted;
  }

  [[nodiscard]] AmountFacet amounts(const RecordSet& among, std::optional<Amount> Brief::*amount) const {
    std::vector<int> counts(appraisal_.classes().size());
    among.each([&](std::size_t offer) { ++counts[appraisal_.classOf(offer)]; });
    AmountFacet facet;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const auto& found = appraisal_.classes()[i].*amount;
      (found ? facet.priced : facet.unpriced) += counts[i];
      if (!found || counts[i] == 0) continue;
      facet.least = std::min(facet.least.value_or(found->low), found->low);
      facet.most = std::max(facet.most.value_or(found->high), found->high);
    }
    return facet;
  }

  Appraisal appraisal_;
  std::size_t size_;
  std::vector<std::size_t> bandOfClass_;
  std::vector<Band> bands_;
  std::vector<RecordSet> bandSets_;
  std::array<RecordSet, Words<Status>::all.size()> verdicts_;
};

std::vector<std::uint32_t> rowsOf(const OffersQuestion& question, const OfferIndex& index, const RecordSet& passing,
                                  const Worths* worths) {
  const OfferOrder order = question.order.value_or(OfferOrder::start);
  const Page page{question.descending.value_or(false), static_cast<std::size_t>(question.skip.value_or(0)),
                  question.limit ? static_cast<std::size_t>(*question.limit) : index.size()};
  if (order == OfferOrder::start) return index.byStart().page(passing, page);
  if (order == OfferOrder::deadline) return index.byDeadline().page(passing, page);
  if (order == OfferOrder::end) return index.byEnd().page(passing, page);
  std::vector<Key> keys(index.size(), RecordOrder::unknown);
  passing.each([&](std::size_t offer) {
    const auto daysLeft = order == OfferOrder::daysLeft ? index.daysLeft(offer, question.on) : std::nullopt;
    if (daysLeft) keys[offer] = *daysLeft;
    if (order != OfferOrder::daysLeft) keys[offer] = worths->keyOf(order, offer);
  });
  return pageByKeys(keys, passing, page);
}

}  // namespace

OffersOnDay offersOnDay(const OfferSources& from, const OffersQuestion& question) {
  const OfferIndex& index = from.index;
  OfferSelection selection = index.select(question);
  const Profile profile = question.profile.value_or(Profile{});
  std::optional<Worths> worths;
  if (asksForWorth(question)) worths.emplace(from, profile, index.size());
  if (worths) worths->restrict(question, selection.filters);

  OffersOnDay answer;
  answer.on = question.on;
  answer.total = static_cast<int>(selection.filters.passing().count());
  answer.ofAll = static_cast<int>(index.size());
  for (const OfferStatus each : {OfferStatus::open, OfferStatus::lastDay}) {
    answer.acceptingApplications += static_cast<int>(selection.statuses[static_cast<std::size_t>(each)].count());
  }
  answer.latestEnd = index.latestEnd();
  answer.facets = index.facets(selection);
  answer.without = selection.filters.filtersToRemove();
  answer.unknownIds = std::move(selection.unknownIds);
  if (isContradictory(question)) answer.contradictory = {"grantAtLeast", "grantAtMost"};
  if (worths) {
    answer.origin = worths->appraisal().origin();
    answer.worthFacets = worths->facets(selection.filters);
  }
  const auto rows = rowsOf(question, index, selection.filters.passing(), worths ? &*worths : nullptr);
  answer.offers.reserve(rows.size());
  for (const std::uint32_t row : rows) {
    OfferRow& told = answer.offers.emplace_back();
    static_cast<OfferOnDay&>(told) = index.seen(from.library.catalogue, from.library.campuses, row, question.on);
    if (worths) told.worth = worths->appraisal().worthOf(row);
  }
  return answer;
}

}  // namespace passerelle
