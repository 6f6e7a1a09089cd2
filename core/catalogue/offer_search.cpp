#include "core/catalogue/offer_search.h"

#include <algorithm>

#include "core/base/words.h"

namespace passerelle {

namespace {

constexpr std::size_t mostUnknownIdsListed = 20;
constexpr std::size_t longestIdListed = 100;

/// At most `longestIdListed` bytes of an id, cut between two characters of UTF-8: an answer must be valid text.
std::string beginningOf(const std::string& id) {
  std::size_t length = std::min(id.size(), longestIdListed);
  const auto continues = [](char letter) { return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U; };
  while (length > 0 && length < id.size() && continues(id[length])) --length;
  return id.substr(0, length);
}

/// The facet value of a field that the source does not state.
constexpr InternedText notStated = "notStated";

template <class Choice>
std::size_t codeOf(Choice choice) {
  return static_cast<std::size_t>(choice);
}

template <class Choice>
std::vector<std::string> wordsOfChoices(const std::vector<Choice>& choices) {
  std::vector<std::string> words;
  words.reserve(choices.size());
  for (const Choice each : choices) words.emplace_back(word(each));
  return words;
}

/// The column of a field whose values are an enumeration, by the value of each record.
template <class Choice>
FacetColumn columnOf(const std::vector<Choice>& choices) {
  std::vector<InternedText> words;
  words.reserve(Words<Choice>::all.size());
  for (const auto& each : Words<Choice>::all) words.emplace_back(each.word);
  std::vector<std::uint32_t> codes;
  codes.reserve(choices.size());
  for (const Choice each : choices) codes.push_back(static_cast<std::uint32_t>(each));
  return {std::move(words), std::move(codes)};
}

template <class Choice>
std::vector<FacetCount> countsOf(const RecordSet& among, const std::vector<RecordSet>& sets) {
  std::vector<FacetCount> counts;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    counts.push_back({InternedText(Words<Choice>::all[i].word), static_cast<int>(among.countWith(sets[i]))});
  }
  return counts;
}

RecordOrder::Key keyOf(const std::optional<CivilDate>& day) {
  return day ? daysBetween(CivilDate(), *day) : RecordOrder::unknown;
}

/// Adds all texts by which an offer can be searched.
void addWords(WordIndex& words, std::uint32_t record, const Offer& offer, const Campus* place,
              const LocalizedText* country) {
  if (country != nullptr) {
    words.add(record, country->fr);
    words.add(record, country->en);
  }
  if (place != nullptr) {
    words.add(record, place->name.fr);
    words.add(record, place->name.en);
    words.add(record, place->town);
    for (const InternedText name : place->otherNames) words.add(record, name);
    if (place->acronym) words.add(record, *place->acronym);
  }
  if (offer.hostWritten) words.add(record, *offer.hostWritten);
  if (offer.title) words.add(record, *offer.title);
  if (offer.field) {
    words.add(record, offer.field->fr);
    words.add(record, offer.field->en);
  }
  words.add(record, word(offer.activity));
}

}  // namespace

