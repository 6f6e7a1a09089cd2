#include <algorithm>

#include "core/base/words.h"
#include "core/describe/schools.h"

namespace passerelle::json {

namespace {

constexpr Limits yearOfDays{1, 1000};
constexpr Limits fewSemesters{0, 20};
constexpr Limits lengthCount{1, 60};

/// A choice without alternatives could never be fulfilled.
void verifyStatements(const void* value, Report& report) {
  const auto& requirement = *static_cast<const StatementsRequirement*>(value);
  if (requirement.anyOf.empty()) report.add(ProblemCode::missing, "/anyOf", "at least one set of statements", "none");
  for (std::size_t i = 0; i < requirement.anyOf.size(); ++i) {
    const StatementSet& set = requirement.anyOf[i];
    const std::string pointer = pointerTo("anyOf", i);
    if (set.holding.empty() && set.notHolding.empty()) {
      report.add(ProblemCode::missing, pointer, "at least one statement", "none");
    }
    for (const Statement statement : set.notHolding) {
      if (std::find(set.holding.begin(), set.holding.end(), statement) == set.holding.end()) continue;
      report.add(ProblemCode::contradictory, pointer + "/notHolding", "statements that do not stand in 'holding'",
                 "'" + std::string(word(statement)) + "' in both");
    }
  }
}

/// The recommended length has the unit of the minimum, and is longer.
void verifyLength(const void* value, Report& report) {
  const auto& requirement = *static_cast<const LengthRequirement*>(value);
  const auto& recommended = requirement.recommended;
  if (!recommended) return;
  if (recommended->unit != requirement.minimum.unit) {
    report.add(ProblemCode::contradictory, "/recommended/unit",
               "'" + std::string(word(requirement.minimum.unit)) + "', as the minimum",
               "'" + std::string(word(recommended->unit)) + "'");
  } else if (recommended->count <= requirement.minimum.count) {
    report.add(ProblemCode::upsideDown, "/recommended/count", "more than " + std::to_string(requirement.minimum.count),
               std::to_string(recommended->count));
  }
}

/// A binding rule has a remedy for those who fail it.
void verifyRule(const void* value, Report& report) {
  const auto& rule = *static_cast<const SchoolRule*>(value);
  if (rule.force == Force::must && !rule.remedy) {
    report.add(ProblemCode::missing, "/remedy", "what would mend it, as the rule binds", "none");
  }
}

void verifyRules(const void* value, Report& report) {
  const auto& rules = *static_cast<const SchoolRules*>(value);
  const auto once = [&](const auto& records, const std::string& list) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      const auto same = [&](const auto& other) { return other.id == records[i].id; };
      const auto first = std::find_if(records.begin(), records.end(), same) - records.begin();
      if (static_cast<std::size_t>(first) == i) continue;
      report.add(ProblemCode::duplicateId, "/" + list + "/" + std::to_string(i) + "/id",
                 "another id; this one stands at /" + list + "/" + std::to_string(first),
                 "'" + std::string(records[i].id) + "'");
    }
  };
  once(rules.rules, "rules");
  once(rules.audit, "audit");
  if (rules.exemption) {
    if (rules.exemption->lifts.empty()) {
      report.add(ProblemCode::missing, "/exemption/lifts", "at least one rule that does not bind then", "none");
    }
    for (std::size_t i = 0; i < rules.exemption->lifts.size(); ++i) {
      const InternedText lifted = rules.exemption->lifts[i];
      if (std::any_of(rules.rules.begin(), rules.rules.end(), [&](const auto& rule) { return rule.id == lifted; })) {
        continue;
      }
      report.add(ProblemCode::unknownReference, "/exemption/lifts/" + std::to_string(i),
                 "the id of a rule of this file", "'" + std::string(lifted) + "'");
    }
  }
  if (rules.schools.empty() && !rules.everyEngineeringSchool) {
    report.add(ProblemCode::missing, "/schools", "at least one school, or every engineering school", "none");
  }
}

}  // namespace

Type Describe<StatementSet>::table() {
  using S = Of<StatementSet>;
  static constexpr std::array fields = {S::optionalList<&StatementSet::holding>("holding", "that hold"),
                                        S::optionalList<&StatementSet::notHolding>("notHolding", "that do not hold")};
  return objectType("StatementSet", "Statements that together settle a requirement.", fields);
}

