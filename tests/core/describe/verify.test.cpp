#include "core/describe/verify.h"

#include <algorithm>

#include "tests/core/support/data.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/kept_report.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::Told;

namespace {

Told defectsOf(const std::vector<ShortStaySupport>& scale) {
  Figures figures;
  figures.shortStaySupport = scale;
  test::KeptReport kept;
  verify(figures, kept);
  return kept.places;
}

Told outside(std::int64_t euros) {
  Figures ofCall;
  ofCall.monthlySupport = {test::monthlyRate("call", 292, 606)};
  Figures ofPage;
  ofPage.monthlySupport = {test::monthlyRate("page", euros, euros)};
  test::KeptReport kept;
  verifyWithin(test::inventedCall(ofCall), ofPage, "FR", kept);
  return kept.places;
}

}  // namespace

TEST_CASE("A scale of days has neither hole nor overlap") {
  CHECK(defectsOf({test::dailyRate("call", 5, 14, 79), test::dailyRate("call", 15, 30, 56)}).empty());
  CHECK(defectsOf({test::dailyRate("call", 5, 14, 79), test::dailyRate("call", 16, 30, 56)}) ==
        Told{"gap /shortStaySupport/1/fromDay"});
  CHECK(defectsOf({test::dailyRate("call", 5, 14, 79), test::dailyRate("call", 14, 30, 56)}) ==
        Told{"overlap /shortStaySupport/1/fromDay"});
}

TEST_CASE("The calls, agencies and institutions of the product are in order") {
  test::KeptReport kept;
  for (const Call& call : test::library().calls) {
    verify(call.figures, kept);
    verify(call, kept);
    const auto check = [&](const auto& author) {
      for (const Publication& publication : author.publications) {
        const auto& calls = publication.calls;
        const bool holds = std::find(calls.begin(), calls.end(), call.year) != calls.end();
        if (holds) verifyWithin(call, publication.figures, std::string(author.country), kept);
        verify(publication.figures, kept);
      }
    };
    for (const Agency& agency : test::library().agencies) check(agency);
    for (const Institution& institution : test::library().institutions) check(institution);
  }
  CHECK(kept.places == Told{});
}

TEST_CASE("An author's own rate lies in the range of its call, both ends included") {
  CHECK(outside(292).empty());
  CHECK(outside(606).empty());
  CHECK(outside(291).size() == 2);  // both its ends
  CHECK(outside(607).size() == 2);
}

}  // namespace passerelle::json
