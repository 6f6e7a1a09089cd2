#include "core/describe/verify.h"

#include "core/base/words.h"
#include "tests/core/support/data.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::Told;

namespace {

/// Keeps what is reported: "overlap /shortStaySupport/1/fromDay".
class KeptReport : public Report {
 public:
  void add(ProblemCode code, const std::string& pointer, std::string, std::string) override {
    told.push_back(std::string(word(code)) + " " + pointer);
  }
  Told told;
};

Told defectsOf(const std::vector<ShortStaySupport>& scale) {
  Figures figures;
  figures.shortStaySupport = scale;
  KeptReport kept;
  verify(figures, kept);
  return kept.told;
}

Told outside(std::int64_t euros) {
  Figures ofCall;
  ofCall.monthlySupport = {test::monthlyRate("call", 292, 606)};
  Figures ofPage;
  ofPage.monthlySupport = {test::monthlyRate("page", euros, euros)};
  Told told;
  for (const RateOutside& each : ratesOutside({{{2023}, ofPage}}, "FR", test::inventedCall(ofCall))) {
    told.push_back(each.pointer);
  }
  return told;
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
  KeptReport kept;
  for (const Call& call : test::library().calls) {
    verify(call, kept);
    verify(call.figures, kept);
    for (const Agency& agency : test::library().agencies) {
      CHECK(ratesOutside(agency.publications, agency.country, call).empty());
    }
    for (const Institution& institution : test::library().institutions) {
      CHECK(ratesOutside(institution.publications, std::string(institution.country), call).empty());
    }
  }
  for (const Agency& agency : test::library().agencies) verify(agency.publications, kept);
  for (const Institution& institution : test::library().institutions) verify(institution.publications, kept);
  CHECK(kept.told == Told{});
}

TEST_CASE("An author's own rate lies in the range of its call, both ends included") {
  CHECK(outside(292).empty());
  CHECK(outside(606).empty());
  CHECK(outside(291).size() == 2);  // both its ends
  CHECK(outside(607).size() == 2);
}

}  // namespace passerelle::json
