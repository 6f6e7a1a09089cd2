#include "core/geo/place_name.h"

#include <string>

#include "tests/core/support/tell.h"

namespace passerelle {

TEST_CASE("Accents, case, hyphens, apostrophes and spaces do not matter") {
  struct Row {
    const char* written;
    const char* key;
  };
  const Row rows[] = {
      {"Chambéry", "chambery"},
      {"CHAMBÉRY", "chambery"},
      {"Chambe\xCC\x81ry", "chambery"},  // a combining accent
      {"Le Bourget-du-Lac", "lebourgetdulac"},
      {"L'Aquila", "laquila"},
      {"L’Aquila", "laquila"},
      {"'s-Hertogenbosch", "shertogenbosch"},
      {"Łódź", "lodz"},
      {"Timişoara", "timisoara"},
      {"Timișoara", "timisoara"},
      {"Straße", "strasse"},
      {"Ærøskøbing", "aeroskobing"},
      {"Þorlákshöfn", "thorlakshofn"},
      {"Đà Nẵng", "danang"},
      {"Gəncə", "ganca"},
      {"İstanbul", "istanbul"},
      {"2iE", "2ie"},
      {"Αθήνα", "αθηνα"},
      {"ΑΘΗΝΑ", "αθηνα"},
      {"Πειραιάς", "πειραιασ"},
      {"КИЇВ", "київ"},
      {"Йошкар-Ола", "йошкарола"},
      {"Ереван Երևան",
       "ереван"
       "երևան"},
      {"الرِّياض", "الرياض"},
      {"སྤུ་ན་ཁ་", "སྤུནཁ"},
      {"東京", "東京"},
      {"", ""},
      {" -'’ \t\n", ""},
      {"\xE2\x80\xAETurin\xE2\x80\xAC", "turin"},  // directional marks
      {"🏔 Annecy 🏔", "annecy"},
      {"An\x01ne\x7F"
       "cy",
       "annecy"},
      {"Tu\xFFrin\xC3", "turin"},      // bytes that are not UTF-8
      {"\xED\xA0\x80Turin", "turin"},  // half of a surrogate pair
  };
  for (const Row& row : rows) {
    INFO(row.written);
    CHECK(FoldedName(row.written).key() == row.key);
  }
}

TEST_CASE("Words begin after anything that is not a letter") {
  const FoldedName name("Le Bourget-du-Lac");
  std::string begins;
  for (std::size_t i = 0; i < name.size(); ++i) begins += name.wordBegins(i) ? '1' : '0';
  CHECK(begins == "10100000010100");
}

TEST_CASE("A text that is too long is cut off, and the name says so") {
  const FoldedName longest(std::string(FoldedName::capacity, 'a'));
  CHECK_FALSE(longest.cut());
  CHECK(longest.size() == FoldedName::capacity);
  const FoldedName longer(std::string(FoldedName::capacity + 1, 'a'));
  CHECK(longer.cut());
  CHECK(longer.size() == FoldedName::capacity);
  CHECK(FoldedName(std::string(10'000, ' ') + "a").key() == "a");
  CHECK_FALSE(FoldedName(std::string(FoldedName::capacity, 'a') + "  ").cut());
  CHECK(FoldedName(std::string(FoldedName::capacity - 1, 'a') + "é東").cut());
}

TEST_CASE("The end of another name can be appended to a name") {
  FoldedName name("saint ");
  name.append(FoldedName("st denis"), 2);
  CHECK(name.key() == "saintdenis");
  CHECK(name.wordBegins(5));
}

TEST_CASE("The first byte of a letter gives its number of bytes") {
  for (const char32_t point : {U'a', U'é', U'東', U'𠮷'}) {
    const FoldedLetter letter = letterOf(point);
    CHECK(letterSize(letter.bytes[0]) == letter.size);
  }
}

}  // namespace passerelle
