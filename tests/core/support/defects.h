#pragma once

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/core/support/data.h"

// Data with intentional defects. Each file of bad/ names a file of good/ and lists named defects of it:
//
//   "change"    the JSON patch (RFC 6902) of the good file that makes the defect
//   "rewrite"   for a defect that no patch can make: replaces the piece "text" of the printed file "by" another piece,
//               repeated "times" times (default 1)
//   "text"      the whole text of the bad file, instead of the printed one
//   "encoding"  the encoding of the text, if it is not UTF-8
//   "path"      the path of the bad file, if it is loaded in addition to the good file instead of replacing it
//   "problems"  all problems that the loader must report: of each its code, its pointer, words of its message, and its
//               "file" if that is a different one
//
// All files are printed with one value per line, so that the line of a problem follows from its pointer. If the text
// has no value at such a pointer, "near" gives a piece of text on the line of the problem.

namespace passerelle::test {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

inline fs::path dataFolder() { return root() / "tests/data"; }

using Documents = std::map<std::string, ordered_json>;

inline const Documents& goodDocuments() {
  static const Documents documents = [] {
    Documents read;
    for (const DataFile& file : filesBelow(dataFolder() / "good")) read[file.path] = ordered_json::parse(file.text);
    return read;
  }();
  return documents;
}

inline std::string printed(const ordered_json& document) { return document.dump(2) + "\n"; }

inline const std::vector<DataFile>& goodFiles() {
  static const std::vector<DataFile> files = [] {
    std::vector<DataFile> all;
    for (const auto& [path, document] : goodDocuments()) all.push_back({path, printed(document)});
    return all;
  }();
  return files;
}

/// The number of lines of a printed value.
inline int height(const ordered_json& value) {
  if (!value.is_structured() || value.empty()) return 1;
  int lines = 2;
  for (const ordered_json& each : value) lines += height(each);
  return lines;
}

/// The line on which a value is printed; for an absent value, the line of the value that should contain it.
inline int lineOf(const ordered_json& document, const ordered_json::json_pointer& pointer) {
  if (pointer.empty()) return 1;
  if (!document.contains(pointer)) return lineOf(document, pointer.parent_pointer());
  const ordered_json* const value = &document.at(pointer);
  int line = lineOf(document, pointer.parent_pointer()) + 1;
  for (const ordered_json& each : document.at(pointer.parent_pointer())) {
    if (&each == value) break;
    line += height(each);
  }
  return line;
}

/// The position of a part in a text, which must contain it exactly once.
inline std::size_t placeOf(const std::string& part, const std::string& text) {
  const std::size_t at = text.find(part);
  if (at == std::string::npos || text.rfind(part) != at) {
    throw std::runtime_error("'" + part + "' does not stand in the text once");
  }
  return at;
}

/// The text in another encoding than UTF-8. The good files contain no character above U+00FF.
inline std::string encoded(const std::string& text, const std::string& encoding) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    int letter = static_cast<unsigned char>(text[i]);
    if (letter >= 0xC0) letter = (letter & 0x03) << 6 | (text[++i] & 0x3F);
    out += static_cast<char>(letter);
    if (encoding == "UTF-16") out += '\0';
  }
  return out;
}

struct Defect {
  std::string name;
  DataFile file;
  nlohmann::json expected;  ///< the expected problems, completed with file and line
};

inline Defect made(const std::string& good, const std::string& name, const ordered_json& entry) try {
  Defect defect = {name, {entry.value("path", good), ""}, entry.at("problems")};
  Documents documents = goodDocuments();
  ordered_json& document = documents[defect.file.path];
  document = documents.at(good).patch(entry.value("change", ordered_json::array()));
  std::string text = entry.value("text", printed(document));
  for (const ordered_json& each : entry.value("rewrite", ordered_json::array())) {
    const std::string part = each.at("text"), by = each.at("by");
    const std::size_t at = placeOf(part, text);
    text.erase(at, part.size());
    for (int times = each.value("times", 1); times > 0; --times) text.insert(at, by);
  }
  defect.file.text = entry.contains("encoding") ? encoded(text, entry.at("encoding")) : text;
  for (nlohmann::json& problem : defect.expected) {
    problem.emplace("file", defect.file.path);
    const ordered_json::json_pointer pointer(problem.value("pointer", ""));
    problem["line"] = lineOf(documents.at(problem.at("file")), pointer);
    if (!problem.contains("near")) continue;
    const std::size_t at = placeOf(problem.at("near"), text);
    problem["line"] = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  }
  return defect;
} catch (const std::exception& error) {
  throw std::runtime_error(name + ": " + error.what());
}

/// The content of a file of bad/. Throws if a name is repeated, since that would hide a defect.
inline ordered_json defectsIn(const fs::path& file) {
  std::set<std::string> names;
  return ordered_json::parse(fileText(file), [&](int depth, nlohmann::json::parse_event_t event, const auto& value) {
    const bool isName = depth == 2 && event == nlohmann::json::parse_event_t::key;
    if (isName && !names.insert(value).second) throw std::runtime_error(value.dump() + " stands twice");
    return true;
  });
}

inline const std::vector<Defect>& allDefects() {
  static const std::vector<Defect> defects = [] {
    std::vector<Defect> all;
    for (const auto& entry : fs::directory_iterator(dataFolder() / "bad")) {
      const ordered_json content = defectsIn(entry.path());
      for (const auto& [name, defect] : content.at("defects").items()) {
        all.push_back(made(content.at("good"), entry.path().stem().string() + ": " + name, defect));
      }
    }
    return all;
  }();
  return defects;
}

inline const Defect& named(const std::string& name) {
  const auto& all = allDefects();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Defect& each) { return each.name == name; });
  if (found == all.end()) throw std::runtime_error("no defect is named " + name);
  return *found;
}

}  // namespace passerelle::test
