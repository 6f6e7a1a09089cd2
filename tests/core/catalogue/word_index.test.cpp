#include "core/catalogue/word_index.h"

#include <algorithm>
#include <random>

#include "core/geo/one_edit.h"
#include "tests/core/support/tell.h"

namespace passerelle {

namespace {

WordIndex index() {
  WordIndex made;
  made.add(0, "Universitatea Transilvania, Brașov");
  made.add(1, "Université de Zaragoza");
  made.add(2, "Introduction to Particle and Astroparticle Physics");
  made.add(2, "Physics");
  made.finish(3);
  return made;
}

std::string found(const char* text) {
  std::string records;
  index().find(text, 3).each([&](std::size_t record) { records += std::to_string(record); });
  return records;
}

}  // namespace

TEST_CASE("Words are compared without accents, case and punctuation") {
  CHECK(wordsOf("L’Été, à Brașov!") == std::vector<std::string>{"l", "ete", "a", "brasov"});
  CHECK(wordsOf("  -- ").empty());
  CHECK(found("BRAŞOV") == "0");
}

TEST_CASE("A record must match every word, and the beginning of a word is enough") {
  CHECK(found("univ") == "01");
  CHECK(found("univ zara") == "1");
  CHECK(found("zara physics").empty());
  CHECK(found("physics physics") == "2");
}

TEST_CASE("A text without letters finds everything") {
  CHECK(found("") == "012");
  CHECK(found(" – ") == "012");
}

TEST_CASE("Words of four letters or more also match at edit distance one") {
  CHECK(found("zaragosa") == "1");
  CHECK(found("zargoza") == "1");
  CHECK(found("zaraagoza") == "1");
  CHECK(found("zargaoza") == "1");
  CHECK(found("zargosa").empty());
  CHECK(found("xaragoza") == "1");
  CHECK(found("zax").empty());
}

TEST_CASE("Edit distance one is tried only if no word begins with the typed one") {
  WordIndex made;
  made.add(0, "Turin");
  made.add(1, "Turon");
  made.finish(2);
  CHECK(made.find("turi", 2).count() == 1);
  CHECK(made.find("turan", 2) == RecordSet::all(2));
}

TEST_CASE("The limit of four letters counts letters of any script, not bytes") {
  WordIndex made;
  made.add(0, "Київ");
  made.finish(1);
  CHECK(made.find("кийв", 1).count() == 1);
  CHECK(made.find("кай", 1).count() == 0);
}

TEST_CASE("The records found are those of a linear search, for common and rare words") {
  const std::vector<std::string> words = {"universite", "universita", "turin",     "torino",  "brasov",
                                          "brescia",    "zaragoza",   "timisoara", "physics", "iasi"};
  WordIndex made;
  std::vector<std::vector<std::string>> texts;
  std::mt19937 random(11);
  for (std::uint32_t record = 0; record < 2000; ++record) {
    texts.emplace_back();
    for (int i = 0; i < 3; ++i) {
      // Common words and rare ones.
      texts.back().push_back(random() % 4 == 0 ? "rare" + std::to_string(random() % 500) : words[random() % 10]);
      made.add(record, texts.back().back());
    }
  }
  made.finish(texts.size());
  for (std::string typed :
       {"univ", "turin", "tirin", "utrin", "xurin", "urin", "tturin", "rare1", "rale1", "brasovv"}) {
    const bool begins = std::any_of(texts.begin(), texts.end(), [&](const auto& text) {
      return std::any_of(text.begin(), text.end(), [&](const auto& word) { return word.starts_with(typed); });
    });
    const RecordSet found = made.find(typed, texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const bool plain = std::any_of(texts[i].begin(), texts[i].end(), [&](const std::string& word) {
        return begins ? word.starts_with(typed) : oneEditBetween(typed, word) != OneEdit::no;
      });
      CAPTURE(typed, i);
      REQUIRE(found.holds(i) == plain);
    }
  }
}

TEST_CASE("An empty index finds nothing, and a record without words is never found") {
  WordIndex empty;
  empty.finish(2);
  CHECK(empty.find("a", 0) == RecordSet::none(0));
  CHECK(empty.find("abcd", 2) == RecordSet::none(2));
}

}  // namespace passerelle
