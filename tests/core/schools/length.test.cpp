#include "core/schools/length.h"

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

SchoolCase lasting(int days) {
  SchoolCase stay;
  stay.days = days;
  return stay;
}

SchoolCase between(const char* start, const char* end) {
  SchoolCase stay;
  stay.start = CivilDate::parse(start);
  stay.end = CivilDate::parse(end);
  return stay;
}

Status reaches(const SchoolCase& stay, int count, LengthUnit unit) { return reaches(measure(stay), {count, unit}); }

}  // namespace

TEST_CASE("A week is seven days: below, on and above nine of them") {
  CHECK(reaches(lasting(62), 9, LengthUnit::week) == Status::notMet);
  CHECK(reaches(lasting(63), 9, LengthUnit::week) == Status::met);
  CHECK(reaches(lasting(64), 9, LengthUnit::week) == Status::met);
  CHECK(reaches(between("2025-03-03", "2025-05-03"), 9, LengthUnit::week) == Status::notMet);
  CHECK(reaches(between("2025-03-03", "2025-05-04"), 9, LengthUnit::week) == Status::met);
}

TEST_CASE("Months run from a day to the day before the same day, whatever their length") {
  CHECK(reaches(between("2025-01-15", "2025-04-13"), 3, LengthUnit::month) == Status::notMet);
  CHECK(reaches(between("2025-01-15", "2025-04-14"), 3, LengthUnit::month) == Status::met);
  CHECK(reaches(between("2025-02-01", "2025-04-30"), 3, LengthUnit::month) == Status::met);
  CHECK(reaches(between("2025-07-01", "2025-09-29"), 3, LengthUnit::month) == Status::notMet);
  CHECK(reaches(between("2024-11-30", "2025-02-27"), 3, LengthUnit::month) == Status::met);
}

TEST_CASE("Without dates, three months can be told only outside 89 to 92 days") {
  CHECK(reaches(lasting(88), 3, LengthUnit::month) == Status::notMet);
  CHECK(reaches(lasting(89), 3, LengthUnit::month) == Status::cannotTellYet);
  CHECK(reaches(lasting(91), 3, LengthUnit::month) == Status::cannotTellYet);
  CHECK(reaches(lasting(92), 3, LengthUnit::month) == Status::met);
  CHECK(waitsFor(measure(lasting(90)), {3, LengthUnit::month}) == WaitsFor::person);
}

TEST_CASE("Soft travel days alone never reach a length: the school decides whether they count") {
  SchoolCase stay = lasting(61);
  stay.softTravelDays = 1;
  CHECK(reaches(stay, 9, LengthUnit::week) == Status::notMet);
  stay.softTravelDays = 2;
  CHECK(reaches(stay, 9, LengthUnit::week) == Status::cannotTellYet);
  CHECK(waitsFor(measure(stay), {9, LengthUnit::week}) == WaitsFor::institution);
  stay.days = 63;
  CHECK(reaches(stay, 9, LengthUnit::week) == Status::met);
}

TEST_CASE("Only the school, or the number of semesters, can tell whether a semester is reached") {
  SchoolCase stay = lasting(300);
  CHECK(reaches(stay, 1, LengthUnit::semester) == Status::cannotTellYet);
  CHECK(waitsFor(measure(stay), {1, LengthUnit::semester}) == WaitsFor::institution);
  stay.semesters = 0;
  CHECK(reaches(stay, 1, LengthUnit::semester) == Status::notMet);
  stay.semesters = 1;
  CHECK(reaches(stay, 1, LengthUnit::semester) == Status::met);
}

TEST_CASE("A stay of unknown length waits for the person") {
  CHECK(reaches({}, 9, LengthUnit::week) == Status::cannotTellYet);
  CHECK(waitsFor(measure({}), {9, LengthUnit::week}) == WaitsFor::person);
  CHECK(reaches(between("2025-01-15", "2025-04-14"), 3, LengthUnit::month) == Status::met);
}

}  // namespace passerelle
