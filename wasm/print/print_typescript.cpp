#include "wasm/print/print_typescript.h"

#include <set>

namespace passerelle::json {

namespace {

std::string comment(const Field& field) {
  const Type& outer = field.type();
  const Type& type = outer.kind == Type::Kind::optional ? outer.element() : outer;
  std::string text(field.meaning);
  if (!type.unit.empty() && text.find(type.unit) == std::string::npos) text += ", in " + std::string(type.unit);
  if (type.kind == Type::Kind::date) text += ", YYYY-MM-DD";
  if (type.kind == Type::Kind::wholeNumber && !field.limits.none()) {
    text += ", " + std::to_string(field.limits.minimum) + " to " + std::to_string(field.limits.maximum);
  }
  return text;
}

class TypesPrinter {
 public:
  void declare(const Type& type) {
    if (type.element != nullptr) return declare(type.element());
    if (type.name.empty() || !declared_.insert(type.name).second) return;
    if (type.kind == Type::Kind::choice) return declareChoice(type);
    for (const Field& field : type.fields) declare(field.type());
    for (const Field& field : type.alternatives) declare(field.type());
    if (type.kind == Type::Kind::oneOf) return declareOneOf(type);
    declareObject(type);
  }

  std::string text;

 private:
  void declareChoice(const Type& type) {
    text += "export type " + std::string(type.name) + " =\n";
    for (std::size_t i = 0; i < type.canonicalWords; ++i) text += "  | '" + std::string(type.words[i].first) + "'\n";
    text += '\n';
  }

  void declareOneOf(const Type& type) {
    text += "/** " + std::string(type.meaning) + " */\nexport type " + std::string(type.name) + " =\n";
    for (const Field& field : type.alternatives) {
      text += "  | { " + std::string(field.name) + ": " + typeScriptName(field.type()) + " }\n";
    }
    text += '\n';
  }

  void declareObject(const Type& type) {
    text += "/** " + std::string(type.meaning) + " */\nexport interface " + std::string(type.name) + " {\n";
    for (const Field& field : type.fields) {
      const bool absent = field.mayBeAbsent || field.type().kind == Type::Kind::optional;
      text += "  /** " + comment(field) + " */\n";
      text += "  " + std::string(field.name) + (absent ? "?: " : ": ") + typeScriptName(field.type()) + "\n";
    }
    text += "}\n\n";
  }

  std::set<std::string_view> declared_;
};

}  // namespace

std::string typeScriptName(const Type& type) {
  switch (type.kind) {
    case Type::Kind::boolean: return "boolean";
    case Type::Kind::wholeNumber: return "number";
    case Type::Kind::text:
    case Type::Kind::date: return "string";
    case Type::Kind::optional: return typeScriptName(type.element());
    case Type::Kind::list:
      if (type.element().kind == Type::Kind::optional) return "(" + typeScriptName(type.element()) + " | null)[]";
      return typeScriptName(type.element()) + "[]";
    case Type::Kind::choice:
    case Type::Kind::object:
    case Type::Kind::oneOf: return std::string(type.name);
  }
  return {};
}

std::string printTypeScript(const std::vector<const Type*>& roots) {
  TypesPrinter printer;
  for (const Type* root : roots) printer.declare(*root);
  return std::move(printer.text);
}

}  // namespace passerelle::json
