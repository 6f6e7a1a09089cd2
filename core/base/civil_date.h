#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace passerelle {

/// A day of the Gregorian calendar, without time of day or time zone. Valid by construction; years 1900 to 2199, both
/// included. Two dates cannot be added or subtracted; `daysBetween` counts the days.
class CivilDate {
 public:
  CivilDate() = default;  ///< the first day of the range, 1900-01-01

  /// Empty if there is no such day (31 February) or the year is outside 1900 to 2199.
  static std::optional<CivilDate> of(int year, unsigned month, unsigned day);
  /// Accepts exactly YYYY-MM-DD; empty for any other form and for a day that `of` refuses.
  static std::optional<CivilDate> parse(std::string_view text);

  [[nodiscard]] std::string text() const;
  [[nodiscard]] int year() const { return static_cast<int>(date_.year()); }
  [[nodiscard]] unsigned month() const { return static_cast<unsigned>(date_.month()); }
  [[nodiscard]] unsigned day() const { return static_cast<unsigned>(date_.day()); }

  /// The same day of the month, `months` later (earlier if negative); the last day of the month if it is shorter.
  [[nodiscard]] CivilDate plusMonthsClamped(int months) const;

  /// The previous day; for 1900-01-01, the first day of the range, that day itself.
  [[nodiscard]] CivilDate dayBefore() const;

  /// Days from `left` to `right`: 0 for the same day, 1 if `right` is the next day, negative if it is earlier.
  friend int daysBetween(CivilDate left, CivilDate right);

  friend bool operator==(CivilDate, CivilDate) = default;
  friend std::strong_ordering operator<=>(CivilDate left, CivilDate right) { return daysBetween(right, left) <=> 0; }

 private:
  explicit CivilDate(std::chrono::year_month_day date) : date_(date) {}
  std::chrono::year_month_day date_{std::chrono::year(1900), std::chrono::January, std::chrono::day(1)};
};

int daysBetween(CivilDate left, CivilDate right);

}  // namespace passerelle
