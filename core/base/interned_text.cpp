#include "core/base/interned_text.h"

#include <set>
#include <string>

namespace passerelle {

namespace {

std::string_view kept(std::string_view text) {
  static auto& texts = *new std::set<std::string>;  // a set never moves its elements
  return *texts.emplace(text).first;
}

}  // namespace

InternedText::InternedText(std::string_view text) : std::string_view(kept(text)) {}

}  // namespace passerelle
