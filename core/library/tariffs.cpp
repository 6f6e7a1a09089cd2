#include "core/library/tariffs.h"

#include <algorithm>

#include "core/funding/formula.h"
#include "core/programme/dated_figures.h"

namespace passerelle {

CallChoice chooseCall(const Mobility& mobility, const Library& library) {
  CallChoice choice;
  const int latest = library.calls.back().year;
  choice.year = latest;
  if (mobility.call) {
    choice.chosenBy = ChosenBy::user;
    choice.year = *mobility.call;
  } else if (mobility.start) {
    choice.chosenBy = ChosenBy::stay;
    choice.year = callYearOf(*mobility.start);
  }
  if (choice.year >= firstModelledYear && library.call(choice.year) == nullptr) {
    choice.chosenBy = ChosenBy::substitute;
    choice.wanted = choice.year;
    choice.year = latest;
  }
  return choice;
}

Authors authorsOf(const Situation& situation, const Library& library) {
  const Institution* institution = situation.institution;
  if (institution != nullptr) return library.authorsOf(*institution);
  const auto& country = payingCountry(situation.mobility);
  return {country ? library.agencyOf(*country) : nullptr, nullptr};
}

Unpriced noCall(const CallChoice& choice) {
  Unpriced none = gap(Rule::undetermined, UnpricedReason::noCall);
  none.field = "call";
  none.sought = choice.year;
  none.minimum = firstModelledYear;
  return none;
}

Tariffs::Tariffs(const Library& library) {
  for (const Source& source : library.sources) {
    const bool isNew =
        source.country && std::find(countries_.begin(), countries_.end(), *source.country) == countries_.end();
    if (isNew) countries_.push_back(*source.country);
  }
}

Reader Tariffs::readerOf(const Situation& situation) const {
  Reader reader;
  if (const auto& country = payingCountry(situation.mobility)) {
    const auto known = std::find(countries_.begin(), countries_.end(), *country);
    if (known != countries_.end()) reader.country = *known;
  }
  if (situation.institution != nullptr) reader.institution = situation.institution->id.text;
  reader.action = situation.mobility.action;
  return reader;
}

Tariffs::Figures::Figures(const Call& from, const Authors& authors, const Reader& reader,
                          const Provenances& provenances)
    : call(from) {
  cite(call, reader, provenances);
  Authors cited;
  if (authors.agency != nullptr) {
    cited.agency = &agency.emplace(*authors.agency);
    cite(agency->publications, call.year, reader, provenances);
  }
  if (authors.institution != nullptr) {
    cited.institution = &institution.emplace(*authors.institution);
    cite(institution->publications, call.year, reader, provenances);
  }
  terms = resolve(call, cited);
  other = resolveAsInOtherCall(call, cited);
}

Tariff Tariffs::of(const Call& call, const Authors& authors, const Reader& reader, const Library& library) const {
  const Figures& figures =
      figures_.try_emplace({&call, authors, reader}, call, authors, reader, library.provenances).first->second;
  return {&figures.terms, figures.other ? &*figures.other : nullptr};
}

Framed Tariffs::frame(const Mobility& mobility, const Library& library) const {
  Framed framed;
  framed.choice = chooseCall(mobility, library);
  const Call* call = library.call(framed.choice.year);
  if (call == nullptr) return framed;
  const Institution* institution = mobility.institution ? library.institution(*mobility.institution) : nullptr;
  framed.situation = situate(mobility, *call, institution);
  framed.tariff = of(*call, authorsOf(*framed.situation, library), readerOf(*framed.situation), library);
  return framed;
}

}  // namespace passerelle
