#include "core/describe/programme.h"

namespace passerelle::json {

namespace {

constexpr Limits callYear{2021, 2099};

}  // namespace

Type Describe<Scope>::table() {
  using S = Of<Scope>;
  static constexpr std::array fields = {
      S::optionalList<&Scope::actions>("actions", "strands of the programme"),
      S::optionalList<&Scope::activities>("activities", "kinds of stay"),
      S::optionalList<&Scope::roles>("roles", "who goes"),
      S::optionalList<&Scope::directions>("directions", "seen from the institution that pays")};
  return objectType("Scope", "To which mobilities a row applies; an absent list does not restrict.", fields);
}

Type Describe<CountryGroup>::table() {
  using C = Of<CountryGroup>;
  static constexpr auto fields = rowOf<CountryGroup>(
      std::array{C::field<&CountryGroup::group>("group", "which group"),
                 C::field<&CountryGroup::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("CountryGroup", "Programme countries by cost of living.", fields);
}

Type Describe<PartnerRegion>::table() {
  using P = Of<PartnerRegion>;
  static constexpr auto fields = rowOf<PartnerRegion>(
      std::array{P::field<&PartnerRegion::region>("region", "number of the region", {1, 14}),
                 P::field<&PartnerRegion::paidAs>("paidAs", "the group they are paid like; absent: regions 1 to 12"),
                 P::field<&PartnerRegion::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("PartnerRegion", "A region of partner countries.", fields);
}

Type Describe<ActionExclusion>::table() {
  using A = Of<ActionExclusion>;
  static constexpr auto fields = rowOf<ActionExclusion>(
      std::array{A::field<&ActionExclusion::scope>("scope", "which mobilities are not possible"),
                 A::field<&ActionExclusion::programmeCountries>("programmeCountries", "all programme countries too"),
                 A::field<&ActionExclusion::partnerCountries>("partnerCountries", "all other countries too"),
                 A::field<&ActionExclusion::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("ActionExclusion", "Countries with which some mobilities are not possible.", fields);
}

Type Describe<UnplacedTerritories>::table() {
  using U = Of<UnplacedTerritories>;
  static constexpr auto fields = rowOf<UnplacedTerritories>(
      std::array{U::field<&UnplacedTerritories::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("UnplacedTerritories", "Territories of which nobody says how they are paid.", fields);
}

Type Describe<Call>::table() {
  using C = Of<Call>;
  static constexpr std::array fields = {
      C::field<&Call::year>("year", "call year", callYear),
      C::field<&Call::checkedOn>("checkedOn", "the day somebody last went through its data"),
      C::field<&Call::groups>("groups", "programme countries"),
      C::field<&Call::regions>("regions", "partner countries whose region is known"),
      C::optionalList<&Call::exclusions>("exclusions", "actions not possible"),
      C::optionalList<&Call::unplaced>("unplaced", "territories not placed"),
      C::field<&Call::figures>("figures", "everything the call sets")};
  return objectType("Call", "One call year of the programme.", fields);
}

}  // namespace passerelle::json
