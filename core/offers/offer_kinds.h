#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/catalogue/offer.h"
#include "core/catalogue/offer_search.h"
#include "core/library/library.h"

namespace passerelle {

/// The roles to which an offer is open, one bit per role. Zero: not stated.
using RoleSet = std::uint32_t;
constexpr RoleSet only(Role role) { return RoleSet{1} << static_cast<unsigned>(role); }

/// The roles that the offer names, otherwise those of its section's audience.
RoleSet rolesOf(const Offer& offer);
std::vector<Role> rolesIn(RoleSet roles);

/// The parts of an offer's appraisal that are the same for every person, computed once.
class OfferKinds {
 public:
  /// A kind of stay: same activity, number of days, call and presence of a virtual part. Stays of four weeks or more,
  /// and stays counted in months, must also start on the same day, because months differ in length.
  struct Kind {
    std::uint32_t example = 0;  ///< index of the first offer of this kind
    std::size_t call = 0;       ///< index of the call in the library; the number of calls if the call is not modelled
  };
  struct Row {
    std::uint32_t kind = 0;
    std::uint32_t campus = 0;  ///< index of the host; the number of campuses if no host is stated
    RoleSet roles = 0;
    int start = 0;  ///< days since the first day of the calendar; 0 if unknown
    int end = 0;
  };

  OfferKinds() = default;
  OfferKinds(const Library& library, const OfferIndex& index);

  [[nodiscard]] const std::vector<Kind>& kinds() const { return kinds_; }
  /// One row per offer, in the order of the catalogue.
  [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
  /// Class of the campus's country in a call: countries with equal numbers are treated alike. The last entry is for an
  /// unstated country.
  [[nodiscard]] std::uint32_t treatmentOf(std::size_t campus, std::size_t call) const {
    return treatments_[call][campus];
  }

 private:
  std::vector<Kind> kinds_;
  std::vector<Row> rows_;
  std::vector<std::vector<std::uint32_t>>
      treatments_;  ///< by call, then by campus; the last call entry is for calls that are not modelled
};

/// A day as a number, for fast comparison.
int dayNumber(CivilDate day);

}  // namespace passerelle
