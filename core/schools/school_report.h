#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/base/problem.h"
#include "core/eligibility/verdict.h"
#include "core/schools/school_case.h"
#include "core/schools/school_rule.h"

namespace passerelle {

/// How a length compares. Days that only the school may count, those of soft travel, stand apart.
struct MeasuredLength {
  std::optional<int> days;  ///< of the stay, both ends counted
  std::optional<int> softTravelDays;
  std::optional<int> semesters;
  Length minimum;
  std::optional<Length> recommended;
  std::optional<Status> recommendation;  ///< whether the recommended length is reached
  bool continuous = false;
};

/// A rule and its answer.
struct SchoolCondition {
  Citation citation;
  InternedText id;
  LocalizedText asks;
  std::optional<LocalizedText> remedy;
  Force force = Force::must;
  Status status = Status::cannotTellYet;
  std::optional<WaitsFor> waitsFor;  ///< only when it cannot be told yet
  std::vector<Statement> open;       ///< unanswered, and able to decide it
  std::vector<Statement> against;    ///< answered in a way that the rule does not take
  std::optional<MeasuredLength> length;
  std::vector<LocalizedText> choices;  ///< between which somebody else decides
};

/// One stay by the rules of one author. Authors are never mixed.
struct SchoolVerdict {
  InternedText author;
  LocalizedText name;
  std::optional<Years> period;
  Status binds = Status::met;  ///< whether its rules bind this person; cannotTellYet: the school is not known
  bool exempt = false;         ///< then the conditions that the exemption lifts are not asked
  Status status = Status::cannotTellYet;  ///< of what it must be; by possibilities and notes nothing fails
  std::optional<SchoolCondition> exemption;
  std::vector<SchoolCondition> conditions;
};

/// The shortest stay that an author takes, beside those of the others.
struct AskedLength {
  Citation citation;
  InternedText author;
  LocalizedText name;
  SchoolScope scope;
  Length minimum;
  std::optional<Length> recommended;
  bool continuous = false;
};

/// The shortest stay that the programme pays for: by a call, or as an institution publishes it.
struct ProgrammeLength {
  Citation citation;
  std::optional<InternedText> institution;
  std::optional<LocalizedText> name;  ///< of the institution
  int firstCall = 0;                  ///< for which it is stated
  int call = 0;                       ///< the last for which it is stated
  Scope scope;
  std::optional<bool> partnerCountry;  ///< only in partner countries, or only in programme countries
  int minimumDays = 0;
};

struct SchoolReport {
  std::vector<SchoolVerdict> verdicts;  ///< of every author whose rules bind the person, or may
  std::vector<AskedLength> lengths;     ///< of every author of the data
  std::vector<ProgrammeLength> programme;
};

/// The questions of every author who publishes a self-audit.
struct SelfAudit {
  InternedText author;
  LocalizedText name;
  std::vector<AuditQuestion> questions;
};
struct SelfAudits {
  std::vector<SelfAudit> audits;
};

/// The defects of a case that its fields cannot show one by one.
Problems problemsOf(const SchoolCase& stay);

/// The rules of an author, with the author's name.
struct RuleBook {
  const SchoolRules* rules = nullptr;
  LocalizedText name;
};

/// What each author says of the stay. The lengths of the programme are the caller's to add.
SchoolReport report(const SchoolCase& stay, const std::vector<RuleBook>& books);

SelfAudits selfAudits(const std::vector<RuleBook>& books);

}  // namespace passerelle
