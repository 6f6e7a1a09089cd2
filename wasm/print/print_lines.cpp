#include "wasm/print/print_lines.h"

#include <vector>

namespace passerelle::json {

namespace {

constexpr std::size_t lineWidth = 120;
constexpr std::size_t indentWidth = 2;

bool opens(char sign) { return sign == '{' || sign == '['; }

/// The parts of a list or an object, between its brackets; a part of an object includes its key.
std::vector<std::string_view> partsOf(std::string_view json) {
  std::vector<std::string_view> parts;
  int depth = 0;
  bool inText = false;
  std::size_t begin = 1;
  for (std::size_t at = 1; at + 1 < json.size(); ++at) {
    const char sign = json[at];
    if (inText && sign == '\\') {
      ++at;
    } else if (sign == '"') {
      inText = !inText;
    } else if (!inText && opens(sign)) {
      ++depth;
    } else if (!inText && (sign == '}' || sign == ']')) {
      --depth;
    } else if (!inText && depth == 0 && sign == ',') {
      parts.push_back(json.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  if (json.size() > 2) parts.push_back(json.substr(begin, json.size() - 1 - begin));
  return parts;
}

/// The length of `"key":` before the value of a part; 0 in a list.
std::size_t keyLength(std::string_view part, bool ofObject) { return ofObject ? part.find("\":") + 2 : 0; }

std::string onOneLine(std::string_view json) {
  if (!opens(json.front()) || json.size() == 2) return std::string(json);
  const bool isObject = json.front() == '{';
  std::string out(isObject ? "{ " : "[");
  const char* separator = "";
  for (const std::string_view part : partsOf(json)) {
    const std::size_t key = keyLength(part, isObject);
    out.append(separator).append(part.substr(0, key)).append(isObject ? " " : "");
    out += onOneLine(part.substr(key));
    separator = ", ";
  }
  return out + (isObject ? " }" : "]");
}

/// `used` is the number of columns taken by the indent, the key, and a following comma.
std::string laidOut(std::string_view json, std::size_t indent, std::size_t used) {
  std::string flat = onOneLine(json);
  if (!opens(json.front()) || used + flat.size() <= lineWidth) return flat;
  const bool isObject = json.front() == '{';
  std::string out(1, json.front());
  const std::size_t inside = indent + indentWidth;
  const std::vector<std::string_view> parts = partsOf(json);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t key = keyLength(parts[i], isObject);
    const std::string_view space = isObject ? " " : "";
    const std::string_view comma = i + 1 < parts.size() ? "," : "";
    out.append("\n").append(inside, ' ').append(parts[i].substr(0, key)).append(space);
    out += laidOut(parts[i].substr(key), inside, inside + key + space.size() + comma.size());
    out += comma;
  }
  return out.append("\n").append(indent, ' ') + json.back();
}

}  // namespace

std::string inLines(std::string_view json) { return laidOut(json, 0, 0); }

}  // namespace passerelle::json
