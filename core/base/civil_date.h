#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace passerelle {

/// A day of the civil calendar, without clock or time zone. Valid by construction; years 1900 to 2199.
/// Two dates cannot be added; their distance is a number of days.
class CivilDate {
 public:
  CivilDate() = default;  ///< the first day of the range, 1900-01-01

  /// Nothing when there is no such day (31 February) or the year is outside 1900 to 2199.
  static std::optional<CivilDate> of(int year, unsigned month, unsigned day);
  /// Reads exactly YYYY-MM-DD.
  static std::optional<CivilDate> parse(std::string_view text);

  [[nodiscard]] std::string text() const;
  [[nodiscard]] int year() const { return static_cast<int>(date_.year()); }
  [[nodiscard]] unsigned month() const { return static_cast<unsigned>(date_.month()); }
  [[nodiscard]] unsigned day() const { return static_cast<unsigned>(date_.day()); }

  /// The same day of the month `months` later; where that month is shorter, its last day.
  [[nodiscard]] CivilDate plusMonthsClamped(int months) const;

  /// Yesterday; the first day of the range has none before it and gives itself.
  [[nodiscard]] CivilDate dayBefore() const;

  /// Days from `left` to `right`: 1 for tomorrow, 0 for the same day.
  friend int daysBetween(CivilDate left, CivilDate right);

  friend bool operator==(CivilDate, CivilDate) = default;
  friend std::strong_ordering operator<=>(CivilDate left, CivilDate right) { return daysBetween(right, left) <=> 0; }

 private:
  explicit CivilDate(std::chrono::year_month_day date) : date_(date) {}
  std::chrono::year_month_day date_{std::chrono::year(1900), std::chrono::January, std::chrono::day(1)};
};

int daysBetween(CivilDate left, CivilDate right);

}  // namespace passerelle
