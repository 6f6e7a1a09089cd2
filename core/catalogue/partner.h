#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/source.h"
#include "core/geo/place.h"

namespace passerelle {

/// A university abroad with which an institution of the data works: in an agreement, as host of an offer, or in a
/// network. What it is called and where it stands is told by its campus, its networks by themselves.
struct Partner {
  Citation citation;
  Id<Partner> id;
  Id<Campus> campus;
};

}  // namespace passerelle
