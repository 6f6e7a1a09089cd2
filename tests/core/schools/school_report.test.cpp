#include "core/schools/school_report.h"

#include "core/base/words.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::Told;

namespace {

SchoolRule rule(InternedText id, SchoolRequirement requirement, Force force = Force::must) {
  auto made = test::stated<SchoolRule>("text");
  made.id = id;
  made.requirement = std::move(requirement);
  made.force = force;
  return made;
}

SchoolRules of(const char* school, std::vector<SchoolRule> rules) {
  SchoolRules made;
  made.author = Id<Institution>{InternedText(std::string_view(school))};
  made.schools = {Id<Institution>{InternedText(std::string_view(school))}};
  made.rules = std::move(rules);
  return made;
}

StatementsRequirement needs(std::vector<StatementSet> anyOf) { return {std::move(anyOf)}; }

std::string tell(const std::vector<Statement>& statements) {
  std::string told;
  for (const Statement statement : statements) told += " " + std::string(word(statement));
  return told;
}

Told tell(const SchoolVerdict& verdict) {
  Told told{std::string(word(verdict.status)) + (verdict.exempt ? ", exempt" : "")};
  for (const SchoolCondition& each : verdict.conditions) {
    std::string line = std::string(each.id) + " " + std::string(word(each.status));
    if (each.waitsFor) line += ", waits for " + std::string(word(*each.waitsFor));
    if (!each.open.empty()) line += ", open" + tell(each.open);
    if (!each.against.empty()) line += ", against" + tell(each.against);
    told.push_back(line);
  }
  return told;
}

Told told(const SchoolRules& author, const SchoolCase& stay) {
  const SchoolReport answer = report(stay, {{&author, {"École", "School"}}});
  REQUIRE(answer.verdicts.size() == 1);
  return tell(answer.verdicts.front());
}

SchoolCase at(const char* school) {
  SchoolCase stay;
  stay.school = school;
  return stay;
}

}  // namespace

TEST_CASE("Statements are met by one whole set, not met if every set has a contrary answer, otherwise open") {
  const SchoolRules school =
      of("school", {rule("cycle", needs({{{Statement::engineeringCycle}, {}},
                                         {{Statement::partInPreparatoryCycle, Statement::fiveYearSchool}, {}}}))});
  SchoolCase stay = at("school");
  CHECK(told(school, stay) == Told{"cannotTellYet",
                                   "cycle cannotTellYet, waits for person, open engineeringCycle "
                                   "partInPreparatoryCycle fiveYearSchool"});
  stay.notHolding = {Statement::engineeringCycle};
  CHECK(told(school, stay) ==
        Told{"cannotTellYet", "cycle cannotTellYet, waits for person, open partInPreparatoryCycle fiveYearSchool"});
  stay.holding = {Statement::partInPreparatoryCycle, Statement::fiveYearSchool};
  CHECK(told(school, stay) == Told{"met", "cycle met"});
  stay.holding = {Statement::partInPreparatoryCycle};
  stay.notHolding = {Statement::engineeringCycle, Statement::fiveYearSchool};
  CHECK(told(school, stay) == Told{"notMet", "cycle notMet, against engineeringCycle fiveYearSchool"});
}

TEST_CASE("A statement that must not hold counts against the rule if it holds") {
  const SchoolRules school =
      of("school", {rule("credits", needs({{{Statement::creditsRecognised}, {Statement::extraExamination}}}))});
  SchoolCase stay = at("school");
  stay.holding = {Statement::creditsRecognised};
  CHECK(told(school, stay) == Told{"cannotTellYet", "credits cannotTellYet, waits for person, open extraExamination"});
  stay.notHolding = {Statement::extraExamination};
  CHECK(told(school, stay) == Told{"met", "credits met"});
  stay = at("school");
  stay.holding = {Statement::creditsRecognised, Statement::extraExamination};
  CHECK(told(school, stay) == Told{"notMet", "credits notMet, against extraExamination"});
}

TEST_CASE("Rules that are options or notes cannot fail the verdict") {
  const SchoolRules school =
      of("school", {rule("adds", needs({{{Statement::advancedStudent}, {}}}), Force::may),
                    rule("employer", DecisionRequirement{WaitsFor::employer, {{"a", "a"}, {"b", "b"}}}, Force::notes)});
  SchoolCase stay = at("school");
  stay.notHolding = {Statement::advancedStudent};
  CHECK(told(school, stay) ==
        Told{"met", "adds notMet, against advancedStudent", "employer cannotTellYet, waits for employer"});
}

