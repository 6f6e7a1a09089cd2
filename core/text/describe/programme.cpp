#include <algorithm>
#include <map>

#include "core/text/describe.h"

namespace passerelle::text {

namespace {

constexpr Limits dayRange{1, 400};
constexpr Limits percentRange{0, 100};
constexpr Limits yearRange{2021, 2099};
constexpr Limits centsRange{0, 100'000'000};
constexpr Limits countryLength{2, 2};

std::string at(std::string_view list, std::size_t index, std::string_view member = {}) {
  std::string pointer = "/" + std::string(list) + "/" + std::to_string(index);
  return member.empty() ? pointer : pointer + "/" + std::string(member);
}

/// A scale of days has neither hole nor overlap, and no row upside down.
template <class Row>
void verifyDays(const std::vector<Row>& rows, std::string_view name, Report& report) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].toDay < rows[i].fromDay) {
      report.add(ProblemCode::upsideDown, at(name, i, "toDay"), "at least " + std::to_string(rows[i].fromDay),
                 std::to_string(rows[i].toDay));
    }
    if (i == 0) continue;
    const int next = rows[i - 1].toDay + 1;
    if (rows[i].fromDay == next) continue;
    report.add(rows[i].fromDay > next ? ProblemCode::gap : ProblemCode::overlap, at(name, i, "fromDay"),
               std::to_string(next) + ", the day after the row above", std::to_string(rows[i].fromDay));
  }
}

void verifyTravel(const std::vector<TravelAmount>& rows, Report& report) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto& before = rows[i - 1].band.below;
    if (before && *before == rows[i].band.from) continue;
    const bool overlaps = !before || rows[i].band.from < *before;
    report.add(overlaps ? ProblemCode::overlap : ProblemCode::gap, at("travel", i) + "/band/from",
               before ? std::to_string(before->inMetres()) + ", where the row above ends" : "no row after an open end",
               std::to_string(rows[i].band.from.inMetres()));
  }
}

void verifyFigures(const void* value, Report& report) {
  const auto& figures = *static_cast<const Figures*>(value);
  verifyDays(figures.shortStaySupport, "shortStaySupport", report);
  verifyDays(figures.staffScale, "staffScale", report);
  verifyTravel(figures.travel, report);
}

void verifyDuration(const void* value, Report& report) {
  const auto& duration = *static_cast<const Duration*>(value);
  if (duration.minimumDays <= duration.maximumDays) return;
  report.add(ProblemCode::upsideDown, "/maximumDays", "at least " + std::to_string(duration.minimumDays),
             std::to_string(duration.maximumDays));
}

/// No part of a line is paid twice.
void verifyPayments(const void* value, Report& report) {
  const auto& term = *static_cast<const PaymentTerm*>(value);
  std::map<int, int> percentOf;  // by rule; -1 stands for every rule
  for (std::size_t i = 0; i < term.instalments.size(); ++i) {
    for (const InstalmentShare& share : term.instalments[i].shares) {
      if (share.rules.empty()) percentOf[-1] += share.percent;
      for (const Rule rule : share.rules) percentOf[static_cast<int>(rule)] += share.percent;
    }
  }
  for (const auto& [rule, percent] : percentOf) {
    if (percent == 100) continue;
    report.add(ProblemCode::outOfRange, "/instalments", "shares of each line that make 100 percent",
               std::to_string(percent) + " percent");
  }
}

/// No country is in two groups or regions.
void verifyCall(const void* value, Report& report) {
  const auto& call = *static_cast<const Call*>(value);
  std::map<std::string, std::string> seen;
  const auto visit = [&](const auto& lists, std::string_view name) {
    for (std::size_t i = 0; i < lists.size(); ++i) {
      for (std::size_t j = 0; j < lists[i].countries.size(); ++j) {
        const std::string here = at(name, i) + "/countries/" + std::to_string(j);
        const auto [place, isNew] = seen.emplace(lists[i].countries[j], here);
        if (!isNew) {
          report.add(ProblemCode::overlap, here, "each country once; it stands at " + place->second,
                     "'" + lists[i].countries[j] + "' again");
        }
      }
    }
  };
  visit(call.groups, "groups");
  visit(call.regions, "regions");
}

}  // namespace

Type Describe<Scope>::table() {
  using S = Of<Scope>;
  return object<Scope>("Scope", "To which mobilities a row applies; an absent list does not restrict.",
                       {
                           S::optionalList<&Scope::actions>("actions", "strands of the programme"),
                           S::optionalList<&Scope::activities>("activities", "kinds of stay"),
                           S::optionalList<&Scope::roles>("roles", "who goes"),
                           S::optionalList<&Scope::directions>("directions", "seen from the institution that pays"),
                       });
}

