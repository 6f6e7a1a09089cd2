#include "core/base/words.h"

#include <set>

#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

template <class Choice>
void everyValueHasOneWord(const char* list) {
  INFO(list);
  std::set<std::string_view> words;
  std::set<Choice> values;
  for (const Word<Choice>& each : Words<Choice>::all) {
    INFO(each.word);
    CHECK_FALSE(each.word.empty());
    CHECK(words.insert(each.word).second);
    if (each.isAlias) {
      CHECK(word(each.value) != each.word);
    } else {
      CHECK(values.insert(each.value).second);
      CHECK(word(each.value) == each.word);
    }
  }
  // The values of an enumeration count from zero without gaps.
  CHECK(static_cast<std::size_t>(*values.rbegin()) + 1 == values.size());
}

}  // namespace

TEST_CASE("Every value of every enumeration has exactly one name that is written") {
  everyValueHasOneWord<ProblemCode>("ProblemCode");
  everyValueHasOneWord<DayCount>("DayCount");
  everyValueHasOneWord<SourceKind>("SourceKind");
  everyValueHasOneWord<Trust>("Trust");
  everyValueHasOneWord<Layer>("Layer");
  everyValueHasOneWord<Action>("Action");
  everyValueHasOneWord<Direction>("Direction");
  everyValueHasOneWord<Role>("Role");
  everyValueHasOneWord<Activity>("Activity");
  everyValueHasOneWord<Destination>("Destination");
  everyValueHasOneWord<Flow>("Flow");
  everyValueHasOneWord<TeachingPeriod>("TeachingPeriod");
  everyValueHasOneWord<Rule>("Rule");
  everyValueHasOneWord<TravelShare>("TravelShare");
  everyValueHasOneWord<TopUpKind>("TopUpKind");
  everyValueHasOneWord<Per>("Per");
  everyValueHasOneWord<Moment>("Moment");
  everyValueHasOneWord<Paper>("Paper");
  everyValueHasOneWord<Unit>("Unit");
  everyValueHasOneWord<CauseKind>("CauseKind");
  everyValueHasOneWord<UnpricedReason>("UnpricedReason");
  everyValueHasOneWord<ChosenBy>("ChosenBy");
  everyValueHasOneWord<Status>("Status");
  everyValueHasOneWord<WaitsFor>("WaitsFor");
  everyValueHasOneWord<ConditionKind>("ConditionKind");
  everyValueHasOneWord<Measure>("Measure");
  everyValueHasOneWord<Stage>("Stage");
  everyValueHasOneWord<Party>("Party");
}

TEST_CASE("An alias is read and never written") {
  CHECK(word(Activity::SMT) == "SMT");
  CHECK(test::jsonOf(std::vector{Activity::SMT}) == R"(["SMT"])");
}

TEST_CASE("Names of enumerations and enumerators are their spelling in the code") {
  CHECK(nameOfList<Activity>() == "Activity");
  CHECK(nameOfList<ProblemCode>() == "ProblemCode");
  CHECK(Words<Direction>::count == 2);
  CHECK(Words<Direction>::all[1].word == "incoming");
}

TEST_CASE("A value outside its enumeration has no name") { CHECK(word(static_cast<Trust>(99)).empty()); }

}  // namespace passerelle
