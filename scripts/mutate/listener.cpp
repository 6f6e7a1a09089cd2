#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>

// Linked into the tests that are compiled with mutants. If PASSERELLE_REACHED names a file, one line is written to it
// for each test: its name, its duration in seconds, and the mutants whose code it executed. A last line without a name
// lists the mutants that only the start of the program executed.

namespace {

class Reached : public Catch::TestEventListenerBase {
 public:
  using TestEventListenerBase::TestEventListenerBase;

  void testRunStarting(const Catch::TestRunInfo&) override {
    if (const char* path = std::getenv("PASSERELLE_REACHED")) file_.open(path);
    std::copy(std::begin(passerelle_mutants::reached), std::end(passerelle_mutants::reached), std::begin(atStart_));
  }
  void testCaseStarting(const Catch::TestCaseInfo&) override {
    std::fill(std::begin(passerelle_mutants::reached), std::end(passerelle_mutants::reached), false);
    began_ = std::chrono::steady_clock::now();
  }
  void testCaseEnded(const Catch::TestCaseStats& stats) override {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - began_;
    write(stats.testInfo.name, seconds.count(), passerelle_mutants::reached);
  }
  void testRunEnded(const Catch::TestRunStats&) override { write("", 0, atStart_); }

 private:
  void write(const std::string& name, double seconds, const bool* reached) {
    file_ << name << '\t' << seconds << '\t';
    for (int number = 0; number < passerelle_mutants::most; ++number) {
      if (reached[number]) file_ << number << ' ';
    }
    file_ << '\n';
  }

  std::ofstream file_;
  bool atStart_[passerelle_mutants::most] = {};
  std::chrono::steady_clock::time_point began_;
};

CATCH_REGISTER_LISTENER(Reached)

}  // namespace
