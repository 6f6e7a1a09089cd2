#include "core/json/expectation.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace passerelle::json {

namespace {

constexpr std::size_t farthestSpelling = 3;

std::size_t spellingDistance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row.back();
}

std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
  });
  return out;
}

/// The fields that were probably meant: the same name in other case, otherwise those whose names contain `found`,
/// otherwise the one with the smallest edit distance. Empty if none is similar.
std::vector<std::string_view> meant(std::span<const Field> fields, std::string_view found) {
  std::vector<std::string_view> names;
  constexpr std::size_t shortestPart = 4;
  constexpr std::size_t longestName = 64;
  if (found.size() > longestName) return names;
  for (const Field& field : fields) {
    if (lowered(field.name) == lowered(found)) return {field.name};
  }
  for (const Field& field : fields) {
    const bool contains = lowered(field.name).find(lowered(found)) != std::string::npos;
    if (found.size() >= shortestPart && contains) names.push_back(field.name);
  }
  if (!names.empty()) return names;
  const auto farness = [&](const Field& field) { return spellingDistance(field.name, found); };
  const auto nearest = std::min_element(fields.begin(), fields.end(), [&](const Field& left, const Field& right) {
    return farness(left) < farness(right);
  });
  const std::size_t farthest = std::min(farthestSpelling, found.size() / 2);
  if (nearest != fields.end() && farness(*nearest) <= farthest) names.push_back(nearest->name);
  return names;
}

}  // namespace

std::string expectedFields(std::span<const Field> fields, std::string_view found) {
  std::string list;
  for (const std::string_view name : meant(fields, found))
    list += (list.empty() ? "'" : " or '") + std::string(name) + "'";
  if (!list.empty()) return list + "?";
  list = "one of";
  for (const Field& field : fields) list += (list.size() > 6 ? ", " : " ") + std::string(field.name);
  return list;
}

std::string expectedWords(const Type& type) {
  std::string list = "one of";
  for (std::size_t i = 0; i < type.canonicalWords; ++i) {
    list += (i > 0 ? ", " : " ") + std::string(type.words[i].first);
  }
  return list;
}

std::string expectedNumber(const Type& type, const Limits& limits) {
  std::string text = "a whole number";
  if (!type.unit.empty()) text += " of " + std::string(type.unit);
  if (!limits.none()) text += " from " + std::to_string(limits.minimum) + " to " + std::to_string(limits.maximum);
  return text;
}

std::string expectedValue(const Type& type, const Limits& limits) {
  switch (type.kind) {
    case Type::Kind::boolean: return "true or false";
    case Type::Kind::wholeNumber: return expectedNumber(type, limits);
    case Type::Kind::text:
      return type.idUse == IdUse::refersTo ? "the id of a known " + std::string(type.noun) : "text";
    case Type::Kind::date: return "a date as text YYYY-MM-DD";
    case Type::Kind::choice: return expectedWords(type);
    case Type::Kind::optional: return expectedValue(type.element(), limits);
    case Type::Kind::list: return "a list";
    case Type::Kind::object:
    case Type::Kind::oneOf: return "an object";
  }
  return {};
}

}  // namespace passerelle::json
