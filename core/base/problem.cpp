#include "core/base/problem.h"

#include <utility>

namespace passerelle {

Problem fieldProblem(ProblemCode code, const char* field, std::string expected, std::string found) {
  Problem problem;
  problem.code = code;
  problem.field = field;
  problem.expected = std::move(expected);
  problem.found = std::move(found);
  return problem;
}

}  // namespace passerelle
