#include "core/base/stay.h"

#include <algorithm>

namespace passerelle {

namespace {

int cappedDay(CivilDate date) { return static_cast<int>(std::min(date.day(), 30U)); }

}  // namespace

int countDays(const Stay& stay, DayCount convention) {
  if (convention == DayCount::calendar) return daysBetween(stay.start, stay.end) + 1;
  const int years = stay.end.year() - stay.start.year();
  const int months = static_cast<int>(stay.end.month()) - static_cast<int>(stay.start.month());
  return years * 360 + months * 30 + (cappedDay(stay.end) - cappedDay(stay.start)) + 1;
}

}  // namespace passerelle
