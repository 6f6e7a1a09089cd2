#pragma once

#include <optional>
#include <string>

#include "core/base/civil_date.h"
#include "core/base/money.h"
#include "core/geo/distance.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// No stay is longer; a longer one has been mistyped.
constexpr int longestStayInDays = 800;

/// The question: what is known of one person's stay. Every field may be absent, which means "not known yet", never
/// zero or no. A question without place, dates and offer is a person's profile.
struct Mobility {
  std::optional<std::string> institution;  ///< whose rules pay: home when outgoing, host when incoming
  std::optional<int> call;                 ///< call year of the grant agreement; absent: proposed from the stay
  std::optional<Action> action;            ///< absent: follows from activity and country
  std::optional<Role> role;
  std::optional<Direction> direction;
  std::optional<Activity> activity;
  std::optional<std::string> sendingCountry;    ///< ISO 3166-1 alpha-2
  std::optional<std::string> receivingCountry;  ///< ISO 3166-1 alpha-2
  std::optional<CivilDate> start;               ///< first day on site, included
  std::optional<CivilDate> end;                 ///< last day on site, included
  std::optional<int> days;                      ///< instead of dates, in the activity's own day count
  std::optional<int> interruptedDays;           ///< of them, not spent on site: they are not part of the stay
  std::optional<Distance> distance;             ///< one way
  std::optional<bool> greenTravel;              ///< low-emission means for the main part of the journey
  std::optional<bool> fewerOpportunities;
  std::optional<bool> virtualPart;
  std::optional<int> teachingHours;      ///< over the whole stay
  std::optional<bool> teachingContract;  ///< a doctoral candidate's contract that includes teaching
  std::optional<int> yearOfStudy;        ///< current year of higher education, 1 = the first
  std::optional<bool> outermostRegion;   ///< the student comes from an outermost region of the Union

  // What the institution told the user, in place of what is published.
  std::optional<Money> monthlyRate;  ///< individual support of a long student stay, per month of thirty days
  std::optional<Money> dailyRate;    ///< individual support of staff, per day at full rate
  std::optional<int> fundedDays;     ///< days on site that are paid; the others are a stay without grant
  std::optional<int> travelDays;     ///< days of travel that are paid
  std::optional<bool> travelPaid;    ///< whether it pays the travel lump sum, where that is its choice

  std::optional<Money> realTravelCost;  ///< what the whole journey really costs, way there and back
};

}  // namespace passerelle
