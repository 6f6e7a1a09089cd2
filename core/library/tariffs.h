#pragma once

#include <map>
#include <optional>
#include <utility>

#include "core/funding/estimate.h"
#include "core/library/library.h"
#include "core/mobility/situation.h"
#include "core/programme/terms.h"

namespace passerelle {

/// Earlier calls belong to the programme of 2014 to 2020, whose figures are not modelled.
constexpr int firstModelledYear = 2021;

/// The call that pays: the requested one, otherwise that of the academic year in which the stay starts, otherwise the
/// latest one. If the data lacks that call, the latest one is used, and the lacking year is kept in `wanted`. A year
/// before `firstModelledYear` is kept as it is.
CallChoice chooseCall(const Mobility& mobility, const Library& library);

/// The authors whose figures take precedence over those of the call: the institution, and the agency of the country
/// that pays, if the data has them.
Authors authorsOf(const Situation& situation, const Library& library);

/// The gap for a call before the first modelled one, for which nothing can be priced.
Unpriced noCall(const CallChoice& choice);

/// The call of a mobility, and its situation and figures in that call. `situation` is empty if the call is before the
/// first modelled one.
struct Framed {
  CallChoice choice;
  std::optional<Situation> situation;
  Tariff tariff;
};

/// The resolved figures of every author in every call of a library, computed once. They point into the library, which
/// must outlive this object; it may be moved but not changed.
class Tariffs {
 public:
  Tariffs() = default;
  explicit Tariffs(const Library& library);

  [[nodiscard]] Tariff of(const Call& call, const Authors& authors) const;
  [[nodiscard]] Framed frame(const Mobility& mobility, const Library& library) const;

 private:
  /// The figures of authors in a call and, if the institution has none for that call, those of its nearest other call.
  struct Figures {
    Terms terms;
    std::optional<OtherTerms> other;
  };

  std::map<std::pair<const Call*, Authors>, Figures> figures_;
};

}  // namespace passerelle
