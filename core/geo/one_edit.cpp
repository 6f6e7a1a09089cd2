#include "core/geo/one_edit.h"

#include <algorithm>

#include "core/geo/place_name.h"

namespace passerelle {

OneEdit oneEditBetween(std::string_view typed, std::string_view name) {
  std::size_t at = 0;
  while (at < typed.size() && at < name.size() && typed[at] == name[at]) ++at;
  while (at > 0 && at < typed.size() && (static_cast<unsigned char>(typed[at]) & 0xC0U) == 0x80) --at;
  while (at > 0 && at < name.size() && (static_cast<unsigned char>(name[at]) & 0xC0U) == 0x80) --at;
  const std::string_view left = typed.substr(at);
  const std::string_view right = name.substr(at);
  if (left.empty()) {  // one letter missing at the end; if more are missing, `typed` is a plain prefix
    return !right.empty() && letterSize(right[0]) == right.size() ? OneEdit::inWhole : OneEdit::no;
  }
  const std::string_view leftRest = left.substr(std::min(left.size(), letterSize(left[0])));
  OneEdit best = OneEdit::no;
  const auto compare = [&](std::string_view typedRest, std::string_view nameRest, bool lastLetterStands) {
    if (typedRest == nameRest) {
      best = OneEdit::inWhole;
    } else if (best == OneEdit::no && lastLetterStands && nameRest.starts_with(typedRest)) {
      best = OneEdit::inPrefix;
    }
  };
  compare(leftRest, right, !leftRest.empty());  // one letter too many
  if (right.empty()) return best;
  const std::string_view rightRest = right.substr(std::min(right.size(), letterSize(right[0])));
  compare(leftRest, rightRest, !leftRest.empty());  // a letter replaced
  compare(left, rightRest, true);                   // one letter missing
  if (!leftRest.empty() && !rightRest.empty()) {    // two letters swapped
    const std::string_view first = letterAt(left, 0);
    const std::string_view second = letterAt(leftRest, 0);
    if (right.starts_with(second) && right.substr(second.size()).starts_with(first)) {
      compare(leftRest.substr(second.size()), right.substr(first.size() + second.size()), true);
    }
  }
  return best;
}

}  // namespace passerelle
