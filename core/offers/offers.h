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

/// By what offers are told in order. What is not known comes last either way round; equals keep the order of the data.
enum class OfferOrder {
  start,        ///< first day on site
  deadline,     ///< last day to apply
  end,          ///< last day of anything
  daysLeft,     ///< to apply; only where one still may
  grant,        ///< by the least that is certain of it, then by the most
  grantPerDay,  ///< the same of each day on site
  distance,
  verdict,  ///< met, then what cannot be told yet, then not met
};

/// Which offers to tell, seen from a day, and for whom they are priced and checked. Without profile none is, unless a
/// filter or the order asks for it: then for somebody of whom nothing is known. An interval passes a filter of money
/// when some of it does; an offer without amount passes none.
struct OffersQuestion : OfferFilter {
  std::optional<Profile> profile;
  std::vector<Status> verdicts;
  std::vector<std::string> bands;  ///< as the facet tells them
  std::optional<Money> grantAtLeast;
  std::optional<Money> grantAtMost;
  std::optional<Money> grantPerDayAtLeast;
  std::optional<OfferOrder> order;  ///< absent: by start
  std::optional<bool> descending;   ///< the other way round; absent: no
  std::optional<int> skip;          ///< rows before the first one told; absent: none
  std::optional<int> limit;         ///< at most so many rows; absent: all
};

/// An offer in a list.
struct OfferRow : OfferOnDay {
  std::optional<Worth> worth;
};

/// From the least to the most that offers pay, the other filters as they are.
struct AmountFacet {
  int priced = 0;              ///< offers that have an amount
  int unpriced = 0;            ///< and those that have none
  std::optional<Money> least;  ///< of the lower ends
  std::optional<Money> most;   ///< of the upper ends
};

/// Of each facet how many offers have a value, the other filters as they are.
struct WorthFacets {
  std::vector<FacetCount> verdicts;
  std::vector<FacetCount> bands;  ///< in metres, "100000-500000", the last one open: "8000000-"; or "none"
  AmountFacet grants;
  AmountFacet grantsPerDay;
};

struct OffersOnDay {
  CivilDate on;
  int total = 0;                       ///< that pass every filter
  int ofAll = 0;                       ///< in the data
  int acceptingApplications = 0;       ///< open, or on their last day, among all in the data
  std::optional<CivilDate> latestEnd;  ///< of any offer in the data
  std::optional<Origin> origin;        ///< from where distances are measured; absent: nobody said
  std::vector<OfferRow> offers;        ///< the rows asked for
  OfferFacets facets;
  std::optional<WorthFacets> worthFacets;   ///< absent: nothing was priced
  std::vector<WithoutFilter> without;       ///< where nothing passes: filters without which something would
  std::vector<InternedText> contradictory;  ///< filters that no offer whatever can pass together
  std::optional<UnknownIds> unknownIds;
};

OffersOnDay offersOnDay(const OfferSources& from, const OffersQuestion& question);

}  // namespace passerelle
