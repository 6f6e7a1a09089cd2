#include "core/base/problem.h"

#include "core/base/words.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A defect of a request names its field, and neither file nor line") {
  const Problem problem = fieldProblem(ProblemCode::outOfRange, "days", "1 to 800", "801");
  CHECK(test::tell(Problems{problem}) == test::Told{"outOfRange days: 1 to 800 | 801"});
  CHECK_FALSE(problem.file);
  CHECK_FALSE(problem.line);
  CHECK_FALSE(problem.pointer);
}

TEST_CASE("Every problem code has its own name") {
  for (const Word<ProblemCode>& each : Words<ProblemCode>::all) CHECK(word(each.value) == each.word);
}

}  // namespace passerelle