Type Describe<StatementsRequirement>::table() {
  using S = Of<StatementsRequirement>;
  static constexpr std::array fields = {S::field<&StatementsRequirement::anyOf>("anyOf", "one of these is enough")};
  return objectType("StatementsRequirement", "One of these sets of statements.", fields, &verifyStatements);
}

Type Describe<Length>::table() {
  using L = Of<Length>;
  static constexpr std::array fields = {L::field<&Length::count>("count", "how many", lengthCount),
                                        L::field<&Length::unit>("unit", "of which unit")};
  return objectType("Length", "A length as a school states it.", fields);
}

Type Describe<LengthRequirement>::table() {
  using L = Of<LengthRequirement>;
  static constexpr std::array fields = {
      L::field<&LengthRequirement::minimum>("minimum", "at least so long, both ends counted"),
      L::field<&LengthRequirement::recommended>("recommended", "longer than the minimum; to miss it is no fault"),
      L::field<&LengthRequirement::continuous>("continuous", "in one piece")};
  return objectType("LengthRequirement", "How long the stay is at least.", fields, &verifyLength);
}

Type Describe<DecisionRequirement>::table() {
  using D = Of<DecisionRequirement>;
  static constexpr std::array fields = {
      D::field<&DecisionRequirement::by>("by", "who decides"),
      D::optionalList<&DecisionRequirement::choices>("choices", "between which, where the source names them")};
  return objectType("DecisionRequirement", "The source leaves it to somebody.", fields);
}

Type Describe<NeverCountsRequirement>::table() {
  using N = Of<NeverCountsRequirement>;
  static constexpr std::array fields = {N::field<&NeverCountsRequirement::never>("never", "true")};
  return objectType("NeverCountsRequirement", "Such a stay is not what is asked.", fields);
}

Type Describe<SchoolRequirement>::table() {
  using A = Alternatives<SchoolRequirement>;
  static constexpr std::array alternatives = {
      A::alternative<StatementsRequirement>("statements", "what must hold"),
      A::alternative<LengthRequirement>("length", "how long"),
      A::alternative<DecisionRequirement>("decision", "left to somebody"),
      A::alternative<NeverCountsRequirement>("neverCounts", "such a stay does not count")};
  return oneOf<SchoolRequirement>("SchoolRequirement", "Exactly one kind of requirement.", alternatives);
}

Type Describe<SchoolScope>::table() {
  using S = Of<SchoolScope>;
  static constexpr std::array fields = {S::optionalList<&SchoolScope::enrolments>("enrolments", "absent: any"),
                                        S::optionalList<&SchoolScope::experiences>("experiences", "absent: any")};
  return objectType("SchoolScope", "To whom and to what a rule speaks.", fields);
}

Type Describe<SchoolRule>::table() {
  using S = Of<SchoolRule>;
  static constexpr auto fields =
      cited<SchoolRule>(std::array{S::field<&SchoolRule::id>("id", "kebab-case, once for each author"),
                                   S::field<&SchoolRule::asks>("asks", "what it asks, in our own words"),
                                   S::field<&SchoolRule::remedy>("remedy", "what would mend it"),
                                   S::field<&SchoolRule::force>("force", "how it binds"),
                                   S::field<&SchoolRule::scope>("scope", "to whom and to what it speaks"),
                                   S::field<&SchoolRule::knownBy>("knownBy", "who holds the answer"),
                                   S::field<&SchoolRule::requirement>("requirement", "what is asked")});
  return objectType("SchoolRule", "One rule of a school or of an authority above it.", fields, &verifyRule);
}

Type Describe<Exemption>::table() {
  using E = Of<Exemption>;
  static constexpr auto fields = cited<Exemption>(
      std::array{E::field<&Exemption::asks>("asks", "who is exempt, in our own words"),
                 E::optionalList<&Exemption::enrolments>("enrolments", "of whom it can be said"),
                 E::field<&Exemption::requirement>("requirement", "what makes it so"),
                 E::optionalList<&Exemption::lifts>("lifts", "ids of the rules that do not bind then")});
  return objectType("Exemption", "Who is not bound by the rules of an obligation.", fields);
}

