#include "core/base/civil_date.h"

#include "tests/core/support/going.h"
#include "tests/core/support/operators.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::Addable;
using test::date;
using test::Subtractable;

namespace {

// Two dates cannot be added, and a date is not a number.
static_assert(!Addable<CivilDate, CivilDate>);
static_assert(!Addable<CivilDate, int>);
static_assert(!Subtractable<CivilDate, CivilDate>, "days between have a name: daysBetween");
static_assert(!std::is_convertible_v<int, CivilDate>);
static_assert(!std::is_convertible_v<std::string, CivilDate>, "a text may be no date");

struct YearMonthDay {
  int year;
  unsigned month;
  unsigned day;
};

}  // namespace

TEST_CASE("A day of the calendar is made from year, month and day") {
  const YearMonthDay days[] = {{1900, 1, 1},  {2199, 12, 31}, {2024, 2, 29}, {2000, 2, 29},
                               {2023, 2, 28}, {2023, 4, 30},  {2023, 8, 31}};
  for (const auto& [year, month, day] : days) {
    INFO(year << "-" << month << "-" << day);
    const auto made = CivilDate::of(year, month, day);
    REQUIRE(made);
    CHECK(made->year() == year);
    CHECK(made->month() == month);
    CHECK(made->day() == day);
  }
}

TEST_CASE("A day outside the calendar or the range of years is refused") {
  const YearMonthDay days[] = {{2023, 2, 31},  {2023, 2, 29}, {1900, 2, 29}, {2100, 2, 29},  {2023, 4, 31},
                               {2023, 0, 1},   {2023, 13, 1}, {2023, 1, 0},  {2023, 1, 32},  {1899, 12, 31},
                               {2200, 1, 1},   {0, 1, 1},     {-1, 1, 1},    {100000, 1, 1}, {2023, 4294967295U, 1},
                               {2023, 257, 1}, {2023, 1, 257}};
  for (const auto& [year, month, day] : days) {
    INFO(year << "-" << month << "-" << day);
    CHECK_FALSE(CivilDate::of(year, month, day));
  }
}

TEST_CASE("A date is written and read only as YYYY-MM-DD") {
  CHECK(date("2024-03-04").text() == "2024-03-04");
  CHECK(CivilDate().text() == "1900-01-01");
  CHECK(CivilDate::of(2199, 12, 31)->text() == "2199-12-31");
  for (const char* text : {"",           "2024",        "2024-3-4",    "2024-03-4",        "24-03-04",
                           "2024/03/04", "2024-03-04 ", " 2024-03-04", "2024-03-04T00:00", "04-03-2024",
                           "2024-0a-04", "2024-03--4",  "+024-03-04",  "-024-03-04",       "2023-02-31",
                           "1899-12-31", "2200-01-01",  "0000-00-00",  "２０２４-03-04",   "2024-03-0\xc3",
                           "20240304--", "2024/03-04",  "2024-03/04"}) {
    INFO("'" << text << "'");
    CHECK_FALSE(CivilDate::parse(text));
  }
}

TEST_CASE("The days between two dates follow the calendar") {
  struct Row {
    const char* left;
    const char* right;
    int days;
  };
  const Row rows[] = {
      {"2024-03-04", "2024-03-04", 0},   {"2024-03-04", "2024-03-05", 1},      {"2024-03-05", "2024-03-04", -1},
      {"2023-02-28", "2023-03-01", 1},   {"2024-02-28", "2024-03-01", 2},      {"2100-02-28", "2100-03-01", 1},
      {"2000-02-28", "2000-03-01", 2},   {"2023-12-31", "2024-01-01", 1},      {"2023-01-01", "2024-01-01", 365},
      {"2024-01-01", "2025-01-01", 366}, {"1900-01-01", "2199-12-31", 109572},
  };
  for (const Row& row : rows) {
    INFO(row.left << " to " << row.right);
    CHECK(daysBetween(date(row.left), date(row.right)) == row.days);
    CHECK(daysBetween(date(row.right), date(row.left)) == -row.days);
    CHECK((date(row.left) < date(row.right)) == (row.days > 0));
    CHECK((date(row.left) == date(row.right)) == (row.days == 0));
    CHECK((date(row.left) >= date(row.right)) == (row.days <= 0));
  }
}

TEST_CASE("Adding months keeps the day, or gives the last day of a shorter month") {
  struct Row {
    const char* from;
    int months;
    const char* to;
  };
  const Row rows[] = {
      {"2024-03-04", 0, "2024-03-04"},  {"2024-03-04", 2, "2024-05-04"},  {"2023-12-31", 2, "2024-02-29"},
      {"2022-12-31", 2, "2023-02-28"},  {"2023-07-31", 2, "2023-09-30"},  {"2023-07-01", 2, "2023-09-01"},
      {"2023-11-15", 2, "2024-01-15"},  {"2024-02-29", 12, "2025-02-28"}, {"2024-03-31", -1, "2024-02-29"},
      {"2024-01-31", -2, "2023-11-30"}, {"2024-05-31", -3, "2024-02-29"},
  };
  for (const Row& row : rows) {
    INFO(row.from << " and " << row.months << " months");
    CHECK(date(row.from).plusMonthsClamped(row.months) == date(row.to));
  }
}

TEST_CASE("The first day of every month in three centuries is written, read back and reached by adding months") {
  CivilDate day;
  int months = 0;
  for (int year = 1900; year <= 2199; ++year) {
    for (unsigned month = 1; month <= 12; ++month, ++months) {
      const auto first = CivilDate::of(year, month, 1);
      REQUIRE(first);
      CHECK(CivilDate::parse(first->text()) == first);
      CHECK(day.plusMonthsClamped(months) == *first);
    }
  }
}

}  // namespace passerelle
