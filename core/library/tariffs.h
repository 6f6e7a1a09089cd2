#pragma once

#include <map>
#include <optional>
#include <utility>

#include "core/funding/estimate.h"
#include "core/library/library.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Calls before it belong to the programme of 2014 to 2020, whose figures are not modelled.
constexpr int firstModelledYear = 2021;

/// Which call pays: the one named, else that of the academic year in which the stay begins, else the latest known. A
/// call that the data lacks gives way to the latest known, and stays named.
CallChoice chooseCall(const Mobility& mobility, const Library& library);

/// Who speaks above the call: the institution, and the agency of the country that pays, as far as the data has them.
Authors authorsOf(const Situation& situation, const Library& library);

/// Nothing can be priced: the call lies before those modelled.
Unpriced noCall(const CallChoice& choice);

/// A mobility seen in its call, with the figures that apply; no situation when the call lies before those modelled.
struct Framed {
  CallChoice choice;
  std::optional<Situation> situation;
  Tariff tariff;
};

/// The figures of every author in every call of a library, laid over each other once. Its terms point into the library,
/// which outlives it and may be moved, but not changed.
class Tariffs {
 public:
  Tariffs() = default;
  explicit Tariffs(const Library& library);

  [[nodiscard]] Tariff of(const Call& call, const Authors& authors) const;
  [[nodiscard]] Framed frame(const Mobility& mobility, const Library& library) const;

 private:
  /// Both readings of the figures of authors in a call.
  struct Figures {
    Terms terms;
    std::optional<OtherTerms> other;
  };

  std::map<std::pair<const Call*, Authors>, Figures> figures_;
};

}  // namespace passerelle
