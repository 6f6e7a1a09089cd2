#pragma once

#include <optional>

#include "core/geo/distance.h"

namespace passerelle {

/// The one-way distances that have one travel amount: `from` included, `below` excluded, compared in metres. A band
/// without `below` has no upper end. 499.7 km is in the band from 100 km to below 500 km.
struct DistanceBand {
  Distance from;
  std::optional<Distance> below;

  [[nodiscard]] bool contains(Distance distance) const { return distance >= from && (!below || distance < *below); }

  friend bool operator==(const DistanceBand&, const DistanceBand&) = default;
};

}  // namespace passerelle
