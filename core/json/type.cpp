#include "core/json/type.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstring>

namespace passerelle::json {

namespace {

std::vector<std::string> writtenKeys(std::span<const Field> fields) {
  std::vector<std::string> keys;
  keys.reserve(fields.size());
  for (const Field& field : fields) keys.push_back('"' + std::string(field.name) + "\":");
  return keys;
}

/// The offset of a member. The accessor is applied to raw memory instead of a real object.
std::size_t offsetOf(const Field& field) {
  alignas(std::max_align_t) static std::array<char, 4096> object{};
  const auto offset = static_cast<char*>(field.member(object.data())) - object.data();
  assert(0 <= offset && offset < static_cast<std::ptrdiff_t>(object.size()));
  return static_cast<std::size_t>(offset);
}

Type ofKind(Type::Kind kind, Printed name = {}, Printed meaning = {}) {
  Type type;
  type.kind = kind;
  type.name = name;
  type.meaning = meaning;
  return type;
}

Type number(Type::Kind kind, std::size_t width) {
  Type type = ofKind(kind);
  type.width = width;
  return type;
}

}  // namespace

std::string pointerTo(std::string_view list, std::size_t index, std::string_view member) {
  std::string pointer = "/" + std::string(list) + "/" + std::to_string(index);
  return member.empty() ? pointer : pointer + "/" + std::string(member);
}

const Type& laidOut(Type (*table)()) { return *new Type(table()); }

void setNumber(const Type& type, void* value, std::int64_t number) {
  if (type.width == sizeof(bool)) {
    *static_cast<bool*>(value) = number != 0;
  } else if (type.width == sizeof(std::int64_t)) {
    std::memcpy(value, &number, sizeof number);
  } else {
    const auto narrow = static_cast<std::int32_t>(number);
    std::memcpy(value, &narrow, sizeof narrow);
  }
}

bool setText(const Type& type, void* value, std::string_view text) {
  if (type.kind == Type::Kind::text) {
    if (type.isInterned) {
      *static_cast<InternedText*>(value) = InternedText(text);
    } else {
      *static_cast<std::string*>(value) = text;
    }
    return true;
  }
  const auto date = CivilDate::parse(text);
  if (date) *static_cast<CivilDate*>(value) = *date;
  return date.has_value();
}

Type booleanType() { return number(Type::Kind::boolean, sizeof(bool)); }

Type numberType(std::string_view unit, std::size_t width) {
  Type type = number(Type::Kind::wholeNumber, width);
  type.unit = unit;
  return type;
}

Type textType(bool isInterned) {
  Type type = ofKind(Type::Kind::text);
  type.isInterned = isInterned;
  return type;
}

Type dateType() { return ofKind(Type::Kind::date); }

Type idType(std::string_view noun, IdUse use) {
  Type type = textType(true);
  type.noun = noun;
  type.idUse = use;
  return type;
}

Type choiceType(Printed name, std::size_t width) {
  Type type = number(Type::Kind::choice, width);
  type.name = name;
  return type;
}

void addWord(Type& type, std::string_view word, std::int64_t value, bool isAlias) {
  const auto place = isAlias ? type.words.end() : type.words.begin() + static_cast<std::ptrdiff_t>(type.canonicalWords);
  type.words.insert(place, {word, value});
  if (!isAlias) ++type.canonicalWords;
}

Type optionalType(const Type& (*element)(), const void* (*get)(const void*), void* (*emplace)(void*),
                  void (*reset)(void*)) {
  Type type = ofKind(Type::Kind::optional);
  type.element = element;
  type.parts = {{&element(), 0}};
  type.get = get;
  type.emplace = emplace;
  type.reset = reset;
  return type;
}

Type listType(const Type& (*element)(), std::size_t elementSize, std::span<const std::byte> (*elements)(const void*),
              void* (*make)(void*, std::size_t)) {
  Type type = ofKind(Type::Kind::list);
  type.element = element;
  type.parts = {{&element(), 0}};
  type.elementSize = elementSize;
  type.elements = elements;
  type.make = make;
  return type;
}

Type objectType(Printed name, Printed meaning, std::span<const Field> fields, void (*verify)(const void*, Report&)) {
  Type type = ofKind(Type::Kind::object, name, meaning);
  type.keys = writtenKeys(fields);
  for (const Field& field : fields) type.parts.push_back({&field.type(), offsetOf(field)});
  type.fields = fields;
  type.verify = verify;
  return type;
}

Type oneOfType(Printed name, Printed meaning, std::span<const Field> alternatives, std::size_t (*chosen)(const void*),
               const void* (*get)(const void*)) {
  Type type = ofKind(Type::Kind::oneOf, name, meaning);
  type.keys = writtenKeys(alternatives);
  for (const Field& field : alternatives) type.parts.push_back({&field.type(), 0});
  type.alternatives = alternatives;
  type.chosen = chosen;
  type.get = get;
  return type;
}

}  // namespace passerelle::json
