#include "core/schools/length.h"

#include <algorithm>

#include "core/base/stay.h"

namespace passerelle {

namespace {

struct DayRange {
  int fewest = 0;
  int most = 0;
};

/// The fewest and the most days that a number of consecutive calendar months can have.
DayRange daysOfMonths(int months) {
  DayRange range;
  constexpr int leapYear = 2024;
  for (const int year : {leapYear - 1, leapYear}) {
    for (unsigned month = 1; month <= 12; ++month) {
      const CivilDate first = *CivilDate::of(year, month, 1);
      const int days = daysBetween(first, first.plusMonthsClamped(months));
      range.fewest = range.fewest == 0 ? days : std::min(range.fewest, days);
      range.most = std::max(range.most, days);
    }
  }
  return range;
}

constexpr int daysOfWeek = 7;

/// The days of a length: below `fewest` it is certainly not reached, from `most` on it certainly is.
DayRange daysOf(const Length& length, const MeasuredStay& stay) {
  if (length.unit == LengthUnit::week) return {length.count * daysOfWeek, length.count * daysOfWeek};
  if (!stay.start) return daysOfMonths(length.count);
  const int days = daysBetween(*stay.start, stay.start->plusMonthsClamped(length.count));
  return {days, days};
}

}  // namespace

MeasuredStay measure(const SchoolCase& stay) {
  MeasuredStay measured;
  measured.semesters = stay.semesters;
  measured.days = stay.days;
  if (stay.start && stay.end) {
    measured.start = stay.start;
    measured.end = stay.end;
    measured.days = countDays({*stay.start, *stay.end}, DayCount::calendar);
  }
  if (measured.days) measured.daysWithTravel = *measured.days + stay.softTravelDays.value_or(0);
  return measured;
}

Status reaches(const MeasuredStay& stay, const Length& length) {
  if (length.unit == LengthUnit::semester) {
    if (!stay.semesters) return Status::cannotTellYet;
    return *stay.semesters >= length.count ? Status::met : Status::notMet;
  }
  if (!stay.days) return Status::cannotTellYet;
  const DayRange asked = daysOf(length, stay);
  if (*stay.days >= asked.most) return Status::met;
  return *stay.daysWithTravel < asked.fewest ? Status::notMet : Status::cannotTellYet;
}

WaitsFor waitsFor(const MeasuredStay& stay, const Length& length) {
  if (length.unit == LengthUnit::semester) return WaitsFor::institution;
  if (!stay.days) return WaitsFor::person;
  return *stay.days < daysOf(length, stay).fewest ? WaitsFor::institution : WaitsFor::person;
}

}  // namespace passerelle