TEST_CASE("A kind of stay that never counts fails without further questions") {
  SchoolRule never = rule("gap-year", NeverCountsRequirement{});
  never.scope.experiences = {Experience::gapYear};
  SchoolRule alone = rule("alone", needs({{{Statement::goesAlone}, {}}}));
  alone.scope.experiences = {Experience::studies};
  const SchoolRules school = of("school", {never, alone});
  SchoolCase stay = at("school");
  stay.experience = Experience::gapYear;
  CHECK(told(school, stay) == Told{"notMet", "gap-year notMet"});
  stay.experience = Experience::studies;
  stay.holding = {Statement::goesAlone};
  CHECK(told(school, stay) == Told{"met", "alone met"});
  stay.experience.reset();
  CHECK(told(school, stay) ==
        Told{"cannotTellYet", "gap-year cannotTellYet, waits for person", "alone cannotTellYet, waits for person"});
}

TEST_CASE("Conditions that an exemption lifts are left out; a person who is not exempt sees the deciding answer") {
  SchoolRules school = of("school", {rule("alone", needs({{{Statement::goesAlone}, {}}})),
                                     rule("credits", needs({{{Statement::creditsRecognised}, {}}}))});
  school.exemption = test::stated<Exemption>("text");
  school.exemption->requirement = needs({{{Statement::foreignNationality, Statement::foreignSecondaryDiploma}, {}},
                                         {{Statement::foreignNationality, Statement::baccalaureateAbroad}, {}}});
  school.exemption->lifts = {"alone"};
  SchoolCase stay = at("school");
  stay.notHolding = {Statement::goesAlone};
  stay.holding = {Statement::foreignNationality, Statement::baccalaureateAbroad, Statement::creditsRecognised};
  CHECK(told(school, stay) == Told{"met, exempt", "credits met"});
  stay.holding = {Statement::foreignNationality, Statement::baccalaureateAbroad};
  stay.notHolding = {Statement::goesAlone, Statement::creditsRecognised};
  CHECK(told(school, stay) == Told{"notMet, exempt", "credits notMet, against creditsRecognised"});
  school.exemption->lifts = {"alone", "credits"};
  CHECK(told(school, stay) == Told{"met, exempt"});
  stay.holding = {Statement::foreignNationality, Statement::creditsRecognised};
  stay.notHolding = {Statement::goesAlone, Statement::baccalaureateAbroad, Statement::foreignSecondaryDiploma};
  CHECK(told(school, stay) == Told{"notMet", "alone notMet, against goesAlone", "credits met"});
  const SchoolReport answer = report(stay, {{&school, {}}});
  CHECK(answer.verdicts.front().exemption->status == Status::notMet);
  CHECK(tell(answer.verdicts.front().exemption->against) == " foreignSecondaryDiploma baccalaureateAbroad");
}

TEST_CASE("An exemption for students does not apply to apprentices, and is open without enrolment") {
  SchoolRules school = of("school", {rule("alone", needs({{{Statement::goesAlone}, {}}}))});
  school.exemption = test::stated<Exemption>("text");
  school.exemption->enrolments = {Enrolment::student};
  school.exemption->requirement = needs({{{Statement::foreignNationality}, {}}});
  school.exemption->lifts = {"alone"};
  SchoolCase stay = at("school");
  stay.holding = {Statement::foreignNationality};
  stay.notHolding = {Statement::goesAlone};
  CHECK(told(school, stay) == Told{"notMet", "alone notMet, against goesAlone"});
  const SchoolReport unsaid = report(stay, {{&school, {}}});
  CHECK(unsaid.verdicts.front().exemption->status == Status::cannotTellYet);
  CHECK(unsaid.verdicts.front().exemption->waitsFor == WaitsFor::person);
  stay.enrolment = Enrolment::student;
  CHECK(told(school, stay) == Told{"met, exempt"});
  stay.enrolment = Enrolment::apprentice;
  CHECK(told(school, stay) == Told{"notMet", "alone notMet, against goesAlone"});
  const SchoolReport apprentice = report(stay, {{&school, {}}});
  CHECK_FALSE(apprentice.verdicts.front().exemption);
}

