#include "core/base/civil_date.h"

namespace passerelle {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char character : text) {
    if (character < '0' || character > '9') return std::nullopt;
    value = value * 10 + (character - '0');
  }
  return value;
}

void appendPadded(std::string& out, unsigned value, std::size_t width) {
  const std::string written = std::to_string(value);
  out.append(width - written.size(), '0').append(written);
}

}  // namespace

std::optional<CivilDate> CivilDate::of(int year, unsigned month, unsigned day) {
  if (month > 12 || day > 31) return std::nullopt;  // std::chrono stores one byte each and would truncate them
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!date.ok() || year < firstYear || year > lastYear) return std::nullopt;
  return CivilDate(date);
}

std::optional<CivilDate> CivilDate::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string CivilDate::text() const {
  std::string out;
  out.reserve(10);
  appendPadded(out, static_cast<unsigned>(year()), 4);
  out += '-';
  appendPadded(out, month(), 2);
  out += '-';
  appendPadded(out, day(), 2);
  return out;
}

CivilDate CivilDate::plusMonthsClamped(int months) const {
  const auto moved = date_ + std::chrono::months(months);
  if (moved.ok()) return CivilDate(moved);
  return CivilDate(std::chrono::year_month_day(moved.year() / moved.month() / std::chrono::last));
}

CivilDate CivilDate::dayBefore() const {
  if (*this == CivilDate()) return *this;
  return CivilDate(std::chrono::year_month_day(std::chrono::sys_days(date_) - std::chrono::days(1)));
}

int daysBetween(CivilDate left, CivilDate right) {
  return static_cast<int>((std::chrono::sys_days(right.date_) - std::chrono::sys_days(left.date_)).count());
}

}  // namespace passerelle
