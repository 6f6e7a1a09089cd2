#include "core/schools/school_report.h"

#include <algorithm>

#include "core/base/stay.h"
#include "core/base/words.h"
#include "core/schools/length.h"

namespace passerelle {

namespace {

template <class Value>
bool contains(const std::vector<Value>& values, Value value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::optional<bool> answerTo(Statement statement, const SchoolCase& stay) {
  if (contains(stay.holding, statement)) return true;
  if (contains(stay.notHolding, statement)) return false;
  return std::nullopt;
}

/// Compares a set of statements with the answers: met, not met, or open.
class Examined {
 public:
  Examined(const StatementSet& set, const SchoolCase& stay) {
    for (const Statement statement : set.holding) add(statement, answerTo(statement, stay), true);
    for (const Statement statement : set.notHolding) add(statement, answerTo(statement, stay), false);
  }

  [[nodiscard]] Status status() const {
    if (!against.empty()) return Status::notMet;
    return open.empty() ? Status::met : Status::cannotTellYet;
  }

  std::vector<Statement> open;
  std::vector<Statement> against;

 private:
  void add(Statement statement, std::optional<bool> answer, bool wanted) {
    if (!answer) {
      open.push_back(statement);
    } else if (*answer != wanted) {
      against.push_back(statement);
    }
  }
};

void addOnce(std::vector<Statement>& to, const std::vector<Statement>& from) {
  for (const Statement statement : from) {
    if (!contains(to, statement)) to.push_back(statement);
  }
}

/// Evaluates one requirement and writes the result into the answer.
class Evaluation {
 public:
  Evaluation(const SchoolCase& stay, WaitsFor knownBy, SchoolCondition& answer)
      : stay_(stay), knownBy_(knownBy), answer_(answer) {}

  void operator()(const StatementsRequirement& requirement) {
    answer_.status = Status::notMet;
    for (const StatementSet& set : requirement.anyOf) {
      const Examined examined(set, stay_);
      if (examined.status() == Status::met) return settle(Status::met);
      if (examined.status() == Status::cannotTellYet) {
        answer_.status = Status::cannotTellYet;
        addOnce(answer_.open, examined.open);
      }
      addOnce(answer_.against, examined.against);
    }
    if (answer_.status == Status::cannotTellYet) {
      answer_.against.clear();
      answer_.waitsFor = knownBy_;
    }
  }

  void operator()(const LengthRequirement& requirement) {
    const MeasuredStay measured = measure(stay_);
    MeasuredLength length;
    length.days = measured.days;
    length.softTravelDays = stay_.softTravelDays;
    length.semesters = stay_.semesters;
    length.minimum = requirement.minimum;
    length.recommended = requirement.recommended;
    length.continuous = requirement.continuous;
    if (requirement.recommended) length.recommendation = reaches(measured, *requirement.recommended);
    answer_.length = length;
    const Status reached = reaches(measured, requirement.minimum);
    if (requirement.continuous && answerTo(Statement::continuous, stay_) == false) {
      answer_.against.push_back(Statement::continuous);
      return settle(Status::notMet);
    }
    settle(reached);
    if (reached == Status::cannotTellYet) answer_.waitsFor = waitsFor(measured, requirement.minimum);
  }

  void operator()(const DecisionRequirement& requirement) {
    answer_.choices = requirement.choices;
    settle(Status::cannotTellYet);
    answer_.waitsFor = requirement.by;
  }

  void operator()(const NeverCountsRequirement&) { settle(Status::notMet); }

 private:
  void settle(Status status) {
    answer_.status = status;
    answer_.open.clear();
    if (status == Status::met) answer_.against.clear();
  }

  const SchoolCase& stay_;
  WaitsFor knownBy_;
  SchoolCondition& answer_;
};

template <class Value>
Status within(const std::vector<Value>& allowed, const std::optional<Value>& value) {
  if (allowed.empty()) return Status::met;
  if (!value) return Status::cannotTellYet;
  return contains(allowed, *value) ? Status::met : Status::notMet;
}

Status both(Status left, Status right) {
  if (left == Status::notMet || right == Status::notMet) return Status::notMet;
  return left == Status::met ? right : left;
}

/// A rule that applies or may apply to the stay. If that depends on an open answer, the condition waits for the person.
std::optional<SchoolCondition> conditionOf(const SchoolRule& rule, const SchoolCase& stay) {
  const Status speaks =
      both(within(rule.scope.enrolments, stay.enrolment), within(rule.scope.experiences, stay.experience));
  if (speaks == Status::notMet) return std::nullopt;
  SchoolCondition answer;
  answer.citation = rule.citation;
  answer.id = rule.id;
  answer.asks = rule.asks;
  answer.remedy = rule.remedy;
  answer.force = rule.force;
  std::visit(Evaluation(stay, rule.knownBy, answer), rule.requirement);
  if (speaks == Status::cannotTellYet) {
    answer.status = Status::cannotTellYet;
    answer.waitsFor = WaitsFor::person;
    answer.against.clear();
  }
  return answer;
}

Status binds(const SchoolRules& rules, const SchoolCase& stay) {
  if (rules.everyEngineeringSchool && stay.engineering) return *stay.engineering ? Status::met : Status::notMet;
  const auto isNamed = [&](const Id<Institution>& each) { return stay.school && each.text == *stay.school; };
  if (std::any_of(rules.schools.begin(), rules.schools.end(), isNamed)) return Status::met;
  return rules.everyEngineeringSchool || !stay.school ? Status::cannotTellYet : Status::notMet;
}

std::optional<SchoolCondition> exemptionOf(const SchoolRules& rules, const SchoolCase& stay) {
  if (!rules.exemption) return std::nullopt;
  const Status speaks = within(rules.exemption->enrolments, stay.enrolment);
  if (speaks == Status::notMet) return std::nullopt;
  SchoolCondition answer;
  answer.citation = rules.exemption->citation;
  answer.id = "exemption";
  answer.asks = rules.exemption->asks;
  answer.force = Force::may;
  Evaluation(stay, WaitsFor::person, answer)(rules.exemption->requirement);
  if (speaks == Status::cannotTellYet && answer.status == Status::met) {
    answer.status = Status::cannotTellYet;
    answer.waitsFor = WaitsFor::person;
  }
  return answer;
}

SchoolVerdict verdictOf(const RuleBook& book, const SchoolCase& stay, Status bound) {
  const SchoolRules& rules = *book.rules;
  SchoolVerdict verdict;
  verdict.author = idOf(rules.author);
  verdict.name = book.name;
  verdict.period = rules.period;
  verdict.binds = bound;
  verdict.exemption = exemptionOf(rules, stay);
  verdict.exempt = verdict.exemption && verdict.exemption->status == Status::met;
  verdict.status = Status::met;
  for (const SchoolRule& rule : rules.rules) {
    if (verdict.exempt && contains(rules.exemption->lifts, rule.id)) continue;
    std::optional<SchoolCondition> condition = conditionOf(rule, stay);
    if (!condition) continue;
    if (rule.force == Force::must) verdict.status = both(verdict.status, condition->status);
    verdict.conditions.push_back(std::move(*condition));
  }
  if (verdict.conditions.empty() && !verdict.exempt) verdict.status = Status::cannotTellYet;
  return verdict;
}

void addLengths(const RuleBook& book, std::vector<AskedLength>& lengths) {
  for (const SchoolRule& rule : book.rules->rules) {
    const auto* asked = std::get_if<LengthRequirement>(&rule.requirement);
    if (asked == nullptr) continue;
    AskedLength length;
    length.citation = rule.citation;
    length.author = idOf(book.rules->author);
    length.name = book.name;
    length.scope = rule.scope;
    length.minimum = asked->minimum;
    length.recommended = asked->recommended;
    length.continuous = asked->continuous;
    lengths.push_back(std::move(length));
  }
}

}  // namespace

InternedText idOf(const RuleAuthor& author) {
  return std::visit([](const auto& id) { return id.text; }, author);
}

Problems problemsOf(const SchoolCase& stay) {
  Problems problems;
  if (stay.start && stay.end && *stay.end < *stay.start) {
    problems.push_back(
        fieldProblem(ProblemCode::endBeforeStart, "end", "a day from " + stay.start->text() + " on", stay.end->text()));
  } else if (stay.start && stay.end && stay.days &&
             countDays({*stay.start, *stay.end}, DayCount::calendar) != *stay.days) {
    problems.push_back(fieldProblem(
        ProblemCode::contradictory, "days",
        std::to_string(countDays({*stay.start, *stay.end}, DayCount::calendar)) + ", from start to end, or no days",
        std::to_string(*stay.days)));
  }
  for (const Statement statement : stay.notHolding) {
    if (!contains(stay.holding, statement)) continue;
    problems.push_back(fieldProblem(ProblemCode::contradictory, "notHolding",
                                    "statements that do not stand in 'holding'",
                                    "'" + std::string(word(statement)) + "' in both"));
  }
  return problems;
}

SchoolReport report(const SchoolCase& stay, const std::vector<RuleBook>& books) {
  SchoolReport report;
  for (const RuleBook& book : books) {
    addLengths(book, report.lengths);
    const Status bound = binds(*book.rules, stay);
    if (bound != Status::notMet) report.verdicts.push_back(verdictOf(book, stay, bound));
  }
  return report;
}

SelfAudits selfAudits(const std::vector<RuleBook>& books) {
  SelfAudits all;
  for (const RuleBook& book : books) {
    if (!book.rules->audit.empty()) all.audits.push_back({idOf(book.rules->author), book.name, book.rules->audit});
  }
  return all;
}

}  // namespace passerelle
