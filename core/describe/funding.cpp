#include "core/describe/funding.h"

namespace passerelle::json {

Type Describe<Step>::table() {
  using S = Of<Step>;
  static constexpr std::array fields = {S::field<&Step::count>("count", "negative where something is deducted"),
                                        S::field<&Step::unit>("unit", "what is counted"),
                                        S::field<&Step::fromDay>("fromDay", "first day of the scale that it pays"),
                                        S::field<&Step::toDay>("toDay", "last day, included"),
                                        S::field<&Step::rate>("rate", "cents"),
                                        S::field<&Step::percent>("percent", "of the rate; absent: 100"),
                                        S::field<&Step::per>("per", "30 for thirtieths of a monthly rate; absent: 1"),
                                        S::field<&Step::source>("source", "id of the step's own source, if any"),
                                        S::field<&Step::locator>("locator", "where in that source")};
  return objectType("Step", "One product of a formula: count × rate × percent / 100 / per.", fields);
}

Type Describe<Cause>::table() {
  using C = Of<Cause>;
  static constexpr std::array fields = {C::field<&Cause::cause>("cause", "the reason"),
                                        C::field<&Cause::field>("field", "the unanswered field")};
  return objectType("Cause", "Why an amount is an interval.", fields);
}

Type Describe<Beside>::table() {
  using B = Of<Beside>;
  static constexpr auto fields =
      proven<Beside>(std::array{B::field<&Beside::amount>("amount", "what it would make of the line"),
                                B::field<&Beside::layer>("layer", "who set it"),
                                B::field<&Beside::call>("call", "of the figure, when it is not the call that pays")});
  return objectType("Beside", "Another figure: of a lower layer, or the institution's own of another call.", fields);
}

Type Describe<Line>::table() {
  using L = Of<Line>;
  static constexpr std::array fields = {
      L::field<&Line::rule>("rule", "the rule that wrote it"),
      L::field<&Line::amount>("amount", "the sum of the steps, rounded once, half up, to the cent"),
      L::field<&Line::steps>("steps", "the formula; empty while an answer is missing"),
      L::field<&Line::causes>("causes", "why it is an interval"),
      L::field<&Line::layer>("layer", "who set the figure"),
      L::field<&Line::beside>("beside", "another figure for the same line"),
  };
  static constexpr auto withProof = proven<Line>(fields);
  return objectType("Line", "A part of the grant with its proof.", withProof);
}

Type Describe<Unpriced>::table() {
  using U = Of<Unpriced>;
  static constexpr std::array fields = {U::field<&Unpriced::rule>("rule", "the rule that has none"),
                                        U::field<&Unpriced::reason>("reason", "why"),
                                        U::field<&Unpriced::field>("field", "the answer it depends on"),
                                        U::field<&Unpriced::sought>("sought", "what was sought, in the field's unit"),
                                        U::field<&Unpriced::minimum>("minimum", "the least that exists"),
                                        U::field<&Unpriced::maximum>("maximum", "the most that exists"),
                                        U::field<&Unpriced::source>("source", "id of the source that shows it"),
                                        U::field<&Unpriced::locator>("locator", "where in the source")};
  return objectType("Unpriced", "A part of the question for which no figure applies.", fields);
}

Type Describe<OutsideRange>::table() {
  using O = Of<OutsideRange>;
  static constexpr auto fields =
      proven<OutsideRange>(std::array{O::field<&OutsideRange::field>("field", "the figure of the user"),
                                      O::field<&OutsideRange::found>("found", "cents or days, as the field has them"),
                                      O::field<&OutsideRange::minimum>("minimum", "the least that the source allows"),
                                      O::field<&OutsideRange::maximum>("maximum", "the most that the source allows")});
  return objectType("OutsideRange", "A figure of the user outside what a source allows, used all the same.", fields);
}

Type Describe<CallChoice>::table() {
  using C = Of<CallChoice>;
  static constexpr std::array fields = {
      C::field<&CallChoice::year>("year", "call year"),
      C::field<&CallChoice::chosenBy>("chosenBy", "how it was chosen"),
      C::field<&CallChoice::wanted>("wanted", "the call that was wanted and is not in the data")};
  return objectType("CallChoice", "The call whose figures are used.", fields);
}

Type Describe<FundedDays>::table() {
  using F = Of<FundedDays>;
  static constexpr std::array fields = {
      F::field<&FundedDays::days>("days", "days on site"),
      F::field<&FundedDays::convention>("convention", "how they are counted"),
      F::field<&FundedDays::fundedDays>("fundedDays", "days on site that are paid, where not simply all"),
      F::field<&FundedDays::travelDays>("travelDays", "travel days that are paid, at most")};
  return objectType("FundedDays", "The days of the stay.", fields);
}

Type Describe<Assumption>::table() {
  using A = Of<Assumption>;
  static constexpr std::array fields = {A::field<&Assumption::field>("field", "the unanswered field"),
                                        A::field<&Assumption::value>("value", "what was assumed")};
  return objectType("Assumption", "An answer given on the user's behalf.", fields);
}

Type Describe<Question>::table() {
  using Q = Of<Question>;
  static constexpr std::array fields = {Q::field<&Question::field>("field", "the unanswered field"),
                                        Q::field<&Question::worst>("worst", "the widest interval left")};
  return objectType("Question", "An unanswered field and the widest interval that any answer to it leaves.", fields);
}

Type Describe<Grant>::table() {
  using G = Of<Grant>;
  static constexpr std::array fields = {
      G::field<&Grant::call>("call", "the call whose figures are used"),
      G::field<&Grant::action>("action", "the strand that pays"),
      G::field<&Grant::region>("region", "of the partner country at the other end, where its number is known"),
      G::field<&Grant::stay>("stay", "the days"),
      G::field<&Grant::band>("band", "the travel band"),
      G::field<&Grant::lines>("lines", "every part with its proof"),
      G::field<&Grant::unpriced>("unpriced", "parts without a figure"),
      G::field<&Grant::total>("total", "the sum of the lines; absent when nothing can be priced"),
      G::field<&Grant::complete>("complete", "false when there is no total, or a part has no figure"),
      G::optionalList<&Grant::outside>("outside", "figures of the user outside what a source allows"),
      G::field<&Grant::assumptions>("assumptions", "answers given on the user's behalf"),
      G::field<&Grant::remarks>("remarks", "ids of what the sources add; the verb remarks has the words"),
      G::field<&Grant::questions>("questions", "what to ask next, the most useful first")};
  return objectType("Grant", "The answer: lines that sum to the total.", fields);
}

Type Describe<InstalmentPart>::table() {
  using I = Of<InstalmentPart>;
  static constexpr std::array fields = {
      I::field<&InstalmentPart::rule>("rule", "the line"), I::field<&InstalmentPart::percent>("percent", "of the line"),
      I::field<&InstalmentPart::maximumPercent>("maximumPercent", "where the payer chooses"),
      I::field<&InstalmentPart::amount>("amount", "cents; the last part takes what is left")};
  return objectType("InstalmentPart", "Percent of one line.", fields);
}

Type Describe<Instalment>::table() {
  using I = Of<Instalment>;
  static constexpr std::array fields = {I::field<&Instalment::moment>("moment", "when it is paid"),
                                        I::field<&Instalment::date>("date", "the day of the stay it refers to"),
                                        I::field<&Instalment::amount>("amount", "the sum of its parts"),
                                        I::field<&Instalment::parts>("parts", "what it pays"),
                                        I::field<&Instalment::papers>("papers", "what has to be handed in first"),
                                        I::field<&Instalment::due>("due", "how soon it must be paid")};
  return objectType("Instalment", "One payment.", fields);
}

Type Describe<PaymentSchedule>::table() {
  using P = Of<PaymentSchedule>;
  static constexpr std::array fields = {
      P::field<&PaymentSchedule::stated>("stated", "false: nobody published it"),
      P::field<&PaymentSchedule::instalments>("instalments", "in the order of payment"),
      P::field<&PaymentSchedule::notStated>("notStated", "lines the published split does not name"),
      P::field<&PaymentSchedule::source>("source", "id of the source"),
      P::field<&PaymentSchedule::locator>("locator", "where in the source"),
      P::field<&PaymentSchedule::trust>("trust", "how far it can be relied on"),
      P::field<&PaymentSchedule::row>("row", "id of the row of figures"),
      P::field<&PaymentSchedule::carriedFrom>("carriedFrom", "the call of which the source speaks, if another"),
      P::field<&PaymentSchedule::layer>("layer", "who states it")};
  return objectType("PaymentSchedule", "How the grant is paid.", fields);
}

Type Describe<AmountChange>::table() {
  using A = Of<AmountChange>;
  static constexpr std::array fields = {A::field<&AmountChange::low>("low", "of the lower end, up or down"),
                                        A::field<&AmountChange::high>("high", "of the upper end, up or down")};
  return objectType("AmountChange", "What each end of an amount moves by.", fields);
}

Type Describe<CallDifference>::table() {
  using C = Of<CallDifference>;
  static constexpr std::array fields = {
      C::field<&CallDifference::change>("change", "absent where one side has no figure"),
      C::field<&CallDifference::reasons>("reasons", "empty when nothing differs")};
  return objectType("CallDifference", "From one call to the next one.", fields);
}

Type Describe<CountryStanding>::table() {
  using C = Of<CountryStanding>;
  static constexpr std::array fields = {
      C::field<&CountryStanding::destination>("destination", "the group, or what it is paid like"),
      C::field<&CountryStanding::region>("region", "of a partner country, where its number is known")};
  return objectType("CountryStanding", "Where a country stands in one call.", fields);
}

Type Describe<ComparedCall>::table() {
  using C = Of<ComparedCall>;
  static constexpr std::array fields = {
      C::field<&ComparedCall::year>("year", "call year"),
      C::field<&ComparedCall::total>("total", "as the grant of that call says it"),
      C::field<&ComparedCall::complete>("complete", "false when a part has no figure"),
      C::field<&ComparedCall::stay>("stay", "the days"),
      C::field<&ComparedCall::band>("band", "the travel band"),
      C::field<&ComparedCall::sending>("sending", "where the sending country stands"),
      C::field<&ComparedCall::receiving>("receiving", "where the receiving country stands"),
      C::field<&ComparedCall::flow>("flow", "receiving against sending cost group"),
      C::field<&ComparedCall::travel>("travel", "whether the travel lump sum is paid; absent while it is open")};
  return objectType("ComparedCall", "The whole grant by one call.", fields);
}

Type Describe<ComparedPart>::table() {
  using C = Of<ComparedPart>;
  static constexpr std::array fields = {C::field<&ComparedPart::line>("line", "the line of that call's grant"),
                                        C::field<&ComparedPart::unpriced>("unpriced", "or why there is none")};
  return objectType("ComparedPart", "What one call says of one part; neither where it knows no such part.", fields);
}

Type Describe<ComparedRow>::table() {
  using C = Of<ComparedRow>;
  static constexpr std::array fields = {
      C::field<&ComparedRow::rule>("rule", "the part"), C::field<&ComparedRow::parts>("parts", "one for each call"),
      C::field<&ComparedRow::differences>("differences", "from each call to the next")};
  return objectType("ComparedRow", "One part of the grant through all calls.", fields);
}

Type Describe<CallComparison>::table() {
  using C = Of<CallComparison>;
  static constexpr std::array fields = {
      C::field<&CallComparison::calls>("calls", "in the order in which they were asked"),
      C::field<&CallComparison::rows>("rows", "every rule that appears in any call"),
      C::field<&CallComparison::differences>("differences", "of the totals, with the reasons of all rows")};
  return objectType("CallComparison", "The same mobility by several calls.", fields);
}

Type Describe<CallsToCompare>::table() {
  using C = Of<CallsToCompare>;
  static constexpr std::array fields = {
      C::field<&CallsToCompare::mobility>("mobility", "whatever call it names"),
      C::field<&CallsToCompare::years>("years", "two to eight calls of the data, in the order wanted", {2014, 2099})};
  return objectType("CallsToCompare", "One mobility, and the calls by which it is asked.", fields);
}

Type Describe<ShortestStay>::table() {
  using S = Of<ShortestStay>;
  static constexpr auto fields =
      proven<ShortestStay>(std::array{S::field<&ShortestStay::days>("days", "as the activity counts them"),
                                      S::field<&ShortestStay::layer>("layer", "who set it")});
  return objectType("ShortestStay", "The shortest stay for which a grant is paid.", fields);
}

Type Describe<Settlement>::table() {
  using S = Of<Settlement>;
  static constexpr std::array fields = {S::field<&Settlement::outcome>("outcome", "what becomes of the grant"),
                                        S::field<&Settlement::kept>("kept", "the grant after all"),
                                        S::field<&Settlement::lost>("lost", "of the grant as agreed"),
                                        S::field<&Settlement::toGiveBack>("toGiveBack", "of what was paid already"),
                                        S::field<&Settlement::stillDue>("stillDue", "beyond what was paid already")};
  return objectType("Settlement", "What the person has in the end, and what still changes hands.", fields);
}

Type Describe<ToleranceReading>::table() {
  using T = Of<ToleranceReading>;
  static constexpr auto fields = proven<ToleranceReading>(
      std::array{T::field<&ToleranceReading::days>("days", "days early that cost nothing"),
                 T::field<&ToleranceReading::layer>("layer", "institution: applied; call: its option"),
                 T::field<&ToleranceReading::covers>("covers", "the stay is shorter by no more than these days"),
                 T::field<&ToleranceReading::settlement>("settlement", "where it is an option and covers")});
  return objectType("ToleranceReading", "The same with a tolerance of so many days.", fields);
}

Type Describe<EarlyReturn>::table() {
  using E = Of<EarlyReturn>;
  static constexpr std::array fields = {
      E::field<&EarlyReturn::call>("call", "the call whose figures are used"),
      E::field<&EarlyReturn::convention>("convention", "how days are counted"),
      E::field<&EarlyReturn::daysAgreed>("daysAgreed", "of the stay as agreed"),
      E::field<&EarlyReturn::daysDone>("daysDone", "really done"),
      E::field<&EarlyReturn::daysEarly>("daysEarly", "the days that are missing"),
      E::field<&EarlyReturn::agreed>("agreed", "the grant as agreed"),
      E::field<&EarlyReturn::done>("done", "the grant for the days really done"),
      E::field<&EarlyReturn::tooShort>("tooShort", "the limit that the days done do not reach"),
      E::field<&EarlyReturn::paid>("paid", "before the return, as published; absent: nobody published it"),
      E::field<&EarlyReturn::settlement>("settlement", "what it comes to"),
      E::field<&EarlyReturn::tolerance>("tolerance", "the same with a tolerance")};
  return objectType("EarlyReturn", "What is to be given back when somebody comes home early.", fields);
}

Type Describe<EarlyReturnQuestion>::table() {
  using E = Of<EarlyReturnQuestion>;
  static constexpr std::array fields = {
      E::field<&EarlyReturnQuestion::mobility>("mobility", "as agreed"),
      E::field<&EarlyReturnQuestion::returnedOn>("returnedOn", "last day on site, included"),
      E::field<&EarlyReturnQuestion::daysDone>("daysDone", "instead: days done, as the activity counts them",
                                               {1, longestStayInDays})};
  return objectType("EarlyReturnQuestion", "A mobility as agreed, and where it really ended.", fields);
}

Type Describe<DaysForQuestion>::table() {
  using D = Of<DaysForQuestion>;
  static constexpr std::array fields = {
      D::field<&DaysForQuestion::mobility>("mobility", "its start, end and days do not count"),
      D::field<&DaysForQuestion::amount>("amount", "that the grant should reach, in cents", {0, 1'000'000'000})};
  return objectType("DaysForQuestion", "How long a stay has to be for its grant to reach an amount.", fields);
}

Type Describe<LengthOfStay>::table() {
  using L = Of<LengthOfStay>;
  static constexpr std::array fields = {L::field<&LengthOfStay::days>("days", "as the activity counts them"),
                                        L::field<&LengthOfStay::total>("total", "of the grant"),
                                        L::field<&LengthOfStay::complete>("complete", "false: a part has no figure")};
  return objectType("LengthOfStay", "A length of stay and its grant.", fields);
}

Type Describe<DaysFor>::table() {
  using D = Of<DaysFor>;
  static constexpr std::array fields = {
      D::field<&DaysFor::call>("call", "which call pays"),
      D::field<&DaysFor::convention>("convention", "how days are counted; absent without activity: nothing was tried"),
      D::field<&DaysFor::shortest>("shortest", "length that was tried"),
      D::field<&DaysFor::longest>("longest", "length that was tried"),
      D::field<&DaysFor::surely>("surely", "the shortest whose grant reaches the amount by its lower end"),
      D::field<&DaysFor::perhaps>("perhaps", "the shortest whose grant reaches it by its upper end"),
      D::field<&DaysFor::most>("most", "the shortest whose grant is the largest")};
  return objectType("DaysFor", "How many days reach an amount, of the lengths that the programme allows.", fields);
}

Type Describe<TravelComparison>::table() {
  using T = Of<TravelComparison>;
  static constexpr std::array fields = {
      T::field<&TravelComparison::call>("call", "which call pays"),
      T::field<&TravelComparison::usual>("usual", "the grant as most travel"),
      T::field<&TravelComparison::green>("green", "the grant by low-emission means"),
      T::field<&TravelComparison::more>("more", "what green travel adds; absent: one of the two has no total")};
  return objectType("TravelComparison", "The same stay reached in two ways.", fields);
}

}  // namespace passerelle::json
