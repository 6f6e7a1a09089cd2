#include "core/json/encode.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace passerelle::json {

namespace {

void appendNumber(std::int64_t number, std::string& out) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

/// The bytes that must be escaped in a JSON string.
constexpr std::array<bool, 256> escaped = [] {
  std::array<bool, 256> table{};
  for (std::size_t control = 0; control < 0x20; ++control) table.at(control) = true;
  table.at('"') = true;
  table.at('\\') = true;
  return table;
}();

void appendEscaped(char character, std::string& out) {
  constexpr std::string_view hex = "0123456789abcdef";
  const auto code = static_cast<unsigned char>(character);
  out += '\\';
  if (code >= 0x20) {
    out += character;
    return;
  }
  out += "u00";
  out += hex[code >> 4U];
  out += hex[code & 0xFU];
}

void appendText(std::string_view text, std::string& out) {
  out += '"';
  std::size_t plain = 0;  // start of the current run of bytes without escapes
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!escaped[static_cast<unsigned char>(text[i])]) continue;
    out.append(text, plain, i - plain);
    appendEscaped(text[i], out);
    plain = i + 1;
  }
  out.append(text, plain, text.size() - plain);
  out += '"';
}

void appendWord(const Type& type, std::int64_t value, std::string& out) {
  for (std::size_t i = 0; i < type.canonicalWords; ++i) {
    if (type.words[i].second != value) continue;
    out += '"';
    out += type.words[i].first;  // the name of an enumerator: nothing to escape
    out += '"';
    return;
  }
}

bool isAbsent(const Field& field, const Type& type, const void* member) {
  if (type.kind == Type::Kind::optional) return type.get(member) == nullptr;
  return field.mayBeAbsent && type.kind == Type::Kind::list && type.elements(member).empty();
}

void appendObject(const Type& type, const void* value, std::string& out) {
  out += '{';
  bool first = true;
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    const Type& fieldType = *type.parts[i].type;
    const void* member = partOf(type.parts[i], value);
    if (isAbsent(type.fields[i], fieldType, member)) continue;
    if (!first) out += ',';
    out += type.keys[i];
    encode(fieldType, member, out);
    first = false;
  }
  out += '}';
}

void appendList(const Type& type, const void* value, std::string& out) {
  const Type& element = *type.parts.front().type;
  bool first = true;
  out += '[';
  eachElement(type, value, [&](const void* each) {
    if (!first) out += ',';
    encode(element, each, out);
    first = false;
  });
  out += ']';
}

void appendOneOf(const Type& type, const void* value, std::string& out) {
  const std::size_t chosen = type.chosen(value);
  out += '{';
  out += type.keys[chosen];
  encode(*type.parts[chosen].type, type.get(value), out);
  out += '}';
}

}  // namespace

void encode(const Type& type, const void* value, std::string& out) {
  switch (type.kind) {
    case Type::Kind::boolean: out += numberAt(type, value) != 0 ? "true" : "false"; return;
    case Type::Kind::wholeNumber: return appendNumber(numberAt(type, value), out);
    case Type::Kind::text: return appendText(textAt(type, value), out);
    case Type::Kind::date:
      out += '"';
      out += static_cast<const CivilDate*>(value)->text();
      out += '"';
      return;
    case Type::Kind::choice: return appendWord(type, numberAt(type, value), out);
    case Type::Kind::optional: {
      const void* held = type.get(value);
      if (held == nullptr) {
        out += "null";  // only in a list, where it keeps the position of the element
      } else {
        encode(*type.parts.front().type, held, out);
      }
      return;
    }
    case Type::Kind::list: return appendList(type, value, out);
    case Type::Kind::object: return appendObject(type, value, out);
    case Type::Kind::oneOf: return appendOneOf(type, value, out);
  }
}

}  // namespace passerelle::json