OfferIndex::OfferIndex(const Catalogue& catalogue, const std::vector<Campus>& campuses,
                       const std::vector<std::optional<DeadlineRule>>& rules)
    : ids_(catalogue.offers),
      arrangements_(Words<Arrangement>::all.size(), RecordSet::none(catalogue.offers.size())),
      dated_(RecordSet::none(catalogue.offers.size())) {
  const IdIndex campusIndex(campuses);
  const IdIndex partnerIndex(catalogue.partners,
                             [](const Partner& each) { return std::string_view(each.campus.text); });
  const IdIndex countryIndex(catalogue.countryNames,
                             [](const CountryName& each) { return std::string_view(each.country); });
  std::vector<Audience> audiences;
  std::vector<VirtualState> virtualStates;
  std::vector<VirtualTiming> timings;
  std::vector<InternedText> countries, hosts, languages, levels;
  std::vector<RecordOrder::Key> starts, deadlines, ends;
  for (std::uint32_t i = 0; i < catalogue.offers.size(); ++i) {
    const Offer& offer = catalogue.offers[i];
    const std::string_view host = offer.host ? std::string_view(offer.host->text) : std::string_view();
    hosts_.push_back(campusIndex.placeOf(host));
    partners_.push_back(partnerIndex.placeOf(host));
    deadlines_.push_back(rules[i] ? deadlineOf(offer, *rules[i]) : std::nullopt);
    days_.push_back(decidingDaysOf(offer, deadlines_.back()));
    const Campus* place = hosts_.back() ? &campuses[*hosts_.back()] : nullptr;
    for (const Arrangement each : offer.arrangements) arrangements_[codeOf(each)].add(i);
    if (days_.back().end) dated_.add(i);
    audiences.push_back(offer.audience);
    virtualStates.push_back(offer.virtualPart.state);
    timings.push_back(timingOf(offer));
    countries.push_back(place != nullptr ? place->country : notStated);
    hosts.push_back(offer.host ? offer.host->text : notStated);
    languages.push_back(offer.language.value_or(notStated));
    levels.push_back(offer.level ? InternedText(word(*offer.level)) : notStated);
    starts.push_back(keyOf(offer.stay ? std::optional(offer.stay->firstDay) : std::nullopt));
    deadlines.push_back(keyOf(days_.back().lastToApply));
    ends.push_back(keyOf(days_.back().end));
    const auto country = place != nullptr ? countryIndex.placeOf(place->country) : std::nullopt;
    addWords(words_, i, offer, place, country ? &catalogue.countryNames[*country].name : nullptr);
  }
  words_.finish(catalogue.offers.size());
  audiences_ = columnOf(audiences);
  virtualStates_ = columnOf(virtualStates);
  timings_ = columnOf(timings);
  countries_ = FacetColumn::of(countries);
  hostIds_ = FacetColumn::of(hosts);
  languages_ = FacetColumn::of(languages);
  levels_ = FacetColumn::of(levels);
  byStart_ = RecordOrder(std::move(starts));
  byDeadline_ = RecordOrder(std::move(deadlines));
  byEnd_ = RecordOrder(std::move(ends));
}

std::array<RecordSet, Words<OfferStatus>::all.size()> OfferIndex::statusesOn(CivilDate on) const {
  const RecordOrder::Key today = keyOf(on);
  const RecordSet every = RecordSet::all(size());
  std::array<RecordSet, Words<OfferStatus>::all.size()> sets;
  const auto at = [&](OfferStatus status) -> RecordSet& { return sets[codeOf(status)]; };
  at(OfferStatus::past) = byEnd_.before(today);
  at(OfferStatus::datesToBeAnnounced) = every;
  at(OfferStatus::datesToBeAnnounced) -= dated_;
  RecordSet ahead = dated_;  // not over
  ahead -= at(OfferStatus::past);
  const RecordSet tooLate = byDeadline_.before(today);
  const RecordSet notAfter = byDeadline_.before(today + 1);
  at(OfferStatus::closed) = ahead;
  at(OfferStatus::closed) &= tooLate;
  at(OfferStatus::open) = ahead;
  at(OfferStatus::open) -= notAfter;
  at(OfferStatus::lastDay) = std::move(ahead);
  at(OfferStatus::lastDay) &= notAfter;
  at(OfferStatus::lastDay) -= tooLate;
  return sets;
}

std::vector<std::size_t> OfferIndex::placesOf(const std::vector<std::string>& ids,
                                              std::optional<UnknownIds>& unknown) const {
  std::vector<std::size_t> places;
  for (const std::string& id : ids) {
    if (const auto place = ids_.placeOf(id)) {
      places.push_back(*place);
      continue;
    }
    if (!unknown) unknown.emplace();
    ++unknown->count;
    if (unknown->first.size() < mostUnknownIdsListed) unknown->first.push_back(beginningOf(id));
  }
  return places;
}

