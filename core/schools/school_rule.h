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

// What schools, and the authorities above them, ask of a stay abroad. The vocabulary is closed; data combines it.

/// How a person is enrolled.
enum class Enrolment {
  student,
  apprentice,
};

/// What the stay abroad is.
enum class Experience {
  studies,
  internship,
  research,
  employment,  ///< work for the employer of an apprentice, or for another
  doubleDegree,
  jointProgramme,
  gapYear,                     ///< a break from the programme (French césure)
  internationalisationAtHome,  ///< international activities without a stay abroad
};

/// What holds of a person or a stay, or does not. Each is one question of yes or no.
enum class Statement {
  goesAlone,               ///< by themselves, not with the whole class
  engineeringCycle,        ///< all of it within the engineering cycle
  partInPreparatoryCycle,  ///< a part of it in the preparatory cycle, the rest later
  fiveYearSchool,          ///< the school takes five years, its preparatory cycle included
  supervisedBySchool,      ///< the school supervises the stay
  foreignNationality,
  foreignSecondaryDiploma,  ///< a diploma of secondary education of another country
  baccalaureateAbroad,      ///< a French baccalauréat that was obtained abroad
  cameToFranceToStudy,      ///< came to France in order to study
  continuous,               ///< in one piece
  minimumEnglish,           ///< the level of English that the school asks is reached
  engineeringEnvironment,   ///< surroundings in which an engineer could be employed
  intendedOutcomes,         ///< brings the outcomes that the study rules set for an internship
  adequateSupervision,
  plannedLength,              ///< as long as the study rules plan
  reportAndDefence,           ///< a report is handed in and defended
  placementAgreement,         ///< an agreement covers welcome, supervision and safety
  subjectApproved,            ///< internship office and teacher approved subject and company
  internationalOfficeAgrees,  ///< the head of the international office agrees
  jointAssessment,            ///< company and teacher assess it together
  learningAgreementSigned,    ///< before departure, by student, home and host
  creditsRecognised,          ///< automatically on return, as agreed
  extraExamination,           ///< an examination is asked before credits are recognised
  hostInEuropeanArea,         ///< the host lies in the European Higher Education Area
  bolognaProcess,             ///< the exchange follows the Bologna process
  authorisedToLeave,          ///< the school authorised the stay
  ownInitiative,              ///< at the sole initiative of the student
  neededForDegree,            ///< made of activities that the degree requires
  distinctDegrees,            ///< two separate degrees, each by its own rules
  namedInSupplementOnly,      ///< the double degree is named in the diploma supplement and not in the title
  studyArchitecture,          ///< partner students follow the structure of the French programme
  teachingConvention,         ///< a convention frames all of the teaching
  commonQuality,              ///< quality is assured together or in coordination
  commonJuries,               ///< juries of admission and award are common or coordinated
  commonStudyRules,           ///< common study rules, or coordinated ones
  followUpAtPartner,          ///< students are followed while they are at the partner
  regularMeetings,            ///< teaching teams meet at regular intervals
  twoSemestersAtSchool,       ///< at least two effective semesters at the school
  letterOfIntent,             ///< a new request began by a letter of intent
  ownAccreditation,           ///< accredited by itself, and listed apart
  degreesRecognised,          ///< full recognition in every partner country
  advancedStudent,            ///< in a master or a doctorate
  erasmusGrant,               ///< receives an Erasmus+ grant
  distanceLearning,           ///< a short stay is combined with distance learning
  solidarityProject,          ///< a project of solidarity, of aid or of innovation
};

/// Statements that together settle a requirement.
struct StatementSet {
  std::vector<Statement> holding;
  std::vector<Statement> notHolding;
};

/// One of these sets is enough.
struct StatementsRequirement {
  std::vector<StatementSet> anyOf;
};

enum class LengthUnit {
  week,      ///< seven days
  month,     ///< a calendar month: from a day to the eve of the same day
  semester,  ///< of the school; the sources give it no days
};

struct Length {
  int count = 0;
  LengthUnit unit = LengthUnit::week;
};

/// At least this long, both ends counted.
struct LengthRequirement {
  Length minimum;
  std::optional<Length> recommended;  ///< longer than the minimum; to miss it is no fault
  bool continuous = false;            ///< in one piece
};

/// The source leaves it to somebody: nothing here can settle it.
struct DecisionRequirement {
  WaitsFor by = WaitsFor::institution;
  std::vector<LocalizedText> choices;  ///< between which they decide, where the source names them
};

/// Such a stay is not what is asked, whatever else holds.
struct NeverCountsRequirement {
  bool never = true;
};

using SchoolRequirement =
    std::variant<StatementsRequirement, LengthRequirement, DecisionRequirement, NeverCountsRequirement>;

/// How a rule binds.
enum class Force {
  must,   ///< the stay does not count without it
  may,    ///< a possibility: to miss it is no fault
  notes,  ///< worth knowing; it decides nothing
};

/// To whom and to what a rule speaks. An empty list does not restrict.
struct SchoolScope {
  std::vector<Enrolment> enrolments;
  std::vector<Experience> experiences;
};

/// One rule of one author, in our own words.
struct SchoolRule {
  Citation citation;
  InternedText id;
  LocalizedText asks;
  std::optional<LocalizedText> remedy;  ///< what would mend it
  Force force = Force::must;
  SchoolScope scope;
  WaitsFor knownBy = WaitsFor::person;  ///< who holds the answer
  SchoolRequirement requirement;
};

/// Who is not bound by some rules of an author: by those that make the stay an obligation, while what holds for whoever
/// goes holds on.
struct Exemption {
  Citation citation;
  LocalizedText asks;
  std::vector<Enrolment> enrolments;  ///< of whom it can be said; an empty list does not restrict
  StatementsRequirement requirement;
  std::vector<InternedText> lifts;  ///< ids of the rules that do not bind then
};

enum class AuditGroup {
  regulations,  ///< does the period abroad follow the reference text?
  means,        ///< does the school give enough of them?
  practice,     ///< do periods abroad go as they should?
  studyRules,   ///< to be read in the study rules
  interviews    ///< to be asked of each panel by itself
};

/// One question that a school asks itself, or that a panel is asked.
struct AuditQuestion {
  Citation citation;
  InternedText id;
  AuditGroup group = AuditGroup::regulations;
  LocalizedText text;
};

using RuleAuthor = std::variant<Id<Institution>, Id<Authority>>;

/// The rules of one author. One file an author.
struct SchoolRules {
  RuleAuthor author;
  bool everyEngineeringSchool = false;   ///< it binds all of them, named here or not
  std::vector<Id<Institution>> schools;  ///< that it binds by name
  std::optional<Years> period;           ///< in which the source says it
  std::optional<Exemption> exemption;
  std::vector<SchoolRule> rules;
  std::vector<AuditQuestion> audit;
};

/// The id of the author.
InternedText idOf(const RuleAuthor& author);

}  // namespace passerelle
