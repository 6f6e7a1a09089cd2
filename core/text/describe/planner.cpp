#include "core/text/describe.h"

namespace passerelle::text {

Type Describe<InstitutionSummary>::table() {
  using I = Of<InstitutionSummary>;
  return object<InstitutionSummary>("InstitutionSummary", "An institution in the data.",
                                    {
                                        I::field<&InstitutionSummary::id>("id", "its id"),
                                        I::field<&InstitutionSummary::name>("name", "its name"),
                                        I::field<&InstitutionSummary::acronym>("acronym", "its acronym"),
                                        I::field<&InstitutionSummary::country>("country", "ISO 3166-1 alpha-2"),
                                        I::field<&InstitutionSummary::town>("town", "where journeys start and end"),
                                        I::field<&InstitutionSummary::calls>("calls", "calls it published figures for"),
                                    });
}

Type Describe<About>::table() {
  using A = Of<About>;
  return object<About>("About", "What this library of rules holds.",
                       {
                           A::field<&About::rulesVersion>("rulesVersion", "the day a figure last changed"),
                           A::field<&About::calls>("calls", "call years"),
                           A::field<&About::institutions>("institutions", "institutions"),
                           A::field<&About::countries>("countries", "codes that a country field takes"),
                           A::field<&About::languages>("languages", "languages of the texts"),
                           A::field<&About::notModelled>("notModelled", "what has no figures here, by name"),
                       });
}

Type Describe<SourceList>::table() {
  using S = Of<SourceList>;
  return object<SourceList>("SourceList", "Every source that figures cite.",
                            {S::field<&SourceList::sources>("sources", "the sources")});
}

Type Describe<RemarkList>::table() {
  using R = Of<RemarkList>;
  return object<RemarkList>("RemarkList", "Every remark that answers name by id.",
                            {R::field<&RemarkList::remarks>("remarks", "the remarks")});
}

Type Describe<DataFile>::table() {
  using F = Of<DataFile>;
  constexpr Limits textLength{0, 50'000'000};
  return object<DataFile>("DataFile", "A data file.",
                          {
                              F::field<&DataFile::path>("path", "its path below data/"),
                              F::field<&DataFile::text>("text", "its text", textLength),
                          });
}

Type Describe<ProblemList>::table() {
  using P = Of<ProblemList>;
  return object<ProblemList>("ProblemList", "Every problem found.",
                             {P::field<&ProblemList::problems>("problems", "the problems")});
}

Type Describe<SourcesFile>::table() {
  using S = Of<SourcesFile>;
  return object<SourcesFile>("SourcesFile", "sources.json",
                             {S::field<&SourcesFile::sources>("sources", "every source that the data cites")});
}

Type Describe<CountriesFile>::table() {
  using C = Of<CountriesFile>;
  constexpr Limits countryLength{2, 2};
  return object<CountriesFile>(
      "CountriesFile", "countries.json",
      {
          C::field<&CountriesFile::source>("source", "id of the source of the codes"),
          C::field<&CountriesFile::countries>("countries", "ISO 3166-1 alpha-2", countryLength),
      });
}

}  // namespace passerelle::text
