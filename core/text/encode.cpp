#include "core/text/encode.h"

#include <array>
#include <charconv>

namespace passerelle::text {

namespace {

void appendNumber(std::int64_t number, std::string& out) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

void appendText(std::string_view text, std::string& out) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  for (const char character : text) {
    const auto code = static_cast<unsigned char>(character);
    if (character == '"' || character == '\\') {
      out += '\\';
      out += character;
    } else if (code < 0x20) {
      out += "\\u00";
      out += hex[code >> 4U];
      out += hex[code & 0xFU];
    } else {
      out += character;
    }
  }
  out += '"';
}

void appendWord(const Type& type, std::int64_t value, std::string& out) {
  for (std::size_t i = 0; i < type.canonicalWords; ++i) {
    if (type.words[i].second == value) return appendText(type.words[i].first, out);
  }
}

bool isAbsent(const Field& field, const Type& type, const void* member) {
  if (type.kind == Type::Kind::optional) return type.get(member) == nullptr;
  return field.mayBeAbsent && type.kind == Type::Kind::list && type.size(member) == 0;
}

void appendMember(const Field& field, const void* member, bool first, std::string& out) {
  if (!first) out += ',';
  out += '"';
  out += field.name;
  out += "\":";
  encode(field.type(), member, out);
}

void appendObject(const Type& type, const void* value, std::string& out) {
  out += '{';
  bool first = true;
  for (const Field& field : type.fields) {
    // The table's accessor serves reading and writing; here it only reads.
    const void* member = field.member(const_cast<void*>(value));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (isAbsent(field, field.type(), member)) continue;
    appendMember(field, member, first, out);
    first = false;
  }
  out += '}';
}

}  // namespace

void encode(const Type& type, const void* value, std::string& out) {
  switch (type.kind) {
    case Type::Kind::boolean: out += type.load(value) != 0 ? "true" : "false"; return;
    case Type::Kind::wholeNumber: return appendNumber(type.load(value), out);
    case Type::Kind::text:
    case Type::Kind::date: return appendText(type.text(value), out);
    case Type::Kind::choice: return appendWord(type, type.load(value), out);
    case Type::Kind::optional: return encode(type.element(), type.get(value), out);
    case Type::Kind::list:
      out += '[';
      for (std::size_t i = 0; i < type.size(value); ++i) {
        if (i > 0) out += ',';
        encode(type.element(), type.at(value, i), out);
      }
      out += ']';
      return;
    case Type::Kind::object: return appendObject(type, value, out);
    case Type::Kind::oneOf:
      out += '{';
      appendMember(type.alternatives[type.chosen(value)], type.get(value), true, out);
      out += '}';
      return;
  }
}

}  // namespace passerelle::text
