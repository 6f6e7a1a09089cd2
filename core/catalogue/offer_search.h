#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/source.h"
#include "core/base/words.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/facet.h"
#include "core/catalogue/facet_column.h"
#include "core/catalogue/faceted_filter.h"
#include "core/catalogue/id_index.h"
#include "core/catalogue/offer.h"
#include "core/catalogue/record_order.h"
#include "core/catalogue/record_set.h"
#include "core/catalogue/word_index.h"
#include "core/geo/place.h"

namespace passerelle {

/// Which offers to tell, seen from a day. A list that is empty does not restrict; of a list any value will do, but of
/// the arrangements all are wanted.
struct OfferFilter {
  CivilDate on;
  std::optional<std::string> text;  ///< every word is needed
  std::vector<std::string> ids;     ///< a list of one's own; what the data does not have is told
  std::vector<Audience> audiences;
  std::vector<std::string> countries;  ///< of the host, or "notStated"
  std::vector<std::string> hosts;      ///< ids of campuses, or "notStated"
  std::vector<std::string> languages;  ///< ISO 639-1, or "notStated"
  std::vector<std::string> levels;     ///< A1 to C2, or "notStated"
  std::vector<Arrangement> arrangements;
  std::vector<VirtualState> virtualStates;
  std::vector<VirtualTiming> timings;
  std::vector<OfferStatus> statuses;
};

/// Ids of a list that the data does not have.
struct UnknownIds {
  int count = 0;                   ///< each as often as it is asked for
  std::vector<std::string> first;  ///< the first of them
};

/// Where an offer takes place, told by its campus.
struct OfferHost {
  Id<Campus> campus;
  std::optional<Id<Partner>> partner;  ///< absent: an institution of the data itself
  LocalizedText name;
  InternedText town;
  InternedText country;  ///< ISO 3166-1 alpha-2
};

/// An offer seen from a day.
struct OfferOnDay {
  Offer offer;
  std::optional<OfferHost> host;  ///< absent: not stated
  std::optional<int> days;        ///< on site, both ends included
  VirtualTiming timing = VirtualTiming::notKnown;
  OfferStatus status = OfferStatus::open;
  std::optional<OfferDeadline> deadline;  ///< absent: none is published, or no day is known
  std::optional<int> daysLeft;            ///< to apply: 0 on the last day; absent once it is over
  Completeness completeness;
};

/// Of each facet how many offers have a value, the other filters as they are. Every value is told, but of the hosts
/// only those that have some or that the filter names.
struct OfferFacets {
  std::vector<FacetCount> audiences;
  std::vector<FacetCount> countries;
  std::vector<FacetCount> hosts;
  std::vector<FacetCount> languages;
  std::vector<FacetCount> levels;
  std::vector<FacetCount> arrangements;
  std::vector<FacetCount> virtualStates;
  std::vector<FacetCount> timings;
  std::vector<FacetCount> statuses;
};

/// What a filter lets pass on a day.
struct OfferSelection {
  CivilDate on;
  std::array<RecordSet, Words<OfferStatus>::all.size()> statuses;  ///< the offers of each
  FacetedFilter filters;                                           ///< to which others may add filters of their own
  std::vector<std::string> hosts;                                  ///< those of the filter
  std::optional<UnknownIds> unknownIds;
};

/// What is asked for again and again, laid out once: for each offer the places of its values among all there are.
class OfferIndex {
 public:
  OfferIndex() = default;
  /// One rule for each offer, where its publisher states one.
  OfferIndex(const Catalogue& catalogue, const std::vector<Campus>& campuses,
             const std::vector<std::optional<DeadlineRule>>& rules);

  [[nodiscard]] std::size_t size() const { return days_.size(); }
  [[nodiscard]] OfferSelection select(const OfferFilter& filter) const;
  [[nodiscard]] OfferFacets facets(const OfferSelection& selection) const;
  [[nodiscard]] std::optional<CivilDate> latestEnd() const;

  /// By the first day of the stay, by the last day to apply, by the last day of all.
  [[nodiscard]] const RecordOrder& byStart() const { return byStart_; }
  [[nodiscard]] const RecordOrder& byDeadline() const { return byDeadline_; }
  [[nodiscard]] const RecordOrder& byEnd() const { return byEnd_; }

  /// After the day itself; nothing once it is too late.
  [[nodiscard]] std::optional<int> daysLeft(std::size_t offer, CivilDate on) const;
  /// The place of its campus; nothing where none is stated.
  [[nodiscard]] std::optional<std::size_t> hostOf(std::size_t offer) const { return hosts_[offer]; }
  [[nodiscard]] std::optional<std::size_t> placeOf(std::string_view id) const { return ids_.placeOf(id); }
  /// Those of a list, and what the data does not have.
  [[nodiscard]] std::vector<std::size_t> placesOf(const std::vector<std::string>& ids,
                                                  std::optional<UnknownIds>& unknown) const;

  /// Of the catalogue and the campuses that the index was made of.
  [[nodiscard]] OfferOnDay seen(const Catalogue& catalogue, const std::vector<Campus>& campuses, std::size_t offer,
                                CivilDate on) const;

 private:
  [[nodiscard]] std::array<RecordSet, Words<OfferStatus>::all.size()> statusesOn(CivilDate on) const;

  IdIndex ids_;
  FacetColumn audiences_, countries_, hostIds_, languages_, levels_, virtualStates_, timings_;
  std::vector<RecordSet> arrangements_;                  ///< the offers of each
  std::vector<std::optional<OfferDeadline>> deadlines_;  ///< of each offer
  std::vector<OfferDays> days_;                          ///< of each offer
  std::vector<std::optional<std::size_t>> hosts_;        ///< of each offer, the place of its campus
  std::vector<std::optional<std::size_t>> partners_;     ///< of each offer, the place of the host's partner
  RecordSet dated_;                                      ///< of which a day is known
  RecordOrder byStart_, byDeadline_, byEnd_;
  WordIndex words_;
};

}  // namespace passerelle
