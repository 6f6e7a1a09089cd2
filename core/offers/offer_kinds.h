#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/catalogue/offer.h"
#include "core/catalogue/offer_search.h"
#include "core/library/library.h"

namespace passerelle {

/// For whom an offer is: a bit for each role. None: it does not say.
using RoleSet = std::uint32_t;
constexpr RoleSet only(Role role) { return RoleSet{1} << static_cast<unsigned>(role); }

/// Those whom an offer names itself, else those of its section.
RoleSet rolesOf(const Offer& offer);
std::vector<Role> rolesIn(RoleSet roles);

/// What decides about the worth of offers and is the same for everybody, laid out once.
class OfferKinds {
 public:
  /// A kind of stay: activity, days, and the call of its academic year. From four weeks on, and where days are counted
  /// in months, its first day as well, since months have no length of their own.
  struct Kind {
    std::uint32_t example = 0;  ///< the first offer of it
    std::size_t call = 0;       ///< its place in the library; as many as there are calls when it is not modelled
  };
  struct Row {
    std::uint32_t kind = 0;
    std::uint32_t campus = 0;  ///< the place of the host; behind the last one where none is stated
    RoleSet roles = 0;
    int start = 0;  ///< days since the calendar begins; 0 while unknown
    int end = 0;
  };

  OfferKinds() = default;
  OfferKinds(const Library& library, const OfferIndex& index);

  [[nodiscard]] const std::vector<Kind>& kinds() const { return kinds_; }
  /// One for each offer.
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  /// A number for where the country of a campus stands in a call: countries that stand alike have the same. Behind the
  /// last campus stands the country that is not stated.
  [[nodiscard]] std::uint32_t treatmentOf(std::size_t campus, std::size_t call) const {
    return treatments_[call][campus];
  }

 private:
  std::vector<Kind> kinds_;
  std::vector<Row> rows_;
  std::vector<std::vector<std::uint32_t>> treatments_;  ///< of each call, of each campus; the last for no call
};

/// A day as a number, for what compares many.
int dayNumber(CivilDate day);

}  // namespace passerelle