Type Describe<AuditQuestion>::table() {
  using A = Of<AuditQuestion>;
  static constexpr auto fields =
      cited<AuditQuestion>(std::array{A::field<&AuditQuestion::id>("id", "kebab-case, once for each author"),
                                      A::field<&AuditQuestion::group>("group", "under which heading"),
                                      A::field<&AuditQuestion::text>("text", "the question, in our own words")});
  return objectType("AuditQuestion", "A question by which a school examines itself.", fields);
}

Type Describe<RuleAuthor>::table() {
  using A = Alternatives<RuleAuthor>;
  static constexpr std::array alternatives = {A::alternative<Id<Institution>>("institution", "id of an institution"),
                                              A::alternative<Id<Authority>>("authority", "id of an authority")};
  return oneOf<RuleAuthor>("RuleAuthor", "Who sets rules.", alternatives);
}

Type Describe<SchoolRules>::table() {
  using S = Of<SchoolRules>;
  static constexpr std::array fields = {
      S::field<&SchoolRules::author>("author", "who sets them"),
      S::field<&SchoolRules::everyEngineeringSchool>("everyEngineeringSchool", "whether they bind all of them"),
      S::optionalList<&SchoolRules::schools>("schools", "that they bind by name"),
      S::field<&SchoolRules::period>("period", "in which the source says so"),
      S::field<&SchoolRules::exemption>("exemption", "who is not bound"),
      S::field<&SchoolRules::rules>("rules", "in the order in which they are told"),
      S::optionalList<&SchoolRules::audit>("audit", "questions of a self-audit")};
  return objectType("SchoolRules", "The rules of one author: a school, or an authority above schools.", fields,
                    &verifyRules);
}

Type Describe<SchoolCase>::table() {
  using S = Of<SchoolCase>;
  static constexpr std::array fields = {
      S::field<&SchoolCase::school>("school", "id of the person's institution", {1, 64}),
      S::field<&SchoolCase::engineering>("engineering", "enrolled in a programme that awards the title of engineer"),
      S::field<&SchoolCase::enrolment>("enrolment", "how"),
      S::field<&SchoolCase::experience>("experience", "what the stay abroad is"),
      S::field<&SchoolCase::start>("start", "first day, included"),
      S::field<&SchoolCase::end>("end", "last day, included"),
      S::field<&SchoolCase::days>("days", "in place of dates; both ends counted", yearOfDays),
      S::field<&SchoolCase::semesters>("semesters", "whole semesters of the school", fewSemesters),
      S::field<&SchoolCase::softTravelDays>("softTravelDays", "by train, bus, shared car or bicycle, beside the days",
                                            {0, 30}),
      S::optionalList<&SchoolCase::holding>("holding", "statements that hold"),
      S::optionalList<&SchoolCase::notHolding>("notHolding", "statements that do not")};
  return objectType("SchoolCase", "A stay abroad as a school sees it; what is absent is unknown, never no.", fields);
}

Type Describe<MeasuredLength>::table() {
  using M = Of<MeasuredLength>;
  static constexpr std::array fields = {
      M::field<&MeasuredLength::days>("days", "of the stay, both ends counted"),
      M::field<&MeasuredLength::softTravelDays>("softTravelDays", "that only the school may count"),
      M::field<&MeasuredLength::semesters>("semesters", "whole ones"),
      M::field<&MeasuredLength::minimum>("minimum", "asked"),
      M::field<&MeasuredLength::recommended>("recommended", "recommended"),
      M::field<&MeasuredLength::recommendation>("recommendation", "whether the recommended length is reached"),
      M::field<&MeasuredLength::continuous>("continuous", "asked in one piece")};
  return objectType("MeasuredLength", "How a length compares with what is asked.", fields);
}

