#pragma once

#include <set>
#include <vector>

#include "core/text/load.h"
#include "core/text/type.h"
#include "wasm/verbs.h"

// Every table that the product uses, for laws that hold for all of them.

namespace passerelle::test {

/// The types of all questions, answers and data files.
inline std::vector<const text::Type*> rootTypes() {
  std::vector<const text::Type*> roots;
  for (const Verb& verb : verbs()) {
    if (verb.question != nullptr) roots.push_back(&verb.question());
    roots.push_back(&verb.answer());
  }
  for (const text::FileKind& kind : text::fileKinds()) roots.push_back(&kind.type());
  return roots;
}

inline void collect(const text::Type& type, std::set<const text::Type*>& seen) {
  if (!seen.insert(&type).second) return;
  if (type.element != nullptr) collect(type.element(), seen);
  for (const text::Field& field : type.fields) collect(field.type(), seen);
  for (const text::Field& field : type.alternatives) collect(field.type(), seen);
}

/// These types and all that they are made of.
inline std::set<const text::Type*> everyType() {
  std::set<const text::Type*> seen;
  for (const text::Type* root : rootTypes()) collect(*root, seen);
  return seen;
}

}  // namespace passerelle::test
