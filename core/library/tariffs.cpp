#include "core/library/tariffs.h"

#include "core/funding/formula.h"

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
  for (const Call& call : library.calls) {
    const auto keep = [&](const Authors& authors) {
      figures_.emplace(std::pair(&call, authors), Figures{resolve(call, authors), resolveAsInOtherCall(call, authors)});
    };
    keep({});
    for (const Agency& agency : library.agencies) keep({&agency, nullptr});
    for (const Institution& each : library.institutions) keep(library.authorsOf(each));
  }
}

Tariff Tariffs::of(const Call& call, const Authors& authors) const {
  const Figures& figures = figures_.at({&call, authors});
  return {&figures.terms, figures.other ? &*figures.other : nullptr};
}

Framed Tariffs::frame(const Mobility& mobility, const Library& library) const {
  Framed framed;
  framed.choice = chooseCall(mobility, library);
  const Call* call = library.call(framed.choice.year);
  if (call == nullptr) return framed;
  const Institution* institution = mobility.institution ? library.institution(*mobility.institution) : nullptr;
  framed.situation = situate(mobility, *call, institution);
  framed.tariff = of(*call, authorsOf(*framed.situation, library));
  return framed;
}

}  // namespace passerelle
