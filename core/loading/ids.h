#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/json/decode.h"
#include "core/library/files.h"
#include "core/loading/problem_in_file.h"

namespace passerelle::json {

/// The ids that files define, and those that they refer to, while a library is loaded.
class Ids {
 public:
  /// Moves the ids of a decoded file here.
  void add(const DataFile& file, Decoding& decoding);

  /// Ids that are defined twice, and references to ids that nobody defines. A reference is skipped if its record could
  /// not be read, since that is reported already: if one of the files `paths` is named after the id, or if
  /// `canCite` is false and the id is that of a source.
  [[nodiscard]] std::vector<ProblemInFile> check(const std::set<std::string>& paths, bool canCite) const;

 private:
  struct Seen {
    IdSeen id;
    const DataFile* file;
  };

  static bool hasOwnFile(const IdSeen& id, const std::set<std::string>& paths);
  static ProblemInFile problemAt(const Seen& seen, ProblemCode code, std::string expected);

  std::vector<Seen> defined_;
  std::vector<Seen> referred_;
};

}  // namespace passerelle::json
