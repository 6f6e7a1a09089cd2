#pragma once

#include <compare>
#include <cstdint>

namespace passerelle {

/// Euros as a whole number of cents. Sums and differences are exact.
class Money {
 public:
  constexpr Money() = default;
  static constexpr Money cents(std::int64_t count) { return Money(count); }
  static constexpr Money euros(std::int64_t count) { return Money(count * 100); }

  [[nodiscard]] constexpr std::int64_t inCents() const { return cents_; }

  friend constexpr bool operator==(Money, Money) = default;
  friend constexpr std::strong_ordering operator<=>(Money left, Money right) { return left.cents_ <=> right.cents_; }
  friend constexpr Money operator+(Money left, Money right) { return Money(left.cents_ + right.cents_); }
  friend constexpr Money operator-(Money left, Money right) { return Money(left.cents_ - right.cents_); }

 private:
  explicit constexpr Money(std::int64_t count) : cents_(count) {}
  std::int64_t cents_ = 0;
};

/// How a fraction of a cent is rounded. Every rounding names one of these.
enum class Rounding {
  halfUp,  ///< to the nearest cent, a half towards +infinity: used for a complete line
  down,    ///< towards -infinity: used for every instalment except the last, which is the remainder
};

/// numerator / denominator cents, rounded by `rounding`. `denominator` must be positive.
Money roundedCents(std::int64_t numerator, std::int64_t denominator, Rounding rounding);

/// An amount between `low` and `high`, both included; a known amount has equal ends.
struct Amount {
  Money low;
  Money high;

  static constexpr Amount known(Money money) { return {money, money}; }
  [[nodiscard]] constexpr bool isKnown() const { return low == high; }
  [[nodiscard]] constexpr Money width() const { return high - low; }

  friend constexpr bool operator==(const Amount&, const Amount&) = default;
  friend constexpr Amount operator+(Amount left, Amount right) {
    return {left.low + right.low, left.high + right.high};
  }
};

/// The smallest interval that contains both.
constexpr Amount hull(Amount left, Amount right) {
  return {left.low < right.low ? left.low : right.low, left.high > right.high ? left.high : right.high};
}

}  // namespace passerelle
