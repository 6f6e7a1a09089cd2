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

/// A length of stay compared with the required ones. Soft travel days are listed separately, because only the school
/// decides whether they count.
struct MeasuredLength {
  std::optional<int> days;  ///< without travel, both ends included
  std::optional<int> softTravelDays;
  std::optional<int> semesters;
  Length minimum;
  std::optional<Length> recommended;
  std::optional<Status> recommendation;  ///< for the recommended length
  bool continuous = false;
};

/// A rule and the result of its evaluation.
struct SchoolCondition {
  Citation citation;
  InternedText id;
  LocalizedText asks;
  std::optional<LocalizedText> remedy;
  Force force = Force::must;
  Status status = Status::cannotTellYet;
  std::optional<WaitsFor> waitsFor;  ///< present only if the status is cannotTellYet
  std::vector<Statement> open;       ///< unanswered statements that could decide it
  std::vector<Statement> against;    ///< answers that contradict the rule
  std::optional<MeasuredLength> length;
  std::vector<LocalizedText> choices;  ///< options between which somebody else decides
};

/// The result for one stay by the rules of one author. Rules of several authors are never combined.
struct SchoolVerdict {
  InternedText author;
  LocalizedText name;
  std::optional<Years> period;
  Status binds = Status::met;  ///< whether its rules apply to this person; cannotTellYet: the school is not known
  bool exempt = false;         ///< true: conditions that the exemption lifts are left out
  Status status = Status::cannotTellYet;  ///< of the rules with Force::must; other rules cannot fail
  std::optional<SchoolCondition> exemption;
  std::vector<SchoolCondition> conditions;
};

/// The minimum length of stay that an author requires, for comparison between authors.
struct AskedLength {
  Citation citation;
  InternedText author;
  LocalizedText name;
  SchoolScope scope;
  Length minimum;
  std::optional<Length> recommended;
  bool continuous = false;
};

/// The minimum length of stay that the programme funds, by a call or by an institution's publication.
struct ProgrammeLength {
  Citation citation;
  std::optional<InternedText> institution;
  std::optional<LocalizedText> name;  ///< of the institution
  int firstCall = 0;                  ///< first call for which it is stated
  int call = 0;                       ///< last call for which it is stated
  Scope scope;
  std::optional<bool> partnerCountry;  ///< true: partner countries only; false: programme countries only; absent: both
  int minimumDays = 0;
};

struct SchoolReport {
  std::vector<SchoolVerdict> verdicts;  ///< one for each author whose rules apply or may apply
  std::vector<AskedLength> lengths;     ///< of all authors in the data
  std::vector<ProgrammeLength> programme;
};

/// The self-audit questions of one author.
struct SelfAudit {
  InternedText author;
  LocalizedText name;
  std::vector<AuditQuestion> questions;
};
struct SelfAudits {
  std::vector<SelfAudit> audits;
};

/// Problems that only show when several fields are compared.
Problems problemsOf(const SchoolCase& stay);

/// The rules of an author and the author's name.
struct RuleBook {
  const SchoolRules* rules = nullptr;
  LocalizedText name;
};

/// The result for each author. The caller adds `programme`.
SchoolReport report(const SchoolCase& stay, const std::vector<RuleBook>& books);

SelfAudits selfAudits(const std::vector<RuleBook>& books);

}  // namespace passerelle
