// Answers what became of each row that an institution and its agency published: standard input holds the data files on
// one line and the mobility on the next, both as JSON; standard output receives the rows, or the problems.
#include <iostream>
#include <string>

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "core/json/encode.h"
#include "core/loading/load.h"
#include "core/planner/planner.h"

namespace {

using namespace passerelle;

Expected<ConsideredRows> considered(const std::string& data, const std::string& question) {
  const auto files = json::decodeRequest<std::vector<DataFile>>(data);
  if (!files) return files.problems();
  Expected<Library> library = json::load(*files);
  if (!library) return library.problems();
  const auto mobility = json::decodeRequest<Mobility>(question);
  if (!mobility) return mobility.problems();
  return Planner(std::move(library.value())).considered(*mobility);
}

template <class Value>
void write(const char* name, const Value& value) {
  std::string text;
  json::encode(json::typeOf<Value>(), &value, text);
  std::cout << "{\"" << name << "\":" << text << "}\n";
}

}  // namespace

int main() {
  std::string data;
  std::string question;
  std::getline(std::cin, data);
  std::getline(std::cin, question);
  const Expected<ConsideredRows> rows = considered(data, question);
  if (rows) {
    write("value", *rows);
  } else {
    write("problems", rows.problems());
  }
}
