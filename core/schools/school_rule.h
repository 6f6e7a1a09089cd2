#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/catalogue/authority.h"
#include "core/catalogue/fact.h"
#include "core/eligibility/verdict.h"
#include "core/programme/institution.h"

namespace passerelle {

// What engineering schools, and the authorities above them, require of a stay abroad. The vocabulary is closed; data
// combines it.

/// Status in which a person is enrolled.
enum class Enrolment {
  student,
  apprentice,
};

/// Type of experience abroad.
enum class Experience {
  studies,
  internship,
  research,
  employment,  ///< work for an apprentice's employer, or for another one
  doubleDegree,
  jointProgramme,
  gapYear,                     ///< a gap year in the programme (French césure)
  internationalisationAtHome,  ///< international activities without a stay abroad
};

/// A fact about a person or a stay that is true or false. Each one is a yes-or-no question.
enum class Statement {
  goesAlone,               ///< travels individually, not with the whole class
  engineeringCycle,        ///< entirely within the engineering cycle
  partInPreparatoryCycle,  ///< partly in the preparatory cycle, the rest later
  fiveYearSchool,          ///< the school's programme takes five years, including its preparatory cycle
  supervisedBySchool,      ///< the school supervises the stay
  foreignNationality,
  foreignSecondaryDiploma,  ///< secondary education was completed with a diploma of another country
  baccalaureateAbroad,      ///< a French baccalauréat obtained abroad
  cameToFranceToStudy,      ///< came to France in order to study
  continuous,               ///< without interruption
  minimumEnglish,           ///< the school's minimum level of English is reached
  engineeringEnvironment,   ///< a working environment in which an engineer could be employed
  intendedOutcomes,         ///< meets the intended outcomes that the study rules set for an internship
  adequateSupervision,
  plannedLength,              ///< as long as the study rules require
  reportAndDefence,           ///< a report is submitted and defended
  placementAgreement,         ///< an agreement covers reception, supervision and safety
  subjectApproved,            ///< internship office and teacher approved the subject and the company
  internationalOfficeAgrees,  ///< the head of the international office agrees
  jointAssessment,            ///< company and teacher assess the internship jointly
  learningAgreementSigned,    ///< before departure, by student, home and host institution
  creditsRecognised,          ///< automatically on return, as agreed
  extraExamination,           ///< an examination is required before credits are recognised
  hostInEuropeanArea,         ///< the host country is in the European Higher Education Area
  bolognaProcess,             ///< the exchange follows the Bologna process
  authorisedToLeave,          ///< the school authorised the stay
  ownInitiative,              ///< on the student's own initiative only
  neededForDegree,            ///< consists of activities that the degree requires
  distinctDegrees,            ///< two separate degrees, each by its own regulations
  namedInSupplementOnly,      ///< the double degree is named only in the diploma supplement, not in the title
  studyArchitecture,          ///< partner students follow the structure of the French programme
  teachingConvention,         ///< a convention governs all the teaching
  commonQuality,              ///< quality is assured jointly or in coordination
  commonJuries,               ///< admission and award juries are joint or coordinated
  commonStudyRules,           ///< study rules are joint or coordinated
  followUpAtPartner,          ///< students are supervised while they are at the partner
  regularMeetings,            ///< teaching teams meet regularly
  twoSemestersAtSchool,       ///< at least two effective semesters at the school
  letterOfIntent,             ///< a new application started with a letter of intent
  ownAccreditation,           ///< accredited and listed separately
  degreesRecognised,          ///< fully recognised in every partner country
  advancedStudent,            ///< in a master's or doctoral programme
  erasmusGrant,               ///< receives an Erasmus+ grant
  distanceLearning,           ///< a short stay is combined with distance learning
  solidarityProject,          ///< a solidarity, aid or innovation project
};

/// Statements that must hold, and statements that must not, to satisfy a requirement.
struct StatementSet {
  std::vector<Statement> holding;
  std::vector<Statement> notHolding;
};

/// Satisfied by any one of these sets.
struct StatementsRequirement {
  std::vector<StatementSet> anyOf;
};

enum class LengthUnit {
  week,      ///< seven days
  month,     ///< a calendar month: from a day to the day before the same day of the next month
  semester,  ///< a semester of the school; no source gives its length in days
};

struct Length {
  int count = 0;
  LengthUnit unit = LengthUnit::week;
};

/// Minimum length of stay, both ends included.
struct LengthRequirement {
  Length minimum;
  std::optional<Length> recommended;  ///< longer than the minimum; missing it breaks no rule
  bool continuous = false;            ///< true: without interruption
};

/// The source leaves the decision to somebody, so that the status stays cannotTellYet.
struct DecisionRequirement {
  WaitsFor by = WaitsFor::institution;
  std::vector<LocalizedText> choices;  ///< options for the decision, if the source lists them
};

/// This kind of stay never satisfies the rule.
struct NeverCountsRequirement {
  bool never = true;
};

using SchoolRequirement =
    std::variant<StatementsRequirement, LengthRequirement, DecisionRequirement, NeverCountsRequirement>;

/// How binding a rule is.
enum class Force {
  must,   ///< without it the stay does not count
  may,    ///< an option; missing it breaks no rule
  notes,  ///< information only
};

/// The persons and stays to which a rule applies. An empty list does not restrict.
struct SchoolScope {
  std::vector<Enrolment> enrolments;
  std::vector<Experience> experiences;
};

/// One rule of one author, in our own words.
struct SchoolRule {
  Citation citation;
  InternedText id;
  LocalizedText asks;
  std::optional<LocalizedText> remedy;  ///< what the person can do if the rule is not met
  Force force = Force::must;
  SchoolScope scope;
  WaitsFor knownBy = WaitsFor::person;  ///< who can give the answer
  SchoolRequirement requirement;
};

/// Who is exempt from some rules of an author. Typically these are the rules that make a stay compulsory; the rules for
/// everybody who goes abroad still apply.
struct Exemption {
  Citation citation;
  LocalizedText asks;
  std::vector<Enrolment> enrolments;  ///< enrolments to which it applies; an empty list does not restrict
  StatementsRequirement requirement;
  std::vector<InternedText> lifts;  ///< ids of the rules that no longer apply
};

enum class AuditGroup {
  regulations,  ///< does the period abroad comply with the reference text?
  means,        ///< does the school provide sufficient means?
  practice,     ///< do periods abroad work in practice?
  studyRules,   ///< questions that the study rules answer
  interviews    ///< questions for each panel separately
};

/// A question of a school's self-audit, or for an interview panel.
struct AuditQuestion {
  Citation citation;
  InternedText id;
  AuditGroup group = AuditGroup::regulations;
  LocalizedText text;
};

using RuleAuthor = std::variant<Id<Institution>, Id<Authority>>;

/// The rules of one author. Each author has one file.
struct SchoolRules {
  RuleAuthor author;
  bool everyEngineeringSchool = false;   ///< true: applies to all engineering schools, listed or not
  std::vector<Id<Institution>> schools;  ///< schools to which it applies by name
  std::optional<Years> period;           ///< years for which the source states the rules
  std::optional<Exemption> exemption;
  std::vector<SchoolRule> rules;
  std::vector<AuditQuestion> audit;
};

/// The id of the author.
InternedText idOf(const RuleAuthor& author);

}  // namespace passerelle
