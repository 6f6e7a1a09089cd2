#include "core/describe/describe.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::jsonOf;

TEST_CASE("A verdict is written whole, and what does not apply is left out") {
  CHECK(jsonOf(Verdict{}) == R"({"status":"cannotTellYet","conditions":[],"missing":[]})");
  Condition condition;
  condition.id = "year-of-study";
  condition.kind = ConditionKind::yearOfStudy;
  condition.status = Status::notMet;
  condition.field = "yearOfStudy";
  condition.found.number = 1;
  condition.required.minimum = 2;
  condition.required.measure = Measure::year;
  condition.layer = Layer::institution;
  condition.citation.source.text = "s";
  condition.citation.locator.heading = "l";
  condition.citation.trust = Trust::published;
  Verdict verdict;
  verdict.status = Status::notMet;
  verdict.conditions = {condition};
  verdict.missing = {"days"};
  CHECK(jsonOf(verdict) ==
        R"({"status":"notMet","conditions":[{"id":"year-of-study","kind":"yearOfStudy","status":"notMet",)"
        R"("field":"yearOfStudy","found":{"number":1},"required":{"minimum":2,"measure":"year"},)"
        R"("layer":"institution","source":"s","locator":{"heading":"l"},"trust":"published"}],"missing":["days"]})");
  condition.status = Status::cannotTellYet;
  condition.waitsFor = WaitsFor::institution;
  condition.found = {std::nullopt, "yes"};
  condition.required = {std::nullopt, 60, std::nullopt, {"yes", "no"}};
  CHECK(jsonOf(condition) ==
        R"({"id":"year-of-study","kind":"yearOfStudy","status":"cannotTellYet","waitsFor":"institution",)"
        R"("field":"yearOfStudy","found":{"word":"yes"},"required":{"maximum":60,"words":["yes","no"]},)"
        R"("layer":"institution","source":"s","locator":{"heading":"l"},"trust":"published"})");
}

}  // namespace passerelle::json
