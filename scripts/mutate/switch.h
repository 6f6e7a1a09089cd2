#pragma once

#include <cstdlib>

// Included before every source that is compiled with mutants (scripts/mutate.mjs). PASSERELLE_MUTANT is the number of
// the mutant to switch on. Without it, the program is the original, and `reached` records the mutants whose code is
// executed.

namespace passerelle_mutants {

inline constexpr int notAsked = -2;
inline constexpr int none = -1;
inline constexpr int most = 1 << 14;
inline int active = notAsked;
inline bool reached[most] = {};

[[gnu::noinline, gnu::cold]] inline bool ask(int number) {
  if (active == notAsked) {
    const char* wanted = std::getenv("PASSERELLE_MUTANT");
    active = wanted != nullptr ? std::atoi(wanted) : none;
  }
  if (active == none) reached[number] = true;
  return active == number;
}

}  // namespace passerelle_mutants

inline bool passerelle_mutant(int number) {
  if (passerelle_mutants::active < 0) return passerelle_mutants::ask(number);
  return passerelle_mutants::active == number;
}

/// For code that may also be evaluated at compile time.
constexpr bool passerelle_mutant_at_run_time(int number) {
  return !__builtin_is_constant_evaluated() && passerelle_mutant(number);
}
