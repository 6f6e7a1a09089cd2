#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace passerelle {

/// The kind of a defect. Answers contain the names of the enumerators, unchanged.
enum class ProblemCode {
  syntax,            ///< not JSON, or not UTF-8
  tooDeep,           ///< nested deeper than any file or request needs
  unknownFile,       ///< not a file of a known kind of data, by its path or content
  missing,           ///< a required field is absent
  unknownField,      ///< a field that the type does not have
  duplicateField,    ///< the same field twice in one object
  notPlain,          ///< a value that JSON cannot express: NaN, a Date, a function (found by the JavaScript entry)
  wrongKind,         ///< text where a whole number is expected, …
  outOfRange,        ///< of the right kind, outside its limits
  unknownWord,       ///< not the name of an enumerator
  notADate,          ///< not a day of the calendar, written YYYY-MM-DD
  endBeforeStart,    ///< a period that ends before it begins
  contradictory,     ///< two statements that cannot both be true
  unknownReference,  ///< an id that no record defines
  duplicateId,       ///< an id that two records define
  gap,               ///< values of a scale that no row covers
  overlap,           ///< two rows for the same value
  upsideDown,        ///< a range whose lower end is above its upper end
  unused,            ///< a record that nothing refers to
};

/// The least and greatest value allowed, both included, in the unit of the field.
struct NumberLimits {
  int minimum = 0;
  int maximum = 0;

  friend bool operator==(const NumberLimits&, const NumberLimits&) = default;
};

/// One defect and its location. A defect of a data file names file, line and JSON pointer; a defect of a request names
/// the field. `expected` and `found` are English texts for the author of the data or of the calling program: what to
/// write instead, and what was there.
struct Problem {
  ProblemCode code = ProblemCode::syntax;
  std::optional<std::string> file;
  std::optional<int> line;  ///< 1-based
  std::optional<std::string> pointer;
  std::optional<std::string> field;
  std::string expected;
  std::string found;
  std::optional<NumberLimits> limits;  ///< if a number is out of range: the limits that `expected` states in words

  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// A defect of a request.
Problem fieldProblem(ProblemCode code, const char* field, std::string expected, std::string found);

}  // namespace passerelle
