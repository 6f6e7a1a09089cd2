#include "core/geo/place_hits.h"

#include <algorithm>
#include <tuple>

#include "core/geo/name_list.h"

namespace passerelle {

namespace {

auto orderOf(const PlaceHit& hit) { return std::tuple(hit.match, ~hit.population, hit.tier, hit.place); }

}  // namespace

void PlaceHits::offer(const PlaceHit& hit) {
  if (full() && orderOf(hit) >= orderOf(hits_[size_ - 1])) return;
  PlaceHit* const end = hits_.data() + size_;
  PlaceHit* gap = std::find_if(
      hits_.data(), end, [&](const PlaceHit& other) { return other.tier == hit.tier && other.place == hit.place; });
  if (gap == end) {
    if (full()) {
      --gap;
    } else {
      ++size_;
    }
  } else if (orderOf(*gap) <= orderOf(hit)) {
    return;
  }
  for (; gap > hits_.data() && orderOf(hit) < orderOf(*(gap - 1)); --gap) *gap = *(gap - 1);
  *gap = hit;
}

std::uint32_t PlaceHits::leastLevel(PlaceMatch match) const {
  if (!full() || match < hits_[size_ - 1].match) return 0;
  return match > hits_[size_ - 1].match ? ~std::uint32_t{0} : levelOf(hits_[size_ - 1].population);
}

}  // namespace passerelle
