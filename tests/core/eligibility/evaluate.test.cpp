#include "core/eligibility/evaluate.h"

#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::Going;

namespace {

const std::string proof = " {call secondary }";

template <class Asked>
std::string evaluated(const Asked& asked, const Mobility& mobility) {
  Condition answer;
  answer.id = "it";
  evaluate(asked, test::framed(mobility).situation, answer);
  const std::string told = test::tell(answer);
  return told.substr(0, told.size() - proof.size());
}

Duration staffStay() {
  Duration duration = test::stayLimits("call", 5, 60);
  duration.maximumMonths = 2;
  return duration;
}

struct Row {
  const char* name;
  Going asked;
  const char* told;
};

}  // namespace

TEST_CASE("All stays of a cycle of study together last twelve months at most, twenty-four in one-cycle studies") {
  const Requirement most = CycleMonthsRequirement{12, 24};
  const auto after = [](int earlier, std::optional<bool> oneCycle = std::nullopt) {
    Mobility mobility = anywhere().student().on(Activity::SMS).staying(150);
    mobility.earlierStayDays = earlier;
    mobility.oneCycleStudies = oneCycle;
    return mobility;
  };
  CHECK(evaluated(most, after(210)) == "it met, earlierStayDays 360 of ..360 day");
  CHECK(evaluated(most, after(211)) == "it cannotTellYet waits for person, oneCycleStudies 361 of ..360 day");
  CHECK(evaluated(most, after(211, false)) == "it notMet, earlierStayDays 361 of ..360 day");
  CHECK(evaluated(most, after(570, true)) == "it met, earlierStayDays 720 of ..720 day");
  CHECK(evaluated(most, after(571, true)) == "it notMet, earlierStayDays 721 of ..720 day");
  CHECK(evaluated(most, after(571)) == "it notMet, earlierStayDays 721 of ..360 day");
}

TEST_CASE("Without earlier stays only this one counts; without days nothing is met yet, and too much is too much") {
  const Requirement most = CycleMonthsRequirement{12, 24};
  const Going studies = anywhere().student().on(Activity::SMS);
  CHECK(evaluated(most, Going(studies).staying(360)) == "it met, earlierStayDays 360 of ..360 day");
  CHECK(evaluated(most, Going(studies).staying(361)) ==
        "it cannotTellYet waits for person, oneCycleStudies 361 of ..360 day");
  CHECK(evaluated(most, studies) == "it cannotTellYet waits for person, days of ..360 day");
  Mobility full = studies;
  full.earlierStayDays = 720;
  CHECK(evaluated(most, full) == "it notMet, earlierStayDays of ..360 day");
}

TEST_CASE("Teaching hours are the weekly minimum for up to seven days, then pro rata, rounded up") {
  const TeachingHoursRequirement eightAWeek{8, TeachingPeriod::week};
  struct Hours {
    int days;
    int hours;
  };
  for (const Hours& row : {Hours{1, 8}, Hours{2, 8}, Hours{6, 8}, Hours{7, 8}, Hours{8, 10}, Hours{9, 11},
                           Hours{10, 12}, Hours{13, 15}, Hours{14, 16}, Hours{15, 18}, Hours{21, 24}, Hours{60, 69}}) {
    INFO(row.days << " days");
    CHECK(teachingHoursFor(row.days, eightAWeek) == row.hours);
  }
}

