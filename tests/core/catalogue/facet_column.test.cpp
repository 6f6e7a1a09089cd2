#include "core/catalogue/facet_column.h"

#include <random>

#include "tests/core/support/small_catalogue.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::tell;

TEST_CASE("A column gives the records with a value and counts the values of a set of records") {
  const FacetColumn column = FacetColumn::of({"it", "fr", "it"});
  CHECK(tell(column.counts(RecordSet::all(3))) == "fr:1 it:2");
  RecordSet some = RecordSet::none(3);
  some.add(0);
  CHECK(tell(column.counts(some)) == "fr:0 it:1");
  CHECK(column.holding({"it"}).count() == 2);
  CHECK(column.holding({"it", "fr"}) == RecordSet::all(3));
  CHECK(column.holding({"ro"}).count() == 0);
  CHECK(column.codeOf(1) == 0);
}

TEST_CASE("A value that no record has is listed with count 0") {
  const FacetColumn column({"yes", "no"}, {0, 0});
  CHECK(tell(column.counts(RecordSet::all(2))) == "yes:2 no:0");
  CHECK(column.holding({"no"}).count() == 0);
  CHECK(tell(FacetColumn::of({}).counts(RecordSet::none(0))).empty());
}

TEST_CASE("The short list of counts has the values with a count above 0 and the requested ones") {
  const FacetColumn column = FacetColumn::of({"it", "fr", "it", "es"});
  RecordSet some = RecordSet::none(4);
  some.add(0);
  CHECK(tell(column.countsOfSome(some, {})) == "it:1");
  CHECK(tell(column.countsOfSome(some, {"fr", "ro"})) == "fr:0 it:1");
  CHECK(column.countsOfSome(RecordSet::none(4), {}).empty());
}

TEST_CASE("Counts are correct for few and many values and records") {
  std::mt19937 random(20'240'215);
  for (const std::uint32_t values : {2U, 64U, 65U, 300U}) {
    std::vector<InternedText> names;
    for (std::uint32_t i = 0; i < values; ++i) names.emplace_back(std::to_string(i));
    std::vector<std::uint32_t> codes;
    for (int i = 0; i < 3000; ++i) codes.push_back(static_cast<std::uint32_t>(random()) % values);
    const FacetColumn column(names, codes);
    for (const unsigned oneIn : {1U, 2U, 100U}) {
      RecordSet some = RecordSet::none(codes.size());
      std::vector<int> plain(values);
      for (std::size_t i = 0; i < codes.size(); ++i) {
        if (random() % oneIn != 0) continue;
        some.add(i);
        ++plain[codes[i]];
      }
      const auto counts = column.counts(some);
      for (std::uint32_t i = 0; i < values; ++i) CHECK(counts[i].count == plain[i]);
    }
    const RecordSet held = column.holding({"0", "1"});
    for (std::size_t i = 0; i < codes.size(); ++i) CHECK(held.holds(i) == (codes[i] < 2));
  }
}

}  // namespace passerelle
