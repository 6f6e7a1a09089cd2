#pragma once

#include "core/describe/library.h"
#include "core/offers/offers.h"
#include "core/offers/timeline.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(Worth);
PASSERELLE_DESCRIBED(Origin);
PASSERELLE_DESCRIBED(OffersQuestion);
PASSERELLE_DESCRIBED(OfferRow);
PASSERELLE_DESCRIBED(AmountFacet);
PASSERELLE_DESCRIBED(WorthFacets);
PASSERELLE_DESCRIBED(OffersOnDay);
PASSERELLE_DESCRIBED(TimelineQuestion);
PASSERELLE_DESCRIBED(TimelineEntry);
PASSERELLE_DESCRIBED(Undated);
PASSERELLE_DESCRIBED(Clash);
PASSERELLE_DESCRIBED(Timeline);

}  // namespace passerelle::json