Type Describe<RoleRequirement>::table() {
  using R = Of<RoleRequirement>;
  return object<RoleRequirement>("RoleRequirement", "The person must be one of these.",
                                 {R::field<&RoleRequirement::roles>("roles", "allowed roles")});
}

Type Describe<TeachingHoursRequirement>::table() {
  using T = Of<TeachingHoursRequirement>;
  return object<TeachingHoursRequirement>(
      "TeachingHoursRequirement", "At least this many hours of teaching.",
      {
          T::field<&TeachingHoursRequirement::minimumHours>("minimumHours", "hours", {1, 100}),
          T::field<&TeachingHoursRequirement::per>("per", "in all, or per week of seven days and pro rata beyond"),
      });
}

Type Describe<VirtualPartRequirement>::table() {
  using V = Of<VirtualPartRequirement>;
  return object<VirtualPartRequirement>("VirtualPartRequirement", "The stay needs an online part.",
                                        {V::field<&VirtualPartRequirement::required>("required", "true")});
}

Type Describe<TeachingContractRequirement>::table() {
  using T = Of<TeachingContractRequirement>;
  return object<TeachingContractRequirement>("TeachingContractRequirement",
                                             "A doctoral candidate needs a contract that includes teaching.",
                                             {T::field<&TeachingContractRequirement::required>("required", "true")});
}

Type Describe<ActivityExclusion>::table() {
  using A = Of<ActivityExclusion>;
  return object<ActivityExclusion>("ActivityExclusion", "The activity is refused.",
                                   {A::field<&ActivityExclusion::activity>("activity", "the refused activity")});
}

Type Describe<FundedFlowRequirement>::table() {
  using F = Of<FundedFlowRequirement>;
  return object<FundedFlowRequirement>(
      "FundedFlowRequirement", "Only these directions are funded.",
      {F::field<&FundedFlowRequirement::directions>("directions", "funded directions")});
}

Type Describe<YearOfStudyRequirement>::table() {
  using Y = Of<YearOfStudyRequirement>;
  return object<YearOfStudyRequirement>(
      "YearOfStudyRequirement", "At least this year of higher education.",
      {Y::field<&YearOfStudyRequirement::minimumYear>("minimumYear", "1 = the first", {1, 12})});
}

Type Describe<Requirement>::table() {
  using A = Alternatives<Requirement>;
  return oneOf<Requirement>("Requirement", "Exactly one kind of condition.",
                            {
                                A::alternative<RoleRequirement>("role", "who may go"),
                                A::alternative<TeachingHoursRequirement>("teachingHours", "hours of teaching"),
                                A::alternative<VirtualPartRequirement>("virtualPart", "an online part"),
                                A::alternative<TeachingContractRequirement>("teachingContract", "a teaching contract"),
                                A::alternative<ActivityExclusion>("excludedActivity", "a refused activity"),
                                A::alternative<FundedFlowRequirement>("fundedFlow", "the directions that are paid"),
                                A::alternative<YearOfStudyRequirement>("yearOfStudy", "the year of study"),
                            });
}

Type Describe<EligibilityCondition>::table() {
  using E = Of<EligibilityCondition>;
  return citedRow<EligibilityCondition>(
      "EligibilityCondition", "One condition of eligibility; the same id in an institution's file replaces the call's.",
      {
          E::field<&EligibilityCondition::id>("id", "kebab-case name of the condition"),
          E::field<&EligibilityCondition::scope>("scope", "to which mobilities it applies"),
          E::field<&EligibilityCondition::requirement>("requirement", "what it asks"),
      });
}

Type Describe<MonthlySupport>::table() {
  using M = Of<MonthlySupport>;
  return citedRow<MonthlySupport>(
      "MonthlySupport", "Individual support of long student stays, per month of 30 days.",
      {
          M::field<&MonthlySupport::scope>("scope", "to which mobilities it applies"),
          M::field<&MonthlySupport::receiving>("receiving", "place of the receiving country"),
          M::field<&MonthlySupport::flow>("flow", "receiving against sending cost group"),
          M::field<&MonthlySupport::rate>("rate", "cents a month; a range where the institution chooses"),
      });
}

Type Describe<ShortStaySupport>::table() {
  using S = Of<ShortStaySupport>;
  return citedRow<ShortStaySupport>(
      "ShortStaySupport", "Individual support of short student stays, marginal by days.",
      {
          S::field<&ShortStaySupport::fromDay>("fromDay", "first day of the row", dayRange),
          S::field<&ShortStaySupport::toDay>("toDay", "last day of the row, included", dayRange),
          S::field<&ShortStaySupport::rate>("rate", "cents a day"),
      });
}

