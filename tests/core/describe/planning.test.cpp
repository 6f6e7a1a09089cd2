#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::jsonOf;
using test::Told;

namespace {

constexpr const char* pageProof = R"("source":"page","locator":{"heading":"invented"},"trust":"official")";

template <class Value>
Told problemsIn(const std::string& text) {
  const auto read = decodeRequest<Value>(text);
  return read ? Told{} : test::tell(read.problems());
}

std::string deadlineOf(int months) {
  return R"({"scope":{},"monthsBeforeStart":)" + std::to_string(months) + "," + pageProof + "}";
}

}  // namespace

TEST_CASE("A document is written with what is stated of it, and nothing for what is not") {
  RequiredDocument document = test::document("a", Stage::onSite);
  document.name = {"f", "e"};
  const std::string beginning = R"({"id":"a","scope":{},"stage":"onSite","name":{"fr":"f","en":"e"},)";
  CHECK(jsonOf(document) == beginning + pageProof + "}");
  document.onlyIf = LocalizedText{"si", "if"};
  document.detail = LocalizedText{"d", "d"};
  document.signedBy = {Party::participant, Party::receivingInstitution};
  document.sendTo = LocalizedText{"à", "to"};
  CHECK(jsonOf(document) == beginning +
                                R"("onlyIf":{"fr":"si","en":"if"},"detail":{"fr":"d","en":"d"},)"
                                R"("signedBy":["participant","receivingInstitution"],"sendTo":{"fr":"à","en":"to"},)" +
                                pageProof + "}");
  const auto read = decodeRequest<RequiredDocument>(jsonOf(document));
  REQUIRE(read);
  CHECK(jsonOf(*read) == jsonOf(document));
}

TEST_CASE("A checklist is written whole, and an unstated one says so") {
  CHECK(jsonOf(Checklist{}) == R"({"stated":false,"missing":[],"route":[],"documents":[]})");
  Checklist checklist;
  checklist.stated = true;
  checklist.missing = {"direction"};
  checklist.deadline = test::stated<Deadline>("page");
  checklist.deadline->monthsBeforeStart = 2;
  auto step = test::stated<ApplicationStep>("page");
  step.text = {"f", "e"};
  checklist.route = {step};
  CHECK(jsonOf(checklist) == R"({"stated":true,"missing":["direction"],"deadline":{"monthsBeforeStart":2,)" +
                                 std::string(pageProof) + R"(},"route":[{"scope":{},"text":{"fr":"f","en":"e"},)" +
                                 pageProof + R"(}],"documents":[]})");
  checklist.deadline->lastDay = CivilDate::parse("2024-05-08");
  CHECK(jsonOf(*checklist.deadline) ==
        R"({"monthsBeforeStart":2,"lastDay":"2024-05-08",)" + std::string(pageProof) + "}");
}

TEST_CASE("A deadline is one to twenty-four months before the start") {
  CHECK(problemsIn<ApplicationDeadline>(deadlineOf(0)) ==
        Told{"outOfRange monthsBeforeStart: a whole number from 1 to 24 | the number 0"});
  CHECK(problemsIn<ApplicationDeadline>(deadlineOf(1)).empty());
  CHECK(problemsIn<ApplicationDeadline>(deadlineOf(24)).empty());
  CHECK(problemsIn<ApplicationDeadline>(deadlineOf(25)).size() == 1);
}

TEST_CASE("An institution's documents need their list, even where it says nothing else") {
  CHECK(problemsIn<InstitutionDocuments>(R"({"institution":"a","changedOn":"2026-01-01"})") ==
        Told{"missing documents: a list | nothing"});
  CHECK(problemsIn<InstitutionDocuments>(R"({"institution":"a","changedOn":"2026-01-01","documents":[]})").empty());
}

}  // namespace passerelle::json
