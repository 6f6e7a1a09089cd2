#include "core/loading/ids.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "core/describe/describe.h"
#include "core/loading/file_kinds.h"

namespace passerelle::json {

void Ids::add(const DataFile& file, Decoding& decoding) {
  for (IdSeen& id : decoding.defined) defined_.push_back({std::move(id), &file});
  for (IdSeen& id : decoding.referred) referred_.push_back({std::move(id), &file});
}

std::vector<ProblemInFile> Ids::check(const std::set<std::string>& paths, bool canCite) const {
  std::vector<ProblemInFile> problems;
  std::map<std::pair<std::string_view, std::string_view>, const Seen*> known;
  for (const Seen& each : defined_) {
    const auto [place, isNew] = known.emplace(std::pair(each.id.noun, std::string_view(each.id.id)), &each);
    if (isNew) continue;
    const Seen& first = *place->second;
    problems.push_back(problemAt(each, ProblemCode::duplicateId,
                                 "another id; this one is defined in " + first.file->path + " " + first.id.pointer));
  }
  const std::string_view source = NounName<Source>::value;
  const bool skipsSources = !canCite && std::none_of(defined_.begin(), defined_.end(),
                                                     [&](const Seen& each) { return each.id.noun == source; });
  for (const Seen& each : referred_) {
    if (skipsSources && each.id.noun == source) continue;
    if (known.contains({each.id.noun, each.id.id}) || hasOwnFile(each.id, paths)) continue;
    problems.push_back(
        problemAt(each, ProblemCode::unknownReference, "the id of a known " + std::string(each.id.noun)));
  }
  return problems;
}

bool Ids::hasOwnFile(const IdSeen& id, const std::set<std::string>& paths) {
  const auto& kinds = fileKinds();
  const auto kind =
      std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& each) { return each.name == id.noun; });
  if (kind == kinds.end()) return false;
  const std::string file = id.id + ".json";
  if (!kind->isInFolders) return paths.contains(std::string(kind->prefix) + file);
  return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
    return kindOf(path) == &*kind && path.substr(path.rfind('/') + 1) == file;
  });
}

ProblemInFile Ids::problemAt(const Seen& seen, ProblemCode code, std::string expected) {
  Problem problem;
  problem.code = code;
  problem.pointer = seen.id.pointer;
  problem.expected = std::move(expected);
  problem.found = "'" + seen.id.id + "'";
  return {seen.file, std::move(problem)};
}

}  // namespace passerelle::json