Type Describe<StaffSupport>::table() {
  using S = Of<StaffSupport>;
  return citedRow<StaffSupport>(
      "StaffSupport", "Individual support of staff, per day at full rate.",
      {
          S::field<&StaffSupport::scope>("scope", "to which mobilities it applies"),
          S::field<&StaffSupport::receiving>("receiving", "place of the receiving country"),
          S::field<&StaffSupport::rate>("rate", "cents a day; a range where the institution chooses"),
      });
}

Type Describe<StaffScale>::table() {
  using S = Of<StaffScale>;
  return citedRow<StaffScale>("StaffScale", "Percent of the staff rate by day on site.",
                              {
                                  S::field<&StaffScale::fromDay>("fromDay", "first day of the row", dayRange),
                                  S::field<&StaffScale::toDay>("toDay", "last day of the row, included", dayRange),
                                  S::field<&StaffScale::percent>("percent", "of the daily rate", percentRange),
                              });
}

Type Describe<FundedStay>::table() {
  using F = Of<FundedStay>;
  return citedRow<FundedStay>(
      "FundedStay", "Which days of a staff stay are paid.",
      {
          F::field<&FundedStay::scope>("scope", "to which mobilities it applies"),
          F::field<&FundedStay::minimumDaysOnSite>("minimumDaysOnSite", "no grant for shorter stays", dayRange),
          F::field<&FundedStay::maximumDaysOnSite>("maximumDaysOnSite", "days beyond are unfunded", dayRange),
          F::field<&FundedStay::minimumTravelDays>("minimumTravelDays", "travel days that are paid for sure", {0, 10}),
          F::field<&FundedStay::maximumTravelDays>("maximumTravelDays", "travel days that may be paid", {0, 10}),
          F::field<&FundedStay::fixed>("fixed", "true: a package paid in full; false: at most"),
      });
}

Type Describe<TravelAmount>::table() {
  using T = Of<TravelAmount>;
  return citedRow<TravelAmount>(
      "TravelAmount", "Travel lump sum for a band of one-way distances, way there and back.",
      {
          T::field<&TravelAmount::band>("band", "one-way distances"),
          T::field<&TravelAmount::standard>("standard", "cents per participant", centsRange),
          T::field<&TravelAmount::green>("green", "cents by green travel; absent: no green amount", centsRange),
      });
}

Type Describe<TravelEntitlement>::table() {
  using T = Of<TravelEntitlement>;
  return citedRow<TravelEntitlement>(
      "TravelEntitlement", "Who receives the travel lump sum; the first row that applies decides.",
      {
          T::field<&TravelEntitlement::scope>("scope", "to which mobilities it applies"),
          T::optionalList<&TravelEntitlement::receiving>("receiving", "where the stay takes place"),
          T::field<&TravelEntitlement::fewerOpportunities>("fewerOpportunities", "absent: does not matter"),
          T::field<&TravelEntitlement::travel>("travel", "whether it is paid"),
      });
}

Type Describe<TopUp>::table() {
  using T = Of<TopUp>;
  return citedRow<TopUp>("TopUp", "An amount added to the individual support.",
                         {
                             T::field<&TopUp::kind>("kind", "which top-up"),
                             T::field<&TopUp::scope>("scope", "to which mobilities it applies"),
                             T::optionalList<&TopUp::receiving>("receiving", "where the stay takes place"),
                             T::field<&TopUp::fromDay>("fromDay", "shortest stay", dayRange),
                             T::field<&TopUp::toDay>("toDay", "longest stay, included", dayRange),
                             T::field<&TopUp::per>("per", "once a stay, or a month of 30 days"),
                             T::field<&TopUp::amount>("amount", "cents", centsRange),
                         });
}

Type Describe<Duration>::table() {
  using D = Of<Duration>;
  return citedRow<Duration>(
      "Duration", "Shortest and longest stay, both included.",
      {
          D::field<&Duration::scope>("scope", "to which mobilities it applies"),
          D::field<&Duration::count>("count", "how days are counted"),
          D::field<&Duration::minimumDays>("minimumDays", "days", dayRange),
          D::field<&Duration::maximumDays>("maximumDays", "days", dayRange),
          D::field<&Duration::maximumMonths>("maximumMonths", "another printed reading of the maximum", {1, 12}),
      },
      verifyDuration);
}

Type Describe<InstalmentShare>::table() {
  using I = Of<InstalmentShare>;
  return object<InstalmentShare>("InstalmentShare", "Percent of each named line.",
                                 {
                                     I::optionalList<&InstalmentShare::rules>("rules", "lines; absent: all"),
                                     I::field<&InstalmentShare::percent>("percent", "of each line", percentRange),
                                 });
}

Type Describe<InstalmentTerm>::table() {
  using I = Of<InstalmentTerm>;
  return object<InstalmentTerm>(
      "InstalmentTerm", "One instalment.",
      {
          I::field<&InstalmentTerm::moment>("moment", "when it is paid"),
          I::field<&InstalmentTerm::shares>("shares", "what it pays"),
          I::optionalList<&InstalmentTerm::papers>("papers", "what has to be handed in first"),
      });
}

