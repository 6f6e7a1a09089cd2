#include "core/catalogue/past_mobility.h"

namespace passerelle {

Completeness completenessOf(const PastMobility& mobility) {
  return Completeness{}
      .count("period", mobility.firstDay || mobility.year)
      .count("days", mobility.firstDay && mobility.lastDay)
      .count("people", mobility.people.has_value())
      .count("partners", !mobility.partners.empty())
      .count("detail", mobility.detail.has_value());
}

}  // namespace passerelle
