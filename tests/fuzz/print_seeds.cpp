#include <iostream>
#include <set>

#include "core/loading/file_kinds.h"
#include "tests/core/support/defects.h"
#include "wasm/verbs.h"

// Generates the inputs with which a fuzz target starts in addition to its corpus: `print_seeds load FOLDER` and
// `print_seeds request FOLDER` write inputs to FOLDER/seeds and the dictionary to FOLDER/words. For `load`, the inputs
// are the valid files and all defects of tests/data; for `request`, every verb with an empty question. The dictionary
// has the words of the tables that the target reads. Inputs of the corpus whose first line names nothing are reported.

namespace {

using namespace passerelle;
using Words = std::set<std::string>;

void collect(const json::Type& type, std::set<const json::Type*>& seen, Words& words) {
  if (!seen.insert(&type).second) return;
  for (const auto& [word, value] : type.words) words.emplace(word);
  for (const auto fields : {type.fields, type.alternatives}) {
    for (const json::Field& field : fields) {
      words.emplace(field.name);
      collect(field.type(), seen, words);
    }
  }
  if (type.element) collect(type.element(), seen, words);
}

void write(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

class Seeds {
 public:
  explicit Seeds(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void wordsOf(const json::Type& type) { collect(type, seen_, words_); }
  void word(std::string_view word) { words_.emplace(word); }
  void input(const std::string& choice, const std::string& text) {
    choices_.insert(choice);
    write(folder_ / "seeds" / std::to_string(inputs_++), choice + "\n" + text);
  }
  void writeWords() const {
    // An entry is quoted, and its content is escaped: "\"role\"".
    std::string out;
    for (const std::string& word : words_) out += "\"\\\"" + word + "\\\"\"\n";
    for (const char* each :
         {"{", "}", "[", "]", ":", ",", "null", "true", "false", "1e300", "2023", "2024-03-04", "\\\\u0000"}) {
      out += std::string("\"") + each + "\"\n";
    }
    write(folder_ / "words", out);
  }
  /// Whether the first line of each input of the corpus names its file or verb. Otherwise it would silently test
  /// another one.
  [[nodiscard]] bool areNamedIn(const std::filesystem::path& kept) const {
    bool all = true;
    for (const auto& entry : std::filesystem::directory_iterator(kept)) {
      const std::string text = test::fileText(entry.path());
      if (choices_.count(text.substr(0, text.find('\n'))) == 1) continue;
      std::cerr << entry.path() << " names nothing that the target knows\n";
      all = false;
    }
    return all;
  }

 private:
  std::filesystem::path folder_;
  std::set<std::string> choices_;
  std::set<const json::Type*> seen_;
  Words words_;
  int inputs_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> given(arguments + 1, arguments + count);
  if (given.size() != 2) return 1;
  Seeds seeds(given[1]);
  if (given[0] == "load") {
    for (const json::FileKind& kind : json::fileKinds()) seeds.wordsOf(kind.type());
    seeds.word("$schema");
    for (const auto& [path, document] : test::goodDocuments()) {
      seeds.input(path, test::printed(document));
      seeds.input(path, document.dump());
    }
    for (const test::Defect& defect : test::allDefects()) {
      if (test::goodDocuments().count(defect.file.path) == 1) seeds.input(defect.file.path, defect.file.text);
    }
  } else if (given[0] == "request") {
    for (const Verb& verb : verbs()) {
      if (verb.question) seeds.wordsOf(verb.question());
      seeds.input(std::string(verb.name), verb.question ? "{}" : "");
    }
    for (const Institution& institution : test::library().institutions) seeds.word(institution.id.text);
    for (const std::string& country : test::library().countries) seeds.word(country);
    for (const auto& [path, document] : test::goodDocuments()) seeds.word(path);
  } else {
    return 0;
  }
  seeds.writeWords();
  return seeds.areNamedIn(test::root() / "tests/fuzz/corpus" / given[0]) ? 0 : 1;
}
