#include "core/library/published_figures.h"

#include <algorithm>

#include "core/programme/dated_figures.h"

namespace passerelle {

namespace {

std::optional<Figures> figuresFor(std::vector<Publication> publications, int year, const Reader& reader,
                                  const Provenances& provenances) {
  const auto found = std::find_if(publications.begin(), publications.end(), [year](const Publication& each) {
    return std::find(each.calls.begin(), each.calls.end(), year) != each.calls.end();
  });
  if (found == publications.end()) return std::nullopt;
  cite(publications, year, reader, provenances);
  return std::move(found->figures);
}

}  // namespace

PublishedFigures publishedFigures(const FiguresQuestion& question, const Library& library) {
  const Institution* institution = question.institution ? library.institution(*question.institution) : nullptr;
  Reader reader;
  if (institution != nullptr) reader.institution = institution->id.text;
  if (question.country) {
    reader.country = InternedText(*question.country);  // a code of countries.json, not free text
  } else if (institution != nullptr) {
    reader.country = institution->country;
  }
  PublishedFigures published{*library.call(question.call), {}, {}, {}};
  cite(published.call, reader, library.provenances);
  const Agency* agency = reader.country ? library.agencyOf(*reader.country) : nullptr;
  const auto figuresOf = [&](const auto* author) -> std::optional<Figures> {
    if (author == nullptr) return std::nullopt;
    return figuresFor(author->publications, question.call, reader, library.provenances);
  };
  published.agency = figuresOf(agency);
  published.institution = figuresOf(institution);
  const auto prove = [&](const TableViews& tables) {
    for (const auto& [name, rows] : tables) {
      for (std::size_t i = 0; i < rows.size(); ++i) {
        FigureRow& row = rows[i];
        row.provenance = library.provenances.at(row.provenance.id.text);
        published.citations.push_back(row.citation);
      }
    }
  };
  prove(tablesOf(published.call));
  if (published.agency) prove(tablesOf(*published.agency));
  if (published.institution) prove(tablesOf(*published.institution));
  return published;
}

}  // namespace passerelle
