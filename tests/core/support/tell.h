#pragma once

#define CATCH_CONFIG_ENABLE_OPTIONAL_STRINGMAKER
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "core/base/words.h"
#include "core/describe/describe.h"
#include "core/eligibility/verdict.h"
#include "core/funding/grant.h"
#include "core/funding/payment_schedule.h"
#include "core/json/encode.h"
#include "core/planning/checklist.h"

// Formats values as one line each, so that a test compares whole values and failures are readable. Comments give an
// example of each format.

namespace passerelle::test {

/// The canonical JSON of any value whose type has a table.
template <class Value>
std::string jsonOf(const Value& value) {
  return json::encoded(value);
}

/// The number of occurrences of a part in a text.
inline std::size_t timesIn(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

inline std::string tell(Amount amount) {
  const std::string low = std::to_string(amount.low.inCents());
  return amount.isKnown() ? low : low + ".." + std::to_string(amount.high.inCents());
}

inline std::string tell(const Citation& cited, Layer layer) {
  return "{" + std::string(word(layer)) + " " + std::string(word(cited.trust)) + " " + cited.source.text + "}";
}

/// "14 day 1-14 x 7900", "-1 participant x 27500", "90 day x 67400 / 30".
inline std::string tell(const Step& step) {
  std::string out = std::to_string(step.count) + " " + std::string(word(step.unit));
  if (step.fromDay && step.toDay) out += " " + std::to_string(*step.fromDay) + "-" + std::to_string(*step.toDay);
  out += " x " + tell(step.rate);
  if (step.percent) out += " x " + std::to_string(*step.percent) + "%";
  if (step.per) out += " / " + std::to_string(*step.per);
  return out;
}

/// The citation of figures published by Savoie Mont Blanc University (usmb).
inline const std::string paidByUsmb = " {institution published usmb-erasmus}";

/// "travel 27500 = 1 participant x 27500 {institution published usmb-erasmus} beside 27500 {call …}".
inline std::string tell(const Line& line) {
  std::string out = std::string(word(line.rule)) + " " + tell(line.amount);
  for (std::size_t i = 0; i < line.steps.size(); ++i) out += (i == 0 ? " = " : " + ") + tell(line.steps[i]);
  out += " " + tell(line.citation, line.layer);
  for (const Cause& cause : line.causes) {
    out += " because " + std::string(word(cause.cause)) + (cause.field ? " " + *cause.field : "");
  }
  if (line.beside)
    out += " beside " + tell(line.beside->amount) + " " + tell(line.beside->citation, line.beside->layer);
  return out;
}

/// "shortStaySupport noRow days 4 of 5..30 {usmb-erasmus}".
inline std::string tell(const Unpriced& none) {
  std::string out = std::string(word(none.rule)) + " " + std::string(word(none.reason));
  if (none.field) out += " " + *none.field;
  if (none.sought) out += " " + std::to_string(*none.sought);
  if (none.minimum || none.maximum) {
    out += " of " + (none.minimum ? std::to_string(*none.minimum) : "") + ".." +
           (none.maximum ? std::to_string(*none.maximum) : "");
  }
  if (none.source) out += " {" + none.source->text + "}";
  return out;
}

using Told = std::vector<std::string>;

/// Every line and every gap.
inline Told written(const Grant& grant) {
  Told out;
  for (const Line& line : grant.lines) out.push_back(tell(line));
  for (const Unpriced& none : grant.unpriced) out.push_back(tell(none));
  return out;
}

/// Every line, every gap, and the total.
inline Told tell(const Grant& grant) {
  Told out = written(grant);
  out.push_back(grant.total ? "total " + tell(*grant.total) : "no total");
  if (!grant.complete) out.back() += ", incomplete";
  return out;
}

/// "beforeStart 2024-03-04 244500: travel 100% 150000 + staffSupport 75% 94500".
inline std::string tell(const Instalment& instalment) {
  std::string out(word(instalment.moment));
  if (instalment.date) out += " " + instalment.date->text();
  out += " " + tell(instalment.amount) + ":";
  for (const InstalmentPart& part : instalment.parts) {
    out += " " + std::string(word(part.rule)) + " " + std::to_string(part.percent) + "% " + tell(part.amount);
  }
  for (const Paper paper : instalment.papers) out += " after " + std::string(word(paper));
  return out;
}

inline Told tell(const PaymentSchedule& schedule) {
  Told out;
  for (const Instalment& instalment : schedule.instalments) out.push_back(tell(instalment));
  for (const Rule rule : schedule.notStated) out.push_back("not stated " + std::string(word(rule)));
  if (!schedule.stated) out.emplace_back("nothing stated");
  return out;
}

/// "duration cannotTellYet waits for institution, days 61 of 5..60 day {institution published usmb-erasmus}".
inline std::string tell(const Condition& condition) {
  std::string out = std::string(condition.id) + " " + std::string(word(condition.status));
  if (condition.waitsFor) out += " waits for " + std::string(word(*condition.waitsFor));
  if (condition.field) out += ", " + *condition.field;
  if (condition.found.number) out += " " + std::to_string(*condition.found.number);
  if (condition.found.word) out += " " + *condition.found.word;
  if (condition.required.minimum || condition.required.maximum) {
    out += " of " + (condition.required.minimum ? std::to_string(*condition.required.minimum) : "") + ".." +
           (condition.required.maximum ? std::to_string(*condition.required.maximum) : "");
  }
  if (condition.required.measure) out += " " + std::string(word(*condition.required.measure));
  for (std::size_t i = 0; i < condition.required.words.size(); ++i) {
    out += (i == 0 ? " of " : "|") + condition.required.words[i];
  }
  return out + " " + tell(condition.citation, condition.layer);
}

inline Told tell(const Verdict& verdict) {
  Told out = {std::string(word(verdict.status))};
  for (const Condition& condition : verdict.conditions) out.push_back(tell(condition));
  for (const InternedText field : verdict.missing) out.push_back("missing " + field);
  return out;
}

/// "beforeDeparture agreement: participant hostSupervisor".
inline std::string tell(const RequiredDocument& document) {
  std::string out = std::string(word(document.stage)) + " " + document.id.text;
  if (document.onlyIf) out += " if " + document.onlyIf->en;
  for (std::size_t i = 0; i < document.signedBy.size(); ++i) {
    out += (i == 0 ? ": " : " ") + std::string(word(document.signedBy[i]));
  }
  return out + (document.sendTo ? " to " + document.sendTo->en : "");
}

/// The deadline, the number of steps, every document, and what is missing.
inline Told tell(const Checklist& checklist) {
  Told out;
  if (const auto& deadline = checklist.deadline) {
    const std::string lastDay = deadline->lastDay ? deadline->lastDay->text() : "start unknown";
    out.push_back(std::to_string(deadline->monthsBeforeStart) + " months before: " + lastDay);
  }
  if (!checklist.route.empty()) out.push_back(std::to_string(checklist.route.size()) + " steps");
  for (const RequiredDocument& document : checklist.documents) out.push_back(tell(document));
  for (const InternedText field : checklist.missing) out.push_back("missing " + field);
  if (!checklist.stated) out.emplace_back("nothing stated");
  return out;
}

/// "unknownWord role: one of student, … | text 'studnet'", with file and line for data.
inline std::string tell(const Problem& problem) {
  std::string out(word(problem.code));
  if (problem.file) out += " " + *problem.file;
  if (problem.line) out += ":" + std::to_string(*problem.line);
  if (problem.pointer) out += " " + *problem.pointer;
  if (problem.field) out += " " + *problem.field;
  return out + ": " + problem.expected + " | " + problem.found;
}

inline Told tell(const Problems& problems) {
  Told out;
  for (const Problem& problem : problems) out.push_back(tell(problem));
  return out;
}

}  // namespace passerelle::test

namespace Catch {

template <>
struct StringMaker<passerelle::Money> {
  static std::string convert(passerelle::Money money) { return std::to_string(money.inCents()) + " cents"; }
};
template <>
struct StringMaker<passerelle::Amount> {
  static std::string convert(passerelle::Amount amount) { return passerelle::test::tell(amount) + " cents"; }
};
template <>
struct StringMaker<passerelle::Distance> {
  static std::string convert(passerelle::Distance distance) { return std::to_string(distance.inMetres()) + " m"; }
};
template <>
struct StringMaker<passerelle::CivilDate> {
  static std::string convert(passerelle::CivilDate day) { return day.text(); }
};
template <>
struct StringMaker<passerelle::Problem> {
  static std::string convert(const passerelle::Problem& problem) { return passerelle::test::tell(problem); }
};
/// Prints the values of an enumeration by their names.
template <class Choice>
struct StringMaker<Choice, std::enable_if_t<std::is_enum_v<Choice>>> {
  static std::string convert(Choice choice) { return std::string(passerelle::word(choice)); }
};

}  // namespace Catch
