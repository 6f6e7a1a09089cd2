#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/base/source.h"
#include "core/library/files.h"
#include "core/loading/problem_in_file.h"
#include "core/programme/dated_figures.h"
#include "core/programme/provenance.h"

namespace passerelle::json {

/// The proof of a row and its place in the data.
struct RowSeen {
  const DataFile* file = nullptr;
  std::string pointer;
  InternedText author;  ///< id of the institution that publishes the row; empty: an agency or the programme
  Provenance provenance;
};

/// The proofs of all rows of a library, while it is loaded.
class Witnesses {
 public:
  void add(RowSeen row);

  /// Completes every witness with what follows from its source, and replaces those that carry a row over by the
  /// witnesses of that row. Returns the defects: calls that are not in the data, pages that a source does not have,
  /// more trust than a source can give, rows carried over in a circle, rows that no witness supports. References to
  /// unknown sources or rows are skipped: the loader reports them.
  std::vector<ProblemInFile> check(const std::vector<Source>& sources, const std::vector<CallYear>& calls);

  /// The complete proofs, by the id of the row.
  Provenances take();

 private:
  void checkCalls(const RowSeen& row, const std::vector<CallYear>& calls);
  void complete(RowSeen& row, std::size_t index, const Source& source);
  void carryOver(RowSeen& row);
  bool leadsTo(const RowSeen& from, InternedText id, std::size_t steps) const;
  void report(const RowSeen& row, ProblemCode code, const std::string& pointer, std::string expected,
              std::string found);

  std::vector<RowSeen> rows_;
  std::map<InternedText, std::size_t> byId_;  ///< places in `rows_`
  std::vector<ProblemInFile> problems_;
};

}  // namespace passerelle::json
