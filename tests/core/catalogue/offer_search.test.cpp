#include "core/catalogue/offer_search.h"

#include <algorithm>

#include "core/base/words.h"
#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::date;
using test::tellAboveZero;

namespace {

struct Offers {
  Catalogue catalogue = test::fewRecords();
  std::vector<Campus> campuses = test::fewCampuses();
  OfferIndex index{catalogue, campuses,
                   std::vector<std::optional<DeadlineRule>>(catalogue.offers.size(), test::deadlineBefore(2))};
};

OfferFilter on(const char* day) {
  OfferFilter filter;
  filter.on = date(day);
  return filter;
}

/// The first days of the offers found, such as "05-06 06-03".
std::string found(const OfferFilter& filter) {
  const Offers offers;
  std::string days;
  offers.index.select(filter).filters.passing().each([&](std::size_t each) {
    days += (days.empty() ? "" : " ") + offers.catalogue.offers[each].stay->firstDay.text().substr(5);
  });
  return days;
}

OfferFacets facetsOf(const OfferFilter& filter) {
  const Offers offers;
  return offers.index.facets(offers.index.select(filter));
}

}  // namespace

TEST_CASE("An empty filter passes every offer, with its status and days left on the day") {
  const Offers offers;
  const CivilDate day = date("2024-02-08");
  CHECK(found(on("2024-02-08")) == "05-06 06-03 07-03");
  CHECK(tellAboveZero(facetsOf(on("2024-02-08")).statuses) == "open:2 lastDay:1");
  CHECK(offers.index.latestEnd() == date("2024-07-05"));
  CHECK(offers.index.daysLeft(0, day) == 0);
  CHECK(offers.index.daysLeft(1, day) == 55);
  CHECK_FALSE(offers.index.daysLeft(0, date("2024-02-09")));
  const OfferOnDay first = offers.index.seen(offers.catalogue, offers.campuses, 0, day);
  CHECK(first.daysLeft == 0);
  CHECK(first.host->town == "Malmö");
  CHECK(first.host->partner->text == "north");
  CHECK(offers.index.seen(offers.catalogue, offers.campuses, 1, day).days == 5);
}

TEST_CASE("The sets of statuses agree with the status of each offer, on every day") {
  const Offers offers;
  for (CivilDate day = date("2024-07-31"); day >= date("2024-01-01"); day = day.dayBefore()) {
    OfferFilter filter;
    filter.on = day;
    const OfferSelection selection = offers.index.select(filter);
    for (std::size_t i = 0; i < offers.catalogue.offers.size(); ++i) {
      const auto status = offers.index.seen(offers.catalogue, offers.campuses, i, day).status;
      for (const auto& each : Words<OfferStatus>::all) {
        CHECK(selection.statuses[static_cast<std::size_t>(each.value)].holds(i) == (each.value == status));
      }
    }
  }
}

