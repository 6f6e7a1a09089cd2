#pragma once

#include <string_view>
#include <vector>

#include "core/base/localized_text.h"
#include "core/catalogue/agreement.h"
#include "core/catalogue/authority.h"
#include "core/catalogue/fact.h"
#include "core/catalogue/network.h"
#include "core/catalogue/offer.h"
#include "core/catalogue/partner.h"
#include "core/catalogue/past_mobility.h"

namespace passerelle {

/// What a country is called, so that it is found by its name.
struct CountryName {
  InternedText country;  ///< ISO 3166-1 alpha-2
  LocalizedText name;
};

/// All that is looked up and pays nothing by itself. Ids are unique and references hold: the loader saw to it. May be
/// empty: amounts need none of it.
struct Catalogue {
  std::vector<Partner> partners;
  std::vector<Network> networks;
  std::vector<Authority> authorities;
  std::vector<InstitutionAgreements> agreements;
  std::vector<Offer> offers;  ///< in the order of their files
  std::vector<Fact> facts;
  std::vector<InstitutionPastMobilities> pastMobilities;
  std::vector<CountryName> countryNames;

  /// Null when the data does not have it.
  [[nodiscard]] const Partner* partner(std::string_view id) const;
  [[nodiscard]] const Offer* offer(std::string_view id) const;
  [[nodiscard]] const Authority* authority(std::string_view id) const;
};

}  // namespace passerelle
