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

/// Which offers to list, and the day on which their statuses are determined. An empty list does not restrict. An offer
/// passes a list if it has any of its values; only `arrangements` requires all values.
struct OfferFilter {
  CivilDate on;
  std::optional<std::string> text;  ///< an offer must have every word, see WordIndex
  std::vector<std::string> ids;     ///< a list kept by the user; unknown ids are reported
  std::vector<Audience> audiences;
  std::vector<std::string> countries;  ///< of the host, ISO 3166-1 alpha-2, or "notStated"
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
  int count = 0;                   ///< an id that is listed twice counts twice
  std::vector<std::string> first;  ///< the first 20, each cut to 100 bytes
};

/// Where an offer takes place, by its campus.
struct OfferHost {
  Id<Campus> campus;
  std::optional<Id<Partner>> partner;  ///< absent: the host is an institution of the data, not a partner
  LocalizedText name;
  InternedText town;
  InternedText country;  ///< ISO 3166-1 alpha-2
};

/// An offer with its status on a day.
struct OfferOnDay {
  Offer offer;
  std::optional<OfferHost> host;  ///< absent: not stated
  std::optional<int> days;        ///< number of days on site, both ends included
  VirtualTiming timing = VirtualTiming::notKnown;
  OfferStatus status = OfferStatus::open;
  std::optional<OfferDeadline> deadline;  ///< absent: no rule is published, or no day is known
  std::optional<int> daysLeft;            ///< days left to apply, 0 on the last day; absent if it is too late
  Completeness completeness;
};

/// For each value of each facet, the number of offers that have it and pass all other filters. Every value is listed,
/// except hosts: only those with a count above 0 or in the filter.
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

/// The result of an OfferFilter.
struct OfferSelection {
  CivilDate on;
  std::array<RecordSet, Words<OfferStatus>::all.size()> statuses;  ///< for each status, the offers that have it
  FacetedFilter filters;                                           ///< the caller may add more filters
  std::vector<std::string> hosts;                                  ///< `hosts` of the OfferFilter
  std::optional<UnknownIds> unknownIds;
};

/// Prepared once for many queries: inverted indexes over the fields of all offers.
class OfferIndex {
 public:
  OfferIndex() = default;
  /// `rules` has one entry per offer; it is empty if the offer's publisher states no rule.
  OfferIndex(const Catalogue& catalogue, const std::vector<Campus>& campuses,
             const std::vector<std::optional<DeadlineRule>>& rules);

  [[nodiscard]] std::size_t size() const { return days_.size(); }
  [[nodiscard]] OfferSelection select(const OfferFilter& filter) const;
  [[nodiscard]] OfferFacets facets(const OfferSelection& selection) const;
  [[nodiscard]] std::optional<CivilDate> latestEnd() const;

  /// Offers ordered by the first day of the stay, by the last day to apply, and by the last day of the offer.
  [[nodiscard]] const RecordOrder& byStart() const { return byStart_; }
  [[nodiscard]] const RecordOrder& byDeadline() const { return byDeadline_; }
  [[nodiscard]] const RecordOrder& byEnd() const { return byEnd_; }

  /// Days left to apply after this one, 0 on the last day; empty if it is too late or no day is known.
  [[nodiscard]] std::optional<int> daysLeft(std::size_t offer, CivilDate on) const;
  /// The index of the host's campus; empty if no host is stated.
  [[nodiscard]] std::optional<std::size_t> hostOf(std::size_t offer) const { return hosts_[offer]; }
  [[nodiscard]] std::optional<std::size_t> placeOf(std::string_view id) const { return ids_.placeOf(id); }
  /// The indexes of the offers with these ids; ids that the data does not have are added to `unknown`.
  [[nodiscard]] std::vector<std::size_t> placesOf(const std::vector<std::string>& ids,
                                                  std::optional<UnknownIds>& unknown) const;

  /// `catalogue` and `campuses` must be those from which the index was made.
  [[nodiscard]] OfferOnDay seen(const Catalogue& catalogue, const std::vector<Campus>& campuses, std::size_t offer,
                                CivilDate on) const;

 private:
  [[nodiscard]] std::array<RecordSet, Words<OfferStatus>::all.size()> statusesOn(CivilDate on) const;

  IdIndex ids_;
  FacetColumn audiences_, countries_, hostIds_, languages_, levels_, virtualStates_, timings_;
  std::vector<RecordSet> arrangements_;                  ///< for each arrangement, the offers that have it
  std::vector<std::optional<OfferDeadline>> deadlines_;  ///< for each offer
  std::vector<OfferDays> days_;                          ///< for each offer
  std::vector<std::optional<std::size_t>> hosts_;        ///< for each offer, the index of its campus
  std::vector<std::optional<std::size_t>> partners_;     ///< for each offer, the index of its host in the partners
  RecordSet dated_;                                      ///< the offers of which a day is known
  RecordOrder byStart_, byDeadline_, byEnd_;
  WordIndex words_;
};

}  // namespace passerelle
