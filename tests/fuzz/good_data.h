#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "core/text/load.h"

namespace passerelle::fuzz {

/// The data as it ships, read once.
inline const std::vector<DataFile>& goodData() {
  static const std::vector<DataFile> files = [] {
    namespace fs = std::filesystem;
    const fs::path root = fs::path(PASSERELLE_ROOT) / "data";
    std::vector<DataFile> found;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      const std::string path = fs::relative(entry.path(), root).generic_string();
      if (entry.path().extension() != ".json" || path.rfind("schemas/", 0) == 0) continue;
      std::ifstream file(entry.path());
      std::ostringstream text;
      text << file.rdbuf();
      found.push_back({path, text.str()});
    }
    return found;
  }();
  return files;
}

}  // namespace passerelle::fuzz
