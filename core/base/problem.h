#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace passerelle {

/// What kind of defect was found. The words cross the boundary unchanged.
enum class ProblemCode {
  syntax,            ///< not JSON, or not UTF-8
  tooDeep,           ///< nested deeper than any file or request needs
  unknownFile,       ///< a path that holds no known kind of data
  missing,           ///< a required field is absent
  unknownField,      ///< a field that the type does not have
  duplicateField,    ///< the same field twice in one object
  notPlain,          ///< a value that JSON cannot carry: NaN, a Date, a function (found by the JavaScript entry)
  wrongKind,         ///< text where a whole number is expected, …
  outOfRange,        ///< of the right kind, beyond its limits
  unknownWord,       ///< not one of the words of a closed list
  notADate,          ///< not a day of the calendar, written YYYY-MM-DD
  endBeforeStart,    ///< a period that ends before it begins
  contradictory,     ///< two answers that cannot both hold
  unknownReference,  ///< an id that nothing defines
  duplicateId,       ///< an id that two records define
  gap,               ///< a scale with a hole
  overlap,           ///< two rows for the same value
  upsideDown,        ///< a range whose lower end is above its upper end
  unused,            ///< a record that nothing refers to
};

/// The least and the most that is allowed, both included, in the unit of the field.
struct NumberLimits {
  int minimum = 0;
  int maximum = 0;

  friend bool operator==(const NumberLimits&, const NumberLimits&) = default;
};

/// One defect, with its address. A defect of a data file names file, line and JSON pointer;
/// a defect of a request names the field. `expected` and `found` are words for the author of
/// the data or of the program: they say what to write instead, and what stood there.
struct Problem {
  ProblemCode code = ProblemCode::syntax;
  std::optional<std::string> file;
  std::optional<int> line;  ///< 1-based
  std::optional<std::string> pointer;
  std::optional<std::string> field;
  std::string expected;
  std::string found;
  std::optional<NumberLimits> limits;  ///< of a number out of range, the same that `expected` says in words

  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// A defect of a request.
Problem fieldProblem(ProblemCode code, const char* field, std::string expected, std::string found);

}  // namespace passerelle
