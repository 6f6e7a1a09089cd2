#include "core/json/type.h"

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "core/json/encode.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

using Kind = Type::Kind;

struct Kept {
  int number = 0;
  std::optional<CivilDate> day;
  std::vector<Money> prices;
};

}  // namespace

TEST_CASE("The table of a C++ type has its JSON kind and its unit") {
  CHECK(typeOf<bool>().kind == Kind::boolean);
  CHECK(typeOf<int>().kind == Kind::wholeNumber);
  CHECK(typeOf<int>().unit.empty());
  CHECK(typeOf<Money>().kind == Kind::wholeNumber);
  CHECK(typeOf<Money>().unit == "cents");
  CHECK(typeOf<Distance>().unit == "metres");
  CHECK(typeOf<std::string>().kind == Kind::text);
  CHECK(typeOf<CivilDate>().kind == Kind::date);
  CHECK(typeOf<Role>().kind == Kind::choice);
  CHECK(typeOf<std::optional<int>>().kind == Kind::optional);
  CHECK(typeOf<std::vector<int>>().kind == Kind::list);
  CHECK(typeOf<Amount>().kind == Kind::object);
  CHECK(typeOf<Requirement>().kind == Kind::oneOf);
  CHECK(&typeOf<int>() == &typeOf<int>());
  CHECK(&typeOf<std::optional<int>>().element() == &typeOf<int>());
}

TEST_CASE("An id refers to a record of its type, unless it defines one") {
  CHECK(typeOf<Id<Source>>().idUse == IdUse::refersTo);
  CHECK(typeOf<Id<Source>>().noun == "source");
  CHECK(definingId<Source>().idUse == IdUse::defines);
  CHECK(definingId<Source>().noun == "source");
  CHECK(typeOf<Id<FigureRow>>().noun == "row");
  CHECK(typeOf<Id<Institution>>().noun == "institution");
  CHECK(typeOf<std::string>().idUse == IdUse::none);
}

TEST_CASE("Canonical words come first, followed by aliases") {
  const Type& activity = typeOf<Activity>();
  CHECK(activity.name == "Activity");
  CHECK(activity.canonicalWords == Words<Activity>::count);
  REQUIRE(activity.words.size() == activity.canonicalWords + 1);  // an older word for traineeships
  CHECK(activity.words.back().first == "SMP");
  CHECK(activity.words.back().second == static_cast<std::int64_t>(Activity::SMT));
  CHECK(activity.words.front().first == "BIP");
}

TEST_CASE("A table reads and writes the members of a plain object") {
  using K = Of<Kept>;
  static constexpr std::array fields = {K::field<&Kept::number>("number", "n", {1, 5}),
                                        K::field<&Kept::day>("day", "d"),
                                        K::optionalList<&Kept::prices>("prices", "p")};
  const Type type = objectType("Kept", "kept", fields);
  CHECK(type.keys == test::Told{"\"number\":", "\"day\":", "\"prices\":"});
  Kept kept;
  CHECK(decodeRequestInto(type, R"({"prices":[7,-7],"number":5,"day":"2024-03-04"})", &kept).empty());
  CHECK(kept.number == 5);
  REQUIRE(kept.day);
  CHECK(kept.day->text() == "2024-03-04");
  CHECK(kept.prices == std::vector{Money::cents(7), Money::cents(-7)});
  std::string out;
  encode(type, &kept, out);
  CHECK(out == R"({"number":5,"day":"2024-03-04","prices":[7,-7]})");
  Kept empty;
  CHECK(test::tell(decodeRequestInto(type, "{}", &empty)) ==
        test::Told{"missing number: a whole number from 1 to 5 | nothing"});
  CHECK(decodeRequestInto(type, R"({"number":1})", &empty).empty());
  out.clear();
  encode(type, &empty, out);
  CHECK(out == R"({"number":1})");
}

TEST_CASE("Without limits of its own, a number has the general limits") {
  CHECK(Limits{}.none());
  CHECK_FALSE(Limits{0, 1}.none());
  CHECK_FALSE(Limits{-1, 0}.none());
  // The general limits prevent overflow in calculations.
  int number = 0;
  CHECK(decodeRequestInto(typeOf<int>(), "1000000000", &number).empty());
  CHECK(number == 1'000'000'000);
  CHECK(test::tell(decodeRequestInto(typeOf<int>(), "1000000001", &number)) ==
        test::Told{"outOfRange : a whole number | the number 1000000001"});
  CHECK(decodeRequestInto(typeOf<int>(), "-1000000001", &number).size() == 1);
}

}  // namespace passerelle::json
