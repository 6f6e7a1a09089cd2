#include "core/planner/estimates.h"

namespace passerelle {

void Estimates::add(const Estimate& estimate) {
  const auto& [total, isComplete, band, status] = estimate;
  pricing.push_back(!total ? Pricing::unpriced : isComplete ? Pricing::complete : Pricing::incomplete);
  low.push_back(total ? std::optional(total->low) : std::nullopt);
  high.push_back(total ? std::optional(total->high) : std::nullopt);
  bandFrom.push_back(band ? std::optional(band->from) : std::nullopt);
  bandBelow.push_back(band ? band->below : std::nullopt);
  verdict.emplace_back(status);
}

void Estimates::refuse(Problems problems) {
  refused.push_back({static_cast<int>(pricing.size()), std::move(problems)});
  pricing.push_back(Pricing::refused);
  low.emplace_back();
  high.emplace_back();
  bandFrom.emplace_back();
  bandBelow.emplace_back();
  verdict.emplace_back();
}

}  // namespace passerelle
