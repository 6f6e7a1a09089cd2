#include "core/offers/timeline.h"

#include <algorithm>
#include <set>

#include "core/base/words.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/random_offers.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::date;
using test::planner;
using test::Told;

namespace {

TimelineQuestion of(std::vector<std::string> ids) {
  TimelineQuestion question;
  question.on = date("2024-05-10");
  question.ids = std::move(ids);
  return question;
}

/// A text such as "politecnico-da-guarda-2024-05-20/stay 2024-05-20..2024-05-31".
Told told(const Timeline& timeline) {
  Told out;
  for (const TimelineEntry& entry : timeline.entries) {
    out.push_back(entry.id + " " + entry.firstDay.text() +
                  (entry.lastDay == entry.firstDay ? "" : ".." + entry.lastDay.text()));
  }
  return out;
}

Told clashes(const Timeline& timeline) {
  Told out;
  for (const Clash& clash : timeline.clashes) {
    out.push_back(std::string(word(clash.kind)) + " " + clash.first + " " + clash.second + " " + clash.firstDay.text() +
                  ".." + clash.lastDay.text() + (clash.certain ? "" : "?"));
  }
  return out;
}

TimelineEntry entry(const char* offer, TimelineKind kind, const char* first, const char* last) {
  TimelineEntry made;
  made.id = std::string(offer) + std::string(word(kind)) + first;
  made.kind = kind;
  made.offer = Id<Offer>{InternedText(std::string_view(offer))};
  made.firstDay = date(first);
  made.lastDay = date(last);
  return made;
}

constexpr const char* guarda = "politecnico-da-guarda-2024-05-20";

}  // namespace

TEST_CASE("An offer has its deadline, virtual sessions and stay, in the order of their days") {
  const Timeline timeline = *planner().timeline(of({guarda}));
  CHECK(told(timeline) == Told{"politecnico-da-guarda-2024-05-20/deadline 2024-02-19",
                               "politecnico-da-guarda-2024-05-20/virtualSession/1 2024-04-19",
                               "politecnico-da-guarda-2024-05-20/virtualSession/2 2024-05-16",
                               "politecnico-da-guarda-2024-05-20/virtualSession/3 2024-05-17",
                               "politecnico-da-guarda-2024-05-20/stay 2024-05-20..2024-05-31"});
  CHECK(timeline.entries[1].past);
  CHECK_FALSE(timeline.entries[2].past);
  CHECK(timeline.entries[0].deadline->monthsBeforeStart == 2);
  CHECK(timeline.clashes.empty());
  CHECK(timeline.undated.empty());
}

TEST_CASE("Instalments are listed for the person to whom they are paid") {
  TimelineQuestion question = of({guarda, "usmb-2024-07-16"});
  question.profile.emplace();
  question.profile->institution = "usmb";
  question.profile->role = Role::student;
  Told instalments;
  const auto timeline = planner().timeline(question);
  for (const TimelineEntry& each : timeline->entries) {
    if (each.instalment) instalments.push_back(each.id + " " + test::tell(*each.instalment));
  }
  // No instalments for a stay that is not abroad.
  CHECK(instalments ==
        Told{"politecnico-da-guarda-2024-05-20/instalment/1 beforeStart 2024-05-20 66360..94800: shortStaySupport 70% "
             "66360..94800",
             "politecnico-da-guarda-2024-05-20/instalment/2 afterDocuments 2024-05-31 0..28440: shortStaySupport 0% "
             "0..28440 after participantReport"});
}

TEST_CASE("A plan is listed among the offers and may clash with them") {
  TimelineQuestion question = of({guarda});
  question.plan = test::Going().paidBy("usmb").student().on(Activity::BIP).to("RO").staying("2024-05-17", "2024-05-22");
  const Timeline timeline = *planner().timeline(question);
  CHECK(clashes(timeline) ==
        Told{"sessionInStay politecnico-da-guarda-2024-05-20/virtualSession/3 plan/stay 2024-05-17..2024-05-17",
             "stays plan/stay politecnico-da-guarda-2024-05-20/stay 2024-05-20..2024-05-22"});
  const auto ids = told(timeline);
  CHECK(std::count(ids.begin(), ids.end(), "plan/deadline 2024-03-17") == 1);
  CHECK(std::count(ids.begin(), ids.end(), "plan/stay 2024-05-17..2024-05-22") == 1);
}

