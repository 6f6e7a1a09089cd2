#include "core/offers/offer_kinds.h"

#include "tests/core/support/data.h"
#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

OfferKinds kindsOf(Library& library, std::vector<Offer> offers) {
  library.calls = {test::inventedCall({}, 2023), test::inventedCall({}, 2024)};
  library.campuses = test::fewCampuses();
  library.catalogue.offers = std::move(offers);
  const OfferIndex index(library.catalogue, library.campuses,
                         std::vector<std::optional<DeadlineRule>>(library.catalogue.offers.size()));
  return {library, index};
}

std::vector<std::uint32_t> kindsOf(std::vector<Offer> offers) {
  Library library;
  std::vector<std::uint32_t> kinds;
  const OfferKinds made = kindsOf(library, std::move(offers));
  for (const OfferKinds::Row& row : made.rows()) kinds.push_back(row.kind);
  return kinds;
}

}  // namespace

TEST_CASE("Stays of equal length in one call are of one kind, wherever and whenever they take place") {
  const auto kinds = kindsOf({test::offer("north", "2024-05-06", "2024-05-10"),    // 5 days, call 2023
                              test::offer("south", "2024-07-01", "2024-07-05"),    // the same
                              test::offer("north", "2024-05-06", "2024-05-11"),    // 6 days
                              test::offer("north", "2024-09-02", "2024-09-06")});  // call 2024
  CHECK(kinds == std::vector<std::uint32_t>{0, 0, 1, 2});
}

TEST_CASE("From four weeks on the first day matters, because stays may also be counted in months") {
  CHECK(kindsOf({test::offer("north", "2024-02-01", "2024-02-27"), test::offer("north", "2024-03-01", "2024-03-27")}) ==
        std::vector<std::uint32_t>{0, 0});
  CHECK(kindsOf({test::offer("north", "2024-02-01", "2024-02-28"), test::offer("north", "2024-03-01", "2024-03-28")}) ==
        std::vector<std::uint32_t>{0, 1});
}

TEST_CASE(
    "An offer is open to the roles it names, else to those of its section; the publisher's own section states none") {
  Offer offer = test::offer("north", "2024-05-06", "2024-05-10");
  offer.audience = Audience::students;
  CHECK(rolesIn(rolesOf(offer)) == std::vector{Role::student, Role::doctoralCandidate});
  offer.audience = Audience::academicStaffAndStudents;
  CHECK(rolesIn(rolesOf(offer)) == std::vector{Role::student, Role::doctoralCandidate, Role::teachingStaff});
  offer.audience = Audience::administrativeAndAcademicStaff;
  CHECK(rolesIn(rolesOf(offer)) == std::vector{Role::teachingStaff, Role::administrativeStaff});
  offer.audience = Audience::organisedByInstitution;
  CHECK(rolesOf(offer) == 0);
  offer.roles = {Role::doctoralCandidate};
  CHECK(rolesIn(rolesOf(offer)) == std::vector{Role::doctoralCandidate});
}

TEST_CASE("Countries have equal numbers in a call if every rule treats them alike") {
  Library library;
  const OfferKinds kinds = kindsOf(library, {});
  CHECK(kinds.treatmentOf(0, 0) != kinds.treatmentOf(1, 0));  // Sweden group 1, France group 2
  CHECK(kinds.treatmentOf(1, 0) != kinds.treatmentOf(2, 0));  // Denmark in no group
  CHECK(kinds.rows().empty());
}

TEST_CASE("A stay without dates belongs to the latest call") {
  Library library;
  Offer offer = test::offer("north", "2024-05-06", "2024-05-10");
  offer.stay.reset();
  const OfferKinds kinds = kindsOf(library, {offer});
  CHECK(kinds.kinds().front().call == 1);
  CHECK(kinds.rows().front().start == 0);
}

}  // namespace passerelle
