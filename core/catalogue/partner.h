#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/source.h"
#include "core/geo/place.h"

namespace passerelle {

/// A university abroad with which an institution of the data cooperates: in an agreement, as host of an offer, or in a
/// network. Its campus gives its name and location; the networks list their members themselves.
struct Partner {
  Citation citation;
  Id<Partner> id;
  Id<Campus> campus;
};

}  // namespace passerelle
