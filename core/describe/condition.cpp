#include "core/describe/programme.h"

namespace passerelle::json {

Type Describe<RoleRequirement>::table() {
  using R = Of<RoleRequirement>;
  static constexpr std::array fields = {R::field<&RoleRequirement::roles>("roles", "allowed roles")};
  return objectType("RoleRequirement", "The person must be one of these.", fields);
}

Type Describe<TeachingHoursRequirement>::table() {
  using T = Of<TeachingHoursRequirement>;
  static constexpr std::array fields = {
      T::field<&TeachingHoursRequirement::minimumHours>("minimumHours", "hours", {1, 100}),
      T::field<&TeachingHoursRequirement::per>("per", "in all, or per week of seven days and pro rata beyond")};
  return objectType("TeachingHoursRequirement", "At least this many hours of teaching.", fields);
}

Type Describe<VirtualPartRequirement>::table() {
  using V = Of<VirtualPartRequirement>;
  static constexpr std::array fields = {V::field<&VirtualPartRequirement::required>("required", "true")};
  return objectType("VirtualPartRequirement", "The stay needs an online part.", fields);
}

Type Describe<TeachingContractRequirement>::table() {
  using T = Of<TeachingContractRequirement>;
  static constexpr std::array fields = {T::field<&TeachingContractRequirement::required>("required", "true")};
  return objectType("TeachingContractRequirement", "A doctoral candidate needs a contract that includes teaching.",
                    fields);
}

Type Describe<ActivityExclusion>::table() {
  using A = Of<ActivityExclusion>;
  static constexpr std::array fields = {A::field<&ActivityExclusion::activity>("activity", "the refused activity")};
  return objectType("ActivityExclusion", "The activity is refused.", fields);
}

Type Describe<FundedFlowRequirement>::table() {
  using F = Of<FundedFlowRequirement>;
  static constexpr std::array fields = {
      F::field<&FundedFlowRequirement::directions>("directions", "funded directions")};
  return objectType("FundedFlowRequirement", "Only these directions are funded.", fields);
}

Type Describe<YearOfStudyRequirement>::table() {
  using Y = Of<YearOfStudyRequirement>;
  static constexpr std::array fields = {
      Y::field<&YearOfStudyRequirement::minimumYear>("minimumYear", "1 = the first", {1, 12})};
  return objectType("YearOfStudyRequirement", "At least this year of higher education.", fields);
}

Type Describe<CycleMonthsRequirement>::table() {
  using C = Of<CycleMonthsRequirement>;
  constexpr Limits months{1, 60};
  static constexpr std::array fields = {
      C::field<&CycleMonthsRequirement::maximumMonths>("maximumMonths", "of 30 days, all stays together", months),
      C::field<&CycleMonthsRequirement::oneCycleMaximumMonths>("oneCycleMaximumMonths", "in one-cycle studies",
                                                               months)};
  return objectType("CycleMonthsRequirement", "The most months abroad in one cycle of study.", fields,
                    [](const void* value, Report& report) {
                      const auto& row = *static_cast<const CycleMonthsRequirement*>(value);
                      if (row.maximumMonths <= row.oneCycleMaximumMonths) return;
                      report.add(ProblemCode::upsideDown, "/oneCycleMaximumMonths",
                                 "at least " + std::to_string(row.maximumMonths),
                                 std::to_string(row.oneCycleMaximumMonths));
                    });
}

Type Describe<Requirement>::table() {
  using A = Alternatives<Requirement>;
  static constexpr std::array alternatives = {
      A::alternative<RoleRequirement>("role", "who may go"),
      A::alternative<TeachingHoursRequirement>("teachingHours", "hours of teaching"),
      A::alternative<VirtualPartRequirement>("virtualPart", "an online part"),
      A::alternative<TeachingContractRequirement>("teachingContract", "a teaching contract"),
      A::alternative<ActivityExclusion>("excludedActivity", "a refused activity"),
      A::alternative<FundedFlowRequirement>("fundedFlow", "the directions that are paid"),
      A::alternative<YearOfStudyRequirement>("yearOfStudy", "the year of study"),
      A::alternative<CycleMonthsRequirement>("cycleMonths", "the months abroad in one cycle of study")};
  return oneOf<Requirement>("Requirement", "Exactly one kind of condition.", alternatives);
}

Type Describe<EligibilityCondition>::table() {
  using E = Of<EligibilityCondition>;
  static constexpr auto fields = rowOf<EligibilityCondition>(
      std::array{E::field<&EligibilityCondition::name>(
                     "name", "which condition it is; a higher layer replaces it by the same name"),
                 E::field<&EligibilityCondition::scope>("scope", "to which mobilities it applies"),
                 E::field<&EligibilityCondition::requirement>("requirement", "what it asks")});
  return objectType("EligibilityCondition", "One condition of eligibility.", fields);
}

}  // namespace passerelle::json