TEST_CASE("A length shows what was measured, and missing the recommended length breaks no rule") {
  const SchoolRules school =
      of("school", {rule("weeks", LengthRequirement{{9, LengthUnit::week}, Length{12, LengthUnit::week}, false}),
                    rule("months", LengthRequirement{{3, LengthUnit::month}, std::nullopt, true})});
  SchoolCase stay = at("school");
  stay.days = 70;
  const SchoolReport answer = report(stay, {{&school, {}}});
  const SchoolCondition& weeks = answer.verdicts.front().conditions[0];
  CHECK(weeks.status == Status::met);
  CHECK(weeks.length->days == 70);
  CHECK(weeks.length->recommendation == Status::notMet);
  const SchoolCondition& months = answer.verdicts.front().conditions[1];
  CHECK(months.status == Status::notMet);
  CHECK_FALSE(months.length->recommendation);
  stay.days = 100;
  CHECK(told(school, stay) == Told{"met", "weeks met", "months met"});
  stay.notHolding = {Statement::continuous};
  CHECK(told(school, stay) == Told{"notMet", "weeks met", "months notMet, against continuous"});
}

TEST_CASE("Rules bind by school name, by engineering programme, not at all, or it cannot be told yet") {
  const SchoolRules named = of("school", {});
  SchoolRules engineering = of("school", {});
  engineering.everyEngineeringSchool = true;
  const auto binds = [](const SchoolRules& author, const SchoolCase& stay) -> std::string {
    const SchoolReport answer = report(stay, {{&author, {}}});
    return answer.verdicts.empty() ? "no" : std::string(word(answer.verdicts.front().binds));
  };
  SchoolCase other = at("other");
  CHECK(binds(named, at("school")) == "met");
  CHECK(binds(named, other) == "no");
  CHECK(binds(named, {}) == "cannotTellYet");
  CHECK(binds(engineering, at("school")) == "met");
  CHECK(binds(engineering, other) == "cannotTellYet");
  other.engineering = true;
  CHECK(binds(engineering, other) == "met");
  other.engineering = false;
  CHECK(binds(engineering, other) == "no");
  SchoolCase unknown;
  unknown.engineering = false;
  CHECK(binds(engineering, unknown) == "no");
  SchoolCase manager = at("school");
  manager.engineering = false;
  CHECK(binds(engineering, manager) == "no");
}

TEST_CASE("The lengths of all authors are listed whatever the question is") {
  const SchoolRules one = of("one", {rule("weeks", LengthRequirement{{9, LengthUnit::week}, std::nullopt, false})});
  const SchoolRules two =
      of("two", {rule("semester", LengthRequirement{{1, LengthUnit::semester}, std::nullopt, false}),
                 rule("alone", needs({{{Statement::goesAlone}, {}}}))});
  const SchoolReport answer = report(at("two"), {{&one, {"Un", "One"}}, {&two, {"Deux", "Two"}}});
  CHECK(answer.verdicts.size() == 1);
  REQUIRE(answer.lengths.size() == 2);
  CHECK(answer.lengths[0].author == "one");
  CHECK(answer.lengths[0].minimum.count == 9);
  CHECK(answer.lengths[1].name.en == "Two");
}

TEST_CASE("Problems of a case are reported by field") {
  SchoolCase stay;
  stay.start = CivilDate::parse("2025-02-01");
  stay.end = CivilDate::parse("2025-01-31");
  stay.holding = {Statement::goesAlone};
  stay.notHolding = {Statement::goesAlone};
  Problems problems = problemsOf(stay);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].field == "end");
  CHECK(problems[1].field == "notHolding");
  stay.end = CivilDate::parse("2025-02-02");
  stay.notHolding.clear();
  stay.days = 3;
  problems = problemsOf(stay);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].field == "days");
  stay.days = 2;
  CHECK(problemsOf(stay).empty());
}

TEST_CASE("Only authors who publish a self-audit have one") {
  SchoolRules one = of("one", {});
  one.audit = {test::stated<AuditQuestion>("text")};
  const SchoolRules two = of("two", {});
  const SelfAudits all = selfAudits({{&one, {"Un", "One"}}, {&two, {}}});
  REQUIRE(all.audits.size() == 1);
  CHECK(all.audits[0].author == "one");
  CHECK(all.audits[0].questions.size() == 1);
}

}  // namespace passerelle
