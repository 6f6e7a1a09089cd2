#pragma once

#include <string_view>
#include <vector>

#include "core/json/type.h"

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

/// The kind of a path: the first that has it; null if none has.
const FileKind* kindOf(std::string_view path);

}  // namespace passerelle::json
