#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/money.h"
#include "core/catalogue/offer_search.h"
#include "core/mobility/profile.h"
#include "core/offers/appraisal.h"
#include "core/offers/worth.h"

namespace passerelle {

/// Sort order of offers. Unknown values come last in both directions; equal ones keep the order of the data.
enum class OfferOrder {
  start,        ///< first day on site
  deadline,     ///< last day to apply
  end,          ///< last day of the offer, including virtual sessions
  daysLeft,     ///< days left to apply; known only while applications are accepted
  grant,        ///< by lower end, then by upper end
  grantPerDay,  ///< the same per day on site
  distance,
  verdict,  ///< met, then cannotTellYet, then notMet
};

/// Filters, order and page of the offers on a given day, and the person for whom they are priced and checked. Without
/// profile, offers are priced only if a filter or the order needs it, and then for an unknown person. An offer passes
/// an amount filter if part of its interval does; an offer without amount does not pass.
struct OffersQuestion : OfferFilter {
  std::optional<Profile> profile;
  std::vector<Status> verdicts;
  std::vector<std::string> bands;  ///< in the notation of the facet
  std::optional<Money> grantAtLeast;
  std::optional<Money> grantAtMost;
  std::optional<Money> grantPerDayAtLeast;
  std::optional<OfferOrder> order;  ///< absent: by start
  std::optional<bool> descending;   ///< reverses the order; absent: no
  std::optional<int> skip;          ///< number of rows to skip; absent: none
  std::optional<int> limit;         ///< maximum number of rows; absent: all
};

/// An offer in a list.
struct OfferRow : OfferOnDay {
  std::optional<Worth> worth;
};

/// Range of the amounts among offers that pass every other filter.
struct AmountFacet {
  int priced = 0;              ///< number of offers with an amount
  int unpriced = 0;            ///< number of offers without an amount
  std::optional<Money> least;  ///< smallest lower end
  std::optional<Money> most;   ///< largest upper end
};

/// For each value of a facet, the number of offers that pass every other filter.
struct WorthFacets {
  std::vector<FacetCount> verdicts;
  std::vector<FacetCount> bands;  ///< in metres, such as "100000-500000"; without upper end "8000000-"; or "none"
  AmountFacet grants;
  AmountFacet grantsPerDay;
};

struct OffersOnDay {
  CivilDate on;
  int total = 0;                       ///< offers that pass every filter
  int ofAll = 0;                       ///< offers in the data
  int acceptingApplications = 0;       ///< among all offers in the data; the last day counts as open
  std::optional<CivilDate> latestEnd;  ///< last end of any offer in the data
  std::optional<Origin> origin;        ///< start point of the distances; absent: not known
  std::vector<OfferRow> offers;        ///< the requested page
  OfferFacets facets;
  std::optional<WorthFacets> worthFacets;   ///< absent if nothing was priced
  std::vector<WithoutFilter> without;       ///< if no offer passes: filters whose removal gives results
  std::vector<InternedText> contradictory;  ///< filters that no offer can pass together
  std::optional<UnknownIds> unknownIds;
};

OffersOnDay offersOnDay(const OfferSources& from, const OffersQuestion& question);

}  // namespace passerelle
