#include "core/describe/catalogue.h"

// Questions to the catalogue, and their answers.

namespace passerelle::json {

Type Describe<FacetCount>::table() {
  using F = Of<FacetCount>;
  static constexpr std::array fields = {F::field<&FacetCount::value>("value", "word or id"),
                                        F::field<&FacetCount::count>("count", "the other filters as they are")};
  return objectType("FacetCount", "A value that a filter can choose, and how many records would be there.", fields);
}

Type Describe<WithoutFilter>::table() {
  using W = Of<WithoutFilter>;
  static constexpr std::array fields = {W::field<&WithoutFilter::filter>("filter", "field of the question"),
                                        W::field<&WithoutFilter::count>("count", "records there would be without it")};
  return objectType("WithoutFilter", "A filter that alone hides everything.", fields);
}

Type Describe<FactsQuestion>::table() {
  using F = Of<FactsQuestion>;
  constexpr Limits idLength{1, 100};
  static constexpr std::array fields = {
      F::field<&FactsQuestion::institution>("institution", "id of an institution", idLength),
      F::field<&FactsQuestion::authority>("authority", "id of an authority", idLength),
      F::field<&FactsQuestion::network>("network", "id of a network", idLength),
      F::field<&FactsQuestion::offer>("offer", "id of an offer", idLength),
      F::field<&FactsQuestion::programme>("programme", "part of the programme"),
      F::field<&FactsQuestion::topic>("topic", "what they are about")};
  return objectType("FactsQuestion", "Which facts to tell; an absent field does not restrict.", fields);
}

Type Describe<FactList>::table() {
  using F = Of<FactList>;
  static constexpr std::array fields = {F::field<&FactList::facts>("facts", "the facts")};
  return objectType("FactList", "Facts that answer.", fields);
}

Type Describe<AgreementsQuestion>::table() {
  using A = Of<AgreementsQuestion>;
  static constexpr std::array fields = {
      A::field<&AgreementsQuestion::on>("on", "the day from which they are seen"),
      A::optionalList<&AgreementsQuestion::states>("states", "where the day lies against them"),
      A::optionalList<&AgreementsQuestion::institutions>("institutions", "ids"),
      A::optionalList<&AgreementsQuestion::countries>("countries", "of partners"),
      A::optionalList<&AgreementsQuestion::networks>("networks", "with whose mark partners are printed"),
      A::optionalList<&AgreementsQuestion::partners>("partners", "ids")};
  return objectType("AgreementsQuestion", "Which agreements to tell; an absent list does not restrict.", fields);
}

Type Describe<AgreementOnDay>::table() {
  using A = Of<AgreementOnDay>;
  static constexpr std::array fields = {
      A::field<&AgreementOnDay::institution>("institution", "whose it is"),
      A::field<&AgreementOnDay::state>("state", "where the day lies"),
      A::field<&AgreementOnDay::daysLeft>("daysLeft", "in force: after the day itself"),
      A::field<&AgreementOnDay::agreement>("agreement", "with the entries that the question asks for"),
      A::field<&AgreementOnDay::completeness>("completeness", "how much is stated")};
  return objectType("AgreementOnDay", "An agreement seen from a day.", fields);
}

Type Describe<PartnerSummary>::table() {
  using P = Of<PartnerSummary>;
  static constexpr std::array fields = {P::field<&PartnerSummary::id>("id", "its id"),
                                        P::field<&PartnerSummary::campus>("campus", "id of its campus"),
                                        P::field<&PartnerSummary::name>("name", "its name"),
                                        P::field<&PartnerSummary::acronym>("acronym", "its acronym"),
                                        P::field<&PartnerSummary::town>("town", "where it stands"),
                                        P::field<&PartnerSummary::country>("country", "ISO 3166-1 alpha-2")};
  return objectType("PartnerSummary", "A partner in a list.", fields);
}

Type Describe<AgreementsOnDay>::table() {
  using A = Of<AgreementsOnDay>;
  static constexpr std::array fields = {
      A::field<&AgreementsOnDay::on>("on", "the day from which they are seen"),
      A::field<&AgreementsOnDay::inForce>("inForce", "both ends included"),
      A::field<&AgreementsOnDay::ended>("ended", "history"),
      A::field<&AgreementsOnDay::notYet>("notYet", "still to begin"),
      A::field<&AgreementsOnDay::lastEnd>("lastEnd", "of any agreement in the data"),
      A::field<&AgreementsOnDay::partners>("partners", "in the entries told, each once"),
      A::field<&AgreementsOnDay::states>("states", "agreements"),
      A::field<&AgreementsOnDay::countries>("countries", "partners, each once"),
      A::field<&AgreementsOnDay::networks>("networks", "partners printed with a mark, each once")};
  return objectType("AgreementsOnDay", "Agreements seen from a day.", fields);
}

Type Describe<OfferHost>::table() {
  using O = Of<OfferHost>;
  static constexpr std::array fields = {O::field<&OfferHost::campus>("campus", "id of the campus"),
                                        O::field<&OfferHost::partner>("partner", "id of the partner"),
                                        O::field<&OfferHost::name>("name", "its name"),
                                        O::field<&OfferHost::town>("town", "where it stands"),
                                        O::field<&OfferHost::country>("country", "ISO 3166-1 alpha-2")};
  return objectType("OfferHost", "Where an offer takes place.", fields);
}

Type Describe<OfferDeadline>::table() {
  using O = Of<OfferDeadline>;
  static constexpr auto fields = cited<OfferDeadline>(
      std::array{O::field<&OfferDeadline::monthsBeforeStart>("monthsBeforeStart", "as the publisher states it"),
                 O::field<&OfferDeadline::lastDay>("lastDay", "the last day to apply, itself still open"),
                 O::field<&OfferDeadline::countedFromDay>("countedFromDay", "the day from which it is counted back"),
                 O::field<&OfferDeadline::countedFrom>("countedFrom", "of which part"),
                 O::field<&OfferDeadline::cautious>("cautious", "a month without a day counts from its first"),
                 O::field<&OfferDeadline::mayBeEarlier>("mayBeEarlier", "days of the virtual part are not known"),
                 O::field<&OfferDeadline::ofStay>("ofStay", "counted from the physical part alone"),
                 O::field<&OfferDeadline::ofVirtualPart>("ofVirtualPart", "counted from the virtual part alone")});
  return objectType("OfferDeadline", "The last day to apply for an offer.", fields);
}

Type Describe<OfferOnDay>::table() {
  using O = Of<OfferOnDay>;
  static constexpr std::array fields = {
      O::field<&OfferOnDay::offer>("offer", "as it is published"),
      O::field<&OfferOnDay::host>("host", "where it takes place; absent: not stated"),
      O::field<&OfferOnDay::days>("days", "on site, both ends included"),
      O::field<&OfferOnDay::timing>("timing", "where the virtual part lies"),
      O::field<&OfferOnDay::status>("status", "what can be done about it"),
      O::field<&OfferOnDay::deadline>("deadline", "absent: none is published, or no day is known"),
      O::field<&OfferOnDay::daysLeft>("daysLeft", "to apply; 0 on the last day"),
      O::field<&OfferOnDay::completeness>("completeness", "how much is stated")};
  return objectType("OfferOnDay", "An offer seen from a day.", fields);
}

Type Describe<OfferFacets>::table() {
  using O = Of<OfferFacets>;
  static constexpr std::array fields = {
      O::field<&OfferFacets::audiences>("audiences", "sections"),
      O::field<&OfferFacets::countries>("countries", "of the host, or notStated"),
      O::field<&OfferFacets::hosts>("hosts", "ids of campuses, or notStated: those with some, and those asked for"),
      O::field<&OfferFacets::languages>("languages", "ISO 639-1, or notStated"),
      O::field<&OfferFacets::levels>("levels", "A1 to C2, or notStated"),
      O::field<&OfferFacets::arrangements>("arrangements", "what the host gives, in addition to those wanted"),
      O::field<&OfferFacets::virtualStates>("virtualStates", "what is known of the virtual part"),
      O::field<&OfferFacets::timings>("timings", "where the virtual part lies"),
      O::field<&OfferFacets::statuses>("statuses", "on the day")};
  return objectType("OfferFacets", "How many offers each filter would leave.", fields);
}

Type Describe<UnknownIds>::table() {
  using U = Of<UnknownIds>;
  static constexpr std::array fields = {U::field<&UnknownIds::count>("count", "how many"),
                                        U::field<&UnknownIds::first>("first", "the first of them")};
  return objectType("UnknownIds", "Ids of a list that the data does not have.", fields);
}

Type Describe<RecordQuestion>::table() {
  using R = Of<RecordQuestion>;
  static constexpr std::array fields = {R::field<&RecordQuestion::id>("id", "its id", {1, 100}),
                                        R::field<&RecordQuestion::on>("on", "the day from which it is seen")};
  return objectType("RecordQuestion", "One record, seen from a day.", fields);
}

Type Describe<PartnerInAgreement>::table() {
  using P = Of<PartnerInAgreement>;
  static constexpr std::array fields = {
      P::field<&PartnerInAgreement::agreement>("agreement", "its id"),
      P::field<&PartnerInAgreement::institution>("institution", "whose it is"),
      P::field<&PartnerInAgreement::call>("call", "the year in its title"),
      P::field<&PartnerInAgreement::firstDay>("firstDay", "included"),
      P::field<&PartnerInAgreement::lastDay>("lastDay", "included"),
      P::field<&PartnerInAgreement::state>("state", "where the day lies"),
      P::field<&PartnerInAgreement::entry>("entry", "the partner in its list"),
      P::field<&PartnerInAgreement::flows>("flows", "of the agreement as a whole, not of the partner")};
  return objectType("PartnerInAgreement", "An agreement that names a partner.", fields);
}

Type Describe<PastMobilityOf>::table() {
  using P = Of<PastMobilityOf>;
  static constexpr std::array fields = {P::field<&PastMobilityOf::institution>("institution", "whose it was"),
                                        P::field<&PastMobilityOf::mobility>("mobility", "the mobility"),
                                        P::field<&PastMobilityOf::completeness>("completeness", "how much is stated")};
  return objectType("PastMobilityOf", "A past mobility, and whose it was.", fields);
}

Type Describe<PartnerCard>::table() {
  using P = Of<PartnerCard>;
  static constexpr std::array fields = {
      P::field<&PartnerCard::partner>("partner", "the record"),
      P::field<&PartnerCard::campus>("campus", "what it is called and where it stands"),
      P::field<&PartnerCard::networks>("networks", "that it belongs to"),
      P::field<&PartnerCard::agreements>("agreements", "that name it"),
      P::field<&PartnerCard::offers>("offers", "that it hosts"),
      P::field<&PartnerCard::pastMobilities>("pastMobilities", "that name it"),
      P::field<&PartnerCard::completeness>("completeness", "how much is stated")};
  return objectType("PartnerCard", "All that the data says of a partner.", fields);
}

Type Describe<InstitutionCard>::table() {
  using I = Of<InstitutionCard>;
  static constexpr std::array fields = {
      I::field<&InstitutionCard::id>("id", "its id"),
      I::field<&InstitutionCard::name>("name", "its name"),
      I::field<&InstitutionCard::acronym>("acronym", "its acronym"),
      I::field<&InstitutionCard::country>("country", "ISO 3166-1 alpha-2"),
      I::field<&InstitutionCard::town>("town", "where journeys start and end"),
      I::field<&InstitutionCard::campuses>("campuses", "where it stands"),
      I::field<&InstitutionCard::networks>("networks", "that it belongs to"),
      I::field<&InstitutionCard::facts>("facts", "each with its period"),
      I::field<&InstitutionCard::agreements>("agreements", "seen from the day"),
      I::field<&InstitutionCard::pastMobilities>("pastMobilities", "that it tells of"),
      I::field<&InstitutionCard::offers>("offers", "how many it publishes")};
  return objectType("InstitutionCard", "All that the data says of an institution, figures of grants apart.", fields);
}

Type Describe<NetworkCard>::table() {
  using N = Of<NetworkCard>;
  static constexpr std::array fields = {N::field<&NetworkCard::network>("network", "the record"),
                                        N::field<&NetworkCard::facts>("facts", "what is said of it")};
  return objectType("NetworkCard", "A network with what the data says of it.", fields);
}

Type Describe<NetworkList>::table() {
  using N = Of<NetworkList>;
  static constexpr std::array fields = {N::field<&NetworkList::networks>("networks", "the networks")};
  return objectType("NetworkList", "Every network of the data.", fields);
}

Type Describe<OfferCard>::table() {
  using O = Of<OfferCard>;
  static constexpr std::array fields = {O::field<&OfferCard::session>("session", "the offer seen from the day"),
                                        O::field<&OfferCard::hostNetworks>("hostNetworks", "networks of its host"),
                                        O::field<&OfferCard::facts>("facts", "what is said of it")};
  return objectType("OfferCard", "An offer with all that the data says of it.", fields);
}

}  // namespace passerelle::json