Type Describe<PaymentTerm>::table() {
  using P = Of<PaymentTerm>;
  return citedRow<PaymentTerm>("PaymentTerm", "In which parts, and when, a grant is paid.",
                               {
                                   P::field<&PaymentTerm::scope>("scope", "to which mobilities it applies"),
                                   P::field<&PaymentTerm::instalments>("instalments", "in the order of payment"),
                               },
                               verifyPayments);
}

Type Describe<Remark>::table() {
  using R = Of<Remark>;
  Field id = R::field<&Remark::id>("id", "kebab-case name, unique in all data");
  id.type = &definingId<Remark>;
  return citedRow<Remark>("Remark", "A remark for the public that belongs to the figures.",
                          {
                              id,
                              R::field<&Remark::scope>("scope", "to which mobilities it applies"),
                              R::field<&Remark::text>("text", "the words"),
                          });
}

Type Describe<Figures>::table() {
  using F = Of<Figures>;
  return object<Figures>("Figures", "What one author states for a call; an absent table says nothing.",
                         {
                             F::optionalList<&Figures::monthlySupport>("monthlySupport", "long student stays"),
                             F::optionalList<&Figures::shortStaySupport>("shortStaySupport", "short student stays"),
                             F::optionalList<&Figures::staffSupport>("staffSupport", "staff, per day"),
                             F::optionalList<&Figures::staffScale>("staffScale", "staff, percent by day"),
                             F::optionalList<&Figures::fundedStay>("fundedStay", "staff, which days are paid"),
                             F::optionalList<&Figures::travel>("travel", "travel lump sums by band"),
                             F::optionalList<&Figures::travelEntitlement>("travelEntitlement", "who receives them"),
                             F::optionalList<&Figures::topUps>("topUps", "amounts added"),
                             F::optionalList<&Figures::durations>("durations", "shortest and longest stays"),
                             F::optionalList<&Figures::payments>("payments", "instalments"),
                             F::optionalList<&Figures::conditions>("conditions", "conditions of eligibility"),
                             F::optionalList<&Figures::remarks>("remarks", "remarks for the public"),
                         },
                         verifyFigures);
}

Type Describe<CountryGroup>::table() {
  using C = Of<CountryGroup>;
  return citedRow<CountryGroup>(
      "CountryGroup", "Programme countries by cost of living.",
      {
          C::field<&CountryGroup::group>("group", "which group"),
          C::field<&CountryGroup::countries>("countries", "ISO 3166-1 alpha-2", countryLength),
      });
}

Type Describe<PaidAlikeRegion>::table() {
  using P = Of<PaidAlikeRegion>;
  return citedRow<PaidAlikeRegion>(
      "PaidAlikeRegion", "Partner countries of Europe paid like a group.",
      {
          P::field<&PaidAlikeRegion::region>("region", "number of the region", {1, 14}),
          P::field<&PaidAlikeRegion::paidAs>("paidAs", "the group they are paid like"),
          P::field<&PaidAlikeRegion::countries>("countries", "ISO 3166-1 alpha-2", countryLength),
      });
}

Type Describe<Call>::table() {
  using C = Of<Call>;
  return object<Call>("Call", "One call year of the programme.",
                      {
                          C::field<&Call::year>("year", "call year", yearRange),
                          C::field<&Call::changedOn>("changedOn", "the day a figure here last changed"),
                          C::field<&Call::groups>("groups", "programme countries"),
                          C::field<&Call::regions>("regions", "regions 13 and 14"),
                          C::field<&Call::figures>("figures", "everything the call sets"),
                      },
                      verifyCall);
}

Type Describe<Publication>::table() {
  using P = Of<Publication>;
  return object<Publication>("Publication", "What an institution published, and for which calls it holds.",
                             {
                                 P::field<&Publication::calls>("calls", "call years", yearRange),
                                 P::field<&Publication::figures>("figures", "what was published"),
                             });
}

Type Describe<Institution>::table() {
  using I = Of<Institution>;
  Field id = I::field<&Institution::id>("id", "kebab-case id");
  id.type = &definingId<Institution>;
  return object<Institution>("Institution", "A higher-education institution that pays grants.",
                             {
                                 id,
                                 I::field<&Institution::name>("name", "its name"),
                                 I::field<&Institution::acronym>("acronym", "its acronym"),
                                 I::field<&Institution::country>("country", "ISO 3166-1 alpha-2", countryLength),
                                 I::field<&Institution::town>("town", "where journeys start and end"),
                                 I::field<&Institution::changedOn>("changedOn", "the day a figure here last changed"),
                                 I::field<&Institution::publications>("publications", "what it published, by calls"),
                             });
}

}  // namespace passerelle::text