OfferSelection OfferIndex::select(const OfferFilter& filter) const {
  OfferSelection selection{filter.on, statusesOn(filter.on), FacetedFilter(size()), filter.hosts, {}};
  FacetedFilter& filters = selection.filters;
  const auto restrict = [&](InternedText name, const FacetColumn& column, const std::vector<std::string>& values) {
    if (!values.empty()) filters.add(name, column.holding(values));
  };
  restrict("audiences", audiences_, wordsOfChoices(filter.audiences));
  restrict("countries", countries_, filter.countries);
  restrict("hosts", hostIds_, filter.hosts);
  restrict("languages", languages_, filter.languages);
  restrict("levels", levels_, filter.levels);
  restrict("virtualStates", virtualStates_, wordsOfChoices(filter.virtualStates));
  restrict("timings", timings_, wordsOfChoices(filter.timings));
  if (!filter.statuses.empty()) {
    RecordSet wanted = RecordSet::none(size());
    for (const OfferStatus each : filter.statuses) wanted |= selection.statuses[codeOf(each)];
    filters.add("statuses", std::move(wanted));
  }
  if (!filter.arrangements.empty()) {
    RecordSet wanted = RecordSet::all(size());
    for (const Arrangement each : filter.arrangements) wanted &= arrangements_[codeOf(each)];
    filters.add("arrangements", std::move(wanted));
  }
  if (!filter.ids.empty()) {
    RecordSet wanted = RecordSet::none(size());
    for (const std::size_t place : placesOf(filter.ids, selection.unknownIds)) wanted.add(place);
    filters.add("ids", std::move(wanted));
  }
  if (filter.text) filters.add("text", words_.find(*filter.text, size()));
  return selection;
}

OfferFacets OfferIndex::facets(const OfferSelection& selection) const {
  const FacetedFilter& filters = selection.filters;
  const auto count = [&](InternedText name, const FacetColumn& column) {
    return column.counts(filters.passingWithout(name));
  };
  const std::vector<RecordSet> statuses(selection.statuses.begin(), selection.statuses.end());
  return {count("audiences", audiences_),
          count("countries", countries_),
          hostIds_.countsOfSome(filters.passingWithout("hosts"), selection.hosts),
          count("languages", languages_),
          count("levels", levels_),
          countsOf<Arrangement>(filters.passing(), arrangements_),
          count("virtualStates", virtualStates_),
          count("timings", timings_),
          countsOf<OfferStatus>(filters.passingWithout("statuses"), statuses)};
}

std::optional<CivilDate> OfferIndex::latestEnd() const {
  std::optional<CivilDate> latest;
  const auto rows = byEnd_.page(dated_, {true, 0, 1});
  if (!rows.empty()) latest = days_[rows.front()].end;
  return latest;
}

std::optional<int> OfferIndex::daysLeft(std::size_t offer, CivilDate on) const {
  const OfferStatus status = statusOf(days_[offer], on);
  if (status != OfferStatus::open && status != OfferStatus::lastDay) return std::nullopt;
  return daysBetween(on, *days_[offer].lastToApply);
}

OfferOnDay OfferIndex::seen(const Catalogue& catalogue, const std::vector<Campus>& campuses, std::size_t offer,
                            CivilDate on) const {
  OfferOnDay row;
  row.offer = catalogue.offers[offer];
  if (hosts_[offer]) {
    const Campus& place = campuses[*hosts_[offer]];
    row.host = OfferHost{place.id, std::nullopt, place.name, place.town, place.country};
    if (partners_[offer]) row.host->partner = catalogue.partners[*partners_[offer]].id;
  }
  if (row.offer.stay) row.days = daysOf(*row.offer.stay);
  row.timing = timingOf(row.offer);
  row.status = statusOf(days_[offer], on);
  row.deadline = deadlines_[offer];
  row.daysLeft = daysLeft(offer, on);
  row.completeness = completenessOf(row.offer);
  return row;
}

}  // namespace passerelle
