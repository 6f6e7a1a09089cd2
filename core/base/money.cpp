#include "core/base/money.h"

namespace passerelle {

Money roundedCents(std::int64_t numerator, std::int64_t denominator, Rounding rounding) {
  const std::int64_t shifted = rounding == Rounding::halfUp ? 2 * numerator + denominator : 2 * numerator;
  const std::int64_t divisor = 2 * denominator;
  const std::int64_t truncated = shifted / divisor;
  const bool below = shifted % divisor < 0;  // C++ division truncates towards zero; this needs the floor
  return Money::cents(below ? truncated - 1 : truncated);
}

}  // namespace passerelle
