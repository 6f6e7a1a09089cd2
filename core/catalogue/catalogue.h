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

/// The name of a country, by which a search can find it.
struct CountryName {
  InternedText country;  ///< ISO 3166-1 alpha-2
  LocalizedText name;
};

/// All data for searching. Amounts need none of it, so it may be empty. The loader has checked that ids are unique and
/// references valid.
struct Catalogue {
  std::vector<Partner> partners;
  std::vector<Network> networks;
  std::vector<Authority> authorities;
  std::vector<InstitutionAgreements> agreements;
  std::vector<Offer> offers;  ///< in the order of their files
  std::vector<Fact> facts;
  std::vector<InstitutionPastMobilities> pastMobilities;
  std::vector<CountryName> countryNames;

  /// Null if the data has no such record.
  [[nodiscard]] const Partner* partner(std::string_view id) const;
  [[nodiscard]] const Offer* offer(std::string_view id) const;
  [[nodiscard]] const Authority* authority(std::string_view id) const;
};

}  // namespace passerelle
