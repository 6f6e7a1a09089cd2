#pragma once

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

#include "core/describe/describe.h"
#include "core/funding/formula.h"
#include "core/json/decode.h"
#include "core/json/encode.h"
#include "core/planner/planner.h"

// Properties of every answer, whatever the question. A violation ends the program with the name of the property.

namespace passerelle::fuzz {

inline void expect(bool holds, const char* law) {
  if (holds) return;
  std::cerr << "broken law: " << law << '\n';
  std::abort();
}

/// Round trip: what was written is read back and written again identically.
template <class Value>
void isAFixedPoint(const Value& value) {
  const std::string written = json::encoded(value);
  Value read{};
  expect(json::decodeRequestInto(json::typeOf<Value>(), written, &read).empty(), "what is written can be read");
  expect(json::encoded(read) == written, "what is read is what was written");
}

/// Every problem can be shown: in words, in UTF-8, with a place.
inline void canBeTold(const Problems& problems) {
  expect(!problems.empty(), "a refusal has a reason");
  for (const Problem& problem : problems) {
    expect(!problem.expected.empty() && !problem.found.empty(), "a problem has words");
    expect(!problem.line || *problem.line >= 1, "lines count from one");
    expect(json::parse(json::encoded(problem)).ok(), "a problem is JSON in UTF-8");
  }
}

inline void keepsTheLaws(const Grant& grant) {
  Amount sum;
  for (const Line& line : grant.lines) {
    expect(Money() <= line.amount.low && line.amount.low <= line.amount.high, "an amount is an interval from zero on");
    expect(!line.citation.source.text.empty(), "every line has its proof");
    expect(line.amount.isKnown() || !line.causes.empty(), "an interval has a cause");
    expect(line.steps.empty() || amountOf(line.steps) == line.amount, "a line is the sum of its steps");
    sum = sum + line.amount;
  }
  expect(grant.total.has_value() == !grant.lines.empty(), "there is a total where there are lines");
  if (grant.total) expect(*grant.total == sum, "the lines sum to the total");
  for (const Question& question : grant.questions) {
    expect(question.worst.low <= question.worst.high, "what a question leaves is an interval");
  }
}

inline void keepsTheLaws(const PaymentSchedule& schedule, const Grant& grant) {
  if (!schedule.stated) return;
  Amount paid;
  bool chosen = false;  // by the payer: the least of one instalment goes with the most of another
  for (const Instalment& instalment : schedule.instalments) {
    Amount parts;
    for (const InstalmentPart& part : instalment.parts) {
      expect(part.amount.low <= part.amount.high, "a part is an interval");
      chosen = chosen || part.maximumPercent;
      parts = parts + part.amount;
    }
    expect(parts == instalment.amount, "the parts sum to the instalment");
    paid = paid + instalment.amount;
  }
  for (const Line& line : grant.lines) {
    const auto& rules = schedule.notStated;
    if (std::find(rules.begin(), rules.end(), line.rule) != rules.end()) paid = paid + line.amount;
  }
  const Amount& total = *grant.total;
  const bool holds = chosen ? paid.low <= total.low && total.high <= paid.high : paid == total;
  expect(holds, "the instalments and what is not stated sum to the total");
}

inline void keepsTheLaws(const Verdict& verdict) {
  const auto any = [&](Status status) {
    return std::any_of(verdict.conditions.begin(), verdict.conditions.end(),
                       [status](const Condition& condition) { return condition.status == status; });
  };
  expect((verdict.status == Status::notMet) == any(Status::notMet), "not met when a condition is not");
  expect(verdict.status != Status::met || !any(Status::cannotTellYet), "met when every condition is");
}

inline void keepsTheLaws(const Checklist& checklist) {
  const bool lists = checklist.deadline || !checklist.route.empty() || !checklist.documents.empty();
  expect(checklist.stated == lists, "what is stated is listed, and what is listed is stated");
}

inline void keepsTheLaws(const Planner& planner, const Mobility& mobility) {
  const Expected<Grant> grant = planner.estimate(mobility);
  const Expected<PaymentSchedule> schedule = planner.payments(mobility);
  const Expected<Verdict> verdict = planner.check(mobility);
  const Expected<Checklist> checklist = planner.documents(mobility);
  const bool same = grant.ok() == schedule.ok() && grant.ok() == verdict.ok() && grant.ok() == checklist.ok();
  expect(same, "all verbs accept the same mobilities");
  if (!grant) return canBeTold(grant.problems());
  keepsTheLaws(*grant);
  keepsTheLaws(*schedule, *grant);
  keepsTheLaws(*verdict);
  keepsTheLaws(*checklist);
}

}  // namespace passerelle::fuzz
