#include "core/describe/dated.h"

#include <algorithm>
#include <string>

#include "core/describe/verify.h"

namespace passerelle::json {

namespace {

constexpr Limits modelledYear{2021, 2099};

void verifyWitness(const void* value, Report& report) {
  const auto& witness = *static_cast<const Witness*>(value);
  if (witness.source.has_value() == witness.carriedFrom.has_value()) {
    report.add(witness.source ? ProblemCode::contradictory : ProblemCode::missing, "/source",
               "a source, or the row from which this one is carried over", witness.source ? "both" : "neither");
  }
  if (witness.carriedFrom && !witness.because) {
    report.add(ProblemCode::missing, "/because", "why the row is carried over", "nothing");
  }
}

}  // namespace

Type Describe<Witness>::table() {
  using W = Of<Witness>;
  static constexpr std::array fields = {
      W::field<&Witness::source>("source", "id of the source"),
      W::field<&Witness::carriedFrom>("carriedFrom", "instead: id of the row whose witnesses speak for this one"),
      W::field<&Witness::locator>("locator", "where in the source"),
      W::field<&Witness::calls>("calls", "of which it speaks; absent: the calls of the row"),
      W::optionalList<&Witness::actions>("actions", "strands of which it speaks; absent: all"),
      W::field<&Witness::trust>("trust", "absent: the most that the source can give, or deduced with a because"),
      W::field<&Witness::because>("because", "how the figure follows from what is printed"),
      W::field<&Witness::contradicts>("contradicts", "what it prints instead"),
      W::field<&Witness::checkedOn>("checkedOn", "absent: the day of the source"),
      W::optionalList<&Witness::sections>("sections", "of the reference, in docs/reference.json")};
  return objectType("Witness", "What a source says of a row.", fields, verifyWitness);
}

Type Describe<Provenance>::table() {
  using P = Of<Provenance>;
  static constexpr std::array fields = {P::definition<&Provenance::id>("id", "of the row"),
                                        P::field<&Provenance::calls>("calls", "in which it holds"),
                                        P::field<&Provenance::witnesses>("witnesses", "what the sources say of it")};
  return objectType("Provenance", "Where a row of figures comes from.", fields);
}

Type Describe<ProgrammeTables>::table() {
  using P = Of<ProgrammeTables>;
  static constexpr std::array fields = {
      P::optionalList<&ProgrammeTables::groups>("groups", "programme countries"),
      P::optionalList<&ProgrammeTables::regions>("regions", "partner countries whose region is known"),
      P::optionalList<&ProgrammeTables::exclusions>("exclusions", "actions not possible"),
      P::optionalList<&ProgrammeTables::unplaced>("unplaced", "territories not placed"),
#define TABLE(Row, name, meaning) P::optionalListIn<&ProgrammeTables::figures, &Figures::name>(#name, meaning),
#include "core/programme/tables.def"
  };
  return objectType("ProgrammeTables", "Tables of the programme; each table stands in one file.", fields);
}

Type Describe<CallYear>::table() {
  using C = Of<CallYear>;
  static constexpr std::array fields = {
      C::field<&CallYear::year>("year", "call year", modelledYear),
      C::field<&CallYear::checkedOn>("checkedOn", "the day somebody last went through the data of this call")};
  return objectType("CallYear", "A call of the programme.", fields);
}

Type Describe<CallsFile>::table() {
  using C = Of<CallsFile>;
  static constexpr std::array fields = {C::field<&CallsFile::calls>("calls", "one after the other, without a gap")};
  return objectType("CallsFile", "calls.json", fields);
}

Type Describe<AgencyFile>::table() {
  using A = Of<AgencyFile>;
  constexpr auto agency = &AgencyFile::agency;
  static constexpr std::array fields = {
      A::definitionIn<agency, &Agency::id>("id", "kebab-case id"),
      A::memberOf<agency, &Agency::name>("name", "its name"),
      A::memberOf<agency, &Agency::country>("country", "ISO 3166-1 alpha-2, where it runs the programme", countryCode),
      A::memberOf<agency, &Agency::changedOn>("changedOn", "the day a figure here last changed"),
      A::field<&AgencyFile::figures>("figures", "what it fixed")};
  return objectType("AgencyFile", "A national agency that fixes figures for its country.", fields);
}

Type Describe<InstitutionFile>::table() {
  using I = Of<InstitutionFile>;
  constexpr auto institution = &InstitutionFile::institution;
  static constexpr std::array fields = {
      I::definitionIn<institution, &Institution::id>("id", "kebab-case id"),
      I::memberOf<institution, &Institution::name>("name", "its name"),
      I::memberOf<institution, &Institution::acronym>("acronym", "its acronym"),
      I::memberOf<institution, &Institution::country>("country", "ISO 3166-1 alpha-2", countryCode),
      I::memberOf<institution, &Institution::town>("town", "where journeys start and end"),
      I::memberOf<institution, &Institution::changedOn>("changedOn", "the day a figure here last changed"),
      I::field<&InstitutionFile::figures>("figures", "what it published")};
  return objectType("InstitutionFile", "A higher-education institution that pays grants.", fields);
}

}  // namespace passerelle::json
