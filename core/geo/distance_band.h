#pragma once

#include <optional>

#include "core/geo/distance.h"

namespace passerelle {

/// A stretch of one-way distances that one travel amount covers: from included, below excluded, in metres.
/// A band without `below` has no upper end. 499.7 km lies in the band from 100 km below 500 km.
struct DistanceBand {
  Distance from;
  std::optional<Distance> below;

  [[nodiscard]] bool contains(Distance distance) const { return distance >= from && (!below || distance < *below); }

  friend bool operator==(const DistanceBand&, const DistanceBand&) = default;
};

}  // namespace passerelle
