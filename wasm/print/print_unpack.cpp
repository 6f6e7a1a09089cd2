#include "wasm/print/print_unpack.h"

#include <set>

namespace passerelle::json {

namespace {

// Constructors, because JavaScript engines know the layout of their objects at once; with the prototype of plain
// objects, because they make plain objects.
constexpr const char* beginning = R"(let numbers, at, texts, newText

export function begin(...all) {
  ;[numbers, at, texts, newText] = all
}

export const end = () => at

function number() {
  const small = numbers[at++]
  if (small !== -2147483648) return small
  at += 2
  return numbers[at - 1] * 4294967296 + (numbers[at - 2] >>> 0)
}

function text() {
  const place = numbers[at++]
  return place < 0 ? (texts[~place] = newText(numbers[at++])) : texts[place]
}

)";

class UnpackPrinter {
 public:
  /// The expression that reads a value; declares first what it needs.
  std::string reading(const Type& type) {
    switch (type.kind) {
      case Type::Kind::boolean: return "numbers[at++] === 1";
      case Type::Kind::wholeNumber: return "number()";
      case Type::Kind::text:
      case Type::Kind::date: return "text()";
      case Type::Kind::optional: return "(numbers[at++] ? " + reading(*type.parts.front().type) + " : null)";
      case Type::Kind::choice: return declared(type, &UnpackPrinter::choice) + "[numbers[at++]]";
      case Type::Kind::list: return list(*type.parts.front().type) + "()";
      case Type::Kind::object: return "new " + declared(type, &UnpackPrinter::object) + "()";
      case Type::Kind::oneOf: return declared(type, &UnpackPrinter::oneOf) + "()";
    }
    return {};
  }

  std::string text;

 private:
  std::string declared(const Type& type, void (UnpackPrinter::*declare)(const Type&)) {
    std::string name(type.name);
    if (known_.insert(name).second) (this->*declare)(type);
    return name;
  }

  void choice(const Type& type) {
    text += "const " + std::string(type.name) + " = [";
    for (std::size_t i = 0; i < type.canonicalWords; ++i) {
      text += (i > 0 ? ", '" : "'") + std::string(type.words[i].first) + "'";
    }
    text += "]\n\n";
  }

  void object(const Type& type) {
    const std::string name(type.name);
    std::string body;
    for (std::size_t i = 0; i < type.fields.size(); ++i) body += member(type.fields[i], *type.parts[i].type);
    text += "function " + name + "() {\n" + body + "}\n" + name + ".prototype = Object.prototype\n\n";
  }

  std::string member(const Field& field, const Type& type) {
    const std::string assign = "this." + std::string(field.name) + " = ";
    if (type.kind == Type::Kind::optional) {
      return "  if (numbers[at++]) " + assign + reading(*type.parts.front().type) + "\n";
    }
    const std::string read = reading(type);
    if (!field.mayBeAbsent) return "  " + assign + read + "\n";
    return "  if (numbers[at]) " + assign + read + "\n  else at++\n";
  }

  void oneOf(const Type& type) {
    std::string cases;
    for (std::size_t i = 0; i < type.alternatives.size(); ++i) {
      cases += "    case " + std::to_string(i) + ":\n      return { " + std::string(type.alternatives[i].name) + ": " +
               reading(*type.parts[i].type) + " }\n";
    }
    text += "function " + std::string(type.name) + "() {\n  switch (numbers[at++]) {\n" + cases + "  }\n}\n\n";
  }

  /// One function for each element type: engines are slow if one function calls a different reader each time.
  std::string list(const Type& element) {
    const std::string read = reading(element);
    std::string name = "listOf";
    for (const char character : read) {
      if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) name += character;
    }
    if (known_.insert(name).second) {
      text += "function " + name +
              "() {\n  const list = []\n  for (let left = numbers[at++]; left > 0; left--) list.push(" + read +
              ")\n  return list\n}\n\n";
    }
    return name;
  }

  std::set<std::string> known_;
};

}  // namespace

std::string printUnpack(const std::vector<const Type*>& roots) {
  UnpackPrinter printer;
  std::string readers;
  for (const Type* root : roots) {
    readers += root == nullptr ? "  undefined,\n" : "  () => " + printer.reading(*root) + ",\n";
  }
  return beginning + printer.text + "export const readers = [\n" + readers + "]\n";
}

}  // namespace passerelle::json