TEST_CASE("Teaching hours are compared with those required for the length of the stay") {
  const Requirement weekly = TeachingHoursRequirement{8, TeachingPeriod::week};
  const Row rows[] = {
      {"a week", anywhere().on(Activity::STA).staying(7).teaching(8), "it met, teachingHours 8 of 8.. hour"},
      {"a short stay", anywhere().on(Activity::STA).staying(2).teaching(7), "it notMet, teachingHours 7 of 8.. hour"},
      {"ten days", anywhere().on(Activity::STA).staying(10).teaching(12), "it met, teachingHours 12 of 12.. hour"},
      {"ten days, one hour short", anywhere().on(Activity::STA).staying(10).teaching(11),
       "it notMet, teachingHours 11 of 12.. hour"},
      {"two weeks by dates", anywhere().on(Activity::STA).staying("2024-03-04", "2024-03-17").teaching(16),
       "it met, teachingHours 16 of 16.. hour"},
      {"hours not said", anywhere().on(Activity::STA).staying(10),
       "it cannotTellYet waits for person, teachingHours of 12.. hour"},
      {"nothing said", anywhere().on(Activity::STA), "it cannotTellYet waits for person, teachingHours of 8.. hour"},
      {"days not said, enough for one week", anywhere().on(Activity::STA).teaching(8),
       "it cannotTellYet waits for person, days 8 of 8.. hour"},
      {"days not said, too few for any stay", anywhere().on(Activity::STA).teaching(7),
       "it notMet, teachingHours 7 of 8.. hour"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(evaluated(weekly, row.asked) == row.told);
  }
}

TEST_CASE("Hours for the whole stay do not depend on its length") {
  const Requirement inAll = TeachingHoursRequirement{4, TeachingPeriod::stay};
  const auto stay = [] { return anywhere().on(Activity::combinedStaff); };
  CHECK(evaluated(inAll, stay().staying(30).teaching(4)) == "it met, teachingHours 4 of 4.. hour");
  CHECK(evaluated(inAll, stay().teaching(4)) == "it met, teachingHours 4 of 4.. hour");
  CHECK(evaluated(inAll, stay().staying(30).teaching(3)) == "it notMet, teachingHours 3 of 4.. hour");
  CHECK(evaluated(inAll, stay()) == "it cannotTellYet waits for person, teachingHours of 4.. hour");
}

TEST_CASE("The role must be one of the allowed roles") {
  const Requirement staff = RoleRequirement{{Role::teachingStaff, Role::doctoralCandidate}};
  CHECK(evaluated(staff, anywhere().teacher()) == "it met, role teachingStaff of teachingStaff|doctoralCandidate");
  CHECK(evaluated(staff, anywhere().student()) == "it notMet, role student of teachingStaff|doctoralCandidate");
  CHECK(evaluated(staff, anywhere()) == "it cannotTellYet waits for person, role of teachingStaff|doctoralCandidate");
}

TEST_CASE("A virtual part and a teaching contract are present, absent or unanswered") {
  const Requirement online = VirtualPartRequirement{true};
  CHECK(evaluated(online, anywhere().online()) == "it met, virtualPart yes of yes");
  CHECK(evaluated(online, anywhere().online(false)) == "it notMet, virtualPart no of yes");
  CHECK(evaluated(online, anywhere()) == "it cannotTellYet waits for person, virtualPart of yes");
  const Requirement contract = TeachingContractRequirement{true};
  CHECK(evaluated(contract, anywhere().teachingContract()) == "it met, teachingContract yes of yes");
  CHECK(evaluated(contract, anywhere().teachingContract(false)) == "it notMet, teachingContract no of yes");
  CHECK(evaluated(contract, anywhere()) == "it cannotTellYet waits for person, teachingContract of yes");
}

TEST_CASE("Only the excluded activity is refused") {
  const Requirement conference = ActivityExclusion{Activity::conference};
  CHECK(evaluated(conference, anywhere().on(Activity::conference)) == "it notMet, activity conference");
  CHECK(evaluated(conference, anywhere().on(Activity::STT)) == "it met, activity STT");
}

TEST_CASE("Only the funded directions are eligible") {
  const Requirement incoming = FundedFlowRequirement{{Direction::incoming}};
  CHECK(evaluated(incoming, anywhere().comingIn()) == "it met, direction incoming of incoming");
  CHECK(evaluated(incoming, anywhere().goingOut()) == "it notMet, direction outgoing of incoming");
  CHECK(evaluated(incoming, anywhere()) == "it cannotTellYet waits for person, direction of incoming");
}

TEST_CASE("The year of study must reach the minimum; everyone is at least in the first") {
  const Requirement first = YearOfStudyRequirement{1};
  const Requirement second = YearOfStudyRequirement{2};
  CHECK(evaluated(first, anywhere()) == "it met, yearOfStudy of 1.. year");
  CHECK(evaluated(first, anywhere().inYear(1)) == "it met, yearOfStudy 1 of 1.. year");
  CHECK(evaluated(second, anywhere()) == "it cannotTellYet waits for person, yearOfStudy of 2.. year");
  CHECK(evaluated(second, anywhere().inYear(1)) == "it notMet, yearOfStudy 1 of 2.. year");
  CHECK(evaluated(second, anywhere().inYear(2)) == "it met, yearOfStudy 2 of 2.. year");
}

TEST_CASE("A staff stay lasts 5 to 60 days; between 60 days and two calendar months the institution decides") {
  const auto stay = [] { return anywhere().on(Activity::STT); };
  const Row rows[] = {
      {"4 days", stay().staying(4), "it notMet, days 4 of 5..60 day"},
      {"5 days", stay().staying(5), "it met, days 5 of 5..60 day"},
      {"60 days", stay().staying(60), "it met, days 60 of 5..60 day"},
      {"61 days", stay().staying(61), "it cannotTellYet waits for institution, days 61 of 5..60 day"},
      {"62 days, as July and August have", stay().staying(62),
       "it cannotTellYet waits for institution, days 62 of 5..60 day"},
      {"63 days, as no two months have", stay().staying(63), "it notMet, days 63 of 5..60 day"},
      {"July and August", stay().staying("2024-07-01", "2024-08-31"),
       "it cannotTellYet waits for institution, days 62 of 5..60 day"},
      {"July, August and a day", stay().staying("2024-07-01", "2024-09-01"), "it notMet, days 63 of 5..60 day"},
      {"mid-February to mid-April is short", stay().staying("2023-02-15", "2023-04-14"),
       "it met, days 59 of 5..60 day"},
      {"mid-February to mid-April and two days", stay().staying("2023-02-15", "2023-04-16"),
       "it notMet, days 61 of 5..60 day"},
      {"mid-March to mid-May", stay().staying("2024-03-15", "2024-05-14"),
       "it cannotTellYet waits for institution, days 61 of 5..60 day"},
      {"from the end of December, February clamped", stay().staying("2023-12-31", "2024-02-28"),
       "it met, days 60 of 5..60 day"},
      {"from 31 July to the end of September, which has no day 31", stay().staying("2024-07-31", "2024-09-30"),
       "it cannotTellYet waits for institution, days 62 of 5..60 day"},
      {"from 31 July into October", stay().staying("2024-07-31", "2024-10-01"), "it notMet, days 63 of 5..60 day"},
      {"days not said", stay(), "it cannotTellYet waits for person, days of 5..60 day"},
  };
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(evaluated(staffStay(), row.asked) == row.told);
  }
}

TEST_CASE("Without a second maximum in months, one day above the maximum is too long") {
  const Duration studies = test::stayLimits("call", 60, 360);
  const auto stay = [](int days) { return anywhere().on(Activity::SMS).staying(days); };
  CHECK(evaluated(studies, stay(59)) == "it notMet, days 59 of 60..360 day");
  CHECK(evaluated(studies, stay(60)) == "it met, days 60 of 60..360 day");
  CHECK(evaluated(studies, stay(360)) == "it met, days 360 of 60..360 day");
  CHECK(evaluated(studies, stay(361)) == "it notMet, days 361 of 60..360 day");
  CHECK(evaluated(studies, anywhere().on(Activity::SMS).staying("2025-08-31", "2026-08-30")) ==
        "it notMet, days 361 of 60..360 day");
  CHECK(evaluated(studies, anywhere().on(Activity::SMS).staying("2025-09-01", "2026-08-31")) ==
        "it met, days 360 of 60..360 day");
}

}  // namespace passerelle
