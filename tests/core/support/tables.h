#pragma once

#include <set>
#include <vector>

#include "core/json/type.h"
#include "core/loading/file_kinds.h"
#include "wasm/verbs.h"

// All tables that the product uses, for properties that all of them must have.

namespace passerelle::test {

/// The types of all questions, answers and data files.
inline std::vector<const json::Type*> rootTypes() {
  std::vector<const json::Type*> roots;
  for (const Verb& verb : verbs()) {
    if (verb.question != nullptr) roots.push_back(&verb.question());
    roots.push_back(&verb.answer());
  }
  for (const json::FileKind& kind : json::fileKinds()) roots.push_back(&kind.type());
  return roots;
}

inline void collect(const json::Type& type, std::set<const json::Type*>& seen) {
  if (!seen.insert(&type).second) return;
  if (type.element != nullptr) collect(type.element(), seen);
  for (const json::Field& field : type.fields) collect(field.type(), seen);
  for (const json::Field& field : type.alternatives) collect(field.type(), seen);
}

/// The root types and all types that they contain.
inline std::set<const json::Type*> everyType() {
  std::set<const json::Type*> seen;
  for (const json::Type* root : rootTypes()) collect(*root, seen);
  return seen;
}

}  // namespace passerelle::test
