#include <set>

#include "core/describe/library.h"

namespace passerelle::json {

namespace {

void verifyCountryNames(const void* value, Report& report) {
  const auto& names = static_cast<const CountryNamesFile*>(value)->names;
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (seen.insert(names[i].country).second) continue;
    report.add(ProblemCode::duplicateId, pointerTo("names", i, "country"), "each country once",
               "'" + std::string(names[i].country) + "' again");
  }
}

}  // namespace

Type Describe<InstitutionSummary>::table() {
  using I = Of<InstitutionSummary>;
  static constexpr std::array fields = {
      I::field<&InstitutionSummary::id>("id", "its id"),
      I::field<&InstitutionSummary::name>("name", "its name"),
      I::field<&InstitutionSummary::acronym>("acronym", "its acronym"),
      I::field<&InstitutionSummary::country>("country", "ISO 3166-1 alpha-2"),
      I::field<&InstitutionSummary::town>("town", "where journeys start and end"),
      I::field<&InstitutionSummary::calls>("calls", "calls it published figures for")};
  return objectType("InstitutionSummary", "An institution in the data.", fields);
}

Type Describe<About>::table() {
  using A = Of<About>;
  static constexpr std::array fields = {
      A::field<&About::rulesVersion>("rulesVersion", "the day a figure last changed"),
      A::field<&About::calls>("calls", "call years"),
      A::field<&About::institutions>("institutions", "institutions"),
      A::field<&About::countries>("countries", "codes that a country field takes"),
      A::field<&About::languages>("languages", "languages of the texts"),
      A::field<&About::notModelled>("notModelled", "what has no figures here, by name")};
  return objectType("About", "What this library of rules holds.", fields);
}

Type Describe<SourceList>::table() {
  using S = Of<SourceList>;
  static constexpr std::array fields = {S::field<&SourceList::sources>("sources", "the sources")};
  return objectType("SourceList", "Every source that figures cite.", fields);
}

Type Describe<RemarkList>::table() {
  using R = Of<RemarkList>;
  static constexpr std::array fields = {R::field<&RemarkList::remarks>("remarks", "the remarks")};
  return objectType("RemarkList", "Every remark that answers name by id.", fields);
}

Type Describe<FiguresQuestion>::table() {
  using F = Of<FiguresQuestion>;
  static constexpr std::array fields = {
      F::field<&FiguresQuestion::call>("call", "call year"),
      F::field<&FiguresQuestion::institution>("institution", "id of an institution"),
      F::field<&FiguresQuestion::country>("country", "of the reader, ISO 3166-1 alpha-2; absent: the institution's")};
  return objectType("FiguresQuestion", "Whose figures to list for a call.", fields);
}

Type Describe<PublishedFigures>::table() {
  using P = Of<PublishedFigures>;
  static constexpr std::array fields = {
      P::field<&PublishedFigures::call>("call", "of the programme"),
      P::field<&PublishedFigures::agency>("agency", "of the country, if it published for this call"),
      P::field<&PublishedFigures::institution>("institution", "if it published for this call"),
      P::field<&PublishedFigures::citations>("citations", "of each row, by its best witness for the reader")};
  return objectType("PublishedFigures", "All figures of a call, author by author.", fields);
}

Type Describe<PublishedRate>::table() {
  using P = Of<PublishedRate>;
  static constexpr auto fields = proven<PublishedRate>(
      std::array{P::field<&PublishedRate::name>("name", "of the publisher"),
                 P::field<&PublishedRate::institution>("institution", "its id; absent: the agency of the country"),
                 P::field<&PublishedRate::call>("call", "the latest for which it printed one"),
                 P::field<&PublishedRate::rate>("rate", "cents per month of 30 days, or per day of staff"),
                 P::field<&PublishedRate::counts>("counts", "false: outside the range of the call asked")});
  return objectType("PublishedRate", "The rate that one publisher printed for such a stay.", fields);
}

Type Describe<TypicalRates>::table() {
  using T = Of<TypicalRates>;
  static constexpr std::array fields = {
      T::field<&TypicalRates::field>("field", "the own figure that settles the rate; absent: the rate is not open"),
      T::field<&TypicalRates::published>("published", "by rate, the lowest first"),
      T::field<&TypicalRates::lowest>("lowest", "of those that count; absent: fewer than three"),
      T::field<&TypicalRates::middle>("middle", "their median"),
      T::field<&TypicalRates::highest>("highest", "of those that count")};
  return objectType("TypicalRates", "What universities of the paying country published for such a stay.", fields);
}

Type Describe<Citation>::table() {
  using C = Of<Citation>;
  static constexpr std::array fields = {
      C::field<&Citation::row>("row", "id of the row"), C::field<&Citation::source>("source", "id of the source"),
      C::field<&Citation::locator>("locator", "where in the source"),
      C::field<&Citation::trust>("trust", "how far the figure can be relied on"),
      C::field<&Citation::carriedFrom>("carriedFrom", "the call of which the source speaks, if another")};
  return objectType("Citation", "The proof of a row of figures.", fields);
}

Type Describe<RowQuestion>::table() {
  using R = Of<RowQuestion>;
  static constexpr std::array fields = {R::field<&RowQuestion::id>("id", "of a row of figures")};
  return objectType("RowQuestion", "Which row to prove.", fields);
}

Type Describe<DataFile>::table() {
  using F = Of<DataFile>;
  constexpr Limits textLength{0, 50'000'000};
  static constexpr std::array fields = {F::field<&DataFile::path>("path", "its path below data/"),
                                        F::field<&DataFile::text>("text", "its text", textLength)};
  return objectType("DataFile", "A data file.", fields);
}

Type Describe<ProblemList>::table() {
  using P = Of<ProblemList>;
  static constexpr std::array fields = {P::field<&ProblemList::problems>("problems", "the problems")};
  return objectType("ProblemList", "Every problem found.", fields);
}

Type Describe<SourcesFile>::table() {
  using S = Of<SourcesFile>;
  static constexpr std::array fields = {S::field<&SourcesFile::sources>("sources", "every source that the data cites")};
  return objectType("SourcesFile", "sources.json", fields);
}

Type Describe<CountriesFile>::table() {
  using C = Of<CountriesFile>;
  static constexpr std::array fields = {
      C::field<&CountriesFile::source>("source", "id of the source of the codes"),
      C::field<&CountriesFile::countries>("countries", "ISO 3166-1 alpha-2", countryCode)};
  return objectType("CountriesFile", "countries.json", fields);
}

Type Describe<CountryName>::table() {
  using C = Of<CountryName>;
  static constexpr std::array fields = {C::field<&CountryName::country>("country", "ISO 3166-1 alpha-2", countryCode),
                                        C::field<&CountryName::name>("name", "what it is called")};
  return objectType("CountryName", "A country by its name.", fields);
}

Type Describe<CountryNamesFile>::table() {
  using C = Of<CountryNamesFile>;
  static constexpr std::array fields = {
      C::field<&CountryNamesFile::source>("source", "id of the source of the names"),
      C::field<&CountryNamesFile::names>("names", "by which offers are found, each country once")};
  return objectType("CountryNamesFile", "country-names.json", fields, &verifyCountryNames);
}

}  // namespace passerelle::json
