#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "tests/core/support/data.h"
#include "wasm/verbs.h"

// Asks natively the requests that estimate.bench.mjs and list.bench.mjs ask through the boundary: the difference is the
// cost of WebAssembly. Reads one request a line from standard input: VERB, a space, the request. Prints for each the
// microseconds of one call, from text to packed numbers as the boundary asks it, and from text to text.

namespace {

std::string fileText(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A session with these files, and all tables of the programme.
passerelle::Session loaded(std::vector<std::string> paths) {
  const std::string root = std::string(PASSERELLE_ROOT) + "/data/";
  const std::string programme = "programmes/erasmus-plus/";
  for (const auto& entry : std::filesystem::directory_iterator(root + programme)) {
    paths.push_back(programme + entry.path().filename().string());
  }
  std::vector<passerelle::DataFile> files;
  for (const std::string& path : paths) files.push_back({path, fileText(root + path)});
  passerelle::Session session;
  session.planner.emplace(passerelle::json::load(files).value());
  return session;
}

/// The median of batches of about a millisecond each.
template <class Call>
double microseconds(Call call) {
  using Clock = std::chrono::steady_clock;
  using Microseconds = std::chrono::duration<double, std::micro>;
  const auto batch = [&](int calls) {
    const auto start = Clock::now();
    for (int done = 0; done < calls; ++done) call();
    return Microseconds(Clock::now() - start).count() / calls;
  };
  const int calls = std::max(1, static_cast<int>(1000 / batch(10)));
  std::vector<double> batches(200);
  for (double& each : batches) each = batch(calls);
  std::nth_element(batches.begin(), batches.begin() + 100, batches.end());
  return batches[100];
}

}  // namespace

int main() {
  using namespace passerelle;
  Session session = loaded({"sources.json", "countries.json", "institutions/usmb.json"});
  json::Packing packing;
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t blank = line.find(' ');
    const std::string request = line.substr(blank + 1);
    const auto verb = std::find_if(verbs().begin(), verbs().end(),
                                   [&](const Verb& each) { return each.name == line.substr(0, blank); });
    const double packed = microseconds([&] { askPacked(session, *verb, request, packing); });
    const double written = microseconds([&] { ask(session, *verb, request); });
    std::cout << packed << ' ' << written << '\n';
  }
  return 0;
}
