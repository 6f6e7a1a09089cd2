#include "core/programme/call.h"

#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("A country is in its group, in a region paid like a group, or in regions 1 to 12") {
  struct Row {
    const char* country;
    Destination destination;
    bool inTheProgramme;
  };
  const Row rows[] = {
      {"SE", Destination::group1, true},        {"IS", Destination::group1, true},
      {"FR", Destination::group2, true},        {"DE", Destination::group2, true},
      {"RO", Destination::group3, true},        {"TR", Destination::group3, true},
      {"CH", Destination::group1, false},       {"GB", Destination::group1, false},
      {"AD", Destination::group2, false},       {"VA", Destination::group2, false},
      {"US", Destination::regions1to12, false}, {"SN", Destination::regions1to12, false},
      {"UA", Destination::regions1to12, false}, {"", Destination::regions1to12, false},
      {"fr", Destination::regions1to12, false},
  };
  for (const Row& row : rows) {
    INFO("'" << row.country << "'");
    CHECK(test::call2023().destinationOf(row.country) == row.destination);
    CHECK(test::call2023().isProgrammeCountry(row.country) == row.inTheProgramme);
  }
}

TEST_CASE("Call 2023 has 33 programme countries and seven more countries that are paid alike") {
  std::size_t members = 0;
  std::size_t alike = 0;
  for (const std::string& country : test::library().countries) {
    const bool member = test::call2023().isProgrammeCountry(country);
    if (member) ++members;
    if (!member && test::call2023().destinationOf(country) != Destination::regions1to12) ++alike;
  }
  CHECK(members == 33);
  CHECK(alike == 7);
}

TEST_CASE("A call without groups places every country in regions 1 to 12") {
  CHECK(Call().destinationOf("FR") == Destination::regions1to12);
  CHECK_FALSE(Call().isProgrammeCountry("FR"));
}

TEST_CASE("A stay belongs to the call of the academic year that started in September") {
  struct Row {
    const char* day;
    int year;
  };
  for (const Row& row :
       {Row{"2023-08-31", 2022}, Row{"2023-09-01", 2023}, Row{"2023-12-31", 2023}, Row{"2024-01-01", 2023},
        Row{"2024-05-15", 2023}, Row{"2024-08-31", 2023}, Row{"2024-09-01", 2024}}) {
    INFO(row.day);
    CHECK(callYearOf(test::date(row.day)) == row.year);
  }
}

}  // namespace passerelle
