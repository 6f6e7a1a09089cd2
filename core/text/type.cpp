#include "core/text/type.h"

namespace passerelle::text {

namespace {

std::vector<std::string> writtenKeys(std::span<const Field> fields) {
  std::vector<std::string> keys;
  keys.reserve(fields.size());
  for (const Field& field : fields) keys.push_back('"' + std::string(field.name) + "\":");
  return keys;
}

std::vector<const Type*> typesOf(std::span<const Field> fields) {
  std::vector<const Type*> types;
  types.reserve(fields.size());
  for (const Field& field : fields) types.push_back(&field.type());
  return types;
}

Type ofKind(Type::Kind kind, Printed name = {}, Printed meaning = {}) {
  Type type;
  type.kind = kind;
  type.name = name;
  type.meaning = meaning;
  return type;
}

Type number(Type::Kind kind, LoadNumber load, StoreNumber store) {
  Type type = ofKind(kind);
  type.load = load;
  type.store = store;
  return type;
}

}  // namespace

Type booleanType(LoadNumber load, StoreNumber store) { return number(Type::Kind::boolean, load, store); }

Type numberType(std::string_view unit, LoadNumber load, StoreNumber store) {
  Type type = number(Type::Kind::wholeNumber, load, store);
  type.unit = unit;
  return type;
}

Type textType(const std::string* (*text)(const void*), bool (*setText)(void*, std::string_view)) {
  Type type = ofKind(Type::Kind::text);
  type.text = text;
  type.setText = setText;
  return type;
}

Type dateType(void (*appendText)(const void*, std::string&), bool (*setText)(void*, std::string_view)) {
  Type type = ofKind(Type::Kind::date);
  type.appendText = appendText;
  type.setText = setText;
  return type;
}

Type idType(std::string_view noun, IdUse use, const std::string* (*text)(const void*),
            bool (*setText)(void*, std::string_view)) {
  Type type = textType(text, setText);
  type.noun = noun;
  type.idUse = use;
  return type;
}

Type choiceType(Printed name, LoadNumber load, StoreNumber store) {
  Type type = number(Type::Kind::choice, load, store);
  type.name = name;
  return type;
}

void addWord(Type& type, std::string_view word, std::int64_t value, bool alias) {
  const auto place = alias ? type.words.end() : type.words.begin() + static_cast<std::ptrdiff_t>(type.canonicalWords);
  type.words.insert(place, {word, value});
  if (!alias) ++type.canonicalWords;
}

Type optionalType(const Type& (*element)(), const void* (*get)(const void*), void* (*emplace)(void*),
                  void (*reset)(void*)) {
  Type type = ofKind(Type::Kind::optional);
  type.element = element;
  type.parts = {&element()};
  type.get = get;
  type.emplace = emplace;
  type.reset = reset;
  return type;
}

Type listType(const Type& (*element)(), std::size_t (*size)(const void*), const void* (*at)(const void*, std::size_t),
              void* (*emplace)(void*)) {
  Type type = ofKind(Type::Kind::list);
  type.element = element;
  type.parts = {&element()};
  type.size = size;
  type.at = at;
  type.emplace = emplace;
  return type;
}

Type objectType(Printed name, Printed meaning, std::span<const Field> fields, void (*verify)(const void*, Report&)) {
  Type type = ofKind(Type::Kind::object, name, meaning);
  type.keys = writtenKeys(fields);
  type.parts = typesOf(fields);
  type.fields = fields;
  type.verify = verify;
  return type;
}

Type oneOfType(Printed name, Printed meaning, std::span<const Field> alternatives, std::size_t (*chosen)(const void*),
               const void* (*get)(const void*)) {
  Type type = ofKind(Type::Kind::oneOf, name, meaning);
  type.keys = writtenKeys(alternatives);
  type.parts = typesOf(alternatives);
  type.alternatives = alternatives;
  type.chosen = chosen;
  type.get = get;
  return type;
}

}  // namespace passerelle::text
