#include "core/programme/provenance.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

namespace passerelle {

namespace {

/// How near a publisher is to the reader, the nearest first.
enum class Nearness { ownInstitution, ownAgency, commission, ownCountry, elsewhere };

Nearness nearnessOf(const Witness& witness, const Reader& reader) {
  if (witness.kind == SourceKind::commission) return Nearness::commission;
  if (witness.institution && witness.institution == reader.institution) return Nearness::ownInstitution;
  if (!witness.country || witness.country != reader.country) return Nearness::elsewhere;
  return witness.kind == SourceKind::agency ? Nearness::ownAgency : Nearness::ownCountry;
}

bool speaksOfStrand(const Witness& witness, const Reader& reader) {
  const auto& actions = witness.actions;
  return actions.empty() ||
         (reader.action && std::find(actions.begin(), actions.end(), *reader.action) != actions.end());
}

/// The call nearest to `year` of which a witness speaks.
int callOf(const CallRange& calls, int year) {
  if (year < calls.from) return calls.from;
  return calls.until ? std::min(year, *calls.until) : year;
}

/// Published and official are equally reliable, each about its own rules.
int unreliability(Trust trust) { return std::max(static_cast<int>(trust), static_cast<int>(Trust::official)); }

}  // namespace

bool operator<(const Reader& one, const Reader& other) {
  return std::tie(one.country, one.institution, one.action) < std::tie(other.country, other.institution, other.action);
}

Citation citationFor(const Provenance& provenance, int year, const Reader& reader) {
  const Witness* best = nullptr;
  std::array<int, 5> least{};
  for (const Witness& witness : provenance.witnesses) {
    if (witness.contradicts) continue;
    const Nearness nearness = nearnessOf(witness, reader);
    const int away = std::abs(callOf(*witness.calls, year) - year);
    const bool isCarried = away > 0 || !speaksOfStrand(witness, reader);
    const std::array<int, 5> rank = {nearness > Nearness::commission, isCarried, unreliability(*witness.trust),
                                     static_cast<int>(nearness), away};
    if (best != nullptr && least <= rank) continue;
    best = &witness;
    least = rank;
  }
  Citation citation;
  citation.row = provenance.id.text;
  if (best == nullptr) return citation;  // the loader accepts no such row
  citation.source = *best->source;
  citation.locator = best->locator.value_or(Locator());
  citation.trust = least[1] != 0 ? Trust::deduced : *best->trust;
  if (least[4] > 0) citation.carriedFrom = callOf(*best->calls, year);
  return citation;
}

}  // namespace passerelle
