#include "core/describe/mobility.h"

namespace passerelle::json {

Type Describe<Mobility>::table() {
  using M = Of<Mobility>;
  static constexpr std::array fields = {
      M::field<&Mobility::institution>("institution", "id of the institution whose rules pay", {1, 64}),
      M::field<&Mobility::institutionCountry>("institutionCountry", "ISO 3166-1 alpha-2; of an institution without id",
                                              countryCode),
      M::field<&Mobility::call>("call", "call year of the grant agreement", {2014, 2099}),
      M::field<&Mobility::action>("action", "strand of the programme; absent: follows from activity and country"),
      M::field<&Mobility::role>("role", "who goes"),
      M::field<&Mobility::direction>("direction", "seen from the institution"),
      M::field<&Mobility::activity>("activity", "what the stay is for"),
      M::field<&Mobility::sendingCountry>("sendingCountry", "ISO 3166-1 alpha-2", countryCode),
      M::field<&Mobility::receivingCountry>("receivingCountry", "ISO 3166-1 alpha-2", countryCode),
      M::field<&Mobility::start>("start", "first day on site, included"),
      M::field<&Mobility::end>("end", "last day on site, included"),
      M::field<&Mobility::days>("days", "instead of dates: days on site, as the activity counts them",
                                {1, longestStayInDays}),
      M::field<&Mobility::interruptedDays>("interruptedDays", "days of the stay not spent on site",
                                           {0, longestStayInDays}),
      M::field<&Mobility::distance>("distanceMetres", "one way, in metres", {0, 20'100'000}),
      M::field<&Mobility::greenTravel>("greenTravel", "low-emission means for the main part of the journey"),
      M::field<&Mobility::fewerOpportunities>("fewerOpportunities", "recognised as having fewer opportunities"),
      M::field<&Mobility::virtualPart>("virtualPart", "the stay has an online part"),
      M::field<&Mobility::teachingHours>("teachingHours", "hours of teaching over the whole stay", {0, 1000}),
      M::field<&Mobility::teachingContract>("teachingContract", "a doctoral candidate's contract includes teaching"),
      M::field<&Mobility::yearOfStudy>("yearOfStudy", "current year of higher education, 1 = the first", {1, 12}),
      M::field<&Mobility::earlierStayDays>("earlierStayDays", "of earlier stays in this cycle, a month as 30",
                                           {0, longestCycleInDays}),
      M::field<&Mobility::oneCycleStudies>("oneCycleStudies", "the studies have a single cycle, such as medicine"),
      M::field<&Mobility::outermostRegion>("outermostRegion", "the student comes from an outermost region"),
      M::field<&Mobility::monthlyRate>("monthlyRate", "own figure: cents per month of 30 days", {1, 1'000'000}),
      M::field<&Mobility::dailyRate>("dailyRate", "own figure: cents per day of staff, at full rate", {1, 100'000}),
      M::field<&Mobility::fundedDays>("fundedDays", "own figure: days on site that are paid", {0, longestStayInDays}),
      M::field<&Mobility::travelDays>("travelDays", "own figure: travel days that are paid", {0, 10}),
      M::field<&Mobility::travelPaid>("travelPaid", "own answer: the institution pays the travel lump sum"),
      M::field<&Mobility::realTravelCost>("realTravelCost", "cents, the whole journey there and back",
                                          {1, 10'000'000})};
  return objectType("Mobility", "The question: what is known of one person's stay. What is absent is not known yet.",
                    fields);
}

Type Describe<Profile>::table() {
  using P = Of<Profile>;
  static constexpr std::array fields = {
      P::field<&Profile::institution>("institution", "id of the home institution, whose rules pay", {1, 64}),
      P::field<&Profile::role>("role", "who goes"),
      P::field<&Profile::sendingCountry>("sendingCountry", "ISO 3166-1 alpha-2; absent: that of the institution",
                                         {2, 2}),
      P::field<&Profile::origin>("origin", "where journeys begin; absent: the town of the institution"),
      P::field<&Profile::greenTravel>("greenTravel", "low-emission means for the main part of the journey"),
      P::field<&Profile::fewerOpportunities>("fewerOpportunities", "recognised as having fewer opportunities"),
      P::field<&Profile::teachingContract>("teachingContract", "a doctoral candidate's contract includes teaching"),
      P::field<&Profile::yearOfStudy>("yearOfStudy", "current year of higher education, 1 = the first", {1, 12}),
      P::field<&Profile::outermostRegion>("outermostRegion", "the student comes from an outermost region"),
      P::field<&Profile::travelPaid>("travelPaid", "own answer: the institution pays the travel lump sum")};
  return objectType("Profile", "Who looks at offers: a mobility without its stay, which is the offer's.", fields);
}

}  // namespace passerelle::json
