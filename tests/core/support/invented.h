#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/planning/document.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"

// Invented calls and institutions, for cases that the real data does not contain.

namespace passerelle::test {

/// A row of figures with a citation; the id of the source names the author.
template <class Row>
Row stated(const std::string& source, Row row = {}) {
  row.citation.source.text = InternedText(source);
  row.citation.locator.heading = "invented";
  row.citation.trust = Trust::official;
  return row;
}

inline ShortStaySupport dailyRate(std::string source, int from, int to, std::int64_t euros) {
  auto row = stated<ShortStaySupport>(std::move(source));
  row.fromDay = from;
  row.toDay = to;
  row.rate = Amount::known(Money::euros(euros));
  return row;
}

inline StaffSupport staffRate(std::string source, std::int64_t low, std::int64_t high) {
  auto row = stated<StaffSupport>(std::move(source));
  row.rate = {Money::euros(low), Money::euros(high)};
  return row;
}

inline StaffScale staffPercent(std::string source, int from, int to, int percent) {
  auto row = stated<StaffScale>(std::move(source));
  row.fromDay = from;
  row.toDay = to;
  row.percent = percent;
  return row;
}

inline MonthlySupport monthlyRate(std::string source, std::int64_t low, std::int64_t high) {
  auto row = stated<MonthlySupport>(std::move(source));
  row.rate = {Money::euros(low), Money::euros(high)};
  return row;
}

inline TravelAmount travelAmount(std::string source, std::int64_t fromKilometres, std::optional<std::int64_t> below,
                                 std::int64_t euros) {
  auto row = stated<TravelAmount>(std::move(source));
  row.band.from = Distance::kilometres(fromKilometres);
  if (below) row.band.below = Distance::kilometres(*below);
  row.standard = Money::euros(euros);
  return row;
}

inline TopUp topUp(std::string source, TopUpKind kind, Per per, std::int64_t euros) {
  auto row = stated<TopUp>(std::move(source));
  row.kind = kind;
  row.per = per;
  row.amount = Money::euros(euros);
  return row;
}

inline Duration stayLimits(std::string source, int minimum, int maximum) {
  auto row = stated<Duration>(std::move(source));
  row.minimumDays = minimum;
  row.maximumDays = maximum;
  return row;
}

inline TravelEntitlement entitled(std::string source, TravelShare share) {
  auto row = stated<TravelEntitlement>(std::move(source));
  row.travel = share;
  return row;
}

inline EligibilityCondition condition(std::string source, std::string id, Requirement requirement) {
  auto row = stated<EligibilityCondition>(std::move(source));
  row.name = InternedText(id);
  row.requirement = std::move(requirement);
  return row;
}

inline RequiredDocument document(std::string id, Stage stage, Scope scope = {}) {
  auto row = stated<RequiredDocument>("page");
  row.id.text = InternedText(id);
  row.stage = stage;
  row.scope = std::move(scope);
  return row;
}

inline ApplicationDeadline monthsBefore(int months, Scope scope = {}) {
  auto row = stated<ApplicationDeadline>("page");
  row.monthsBeforeStart = months;
  row.scope = std::move(scope);
  return row;
}

/// A call of one year. Sweden is in group 1, France and Germany in group 2, Poland in group 3.
inline Call inventedCall(Figures figures = {}, int year = 2023) {
  Call call;
  call.year = year;
  for (auto& [group, countries] : std::vector<std::pair<Destination, std::vector<std::string>>>{
           {Destination::group1, {"SE"}}, {Destination::group2, {"FR", "DE"}}, {Destination::group3, {"PL"}}}) {
    auto row = stated<CountryGroup>("call");
    row.group = group;
    row.countries = countries;
    call.groups.push_back(std::move(row));
  }
  call.figures = std::move(figures);
  return call;
}

/// A French institution that published these figures for these calls.
inline Institution inventedInstitution(Figures figures, std::vector<int> calls = {2023}) {
  Institution institution;
  institution.id.text = "invented";
  institution.country = "FR";
  institution.publications.push_back({std::move(calls), std::move(figures)});
  return institution;
}

}  // namespace passerelle::test
