#include "core/catalogue/agreement.h"

#include <algorithm>

namespace passerelle {

bool isInForce(const Agreement& agreement, CivilDate day) {
  return agreement.firstDay <= day && day <= agreement.lastDay;
}

Completeness completenessOf(const Agreement& agreement) {
  const auto& entries = agreement.entries;
  const bool hasOneCountry = std::all_of(
      entries.begin(), entries.end(), [&](const AgreementEntry& each) { return each.country == entries[0].country; });
  const bool countriesAreStated =
      std::none_of(entries.begin(), entries.end(), [](const AgreementEntry& each) { return each.countryInferred; });
  return Completeness{}
      .count("flows", !agreement.flows.empty())
      .count("entries", !entries.empty())
      .count("countries", countriesAreStated)
      .count("flowsByCountry", hasOneCountry);
}

}  // namespace passerelle
