#include "core/describe/programme.h"
#include "core/describe/verify.h"

namespace passerelle::json {

namespace {

constexpr Limits callYear{2021, 2099};

void verifyCall(const void* value, Report& report) { verify(*static_cast<const Call*>(value), report); }

template <class Author>
void verifyAuthor(const void* value, Report& report) {
  verify(static_cast<const Author*>(value)->publications, report);
}

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
  static constexpr auto fields = cited<CountryGroup>(
      std::array{C::field<&CountryGroup::group>("group", "which group"),
                 C::field<&CountryGroup::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("CountryGroup", "Programme countries by cost of living.", fields);
}

Type Describe<PartnerRegion>::table() {
  using P = Of<PartnerRegion>;
  static constexpr auto fields = cited<PartnerRegion>(
      std::array{P::field<&PartnerRegion::region>("region", "number of the region", {1, 14}),
                 P::field<&PartnerRegion::paidAs>("paidAs", "the group they are paid like; absent: regions 1 to 12"),
                 P::field<&PartnerRegion::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("PartnerRegion", "A region of partner countries.", fields);
}

Type Describe<ActionExclusion>::table() {
  using A = Of<ActionExclusion>;
  static constexpr auto fields = cited<ActionExclusion>(
      std::array{A::field<&ActionExclusion::action>("action", "the action"),
                 A::field<&ActionExclusion::programmeCountries>("programmeCountries", "all of them too"),
                 A::field<&ActionExclusion::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("ActionExclusion", "Countries with which an action is not possible.", fields);
}

Type Describe<UnplacedTerritories>::table() {
  using U = Of<UnplacedTerritories>;
  static constexpr auto fields = cited<UnplacedTerritories>(
      std::array{U::field<&UnplacedTerritories::countries>("countries", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("UnplacedTerritories", "Territories of which nobody says how they are paid.", fields);
}

Type Describe<Call>::table() {
  using C = Of<Call>;
  static constexpr std::array fields = {C::field<&Call::year>("year", "call year", callYear),
                                        C::field<&Call::changedOn>("changedOn", "the day a figure here last changed"),
                                        C::field<&Call::groups>("groups", "programme countries"),
                                        C::field<&Call::regions>("regions", "partner countries whose region is known"),
                                        C::optionalList<&Call::exclusions>("exclusions", "actions not possible"),
                                        C::optionalList<&Call::unplaced>("unplaced", "territories not placed"),
                                        C::field<&Call::figures>("figures", "everything the call sets")};
  return objectType("Call", "One call year of the programme.", fields, verifyCall);
}

Type Describe<Publication>::table() {
  using P = Of<Publication>;
  static constexpr std::array fields = {P::field<&Publication::calls>("calls", "call years", callYear),
                                        P::field<&Publication::figures>("figures", "what was published")};
  return objectType("Publication", "What its author published, and for which calls it holds.", fields);
}

Type Describe<Agency>::table() {
  using A = Of<Agency>;
  static constexpr std::array fields = {
      A::definition<&Agency::id>("id", "kebab-case id"), A::field<&Agency::name>("name", "its name"),
      A::field<&Agency::country>("country", "ISO 3166-1 alpha-2, where it runs the programme", countryCode),
      A::field<&Agency::changedOn>("changedOn", "the day a figure here last changed"),
      A::field<&Agency::publications>("publications", "what it fixed, by calls")};
  return objectType("Agency", "A national agency that fixes figures for its country.", fields, verifyAuthor<Agency>);
}

Type Describe<Institution>::table() {
  using I = Of<Institution>;
  static constexpr std::array fields = {
      I::definition<&Institution::id>("id", "kebab-case id"),
      I::field<&Institution::name>("name", "its name"),
      I::field<&Institution::acronym>("acronym", "its acronym"),
      I::field<&Institution::country>("country", "ISO 3166-1 alpha-2", countryCode),
      I::field<&Institution::town>("town", "where journeys start and end"),
      I::field<&Institution::changedOn>("changedOn", "the day a figure here last changed"),
      I::field<&Institution::publications>("publications", "what it published, by calls")};
  return objectType("Institution", "A higher-education institution that pays grants.", fields,
                    verifyAuthor<Institution>);
}

}  // namespace passerelle::json
