#include "core/planning/checklist.h"

#include <algorithm>

#include "core/mobility/situation.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::bipStudent;
using test::date;
using test::document;
using test::Going;
using test::staffIn;
using test::staffOut;
using test::tell;
using test::Told;

namespace {

Checklist asked(const Mobility& mobility) { return test::planner().documents(mobility).value(); }

/// The deadline of an application that is due a number of months before a stay that starts on this day.
std::optional<CivilDate> lastDay(const char* start, int months) {
  InstitutionDocuments published;
  published.deadlines = {test::monthsBefore(months)};
  Mobility mobility;
  mobility.institution = "invented";
  mobility.start = date(start);
  return documentsOf(&published, mobility).deadline->lastDay;
}

const std::string form = " to Attached at the end of the Move On application form";
const std::string marcoz = " to The grants officer of the International Relations office, Marcoz site";
const std::string commission = " to The online form of the European Commission";

}  // namespace

TEST_CASE("A student invited to Turin sees the documents, their recipients and the deadline") {
  CHECK(tell(asked(bipStudent().to("IT").staying("2024-07-08", "2024-07-12"))) ==
        Told{"2 months before: 2024-05-08", "3 steps", "application usmb-bip-curriculum-vitae" + form,
             "application usmb-bip-motivation-letter: participant" + form, "application usmb-bip-bank-details" + form,
             "application usmb-bip-crous-notification if you receive a grant based on social criteria" + form,
             "application usmb-bip-disability-certificate if you have a disability" + form,
             "beforeDeparture usmb-bip-learning-agreement: participant programmeSupervisor hostSupervisor",
             "onSite usmb-bip-certificate-of-attendance: receivingInstitution" + marcoz,
             "afterStay usmb-bip-participant-report" + commission});
}

TEST_CASE("The deadline is the same day a number of months earlier, or the last day of a shorter month") {
  struct Row {
    const char* start;
    int months;
    const char* last;
  };
  const Row rows[] = {
      {"2024-07-08", 2, "2024-05-08"}, {"2024-04-30", 2, "2024-02-29"},  {"2023-04-30", 2, "2023-02-28"},
      {"2024-04-29", 2, "2024-02-29"}, {"2023-04-29", 2, "2023-02-28"},  {"2023-04-28", 2, "2023-02-28"},
      {"2024-07-31", 2, "2024-05-31"}, {"2024-08-31", 2, "2024-06-30"},  {"2024-01-31", 2, "2023-11-30"},
      {"2024-02-29", 2, "2023-12-29"}, {"2024-02-29", 12, "2023-02-28"}, {"2024-03-01", 2, "2024-01-01"},
      {"2024-01-01", 1, "2023-12-01"}, {"2024-05-31", 3, "2024-02-29"},  {"2024-12-31", 24, "2022-12-31"},
      {"1900-03-01", 2, "1900-01-01"},
  };
  for (const Row& row : rows) {
    INFO(row.start << " - " << row.months);
    REQUIRE(lastDay(row.start, row.months));
    CHECK(lastDay(row.start, row.months)->text() == row.last);
  }
  CHECK_FALSE(lastDay("1900-02-28", 2));  // before the first day of the calendar
}

TEST_CASE("While the start is unknown the deadline is listed without a day") {
  const Checklist checklist = asked(bipStudent().staying(5));
  REQUIRE(checklist.deadline);
  CHECK(checklist.deadline->monthsBeforeStart == 2);
  CHECK_FALSE(checklist.deadline->lastDay);
  CHECK(checklist.deadline->citation.source.text == "usmb-erasmus");
  CHECK(checklist.deadline->citation.trust == Trust::published);
  CHECK(checklist.documents.size() == 8);
  CHECK(asked(bipStudent().starting("2024-07-08")).deadline->lastDay == date("2024-05-08"));
}

TEST_CASE("A field on which further rows depend is missing, and those rows are not listed") {
  CHECK(tell(asked(atUsmb().on(Activity::BIP))) == Told{"missing role", "nothing stated"});
  CHECK(tell(asked(atUsmb().student())) == Told{"missing activity", "nothing stated"});
  CHECK(tell(asked(atUsmb())) == Told{"missing activity", "nothing stated"});
  CHECK(tell(asked(atUsmb().teacher().on(Activity::STA))) ==
        Told{"missing receivingCountry", "missing direction", "nothing stated"});
  CHECK(tell(asked(anywhere().student().on(Activity::BIP))) == Told{"missing institution", "nothing stated"});
  CHECK(tell(asked(anywhere().paidIn("DE").student().on(Activity::BIP))) == Told{"nothing stated"});
  // A teacher who gave the country and not the direction still sees most documents.
  const Checklist toJapan = asked(atUsmb().teacher().on(Activity::STA).to("JP"));
  CHECK(toJapan.stated);
  CHECK(toJapan.missing == std::vector<InternedText>{"direction"});
  CHECK(toJapan.documents.size() == 4);
}

