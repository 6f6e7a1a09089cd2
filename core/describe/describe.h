#pragma once

#include <algorithm>
#include <array>

#include "core/base/localized_text.h"
#include "core/base/problem.h"
#include "core/catalogue/cards.h"
#include "core/eligibility/verdict.h"
#include "core/funding/comparison.h"
#include "core/funding/days_for.h"
#include "core/funding/early_return.h"
#include "core/funding/grant.h"
#include "core/funding/payment_schedule.h"
#include "core/funding/travel_comparison.h"
#include "core/geo/place.h"
#include "core/json/type.h"
#include "core/library/files.h"
#include "core/library/library.h"
#include "core/mobility/mobility.h"
#include "core/mobility/profile.h"
#include "core/offers/offers.h"
#include "core/offers/timeline.h"
#include "core/planner/estimates.h"
#include "core/planning/checklist.h"
#include "core/programme/agency.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"
#include "core/programme/journey.h"
#include "core/schools/school_report.h"

// The index of the tables. Each is defined in describe/<room>.cpp, named after the room of the noun; the large tables
// of core/programme stand by their headers, in figures.cpp and condition.cpp.

namespace passerelle::json {

/// Length of the code of a country, ISO 3166-1 alpha-2.
inline constexpr Limits countryCode{2, 2};

#define PASSERELLE_DESCRIBED(Noun) \
  template <>                      \
  struct Describe<Noun> {          \
    static Type table();           \
  }

// base
template <>
struct NounName<Source> {
  static constexpr std::string_view value = "source";
};
PASSERELLE_DESCRIBED(NumberLimits);
PASSERELLE_DESCRIBED(Problem);
PASSERELLE_DESCRIBED(LocalizedText);
PASSERELLE_DESCRIBED(Amount);
PASSERELLE_DESCRIBED(Source);

// geo
template <>
struct NounName<Campus> {
  static constexpr std::string_view value = "campus";
};
PASSERELLE_DESCRIBED(DistanceBand);
PASSERELLE_DESCRIBED(Point);
PASSERELLE_DESCRIBED(Campus);
PASSERELLE_DESCRIBED(FoundPlace);
PASSERELLE_DESCRIBED(PlaceQuery);
PASSERELLE_DESCRIBED(PlacesFound);
PASSERELLE_DESCRIBED(PlacesState);
PASSERELLE_DESCRIBED(CampusList);

// programme
template <>
struct NounName<Agency> {
  static constexpr std::string_view value = "agency";
};
template <>
struct NounName<Institution> {
  static constexpr std::string_view value = "institution";
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

// mobility
PASSERELLE_DESCRIBED(Mobility);
PASSERELLE_DESCRIBED(Profile);

// funding
PASSERELLE_DESCRIBED(Step);
PASSERELLE_DESCRIBED(Cause);
PASSERELLE_DESCRIBED(Beside);
PASSERELLE_DESCRIBED(Line);
PASSERELLE_DESCRIBED(Unpriced);
PASSERELLE_DESCRIBED(OutsideRange);
PASSERELLE_DESCRIBED(CallChoice);
PASSERELLE_DESCRIBED(FundedDays);
PASSERELLE_DESCRIBED(Assumption);
PASSERELLE_DESCRIBED(Question);
PASSERELLE_DESCRIBED(Grant);
PASSERELLE_DESCRIBED(InstalmentPart);
PASSERELLE_DESCRIBED(Instalment);
PASSERELLE_DESCRIBED(PaymentSchedule);
PASSERELLE_DESCRIBED(AmountChange);
PASSERELLE_DESCRIBED(CallDifference);
PASSERELLE_DESCRIBED(CountryStanding);
PASSERELLE_DESCRIBED(ComparedCall);
PASSERELLE_DESCRIBED(ComparedPart);
PASSERELLE_DESCRIBED(ComparedRow);
PASSERELLE_DESCRIBED(CallComparison);
PASSERELLE_DESCRIBED(CallsToCompare);
PASSERELLE_DESCRIBED(ShortestStay);
PASSERELLE_DESCRIBED(Settlement);
PASSERELLE_DESCRIBED(ToleranceReading);
PASSERELLE_DESCRIBED(EarlyReturn);
PASSERELLE_DESCRIBED(EarlyReturnQuestion);
PASSERELLE_DESCRIBED(DaysForQuestion);
PASSERELLE_DESCRIBED(LengthOfStay);
PASSERELLE_DESCRIBED(DaysFor);
PASSERELLE_DESCRIBED(TravelComparison);

// eligibility
PASSERELLE_DESCRIBED(Found);
PASSERELLE_DESCRIBED(Required);
PASSERELLE_DESCRIBED(Condition);
PASSERELLE_DESCRIBED(Verdict);

// estimates
PASSERELLE_DESCRIBED(RefusedRow);
PASSERELLE_DESCRIBED(Estimates);

// planning
template <>
struct NounName<RequiredDocument> {
  static constexpr std::string_view value = "document";
};
PASSERELLE_DESCRIBED(RequiredDocument);
PASSERELLE_DESCRIBED(ApplicationDeadline);
PASSERELLE_DESCRIBED(ApplicationStep);
PASSERELLE_DESCRIBED(InstitutionDocuments);
PASSERELLE_DESCRIBED(Deadline);
PASSERELLE_DESCRIBED(Checklist);

// schools
PASSERELLE_DESCRIBED(StatementSet);
PASSERELLE_DESCRIBED(StatementsRequirement);
PASSERELLE_DESCRIBED(Length);
PASSERELLE_DESCRIBED(LengthRequirement);
PASSERELLE_DESCRIBED(DecisionRequirement);
PASSERELLE_DESCRIBED(NeverCountsRequirement);
PASSERELLE_DESCRIBED(SchoolRequirement);
PASSERELLE_DESCRIBED(SchoolScope);
PASSERELLE_DESCRIBED(SchoolRule);
PASSERELLE_DESCRIBED(Exemption);
PASSERELLE_DESCRIBED(AuditQuestion);
PASSERELLE_DESCRIBED(RuleAuthor);
PASSERELLE_DESCRIBED(SchoolRules);
PASSERELLE_DESCRIBED(SchoolCase);
PASSERELLE_DESCRIBED(MeasuredLength);
PASSERELLE_DESCRIBED(SchoolCondition);
PASSERELLE_DESCRIBED(SchoolVerdict);
PASSERELLE_DESCRIBED(AskedLength);
PASSERELLE_DESCRIBED(ProgrammeLength);
PASSERELLE_DESCRIBED(SchoolReport);
PASSERELLE_DESCRIBED(SelfAudit);
PASSERELLE_DESCRIBED(SelfAudits);

// catalogue
template <>
struct NounName<Authority> {
  static constexpr std::string_view value = "authority";
};
template <>
struct NounName<Network> {
  static constexpr std::string_view value = "network";
};
template <>
struct NounName<Partner> {
  static constexpr std::string_view value = "partner";
};
template <>
struct NounName<Agreement> {
  static constexpr std::string_view value = "agreement";
};
template <>
struct NounName<Offer> {
  static constexpr std::string_view value = "offer";
};
template <>
struct NounName<Fact> {
  static constexpr std::string_view value = "fact";
};
template <>
struct NounName<PastMobility> {
  static constexpr std::string_view value = "pastMobility";
};
PASSERELLE_DESCRIBED(Completeness);
PASSERELLE_DESCRIBED(Authority);
PASSERELLE_DESCRIBED(Contradiction);
PASSERELLE_DESCRIBED(NetworkMember);
PASSERELLE_DESCRIBED(Network);
PASSERELLE_DESCRIBED(Membership);
PASSERELLE_DESCRIBED(Partner);
PASSERELLE_DESCRIBED(AgreementFlow);
PASSERELLE_DESCRIBED(PartnerMark);
PASSERELLE_DESCRIBED(AgreementEntry);
PASSERELLE_DESCRIBED(Agreement);
PASSERELLE_DESCRIBED(InstitutionAgreements);
PASSERELLE_DESCRIBED(Period);
PASSERELLE_DESCRIBED(VirtualPart);
PASSERELLE_DESCRIBED(Offer);
PASSERELLE_DESCRIBED(Subject);
PASSERELLE_DESCRIBED(Years);
PASSERELLE_DESCRIBED(Figure);
PASSERELLE_DESCRIBED(Fact);
PASSERELLE_DESCRIBED(FactsFile);
PASSERELLE_DESCRIBED(PastMobility);
PASSERELLE_DESCRIBED(InstitutionPastMobilities);
PASSERELLE_DESCRIBED(FacetCount);
PASSERELLE_DESCRIBED(WithoutFilter);
PASSERELLE_DESCRIBED(FactsQuestion);
PASSERELLE_DESCRIBED(FactList);
PASSERELLE_DESCRIBED(AgreementsQuestion);
PASSERELLE_DESCRIBED(AgreementOnDay);
PASSERELLE_DESCRIBED(PartnerSummary);
PASSERELLE_DESCRIBED(AgreementsOnDay);
PASSERELLE_DESCRIBED(OfferHost);
PASSERELLE_DESCRIBED(OfferDeadline);
PASSERELLE_DESCRIBED(OfferOnDay);
PASSERELLE_DESCRIBED(OfferFacets);
PASSERELLE_DESCRIBED(UnknownIds);
PASSERELLE_DESCRIBED(RecordQuestion);
PASSERELLE_DESCRIBED(PartnerInAgreement);
PASSERELLE_DESCRIBED(PastMobilityOf);
PASSERELLE_DESCRIBED(PartnerCard);
PASSERELLE_DESCRIBED(InstitutionCard);
PASSERELLE_DESCRIBED(NetworkCard);
PASSERELLE_DESCRIBED(NetworkList);
PASSERELLE_DESCRIBED(OfferCard);

// offers
PASSERELLE_DESCRIBED(Worth);
PASSERELLE_DESCRIBED(Origin);
PASSERELLE_DESCRIBED(OffersQuestion);
PASSERELLE_DESCRIBED(OfferRow);
PASSERELLE_DESCRIBED(AmountFacet);
PASSERELLE_DESCRIBED(WorthFacets);
PASSERELLE_DESCRIBED(OffersOnDay);
PASSERELLE_DESCRIBED(TimelineQuestion);
PASSERELLE_DESCRIBED(TimelineEntry);
PASSERELLE_DESCRIBED(Undated);
PASSERELLE_DESCRIBED(Clash);
PASSERELLE_DESCRIBED(Timeline);

// library
PASSERELLE_DESCRIBED(InstitutionSummary);
PASSERELLE_DESCRIBED(About);
PASSERELLE_DESCRIBED(SourceList);
PASSERELLE_DESCRIBED(RemarkList);

// files
PASSERELLE_DESCRIBED(DataFile);
PASSERELLE_DESCRIBED(ProblemList);
PASSERELLE_DESCRIBED(SourcesFile);
PASSERELLE_DESCRIBED(CountriesFile);
PASSERELLE_DESCRIBED(CountryName);
PASSERELLE_DESCRIBED(CountryNamesFile);

#undef PASSERELLE_DESCRIBED

/// The members of a cited row: its own, and those of its citation.
template <class Row, std::size_t Count>
constexpr std::array<Field, Count + 3> cited(const std::array<Field, Count>& own) {
  using R = Of<Row>;
  std::array<Field, Count + 3> all{};
  std::copy(own.begin(), own.end(), all.begin());
  all[Count] = R::template citationField<&Citation::source>("source", "id of the source that states it");
  all[Count + 1] =
      R::template citationField<&Citation::locator>("locator", "where in the source, or how it was deduced");
  all[Count + 2] = R::template citationField<&Citation::trust>("trust", "how far the figure can be relied on");
  return all;
}

}  // namespace passerelle::json
