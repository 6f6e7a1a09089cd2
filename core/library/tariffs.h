#pragma once

#include <map>
#include <optional>
#include <tuple>
#include <vector>

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

/// The resolved figures of authors in the calls of a library, each row with the best witness for a reader. They are
/// made when they are first asked for, and kept. They point into the library, which must outlive this object; it may be
/// moved but not changed.
class Tariffs {
 public:
  Tariffs() = default;
  explicit Tariffs(const Library& library);

  [[nodiscard]] Tariff of(const Call& call, const Authors& authors, const Reader& reader, const Library& library) const;
  /// Who reads the proofs of a mobility. Countries from which no source comes are all alike, and left out.
  [[nodiscard]] Reader readerOf(const Situation& situation) const;
  [[nodiscard]] Framed frame(const Mobility& mobility, const Library& library) const;

 private:
  /// Copies of a call and its authors as cited for a reader; their figures and, if the institution has none for that
  /// call, those of its nearest other call.
  struct Figures {
    Figures(const Call& from, const Authors& authors, const Reader& reader, const Provenances& provenances);

    Call call;
    std::optional<Agency> agency;
    std::optional<Institution> institution;
    Terms terms;
    std::optional<OtherTerms> other;
  };

  std::vector<InternedText> countries_;  ///< from which sources come, each once
  mutable std::map<std::tuple<const Call*, Authors, Reader>, Figures> figures_;
};

}  // namespace passerelle
