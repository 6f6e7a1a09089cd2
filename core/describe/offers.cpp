#include "core/describe/offers.h"

namespace passerelle::json {

Type Describe<Worth>::table() {
  using W = Of<Worth>;
  static constexpr std::array fields = {
      W::field<&Worth::call>("call", "by which it is priced: that of the stay"),
      W::field<&Worth::mobility>("mobility", "what was priced and checked, to be asked for lines; absent: none"),
      W::field<&Worth::total>("total", "of the grant; absent: nothing can be priced"),
      W::field<&Worth::perDay>("perDay", "the total by the days on site, each end rounded half up to the cent"),
      W::field<&Worth::complete>("complete", "false: a part has no figure"),
      W::field<&Worth::causes>("causes", "why the total is an interval"),
      W::field<&Worth::unpriced>("unpriced", "parts without figure, and why"),
      W::field<&Worth::verdict>("verdict", "whether this person may go"),
      W::field<&Worth::reason>("reason", "the first condition not met, else the first open one, else the first"),
      W::field<&Worth::distance>("distanceMetres", "one way"),
      W::field<&Worth::band>("band", "of that distance, in that call")};
  return objectType("Worth", "What a stay is worth to one person: how much, and whether they may go.", fields);
}

Type Describe<Origin>::table() {
  using O = Of<Origin>;
  static constexpr std::array fields = {O::field<&Origin::point>("point", "where journeys begin"),
                                        O::field<&Origin::campus>("campus", "taken from the institution")};
  return objectType("Origin", "From where distances are measured.", fields);
}

Type Describe<OffersQuestion>::table() {
  using O = Of<OffersQuestion>;
  constexpr Limits textLength{0, 1000};
  constexpr Limits rows{0, 100'000};
  constexpr Limits money{0, 1'000'000'000};
  static constexpr std::array fields = {
      O::field<&OffersQuestion::on>("on", "the day from which they are seen"),
      O::field<&OffersQuestion::profile>("profile", "for whom they are priced and checked; absent: nobody"),
      O::field<&OffersQuestion::text>("text", "every word is needed", textLength),
      O::optionalList<&OffersQuestion::ids>("ids", "a list of one's own"),
      O::optionalList<&OffersQuestion::audiences>("audiences", "sections"),
      O::optionalList<&OffersQuestion::countries>("countries", "of the host"),
      O::optionalList<&OffersQuestion::hosts>("hosts", "ids of campuses"),
      O::optionalList<&OffersQuestion::languages>("languages", "ISO 639-1, or notStated"),
      O::optionalList<&OffersQuestion::levels>("levels", "A1 to C2, or notStated"),
      O::optionalList<&OffersQuestion::arrangements>("arrangements", "all of them are wanted"),
      O::optionalList<&OffersQuestion::virtualStates>("virtualStates", "what is known of the virtual part"),
      O::optionalList<&OffersQuestion::timings>("timings", "where the virtual part lies"),
      O::optionalList<&OffersQuestion::statuses>("statuses", "on the day"),
      O::optionalList<&OffersQuestion::verdicts>("verdicts", "whether this person may go"),
      O::optionalList<&OffersQuestion::bands>("bands", "of the distance, as the facet tells them"),
      O::field<&OffersQuestion::grantAtLeast>("grantAtLeast", "some of the total is so much, or more", money),
      O::field<&OffersQuestion::grantAtMost>("grantAtMost", "some of the total is so much, or less", money),
      O::field<&OffersQuestion::grantPerDayAtLeast>("grantPerDayAtLeast", "the same of each day on site", money),
      O::field<&OffersQuestion::order>("order", "absent: by start"),
      O::field<&OffersQuestion::descending>("descending", "the other way round; absent: no"),
      O::field<&OffersQuestion::skip>("skip", "rows before the first one told", rows),
      O::field<&OffersQuestion::limit>("limit", "at most so many rows; absent: all", rows)};
  return objectType("OffersQuestion", "Which offers to tell, and to whom; an absent field does not restrict.", fields);
}

Type Describe<OfferRow>::table() {
  using O = Of<OfferRow>;
  static constexpr std::array fields = {
      O::field<&OfferRow::offer>("offer", "as it is published"),
      O::field<&OfferRow::host>("host", "where it takes place"),
      O::field<&OfferRow::days>("days", "on site, both ends included"),
      O::field<&OfferRow::timing>("timing", "where the virtual part lies"),
      O::field<&OfferRow::status>("status", "what can be done about it"),
      O::field<&OfferRow::deadline>("deadline", "absent: none is published, or no day is known"),
      O::field<&OfferRow::daysLeft>("daysLeft", "to apply; 0 on the last day"),
      O::field<&OfferRow::completeness>("completeness", "how much is stated"),
      O::field<&OfferRow::worth>("worth", "to the person who looks; absent: nobody does")};
  return objectType("OfferRow", "An offer in a list.", fields);
}

Type Describe<AmountFacet>::table() {
  using A = Of<AmountFacet>;
  static constexpr std::array fields = {A::field<&AmountFacet::priced>("priced", "offers that have an amount"),
                                        A::field<&AmountFacet::unpriced>("unpriced", "offers that have none"),
                                        A::field<&AmountFacet::least>("least", "of the lower ends, in cents"),
                                        A::field<&AmountFacet::most>("most", "of the upper ends, in cents")};
  return objectType("AmountFacet", "From the least to the most that offers pay, the other filters as they are.",
                    fields);
}

Type Describe<WorthFacets>::table() {
  using W = Of<WorthFacets>;
  static constexpr std::array fields = {
      W::field<&WorthFacets::verdicts>("verdicts", "whether this person may go"),
      W::field<&WorthFacets::bands>("bands", "the nearest first: from (included) and below, in metres, or none"),
      W::field<&WorthFacets::grants>("grants", "totals"),
      W::field<&WorthFacets::grantsPerDay>("grantsPerDay", "of each day on site")};
  return objectType("WorthFacets", "How many offers each filter of worth would leave.", fields);
}

Type Describe<OffersOnDay>::table() {
  using O = Of<OffersOnDay>;
  static constexpr std::array fields = {
      O::field<&OffersOnDay::on>("on", "the day from which they are seen"),
      O::field<&OffersOnDay::total>("total", "that pass every filter"),
      O::field<&OffersOnDay::ofAll>("ofAll", "in the data"),
      O::field<&OffersOnDay::acceptingApplications>("acceptingApplications", "among all in the data"),
      O::field<&OffersOnDay::latestEnd>("latestEnd", "last day of any offer in the data"),
      O::field<&OffersOnDay::origin>("origin", "from where distances are measured; absent: nobody said"),
      O::field<&OffersOnDay::offers>("offers", "the rows asked for"),
      O::field<&OffersOnDay::facets>("facets", "what each filter would leave"),
      O::field<&OffersOnDay::worthFacets>("worthFacets", "the same of worth; absent: nothing was priced"),
      O::field<&OffersOnDay::without>("without", "where nothing passes: filters that alone hide something"),
      O::field<&OffersOnDay::contradictory>("contradictory", "filters that no offer can pass together"),
      O::field<&OffersOnDay::unknownIds>("unknownIds", "of the list of ids")};
  return objectType("OffersOnDay", "Offers seen from a day.", fields);
}

Type Describe<TimelineQuestion>::table() {
  using T = Of<TimelineQuestion>;
  static constexpr std::array fields = {
      T::field<&TimelineQuestion::on>("on", "the day from which they are seen"),
      T::optionalList<&TimelineQuestion::ids>("ids", "of offers"),
      T::field<&TimelineQuestion::plan>("plan", "a stay of one's own"),
      T::field<&TimelineQuestion::profile>("profile", "whose instalments of offers; absent: none are told")};
  return objectType("TimelineQuestion", "The dates of which offers, and of which own plan.", fields);
}

Type Describe<TimelineEntry>::table() {
  using T = Of<TimelineEntry>;
  static constexpr std::array fields = {
      T::field<&TimelineEntry::id>("id", "stays while a date is moved"),
      T::field<&TimelineEntry::kind>("kind", "what happens"),
      T::field<&TimelineEntry::offer>("offer", "its id; absent: one's own plan"),
      T::field<&TimelineEntry::firstDay>("firstDay", "included"),
      T::field<&TimelineEntry::lastDay>("lastDay", "included"),
      T::field<&TimelineEntry::past>("past", "over on the day from which it is seen"),
      T::field<&TimelineEntry::number>("number", "among those of its kind, from 1"),
      T::field<&TimelineEntry::deadline>("deadline", "how it is counted"),
      T::field<&TimelineEntry::instalment>("instalment", "how much, of what, after which papers")};
  return objectType("TimelineEntry", "Something with a date, of an offer or of one's own plan.", fields);
}

Type Describe<Undated>::table() {
  using U = Of<Undated>;
  static constexpr std::array fields = {U::field<&Undated::kind>("kind", "stay or virtualSession"),
                                        U::field<&Undated::offer>("offer", "its id; absent: one's own plan"),
                                        U::field<&Undated::state>("state", "announcedLater or notStated")};
  return objectType("Undated", "Something that has no date yet, or none that is stated.", fields);
}

Type Describe<Clash>::table() {
  using C = Of<Clash>;
  static constexpr std::array fields = {
      C::field<&Clash::kind>("kind", "what of both"),
      C::field<&Clash::first>("first", "id of the entry that begins first"),
      C::field<&Clash::second>("second", "id of the other"),
      C::field<&Clash::firstDay>("firstDay", "that both want, included"),
      C::field<&Clash::lastDay>("lastDay", "included"),
      C::field<&Clash::certain>("certain", "false: hours, or days within months, are not stated")};
  return objectType("Clash", "Two entries that want the same days.", fields);
}

Type Describe<Timeline>::table() {
  using T = Of<Timeline>;
  static constexpr std::array fields = {
      T::field<&Timeline::on>("on", "the day from which they are seen"),
      T::field<&Timeline::entries>("entries", "by their first day, then their last"),
      T::field<&Timeline::undated>("undated", "what has no date"),
      T::field<&Timeline::clashes>("clashes", "by the entry that begins first"),
      T::field<&Timeline::moreClashes>("moreClashes", "there may be more than are told"),
      T::field<&Timeline::unknownIds>("unknownIds", "of the list of ids")};
  return objectType("Timeline", "What happens when, for a list of offers and a plan.", fields);
}

}  // namespace passerelle::json
