#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/expected.h"
#include "core/json/type.h"
#include "core/library/files.h"
#include "core/library/library.h"

namespace passerelle::json {

/// A kind of data file: the paths by which it is recognised, and the table of its content.
struct FileKind {
  std::string_view name;    ///< also the name of its schema
  std::string_view prefix;  ///< of the path; a file of this kind is <prefix><word>.json, or the prefix itself
  const Type& (*type)();
  bool isInFolders = false;  ///< a file of this kind is <prefix><publisher>/<word>.json instead
};

/// All kinds of data files.
const std::vector<FileKind>& fileKinds();

/// Reads all files into a library. The path of a file determines its kind. All defects of all files are reported
/// together, each with file, line and pointer; a syntax error ends only its own file. In a loaded library, ids are
/// unique, references are valid, and there are sources, countries and at least one call.
Expected<Library> load(const std::vector<DataFile>& files);

}  // namespace passerelle::json