TEST_CASE("Outgoing staff need one document more than incoming staff") {
  const std::string unit = " to The Erasmus+ unit of the International Relations office, Marcoz site";
  const Told shared = {"beforeDeparture usmb-icm-grant-agreement: participant internationalRelations",
                       "onSite usmb-icm-certificate-of-attendance: receivingInstitution" + unit,
                       "afterStay usmb-icm-participant-report" + commission};
  const auto with = [&](Told first) {
    first.insert(first.end(), shared.begin(), shared.end());
    return first;
  };
  const std::string signatures = ": participant component receivingInstitution";
  CHECK(tell(asked(staffOut().to("JP"))) == with({"2 steps", "application usmb-icm-teaching-agreement" + signatures,
                                                  "application usmb-icm-travel-authorisation: component"}));
  CHECK(tell(asked(staffIn().from("JP"))) == with({"2 steps", "application usmb-icm-teaching-agreement" + signatures}));
  CHECK(tell(asked(staffIn().on(Activity::STT))) ==
        with({"2 steps", "application usmb-icm-training-agreement" + signatures}));
  CHECK(tell(asked(staffIn().on(Activity::combinedStaff))) ==
        with({"2 steps", "application usmb-icm-combined-agreement" + signatures}));
}

TEST_CASE("If nothing is published for a stay, nothing is stated, which differs from an empty list") {
  CHECK(tell(asked(atUsmb().student().goingOut().on(Activity::SMS).to("SE"))) == Told{"nothing stated"});
  CHECK(tell(asked(bipStudent().comingIn())) == Told{"nothing stated"});
  CHECK(tell(asked(atUsmb().teacher().on(Activity::BIP))) == Told{"nothing stated"});
  CHECK(tell(asked(atUsmb().teacher().on(Activity::STA).to("SE"))) == Told{"nothing stated"});
  CHECK(tell(asked(test::studentIn())) == Told{"nothing stated"});
  Mobility elsewhere;
  elsewhere.institution = "elsewhere";
  CHECK(tell(documentsOf(nullptr, elsewhere)) == Told{"nothing stated"});
}

TEST_CASE("Documents are in the order of their stages, and within a stage in the order of the data") {
  InstitutionDocuments published;
  published.documents = {document("d", Stage::afterStay), document("c", Stage::onSite),
                         document("b", Stage::beforeDeparture), document("a2", Stage::application),
                         document("a1", Stage::application)};
  Mobility mobility;
  mobility.institution = "invented";
  CHECK(tell(documentsOf(&published, mobility)) ==
        Told{"application a2", "application a1", "beforeDeparture b", "onSite c", "afterStay d"});
}

TEST_CASE("The first deadline that applies is used; a deadline alone counts as stated") {
  Scope incoming;
  incoming.directions = {Direction::incoming};
  InstitutionDocuments published;
  published.deadlines = {test::monthsBefore(6, incoming), test::monthsBefore(3), test::monthsBefore(1)};
  Mobility mobility;
  mobility.institution = "invented";
  mobility.direction = Direction::outgoing;
  CHECK(tell(documentsOf(&published, mobility)) == Told{"3 months before: start unknown"});
  mobility.direction = Direction::incoming;
  CHECK(tell(documentsOf(&published, mobility)) == Told{"6 months before: start unknown"});
}

TEST_CASE("While an earlier deadline is open, a later one that applies is not used") {
  Scope incoming;
  incoming.directions = {Direction::incoming};
  InstitutionDocuments published;
  published.deadlines = {test::monthsBefore(6, incoming), test::monthsBefore(3)};
  Mobility mobility;
  mobility.institution = "invented";
  CHECK(tell(documentsOf(&published, mobility)) == Told{"missing direction", "nothing stated"});
}

TEST_CASE("Every checklist is in order, and each listed row applies and has a citation") {
  test::Draw draw(Catch::rngSeed());
  for (int i = 0; i < 2000; ++i) {
    const Mobility mobility = draw.mobility();
    INFO(test::jsonOf(mobility));
    const auto answer = test::planner().documents(mobility);
    CHECK(answer.ok() == test::planner().estimate(mobility).ok());
    if (!answer) continue;
    const bool lists = answer->deadline || !answer->route.empty() || !answer->documents.empty();
    CHECK(answer->stated == lists);
    CHECK(std::is_sorted(
        answer->documents.begin(), answer->documents.end(),
        [](const RequiredDocument& left, const RequiredDocument& right) { return left.stage < right.stage; }));
    for (const RequiredDocument& each : answer->documents) {
      CHECK(applies(each.scope, mobility) != Applies::no);
      CHECK_FALSE(each.citation.source.text.empty());
      CHECK(each.citation.locator.heading);
    }
    if (!answer->deadline) continue;
    CHECK(answer->deadline->lastDay.has_value() == mobility.start.has_value());
    if (mobility.start) CHECK(*answer->deadline->lastDay < *mobility.start);
  }
}

}  // namespace passerelle
