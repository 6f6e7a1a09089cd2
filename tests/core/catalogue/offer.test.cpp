#include "core/catalogue/offer.h"

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::date;
using test::deadlineBefore;
using test::jsonOf;

namespace {

Offer inMay() { return test::offer("north", "2024-05-20", "2024-05-24"); }

Offer with(VirtualPart part) {
  Offer offer = inMay();
  offer.virtualPart = std::move(part);
  return offer;
}

std::string lastDayOf(const Offer& offer, int months = 2) {
  const auto deadline = deadlineOf(offer, deadlineBefore(months));
  return deadline ? deadline->lastDay.text() : "none";
}

OfferStatus statusOn(const Offer& offer, const char* day) {
  return statusOf(decidingDaysOf(offer, deadlineOf(offer, deadlineBefore(2))), date(day));
}

}  // namespace

TEST_CASE("The number of days on site includes both ends") {
  CHECK(daysOf({date("2024-05-20"), date("2024-05-24")}) == 5);
  CHECK(daysOf({date("2024-10-28"), date("2024-11-01")}) == 5);
  CHECK(daysOf({date("2024-05-20"), date("2024-05-20")}) == 1);
}

TEST_CASE(
    "The virtual part lies before, after, or overlaps; sessions on unknown days of a month may lie anywhere in it") {
  CHECK(timingOf(with(test::virtualOn({date("2024-05-01"), date("2024-05-19")}))) == VirtualTiming::before);
  CHECK(timingOf(with(test::virtualOn({date("2024-05-25")}))) == VirtualTiming::after);
  CHECK(timingOf(with(test::virtualOn({date("2024-05-19"), date("2024-05-20")}))) == VirtualTiming::overlapping);
  CHECK(timingOf(with(test::virtualOn({date("2024-05-01"), date("2024-06-01")}))) == VirtualTiming::overlapping);
  VirtualPart months = test::virtualIn("2024-05-01", "2024-07-31");
  CHECK(timingOf(with(months)) == VirtualTiming::overlapping);
  months.sessions = 3;
  CHECK(timingOf(with(months)) == VirtualTiming::notKnown);
  CHECK(timingOf(with(test::virtualIn("2024-04-01", "2024-04-30"))) == VirtualTiming::before);
  CHECK(timingOf(inMay()) == VirtualTiming::notKnown);
  Offer undated = with(test::virtualOn({date("2024-05-01")}));
  undated.stay.reset();
  CHECK(timingOf(undated) == VirtualTiming::notKnown);
}

TEST_CASE("The last day to apply counts from the earlier of the first virtual and physical days") {
  CHECK(lastDayOf(inMay()) == "2024-03-20");
  CHECK(lastDayOf(with(test::virtualOn({date("2024-04-19"), date("2024-05-16")}))) == "2024-02-19");
  CHECK(lastDayOf(with(test::virtualOn({date("2024-06-01")}))) == "2024-03-20");
  Offer virtualAlone = with(test::virtualOn({date("2024-04-19")}));
  virtualAlone.stay.reset();
  CHECK(lastDayOf(virtualAlone) == "2024-02-19");
  Offer nothing = inMay();
  nothing.stay.reset();
  CHECK(lastDayOf(nothing) == "none");
}

TEST_CASE("In a shorter month, the last day to apply is the last day of that month") {
  CHECK(lastDayOf(test::offer("north", "2024-04-30", "2024-05-04")) == "2024-02-29");
  CHECK(lastDayOf(test::offer("north", "2023-04-30", "2023-05-04")) == "2023-02-28");
  CHECK(lastDayOf(test::offer("north", "2024-01-31", "2024-02-04")) == "2023-11-30");
  CHECK(lastDayOf(test::offer("north", "2024-05-31", "2024-06-04"), 3) == "2024-02-29");
}

TEST_CASE("A deadline counted from a month is cautious, and one with unknown virtual days may be earlier") {
  const auto cautious = deadlineOf(with(test::virtualIn("2024-05-01", "2024-05-31")), deadlineBefore(2));
  REQUIRE(cautious);
  CHECK(jsonOf(*cautious) ==
        R"({"monthsBeforeStart":2,"lastDay":"2024-03-01","countedFromDay":"2024-05-01","countedFrom":"virtualPart",)"
        R"("cautious":true,"mayBeEarlier":false,"ofStay":"2024-03-20","ofVirtualPart":"2024-03-01",)"
        R"("source":"page","locator":{"heading":"invented"},"trust":"official"})");
  Offer later = inMay();
  later.virtualPart.state = VirtualState::announcedLater;
  CHECK(deadlineOf(later, deadlineBefore(2))->mayBeEarlier);
  CHECK_FALSE(deadlineOf(with(test::virtualIn("2024-06-01", "2024-06-30")), deadlineBefore(2))->cautious);
}

TEST_CASE("An offer is open, then has its last day to apply, is closed until it ends, then past") {
  const Offer offer = inMay();
  CHECK(statusOn(offer, "2024-03-19") == OfferStatus::open);
  CHECK(statusOn(offer, "2024-03-20") == OfferStatus::lastDay);
  CHECK(statusOn(offer, "2024-03-21") == OfferStatus::closed);
  CHECK(statusOn(offer, "2024-05-24") == OfferStatus::closed);
  CHECK(statusOn(offer, "2024-05-25") == OfferStatus::past);
  const Offer longer = with(test::virtualOn({date("2024-05-01"), date("2024-06-10")}));
  CHECK(statusOn(longer, "2024-06-10") == OfferStatus::closed);
  CHECK(statusOn(longer, "2024-06-11") == OfferStatus::past);
}

TEST_CASE("Without a deadline an offer is open until it starts; without any day its dates are to be announced") {
  const OfferDays days = decidingDaysOf(inMay(), std::nullopt);
  CHECK(statusOf(days, date("2024-05-19")) == OfferStatus::open);
  CHECK(statusOf(days, date("2024-05-20")) == OfferStatus::lastDay);
  CHECK(statusOf(days, date("2024-05-21")) == OfferStatus::closed);
  Offer undated = inMay();
  undated.stay.reset();
  CHECK(statusOn(undated, "2024-01-01") == OfferStatus::datesToBeAnnounced);
}

TEST_CASE("The missing fields of an offer are the applicable ones that are not stated") {
  Offer offer = inMay();
  CHECK(jsonOf(completenessOf(offer)) ==
        R"({"filled":1,"applicable":8,"missing":["title","field","virtualPart","language","level","arrangements",)"
        R"("credits"]})");
  offer.audience = Audience::administrativeAndAcademicStaff;  // staff receive no credits
  offer.arrangements = {Arrangement::accommodation};
  CHECK(jsonOf(completenessOf(offer)) ==
        R"({"filled":2,"applicable":8,"missing":["title","field","virtualPart","language","level","accommodation"]})");
}

}  // namespace passerelle
