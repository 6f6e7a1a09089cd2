#include "core/library/library.h"

#include "tests/core/support/data.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A call is found by its year and an institution by its id; unknown ones give null") {
  Library library;
  CHECK(library.call(2023) == nullptr);
  CHECK(library.institution("usmb") == nullptr);
  library.calls.resize(2);
  library.calls[0].year = 2023;
  library.calls[1].year = 2024;
  library.institutions.resize(2);
  library.institutions[0].id.text = "usmb";
  library.institutions[1].id.text = "usmb-annecy";
  CHECK(library.call(2023) == &library.calls[0]);
  CHECK(library.call(2024) == &library.calls[1]);
  CHECK(library.call(2022) == nullptr);
  CHECK(library.institution("usmb") == &library.institutions[0]);
  CHECK(library.institution("usmb-annecy") == &library.institutions[1]);
  CHECK(library.institution("USMB") == nullptr);
  CHECK(library.institution("") == nullptr);
}

TEST_CASE("Documents are found by their institution") {
  Library library;
  CHECK(library.documentsOf("usmb") == nullptr);
  library.documents.resize(2);
  library.documents[0].institution.text = "usmb";
  library.documents[1].institution.text = "elsewhere";
  CHECK(library.documentsOf("elsewhere") == &library.documents[1]);
  CHECK(library.documentsOf("usmb") == &library.documents[0]);
  CHECK(library.documentsOf("") == nullptr);
}

TEST_CASE("The real data has call 2023 and Savoie Mont Blanc") {
  REQUIRE(test::library().call(2023) != nullptr);
  const Institution* usmb = test::library().institution("usmb");
  REQUIRE(usmb != nullptr);
  CHECK(usmb->name == LocalizedText{"Université Savoie Mont Blanc", "Savoie Mont Blanc University"});
  CHECK(usmb->country == "FR");
  CHECK(usmb->town == "Chambéry");
}

}  // namespace passerelle