namespace {

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("A list of ids is a filter, and unknown ids are reported") {
  OfferFilter filter = on("2024-01-01");
  filter.ids = {"south-2024-06-03", "nothing", "north-2024-05-06", "nothing"};
  CHECK(found(filter) == "05-06 06-03");
  const auto unknown = Offers().index.select(filter).unknownIds;
  REQUIRE(unknown);
  CHECK(unknown->count == 2);
  CHECK(unknown->first == std::vector<std::string>{"nothing", "nothing"});
  filter.ids.assign(10'000, std::string(500, 'x'));
  const auto many = Offers().index.select(filter).unknownIds;
  CHECK(many->count == 10'000);
  CHECK(many->first.size() == 20);
  CHECK(many->first.front().size() == 100);
  // Two bytes a letter: the hundredth byte would be the first half of one.
  filter.ids = {"x" + repeated("é", 60)};
  CHECK(Offers().index.select(filter).unknownIds->first == std::vector<std::string>{"x" + repeated("é", 49)});
  filter.ids = {"north-2024-05-06"};
  CHECK_FALSE(Offers().index.select(filter).unknownIds);
}

TEST_CASE("An offer passes with any value of a list, but must have all arrangements") {
  OfferFilter question = on("2024-01-01");
  question.countries = {"SE"};
  CHECK(found(question) == "05-06 07-03");
  question.countries = {"SE", "FR"};
  CHECK(found(question) == "05-06 06-03 07-03");
  question = on("2024-01-01");
  question.hosts = {"south"};
  CHECK(found(question) == "06-03");
  question = on("2024-01-01");
  question.arrangements = {Arrangement::lunch};
  CHECK(found(question) == "05-06 06-03");
  question.arrangements = {Arrangement::lunch, Arrangement::accommodation};
  CHECK(found(question) == "05-06");
  question = on("2024-01-01");
  question.levels = {"notStated"};
  CHECK(found(question) == "06-03 07-03");
  question.levels = {"B1", "notStated"};
  CHECK(found(question) == "05-06 06-03 07-03");
  question = on("2024-01-01");
  question.languages = {"en"};
  CHECK(found(question) == "05-06");
  question = on("2024-01-01");
  question.virtualStates = {VirtualState::announcedLater};
  CHECK(found(question) == "06-03");
  question = on("2024-01-01");
  question.timings = {VirtualTiming::before};
  CHECK(found(question) == "05-06");
  question = on("2024-01-01");
  question.audiences = {Audience::administrativeAndAcademicStaff};
  CHECK(found(question) == "06-03");
  question = on("2024-01-01");
  question.text = "suede";
  CHECK(found(question) == "05-06 07-03");
  question = on("2024-01-01");
  question.text = "malmo";
  CHECK(found(question) == "05-06 07-03");
}

TEST_CASE("A facet counts the offers that pass all other filters") {
  OfferFilter filter = on("2024-01-01");
  filter.countries = {"SE"};
  filter.arrangements = {Arrangement::lunch};
  CHECK(found(filter) == "05-06");
  const OfferFacets facets = facetsOf(filter);
  CHECK(tellAboveZero(facets.countries) == "FR:1 SE:1");
  CHECK(tellAboveZero(facets.arrangements) == "lunch:1 accommodation:1");
  CHECK(tellAboveZero(facets.hosts) == "north:1");
  CHECK(facets.hosts.size() == 1);
  CHECK(facets.countries.size() == 2);
  filter.hosts = {"south", "nowhere"};
  const auto asked = facetsOf(filter).hosts;
  REQUIRE(asked.size() == 2);
  CHECK((asked[1].value == "south" && asked[1].count == 0));
}

TEST_CASE("An offer without a stated host is found by its other fields and by notStated") {
  Catalogue catalogue = test::fewRecords();
  catalogue.offers[0].host.reset();
  catalogue.offers[0].title = "Rivers";
  const std::vector<Campus> campuses = test::fewCampuses();
  const OfferIndex index(catalogue, campuses, {std::nullopt, std::nullopt, std::nullopt});
  CHECK_FALSE(index.hostOf(0));
  CHECK(tellAboveZero(index.facets(index.select(on("2024-01-01"))).countries) == "FR:1 SE:1 notStated:1");
  OfferFilter filter = on("2024-01-01");
  filter.text = "rivers";
  filter.countries = {"notStated"};
  filter.hosts = {"notStated"};
  CHECK(index.select(filter).filters.passing().count() == 1);
  const OfferOnDay seen = index.seen(catalogue, campuses, 0, date("2024-01-01"));
  CHECK_FALSE(seen.host);
  CHECK(std::count(seen.completeness.missing.begin(), seen.completeness.missing.end(), "host") == 1);
  CHECK(seen.status == OfferStatus::open);
}

TEST_CASE("An offer without any day has no deadline and comes last in every order") {
  Catalogue catalogue = test::fewRecords();
  catalogue.offers[0].stay.reset();
  catalogue.offers[0].virtualPart = {};
  const std::vector<Campus> campuses = test::fewCampuses();
  const OfferIndex index(catalogue, campuses, {std::nullopt, std::nullopt, std::nullopt});
  const OfferSelection selection = index.select(on("2024-01-01"));
  CHECK(tellAboveZero(index.facets(selection).statuses) == "open:2 datesToBeAnnounced:1");
  for (const RecordOrder* order : {&index.byStart(), &index.byDeadline(), &index.byEnd()}) {
    for (const bool descending : {false, true}) {
      CHECK(order->page(selection.filters.passing(), {descending, 0, 3}).back() == 0);
    }
  }
  const OfferOnDay seen = index.seen(catalogue, campuses, 0, date("2024-01-01"));
  CHECK(seen.status == OfferStatus::datesToBeAnnounced);
  CHECK_FALSE(seen.deadline);
  CHECK_FALSE(seen.daysLeft);
}

TEST_CASE("A catalogue without offers gives an empty index") {
  const Catalogue none;
  const OfferIndex index(none, {}, {});
  CHECK(index.size() == 0);
  CHECK_FALSE(index.latestEnd());
  CHECK(index.facets(index.select(on("2024-01-01"))).countries.empty());
}

}  // namespace passerelle
