#include "core/base/stay.h"

#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::date;

namespace {

struct Counted {
  const char* start;
  const char* end;
  int thirtyDayMonths;
  int calendar;
};

// The Commission prints the first row as an example; the others follow from its formula.
constexpr Counted counted[] = {
    {"2023-01-01", "2023-04-15", 105, 105}, {"2023-02-01", "2023-02-28", 28, 28},
    {"2024-02-01", "2024-02-29", 29, 29},   {"2023-02-01", "2023-03-31", 60, 59},
    {"2023-01-31", "2023-02-28", 29, 29},   {"2023-02-28", "2023-03-01", 4, 2},
    {"2025-09-15", "2026-02-14", 150, 153}, {"2025-09-01", "2026-01-31", 150, 153},
    {"2025-09-10", "2026-01-23", 134, 136}, {"2025-09-30", "2025-10-31", 31, 32},
    {"2025-10-31", "2025-11-01", 2, 2},     {"2025-03-30", "2025-03-31", 1, 2},
    {"2025-12-31", "2026-01-31", 31, 32},   {"2025-01-31", "2025-03-31", 61, 60},
    {"2025-08-31", "2026-08-30", 361, 365}, {"2025-09-01", "2026-08-31", 360, 365},
    {"2025-07-31", "2025-07-31", 1, 1},
};

}  // namespace

TEST_CASE("The days of a stay are counted by the given convention") {
  for (const Counted& row : counted) {
    INFO(row.start << " to " << row.end);
    const Stay stay{date(row.start), date(row.end)};
    CHECK(countDays(stay, DayCount::thirtyDayMonths) == row.thirtyDayMonths);
    CHECK(countDays(stay, DayCount::calendar) == row.calendar);
  }
}

TEST_CASE("A stay that starts and ends on the same day lasts one day") {
  for (int month = 0; month < 48; ++month) {
    for (const char* first : {"2023-01-01", "2023-01-28", "2023-01-29", "2023-01-30", "2023-01-31"}) {
      const CivilDate day = date(first).plusMonthsClamped(month);
      INFO(day.text());
      CHECK(countDays({day, day}, DayCount::calendar) == 1);
      CHECK(countDays({day, day}, DayCount::thirtyDayMonths) == 1);
    }
  }
}

TEST_CASE("A longer stay never counts fewer days") {
  for (const char* first : {"2023-01-01", "2023-01-30", "2023-01-31", "2023-02-28", "2024-02-29", "2023-08-31"}) {
    int calendar = 0;
    int thirty = 0;
    for (int month = 0; month < 14; ++month) {
      for (unsigned day = 1; day <= 31; ++day) {
        const CivilDate start = date(first);
        const CivilDate somewhere = start.plusMonthsClamped(month);
        const auto end = CivilDate::of(somewhere.year(), somewhere.month(), day);
        if (!end || *end < start) continue;
        INFO(start.text() << " to " << end->text());
        const int days = countDays({start, *end}, DayCount::calendar);
        const int thirtyDays = countDays({start, *end}, DayCount::thirtyDayMonths);
        CHECK(days == calendar + 1);
        CHECK(thirtyDays >= thirty);
        calendar = days;
        thirty = thirtyDays;
      }
    }
  }
}

TEST_CASE("Stays are equal when both ends are equal") {
  const Stay stay{date("2024-03-04"), date("2024-03-08")};
  CHECK(stay == Stay{date("2024-03-04"), date("2024-03-08")});
  CHECK_FALSE(stay == Stay{date("2024-03-04"), date("2024-03-09")});
  CHECK_FALSE(stay == Stay{date("2024-03-05"), date("2024-03-08")});
}

}  // namespace passerelle
