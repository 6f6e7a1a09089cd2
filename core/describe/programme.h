#pragma once

#include "core/describe/geo.h"
#include "core/programme/agency.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"
#include "core/programme/journey.h"

namespace passerelle::json {

template <>
struct NounName<Agency> {
  static constexpr std::string_view value = "agency";
};
PASSERELLE_DESCRIBED(Scope);
PASSERELLE_DESCRIBED(RoleRequirement);
PASSERELLE_DESCRIBED(TeachingHoursRequirement);
PASSERELLE_DESCRIBED(VirtualPartRequirement);
PASSERELLE_DESCRIBED(TeachingContractRequirement);
PASSERELLE_DESCRIBED(ActivityExclusion);
PASSERELLE_DESCRIBED(FundedFlowRequirement);
PASSERELLE_DESCRIBED(YearOfStudyRequirement);
PASSERELLE_DESCRIBED(Requirement);
PASSERELLE_DESCRIBED(EligibilityCondition);
PASSERELLE_DESCRIBED(RateRange);
PASSERELLE_DESCRIBED(MonthlySupport);
PASSERELLE_DESCRIBED(ShortStaySupport);
PASSERELLE_DESCRIBED(StaffSupport);
PASSERELLE_DESCRIBED(StaffScale);
PASSERELLE_DESCRIBED(FundedStay);
PASSERELLE_DESCRIBED(TravelAmount);
PASSERELLE_DESCRIBED(TravelEntitlement);
PASSERELLE_DESCRIBED(ExceptionalTravel);
PASSERELLE_DESCRIBED(TopUp);
PASSERELLE_DESCRIBED(Duration);
PASSERELLE_DESCRIBED(EarlyReturnTolerance);
PASSERELLE_DESCRIBED(InstalmentShare);
PASSERELLE_DESCRIBED(DueWithin);
PASSERELLE_DESCRIBED(InstalmentTerm);
PASSERELLE_DESCRIBED(PaymentTerm);
PASSERELLE_DESCRIBED(ProjectPeriod);
PASSERELLE_DESCRIBED(RoundingPractice);
PASSERELLE_DESCRIBED(BlendedProgrammeRules);
PASSERELLE_DESCRIBED(Remark);
PASSERELLE_DESCRIBED(Figures);
PASSERELLE_DESCRIBED(CountryGroup);
PASSERELLE_DESCRIBED(PartnerRegion);
PASSERELLE_DESCRIBED(ActionExclusion);
PASSERELLE_DESCRIBED(UnplacedTerritories);
PASSERELLE_DESCRIBED(Call);
PASSERELLE_DESCRIBED(Publication);
PASSERELLE_DESCRIBED(Agency);
PASSERELLE_DESCRIBED(Institution);

PASSERELLE_DESCRIBED(Stop);
PASSERELLE_DESCRIBED(Journey);
PASSERELLE_DESCRIBED(JourneysFrom);
PASSERELLE_DESCRIBED(BandEdge);
PASSERELLE_DESCRIBED(TravelBand);
PASSERELLE_DESCRIBED(MeasuredJourney);
PASSERELLE_DESCRIBED(CampusDistance);
PASSERELLE_DESCRIBED(CampusDistances);

template <>
struct NounName<Remark> {
  static constexpr std::string_view value = "remark";
};

}  // namespace passerelle::json
