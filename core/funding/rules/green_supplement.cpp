#include "core/funding/formula.h"
#include "core/funding/rules.h"
#include "core/funding/travel_share.h"

// Participants who receive a travel lump sum and use green travel are paid the green amount of the distance band. This
// line is the difference between the green and the standard amount in the call's own table. Bands without a green
// amount add nothing. While the distance is unknown, the travel line includes the difference (see travel.cpp).

namespace passerelle {

void greenSupplement(Draft& draft) {
  const Mobility& mobility = draft.situation.mobility;
  if (!mobility.greenTravel.value_or(false) || !mobility.distance) return;
  const TravelShares shares = travelShares(draft.situation, draft.terms);
  if (!shares.mayBePaid()) return;
  const auto row = firstRow(callOnly(draft.terms.travel),
                            [&](const TravelAmount& each) { return each.band.contains(*mobility.distance); });
  if (!row) return;  // below the first band: the travel rule reports it
  if (!row->green) {
    Unpriced none = gap(Rule::greenSupplement, UnpricedReason::standardAmountApplies);
    none.source = row->citation.source;
    none.locator = row->citation.locator;
    draft.grant.unpriced.push_back(none);
    return;
  }
  const Amount green{shares.mayBeUnpaid ? row->standard : *row->green, *row->green};
  Line line =
      lineOf(Rule::greenSupplement, row->citation, Layer::call,
             {{1, Unit::participant, {}, {}, green}, {-1, Unit::participant, {}, {}, Amount::known(row->standard)}});
  if (shares.mayBeUnpaid) sayWhyUnpaid(line, shares);
  draft.grant.lines.push_back(std::move(line));
}

}  // namespace passerelle