TEST_CASE("Parts without a date are listed as undated") {
  TimelineQuestion question = of({"universitatea-de-vest-din-timisoara-2024-06-24", "usmb-2024-04-15"});
  question.plan = test::Going().paidBy("usmb").student();
  const Timeline timeline = *planner().timeline(question);
  REQUIRE(timeline.undated.size() == 3);
  CHECK(timeline.undated[0].state == VirtualState::announcedLater);
  CHECK(timeline.undated[1].state == VirtualState::notStated);
  CHECK(timeline.undated[2].kind == TimelineKind::stay);
  CHECK_FALSE(timeline.undated[2].offer);
}

TEST_CASE("Ends are included: stays that share one day clash, consecutive stays do not") {
  Timeline timeline;
  timeline.entries = {entry("a", TimelineKind::stay, "2024-05-01", "2024-05-05"),
                      entry("b", TimelineKind::stay, "2024-05-05", "2024-05-09"),
                      entry("c", TimelineKind::stay, "2024-05-10", "2024-05-12")};
  findClashes(timeline);
  CHECK(clashes(timeline) == Told{"stays astay2024-05-01 bstay2024-05-05 2024-05-05..2024-05-05"});
}

TEST_CASE("Sessions on one day, and months around a stay, may clash; an offer never clashes with itself") {
  Timeline timeline;
  timeline.entries = {entry("m", TimelineKind::virtualMonths, "2024-05-01", "2024-05-31"),
                      entry("n", TimelineKind::virtualMonths, "2024-05-01", "2024-05-31"),
                      entry("a", TimelineKind::virtualSession, "2024-05-06", "2024-05-06"),
                      entry("b", TimelineKind::virtualSession, "2024-05-06", "2024-05-06"),
                      entry("m", TimelineKind::stay, "2024-05-20", "2024-05-24")};
  findClashes(timeline);
  CHECK(clashes(timeline) ==
        Told{"sessionInStay nvirtualMonths2024-05-01 mstay2024-05-20 2024-05-20..2024-05-24?",
             "sessions avirtualSession2024-05-06 bvirtualSession2024-05-06 2024-05-06..2024-05-06?"});
}

TEST_CASE("Clashes are the same as those found by comparing every pair") {
  test::Draw draw(Catch::rngSeed());
  for (int round = 0; round < 20; ++round) {
    const Planner random(test::withRandomOffers(draw, 40));
    std::vector<std::string> ids;
    for (int i = 0; i < 40; ++i) ids.push_back("random-" + std::to_string(i));
    const Timeline timeline = *random.timeline(of(ids));
    std::size_t plain = 0;
    for (const TimelineEntry& left : timeline.entries) {
      for (const TimelineEntry& right : timeline.entries) {
        const bool areStays = left.kind == TimelineKind::stay && right.kind == TimelineKind::stay;
        const bool meet = left.firstDay <= right.lastDay && right.firstDay <= left.lastDay;
        if (areStays && left.id < right.id && meet) ++plain;
      }
    }
    CHECK_FALSE(timeline.moreClashes);
    CHECK(timeline.clashes.size() == plain);
  }
}

TEST_CASE("Of many clashes only some are listed; repeated ids are listed once, and unknown ids are reported") {
  Timeline timeline;
  for (int i = 0; i < 3000; ++i) {
    timeline.entries.push_back(entry(std::to_string(i).c_str(), TimelineKind::stay, "2024-05-01", "2024-05-05"));
  }
  findClashes(timeline);
  CHECK(timeline.clashes.size() == 200);
  CHECK(timeline.moreClashes);
  const Timeline twice = *planner().timeline(of({guarda, guarda, "nobody"}));
  CHECK(twice.entries.size() == 5);
  CHECK(twice.unknownIds->first == std::vector<std::string>{"nobody"});
  std::set<std::string> ids;
  for (const TimelineEntry& each : twice.entries) ids.insert(each.id);
  CHECK(ids.size() == twice.entries.size());
}

TEST_CASE("Problems of a plan or a profile are reported by field") {
  TimelineQuestion question = of({});
  question.plan = test::Going().paidBy("sorbonne");
  question.profile.emplace();
  question.profile->sendingCountry = "ZZ";
  const auto answer = planner().timeline(question);
  REQUIRE_FALSE(answer.ok());
  CHECK(answer.problems()[0].field == "profile/sendingCountry");
  CHECK(answer.problems()[1].field == "plan/institution");
}

}  // namespace passerelle
