#pragma once

#include <vector>

#include "core/base/expected.h"
#include "core/library/files.h"
#include "core/library/library.h"

namespace passerelle::json {

/// Reads all files into a library. The path of a file determines its kind. All defects of all files are reported
/// together, each with file, line and pointer; a syntax error ends only its own file. In a loaded library, ids are
/// unique, references are valid, and there are sources, countries and at least one call.
Expected<Library> load(const std::vector<DataFile>& files);

}  // namespace passerelle::json