Type Describe<SchoolCondition>::table() {
  using S = Of<SchoolCondition>;
  static constexpr auto fields = cited<SchoolCondition>(std::array{
      S::field<&SchoolCondition::id>("id", "the rule's"), S::field<&SchoolCondition::asks>("asks", "what it asks"),
      S::field<&SchoolCondition::remedy>("remedy", "what would mend it"),
      S::field<&SchoolCondition::force>("force", "how it binds"),
      S::field<&SchoolCondition::status>("status", "whether it is met"),
      S::field<&SchoolCondition::waitsFor>("waitsFor", "who holds the missing answer"),
      S::field<&SchoolCondition::open>("open", "unanswered statements that can decide it"),
      S::field<&SchoolCondition::against>("against", "statements answered in a way that it does not take"),
      S::field<&SchoolCondition::length>("length", "how the length compares"),
      S::field<&SchoolCondition::choices>("choices", "between which somebody else decides")});
  return objectType("SchoolCondition", "A rule and its answer.", fields);
}

Type Describe<SchoolVerdict>::table() {
  using S = Of<SchoolVerdict>;
  static constexpr std::array fields = {
      S::field<&SchoolVerdict::author>("author", "id of the school or authority"),
      S::field<&SchoolVerdict::name>("name", "its name"),
      S::field<&SchoolVerdict::period>("period", "in which the source says so"),
      S::field<&SchoolVerdict::binds>("binds", "whether its rules bind this person"),
      S::field<&SchoolVerdict::exempt>("exempt", "then what the exemption lifts is not asked"),
      S::field<&SchoolVerdict::status>("status", "of all that must be"),
      S::field<&SchoolVerdict::exemption>("exemption", "who is exempt, and whether this person is"),
      S::field<&SchoolVerdict::conditions>("conditions", "in the order of the rules")};
  return objectType("SchoolVerdict", "One stay by the rules of one author.", fields);
}

Type Describe<AskedLength>::table() {
  using A = Of<AskedLength>;
  static constexpr auto fields =
      cited<AskedLength>(std::array{A::field<&AskedLength::author>("author", "id of the school or authority"),
                                    A::field<&AskedLength::name>("name", "its name"),
                                    A::field<&AskedLength::scope>("scope", "of whom and of what it is asked"),
                                    A::field<&AskedLength::minimum>("minimum", "the shortest stay"),
                                    A::field<&AskedLength::recommended>("recommended", "what is recommended"),
                                    A::field<&AskedLength::continuous>("continuous", "in one piece")});
  return objectType("AskedLength", "The shortest stay that an author takes.", fields);
}

Type Describe<ProgrammeLength>::table() {
  using P = Of<ProgrammeLength>;
  static constexpr auto fields = proven<ProgrammeLength>(std::array{
      P::field<&ProgrammeLength::institution>("institution", "id of who publishes it; absent: the call"),
      P::field<&ProgrammeLength::name>("name", "the institution's name"),
      P::field<&ProgrammeLength::firstCall>("firstCall", "the first call for which it is stated"),
      P::field<&ProgrammeLength::call>("call", "the last call for which it is stated"),
      P::field<&ProgrammeLength::scope>("scope", "of which mobilities"),
      P::field<&ProgrammeLength::partnerCountry>("partnerCountry", "only in partner countries, or never there"),
      P::field<&ProgrammeLength::minimumDays>("minimumDays", "the fewest days")});
  return objectType("ProgrammeLength", "The shortest stay that the programme pays for.", fields);
}

Type Describe<SchoolReport>::table() {
  using S = Of<SchoolReport>;
  static constexpr std::array fields = {
      S::field<&SchoolReport::verdicts>("verdicts", "of every author whose rules bind the person, or may"),
      S::field<&SchoolReport::lengths>("lengths", "the shortest stay of every author, side by side"),
      S::field<&SchoolReport::programme>("programme", "the shortest stays that Erasmus+ pays for")};
  return objectType("SchoolReport", "What schools and authorities say of a stay abroad.", fields);
}

Type Describe<SelfAudit>::table() {
  using S = Of<SelfAudit>;
  static constexpr std::array fields = {S::field<&SelfAudit::author>("author", "id of the school or authority"),
                                        S::field<&SelfAudit::name>("name", "its name"),
                                        S::field<&SelfAudit::questions>("questions", "in order")};
  return objectType("SelfAudit", "The questions by which a school examines itself.", fields);
}

Type Describe<SelfAudits>::table() {
  using S = Of<SelfAudits>;
  static constexpr std::array fields = {S::field<&SelfAudits::audits>("audits", "one for each author who has one")};
  return objectType("SelfAudits", "Every self-audit of the data.", fields);
}

}  // namespace passerelle::json
