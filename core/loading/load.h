#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/expected.h"
#include "core/json/type.h"
#include "core/library/files.h"
#include "core/library/library.h"

namespace passerelle::json {

/// A kind of data file: how its path tells it, and the table of its content.
struct FileKind {
  std::string_view name;    ///< also the name of its schema
  std::string_view prefix;  ///< of the path; a file of this kind is <prefix><word>.json, or the prefix itself
  const Type& (*type)();
  bool isInFolders = false;  ///< a file of this kind is <prefix><publisher>/<word>.json instead
};

/// Every kind of data file there is.
const std::vector<FileKind>& fileKinds();

/// Reads all files into a library. The path says what a file holds. All defects of all files are told at once,
/// each with file, line and pointer; one syntax error ends that file only. Ids are unique, references hold, and
/// sources, countries and at least one call are there.
Expected<Library> load(const std::vector<DataFile>& files);

}  // namespace passerelle::json
