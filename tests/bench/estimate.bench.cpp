#include <chrono>
#include <iostream>
#include <string>

#include "tests/core/support/data.h"
#include "wasm/verbs.h"

// One explained estimate from text to text, natively: what the boundary adds is the difference to estimate.bench.mjs.

int main(int count, char** arguments) {
  using namespace passerelle;
  std::vector<DataFile> files;
  for (const char* path :
       {"sources.json", "countries.json", "programmes/erasmus-plus/calls/2023.json", "institutions/usmb.json"}) {
    files.push_back({path, test::fileText(test::root() / "data" / path)});
  }
  Session session;
  session.planner.emplace(text::load(files).value());
  const auto estimate = [] {
    for (const Verb& verb : verbs()) {
      if (verb.name == "estimate") return verb;
    }
    return verbs().front();
  }();
  const std::string request =
      R"({"institution":"usmb","call":2023,"role":"student","direction":"outgoing","activity":"BIP","days":15})";
  const int rounds = count > 1 ? std::stoi(arguments[1]) : 200'000;
  std::size_t bytes = 0;
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < rounds; ++i) bytes += ask(session, estimate, request).size();
  const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
  std::cout << "native estimate, text to text: " << taken.count() / rounds << " us ("
            << bytes / static_cast<std::size_t>(rounds) << " bytes)\n";
  return 0;
}
