#pragma once

#include "core/describe/geo.h"
#include "core/programme/agency.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"
#include "core/programme/journey.h"
#include "core/programme/provenance.h"

namespace passerelle::json {

template <>
struct NounName<Agency> {
  static constexpr std::string_view value = "agency";
};
template <>
struct NounName<FigureRow> {
  static constexpr std::string_view value = "row";
};
PASSERELLE_DESCRIBED(Witness);
PASSERELLE_DESCRIBED(Provenance);
PASSERELLE_DESCRIBED(Scope);
PASSERELLE_DESCRIBED(RoleRequirement);
PASSERELLE_DESCRIBED(TeachingHoursRequirement);
PASSERELLE_DESCRIBED(VirtualPartRequirement);
PASSERELLE_DESCRIBED(TeachingContractRequirement);
PASSERELLE_DESCRIBED(ActivityExclusion);
PASSERELLE_DESCRIBED(FundedFlowRequirement);
PASSERELLE_DESCRIBED(YearOfStudyRequirement);
PASSERELLE_DESCRIBED(CycleMonthsRequirement);
PASSERELLE_DESCRIBED(Requirement);
PASSERELLE_DESCRIBED(EligibilityCondition);
PASSERELLE_DESCRIBED(RateRange);
PASSERELLE_DESCRIBED(MonthlySupport);
PASSERELLE_DESCRIBED(ShortStaySupport);
PASSERELLE_DESCRIBED(StaffSupport);
PASSERELLE_DESCRIBED(StaffScale);
PASSERELLE_DESCRIBED(RateRelation);
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
PASSERELLE_DESCRIBED(ProjectSupport);
PASSERELLE_DESCRIBED(BlendedProgrammeRules);
PASSERELLE_DESCRIBED(Remark);
PASSERELLE_DESCRIBED(Figures);
PASSERELLE_DESCRIBED(CountryGroup);
PASSERELLE_DESCRIBED(PartnerRegion);
PASSERELLE_DESCRIBED(ActionExclusion);
PASSERELLE_DESCRIBED(UnplacedTerritories);
PASSERELLE_DESCRIBED(Call);

PASSERELLE_DESCRIBED(Stop);
PASSERELLE_DESCRIBED(Journey);
PASSERELLE_DESCRIBED(JourneysFrom);
PASSERELLE_DESCRIBED(BandEdge);
PASSERELLE_DESCRIBED(TravelBand);
PASSERELLE_DESCRIBED(MeasuredJourney);
PASSERELLE_DESCRIBED(CampusDistance);
PASSERELLE_DESCRIBED(CampusDistances);

/// The members of a row of figures: its id, its own, the calls in which it holds and its witnesses.
template <class Row, std::size_t Count>
constexpr std::array<Field, Count + 3> rowOf(const std::array<Field, Count>& own) {
  using R = Of<Row>;
  std::array<Field, Count + 3> all{};
  all[0] = R::template definitionIn<&Row::provenance, &Provenance::id>("id", "kebab-case id, unique in all data");
  std::copy(own.begin(), own.end(), all.begin() + 1);
  all[Count + 1] = R::template memberOf<&Row::provenance, &Provenance::calls>("calls", "in which it holds");
  all[Count + 2] =
      R::template memberOf<&Row::provenance, &Provenance::witnesses>("witnesses", "what the sources say of it");
  return all;
}

}  // namespace passerelle::json
