#include "core/funding/travel_share.h"

#include "core/base/words.h"
#include "tests/core/support/framed.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::atUsmb;
using test::bipStudent;
using test::Going;

namespace {

struct ShareRow {
  const char* name;
  Going asked;
  std::string share;
};

std::string shareOf(const Mobility& mobility) {
  const auto frame = test::framed(mobility);
  const auto row = travelEntitlement(frame.situation, frame.terms);
  return row ? std::string(word(row->travel)) + " " + test::tell(row->citation, row.layer) : "nothing said";
}

}  // namespace

TEST_CASE("Where no row says who receives the lump sum, nobody does") {
  const auto frame = test::framed(atUsmb().student().goingOut().on(Activity::combinedStudent).to("DE"));
  const TravelShares shares = travelShares(frame.situation, frame.terms);
  CHECK_FALSE(shares.mayBePaid());
  CHECK(shares.mayBeUnpaid);
}

TEST_CASE("Who receives the travel lump sum in call 2023, and which source states it") {
  const auto incoming = [](Activity activity) {
    return atUsmb().student().comingIn().on(activity).by(Action::KA171).from("SN");
  };
  const auto outgoing = [](Activity activity) { return atUsmb().student().goingOut().on(activity); };
  const std::string usmb = " {institution published usmb-erasmus}";
  const std::string czu = " {call secondary czu-short-stays}";
  const ShareRow rows[] = {
      {"ICM staff out", test::staffOut().to("SN"), "paid" + usmb},
      {"ICM staff in", test::staffIn().from("SN"), "paid" + usmb},
      {"ICM student in", test::studentIn().from("SN"), "paid {institution deduced usmb-erasmus}"},
      {"ICM short stay in", incoming(Activity::shortBlended), "paid {call deduced programme-guide-2026}"},
      {"ICM student out", outgoing(Activity::SMS).to("SN"), "paid {call deduced programme-guide-2026}"},
      {"staff in Europe", atUsmb().teacher().goingOut().on(Activity::STT).to("DE"),
       "paid {call deduced programme-guide-2026}"},
      {"staff in a BIP", atUsmb().teacher().goingOut().on(Activity::BIP).to("DE"),
       "paid {call deduced programme-guide-2026}"},
      {"student in a BIP", bipStudent().to("DE"), "included" + usmb},
      {"doctoral candidate in a BIP", atUsmb().doctoralCandidate().goingOut().on(Activity::BIP), "included" + usmb},
      {"fewer opportunities in a BIP", bipStudent().fewerOpportunities(), "paid" + czu},
      {"student in a BIP, by the call alone", anywhere().student().goingOut().on(Activity::BIP), "notPaid" + czu},
      {"other short stay", outgoing(Activity::shortBlended).to("DE"), "notPaid" + czu},
      {"studies in Europe", outgoing(Activity::SMS).to("DE"), "notPaid {call official daad-ka131-2021-2023}"},
      {"studies in Switzerland", outgoing(Activity::SMS).to("CH"), "notPaid {call official daad-ka131-2021-2023}"},
      {"KA131 studies far away", outgoing(Activity::SMS).by(Action::KA131).to("SN"),
       "institutionDecides {call secondary uctm-annex-2021}"},
      {"KA131 studies, country open", outgoing(Activity::SMS).by(Action::KA131),
       "institutionDecides {call secondary uctm-annex-2021}"},
      {"combined stay in Europe", outgoing(Activity::combinedStudent).to("DE"), "nothing said"},
      {"conference", outgoing(Activity::conference).to("DE"), "nothing said"},
      {"nothing known", anywhere(), "nothing said"},
  };
  for (const ShareRow& row : rows) {
    INFO(row.name);
    CHECK(shareOf(row.asked) == row.share);
  }
}

TEST_CASE("Unanswered fewer opportunities count as none") {
  CHECK(shareOf(bipStudent()) == shareOf(bipStudent().fewerOpportunities(false)));
  CHECK(shareOf(bipStudent()) != shareOf(bipStudent().fewerOpportunities(true)));
}

}  // namespace passerelle
