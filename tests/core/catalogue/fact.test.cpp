#include "core/catalogue/fact.h"

#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

Fact about(const char* id, Subject subject, Topic topic) {
  auto fact = test::stated<Fact>("page");
  fact.id.text = InternedText(std::string_view(id));
  fact.subject = std::move(subject);
  fact.topic = topic;
  return fact;
}

const std::vector<Fact>& facts() {
  static const std::vector<Fact> all = {
      about("a", Id<Institution>{"x"}, Topic::charter), about("b", Id<Authority>{"x"}, Topic::charter),
      about("c", Id<Network>{"x"}, Topic::networks), about("d", Id<Offer>{"x"}, Topic::links),
      about("e", ProgrammePart::internationalCreditMobility, Topic::priorities)};
  return all;
}

std::string found(const FactsQuestion& question) {
  std::string ids;
  for (const Fact& fact : select(facts(), question).facts) ids += fact.id.text;
  return ids;
}

}  // namespace

TEST_CASE("A question without fields selects every fact, in the order of the data") { CHECK(found({}) == "abcde"); }

TEST_CASE("An id matches only subjects of its own type") {
  FactsQuestion question;
  question.institution = "x";
  CHECK(found(question) == "a");
  question = {};
  question.authority = "x";
  CHECK(found(question) == "b");
  question = {};
  question.network = "x";
  CHECK(found(question) == "c");
  question = {};
  question.offer = "x";
  CHECK(found(question) == "d");
  question.offer = "y";
  CHECK(found(question).empty());
  question = {};
  question.programme = ProgrammePart::internationalCreditMobility;
  CHECK(found(question) == "e");
  question.programme = ProgrammePart::erasmusPlus;
  CHECK(found(question).empty());
}

TEST_CASE("A fact must match both subject and topic") {
  FactsQuestion question;
  question.topic = Topic::charter;
  CHECK(found(question) == "ab");
  question.authority = "x";
  CHECK(found(question) == "b");
  question.institution = "x";  // no fact is about both
  CHECK(found(question).empty());
}

}  // namespace passerelle
