#pragma once

#include "core/base/problem.h"
#include "core/library/files.h"

namespace passerelle::json {

/// A defect of a file whose line is not determined yet; its pointer is that of the file.
struct ProblemInFile {
  const DataFile* file = nullptr;
  Problem problem;
};

}  // namespace passerelle::json
