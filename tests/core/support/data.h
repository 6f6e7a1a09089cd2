#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/loading/load.h"
#include "core/planner/planner.h"

// The real data of the product, loaded by the product's own loader.

namespace passerelle::test {

inline std::string fileText(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

inline std::filesystem::path root() { return PASSERELLE_ROOT; }

/// All JSON files in a folder and its subfolders except schemas, sorted by path.
inline std::vector<DataFile> filesBelow(const std::filesystem::path& folder) {
  std::vector<DataFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = entry.path().lexically_relative(folder).generic_string();
    const bool isData = entry.path().extension() == ".json" && path.rfind("schemas/", 0) != 0;
    if (entry.is_regular_file() && isData) files.push_back({path, fileText(entry.path())});
  }
  std::sort(files.begin(), files.end(),
            [](const DataFile& left, const DataFile& right) { return left.path < right.path; });
  return files;
}

inline const std::vector<DataFile>& dataFiles() {
  static const std::vector<DataFile> files = filesBelow(root() / "data");
  return files;
}

inline const Library& library() {
  static const Library loaded = [] {
    Expected<Library> read = json::load(dataFiles());
    if (!read) throw std::runtime_error("data/ does not load: " + read.problems().front().found);
    return std::move(read.value());
  }();
  return loaded;
}

inline const Call& call2023() { return *library().call(2023); }

inline const Planner& planner() {
  static const Planner loaded(library());
  return loaded;
}

}  // namespace passerelle::test
