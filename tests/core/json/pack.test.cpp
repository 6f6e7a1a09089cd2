#include "core/json/pack.h"

#include <limits>

#include "core/describe/describe.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

namespace {

using Numbers = std::vector<std::int32_t>;

Numbers numbersOf(const Packing& packing) { return {packing.numbers(), packing.numbers() + packing.size()}; }

template <class Value>
Numbers packed(const Value& value) {
  Packing packing;
  packing.begin();
  pack(typeOf<Value>(), &value, packing);
  return numbersOf(packing);
}

/// A reader of one Packing: gives the text of a slot, whether sent now or before.
class Reader {
 public:
  std::string next(Packing& packing, std::string_view text) {
    packing.begin();
    packing.text(text);
    const std::int32_t* numbers = packing.numbers();
    if (numbers[0] >= 0) {
      CHECK(packing.size() == 1);
      return texts_.at(static_cast<std::size_t>(numbers[0]));
    }
    CHECK(packing.size() == 2);
    const auto place = static_cast<std::size_t>(~numbers[0]);
    CHECK(static_cast<std::size_t>(numbers[1]) == packing.newTexts().size());
    if (texts_.size() <= place) texts_.resize(place + 1);
    ++told_;
    return texts_[place] = packing.newTexts();
  }
  [[nodiscard]] int told() const { return told_; }
  [[nodiscard]] std::size_t places() const { return texts_.size(); }

 private:
  std::vector<std::string> texts_;
  int told_ = 0;
};

}  // namespace

TEST_CASE("Values are packed as numbers in the order of their table") {
  constexpr auto least = std::numeric_limits<std::int32_t>::min();
  CHECK(packed(true) == Numbers{1});
  CHECK(packed(-5) == Numbers{-5});
  CHECK(packed(std::numeric_limits<int>::max()) == Numbers{2147483647});
  CHECK(packed(std::numeric_limits<int>::min()) == Numbers{least, least, -1});
  CHECK(packed(Money::cents(5'000'000'000)) == Numbers{least, 705032704, 1});
  CHECK(packed(Money::cents(-1)) == Numbers{-1});
  CHECK(packed(Role::teachingStaff) == Numbers{2});
  CHECK(packed(std::vector<int>{}) == Numbers{0});
  CHECK(packed(std::vector{7, 8}) == Numbers{2, 7, 8});
  CHECK(packed(std::vector<std::optional<int>>{7, std::nullopt}) == Numbers{2, 1, 7, 0});
  CHECK(packed(Amount{Money::cents(1), Money::cents(2)}) == Numbers{1, 2});
  CHECK(packed(DistanceBand{Distance::metres(1), std::nullopt}) == Numbers{1, 0});
  CHECK(packed(Requirement{YearOfStudyRequirement{3}}).size() == 2);
}

TEST_CASE("A choice is packed as the index of its canonical word") {
  const Type& activity = typeOf<Activity>();
  for (std::size_t i = 0; i < activity.canonicalWords; ++i) {
    CHECK(packed(static_cast<Activity>(activity.words[i].second)) == Numbers{static_cast<std::int32_t>(i)});
  }
}

TEST_CASE("A text is sent once, and referred to by its slot afterwards") {
  Packing packing;
  Reader reader;
  CHECK(reader.next(packing, "usmb-erasmus") == "usmb-erasmus");
  CHECK(reader.next(packing, "usmb") == "usmb");
  CHECK(reader.told() == 2);
  CHECK(reader.next(packing, "usmb-erasmus") == "usmb-erasmus");
  CHECK(reader.next(packing, "usmb") == "usmb");
  CHECK(reader.told() == 2);
  CHECK(reader.next(packing, "").empty());
  CHECK(reader.next(packing, std::string(300, 'x')) == std::string(300, 'x'));
  CHECK(reader.next(packing, std::string(300, 'x')) == std::string(300, 'x'));
  CHECK(reader.told() == 5);
}

TEST_CASE("Many texts are all read correctly, with a limited number of slots") {
  Packing packing;
  Reader reader;
  for (int round = 0; round < 3; ++round) {
    for (int i = 0; i < 20'000; ++i) {
      const std::string text = std::string(static_cast<std::size_t>(i % 40), 'a') + std::to_string(i);
      REQUIRE(reader.next(packing, text) == text);
      REQUIRE(reader.next(packing, "often") == "often");
    }
  }
  CHECK(reader.places() <= 4097);
}

TEST_CASE("Texts that differ in any single byte are different") {
  Packing packing;
  Reader reader;
  for (int round = 0; round < 2; ++round) {
    for (std::size_t size = 1; size <= 25; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        for (char letter = 'a'; letter <= 'z'; ++letter) {
          std::string text(size, 'x');
          text[at] = letter;
          REQUIRE(reader.next(packing, text) == text);
        }
      }
    }
  }
}

TEST_CASE("An answer packed again gives the same numbers and no new texts") {
  Packing packing;
  const Grant grant = *test::planner().estimate(test::bipStudent());
  Numbers last;
  for (int time = 0; time < 3; ++time) {
    packing.begin();
    pack(typeOf<Grant>(), &grant, packing);
    if (time == 2) CHECK(numbersOf(packing) == last);
    CHECK(packing.newTexts().empty() == (time > 0));
    last = numbersOf(packing);
  }
}

}  // namespace passerelle::json
