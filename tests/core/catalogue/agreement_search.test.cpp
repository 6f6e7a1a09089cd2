#include "core/catalogue/agreement_search.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::date;
using test::tell;

namespace {

AgreementsOnDay ask(const AgreementsQuestion& question) {
  const Catalogue catalogue = test::fewRecords();
  const std::vector<Campus> campuses = test::fewCampuses();
  return AgreementIndex(catalogue, campuses).select(catalogue, campuses, question);
}

AgreementsQuestion onDay(const char* day) {
  AgreementsQuestion question;
  question.on = date(day);
  return question;
}

std::string idsOf(const std::vector<AgreementOnDay>& agreements) {
  std::string ids;
  for (const AgreementOnDay& each : agreements) {
    ids += (ids.empty() ? "" : " ") + std::string(each.agreement.id.text) + ":" +
           std::to_string(each.agreement.entries.size());
  }
  return ids;
}

}  // namespace

TEST_CASE("Agreements are in force from first to last day, both included, else ended or not yet in force") {
  const AgreementsOnDay both = ask(onDay("2021-07-01"));
  CHECK(idsOf(both.inForce) == "old:2 new:1");
  CHECK(both.inForce[0].daysLeft == 183);
  CHECK(tell(both.states) == "inForce:2 ended:0 notYet:0");
  const AgreementsOnDay last = ask(onDay("2022-06-30"));
  CHECK(idsOf(last.inForce) == "new:1");
  CHECK(last.inForce[0].daysLeft == 0);
  CHECK(idsOf(last.ended) == "old:2");
  CHECK_FALSE(last.ended[0].daysLeft);
  const AgreementsOnDay before = ask(onDay("2019-12-31"));
  CHECK(idsOf(before.notYet) == "old:2 new:1");
}

TEST_CASE("The last end of all agreements is given, even if filters exclude it") {
  AgreementsQuestion question = onDay("2022-07-01");
  question.countries = {"DE"};
  const AgreementsOnDay answer = ask(question);
  CHECK(answer.inForce.empty());
  CHECK(answer.ended.empty());
  CHECK(answer.lastEnd == date("2022-06-30"));
}

TEST_CASE("Filters select entries, and facets count each partner once with all other filters applied") {
  AgreementsQuestion question = onDay("2021-07-01");
  CHECK(tell(ask(question).countries) == "FR:1 SE:1");
  CHECK(tell(ask(question).networks) == "ring:1");
  question.countries = {"FR"};
  const AgreementsOnDay french = ask(question);
  CHECK(idsOf(french.inForce) == "old:1");
  CHECK(tell(french.countries) == "FR:1 SE:1");
  CHECK(tell(french.networks).empty());
  REQUIRE(french.partners.size() == 1);
  CHECK(french.partners[0].town == "Lyon");
  question.countries = {};
  question.networks = {"ring"};
  CHECK(idsOf(ask(question).inForce) == "new:1");
  CHECK(tell(ask(question).countries) == "FR:0 SE:1");
  question.networks = {};
  question.partners = {"south"};
  CHECK(idsOf(ask(question).inForce) == "old:1");
  question.partners = {"nobody"};
  CHECK(idsOf(ask(question).inForce).empty());
}

TEST_CASE("States and institutions restrict agreements") {
  AgreementsQuestion question = onDay("2022-01-01");
  question.states = {AgreementState::inForce};
  const AgreementsOnDay answer = ask(question);
  CHECK(idsOf(answer.inForce) == "new:1");
  CHECK(answer.ended.empty());
  CHECK(tell(answer.states) == "inForce:1 ended:1 notYet:0");
  CHECK(tell(answer.countries) == "FR:0 SE:1");
  question.institutions = {"another"};
  CHECK(ask(question).inForce.empty());
}

TEST_CASE("A catalogue without agreements gives an empty answer") {
  const Catalogue none;
  AgreementsQuestion question = onDay("2022-01-01");
  const AgreementsOnDay answer = AgreementIndex(none, {}).select(none, {}, question);
  CHECK_FALSE(answer.lastEnd);
  CHECK(answer.inForce.empty());
}

TEST_CASE("The summary of a partner has the name and location of its campus") {
  const PartnerSummary summary = summaryOf(test::partner("north"), test::fewCampuses()[0]);
  CHECK(summary.town == "Malmö");
  CHECK(summary.country == "SE");
  const Agreement agreement = test::fewRecords().agreements[0].agreements[0];
  CHECK(stateOf(agreement, date("2019-12-31")) == AgreementState::notYet);
  CHECK(seenFrom(date("2020-01-01"), {"invented"}, agreement).state == AgreementState::inForce);
}

}  // namespace passerelle
