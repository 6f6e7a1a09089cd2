#pragma once

#include <optional>
#include <string>

#include "core/base/civil_date.h"
#include "core/base/money.h"
#include "core/geo/distance.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// Upper limit of a stay in days; a longer one is a typing error.
constexpr int longestStayInDays = 800;

/// Upper limit of earlier stays in days: more than any cycle of study allows.
constexpr int longestCycleInDays = 1800;

/// A question: what is known of one person's stay. Any field may be absent, which means "not known yet", never zero or
/// no. Without place, dates and offer it is a person's profile.
struct Mobility {
  std::optional<std::string> institution;         ///< the one whose rules pay: home if outgoing, host if incoming
  std::optional<std::string> institutionCountry;  ///< ISO 3166-1 alpha-2; of one that the data do not have
  std::optional<int> call;                        ///< call year of the grant agreement; absent: derived from the stay
  std::optional<Action> action;                   ///< absent: derived from activity and country
  std::optional<Role> role;
  std::optional<Direction> direction;
  std::optional<Activity> activity;
  std::optional<std::string> sendingCountry;    ///< ISO 3166-1 alpha-2
  std::optional<std::string> receivingCountry;  ///< ISO 3166-1 alpha-2
  std::optional<CivilDate> start;               ///< first day on site, included
  std::optional<CivilDate> end;                 ///< last day on site, included
  std::optional<int> days;                      ///< used in place of dates, in the activity's day count
  std::optional<int> interruptedDays;  ///< days within the stay that are not spent on site; they are not counted
  std::optional<Distance> distance;    ///< one way
  std::optional<bool> greenTravel;     ///< low-emission means of transport for the main part of the journey
  std::optional<bool> fewerOpportunities;
  std::optional<bool> virtualPart;
  std::optional<int> teachingHours;      ///< over the whole stay
  std::optional<bool> teachingContract;  ///< whether a doctoral candidate's contract includes teaching
  std::optional<int> yearOfStudy;        ///< current year of higher education, 1 = the first
  std::optional<int> earlierStayDays;    ///< of earlier Erasmus+ stays in the same cycle of study, a month as thirty
  std::optional<bool> oneCycleStudies;   ///< whether the studies have a single cycle, such as medicine
  std::optional<bool> outermostRegion;   ///< whether the student comes from an outermost region of the Union

  // Figures that the user knows from the institution. They override the published ones.
  std::optional<Money> monthlyRate;  ///< individual support of a long student stay, per month of thirty days
  std::optional<Money> dailyRate;    ///< individual support of staff, per day at full rate
  std::optional<int> fundedDays;     ///< days on site that are paid; the other days are without grant
  std::optional<int> travelDays;     ///< travel days that are paid
  std::optional<bool> travelPaid;    ///< whether the institution pays the travel lump sum, if it may choose

  std::optional<Money> realTravelCost;  ///< real cost of the return journey
};

}  // namespace passerelle
