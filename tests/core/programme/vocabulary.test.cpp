#include "core/programme/vocabulary.h"

#include "core/base/words.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("Teachers and administrators are staff; a doctoral candidate is not") {
  CHECK(isStaff(Role::teachingStaff));
  CHECK(isStaff(Role::administrativeStaff));
  CHECK_FALSE(isStaff(Role::student));
  CHECK_FALSE(isStaff(Role::doctoralCandidate));
}

TEST_CASE("Each activity is exactly one of short stay, long student stay and staff stay") {
  struct Row {
    Activity activity;
    bool isLong;
    bool isForStaff;
  };
  const Row rows[] = {
      {Activity::BIP, false, false},
      {Activity::shortBlended, false, false},
      {Activity::shortDoctoral, false, false},
      {Activity::SMS, true, false},
      {Activity::SMT, true, false},
      {Activity::combinedStudent, true, false},
      {Activity::STA, false, true},
      {Activity::STT, false, true},
      {Activity::combinedStaff, false, true},
      {Activity::conference, false, false},
  };
  CHECK(std::size(rows) + 1 == Words<Activity>::all.size());  // plus one row that is an alias
  for (const Row& row : rows) {
    INFO(word(row.activity));
    CHECK(isLongStudentStay(row.activity) == row.isLong);
    CHECK(isStaff(row.activity) == row.isForStaff);
  }
}

}  // namespace passerelle
