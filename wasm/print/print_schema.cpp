#include "wasm/print/print_schema.h"

#include <set>
#include <vector>

namespace passerelle::json {

namespace {

std::string jsonText(std::string_view text) {
  std::string out = "\"";
  for (const char character : text) {
    if (character == '"' || character == '\\') out += '\\';
    out += character;
  }
  return out + "\"";
}

/// Named types are written once, under $defs, and referenced.
class SchemaPrinter {
 public:
  std::string root(const Type& type) {
    const std::string body = objectBody(type, true);
    std::string definitions;
    for (std::size_t i = 0; i < named_.size(); ++i) {  // grows during the loop
      const Type& each = *named_[i];
      definitions += (i > 0 ? "," : "") + jsonText(each.name) + ":{" + definition(each) + "}";
    }
    return R"({"$schema":"https://json-schema.org/draft/2020-12/schema",)" + body +
           (definitions.empty() ? "" : R"(,"$defs":{)" + definitions + "}") + "}";
  }

 private:
  std::string definition(const Type& type) {
    if (type.kind == Type::Kind::oneOf) return oneOfBody(type);
    if (type.kind == Type::Kind::choice) return choiceBody(type);
    return objectBody(type, false);
  }

  std::string use(const Type& type, const Limits& limits) {
    switch (type.kind) {
      case Type::Kind::boolean: return R"("type":"boolean")";
      case Type::Kind::wholeNumber: return R"("type":"integer")" + range(limits, "minimum", "maximum");
      case Type::Kind::text: return R"("type":"string")" + lengths(limits);
      case Type::Kind::date: return R"("type":"string","format":"date")";
      case Type::Kind::optional: return use(type.element(), limits);
      case Type::Kind::list: return R"("type":"array","items":{)" + use(type.element(), limits) + "}";
      case Type::Kind::choice:
      case Type::Kind::object:
      case Type::Kind::oneOf: return reference(type);
    }
    return {};
  }

  static std::string range(const Limits& limits, std::string_view low, std::string_view high) {
    if (limits.none()) return {};
    return "," + jsonText(low) + ":" + std::to_string(limits.minimum) + "," + jsonText(high) + ":" +
           std::to_string(limits.maximum);
  }

  static std::string lengths(const Limits& limits) {
    return limits.none() ? R"(,"minLength":1)" : range(limits, "minLength", "maxLength");
  }

  std::string reference(const Type& type) {
    if (seen_.insert(type.name).second) named_.push_back(&type);
    return R"("$ref":"#/$defs/)" + std::string(type.name) + "\"";
  }

  std::string member(const Field& field) {
    return jsonText(field.name) + ":{" + use(field.type(), field.limits) + R"(,"description":)" +
           jsonText(field.meaning) + "}";
  }

  std::string objectBody(const Type& type, bool isRoot) {
    std::string properties;
    std::string required;
    if (isRoot) properties = R"("$schema":{"type":"string"})";
    for (const Field& field : type.fields) {
      properties += (properties.empty() ? "" : ",") + member(field);
      if (field.mayBeAbsent || field.type().kind == Type::Kind::optional) continue;
      required += (required.empty() ? "" : ",") + jsonText(field.name);
    }
    return R"("description":)" + jsonText(type.meaning) + R"(,"type":"object","properties":{)" + properties +
           R"(},"required":[)" + required + R"(],"additionalProperties":false)";
  }

  std::string oneOfBody(const Type& type) {
    std::string properties;
    for (const Field& field : type.alternatives) properties += (properties.empty() ? "" : ",") + member(field);
    return R"("description":)" + jsonText(type.meaning) + R"(,"type":"object","properties":{)" + properties +
           R"(},"minProperties":1,"maxProperties":1,"additionalProperties":false)";
  }

  static std::string choiceBody(const Type& type) {
    std::string words;
    for (const auto& each : type.words) words += (words.empty() ? "" : ",") + jsonText(each.first);
    return R"("enum":[)" + words + "]";
  }

  std::set<std::string_view> seen_;
  std::vector<const Type*> named_;
};

}  // namespace

std::string printSchema(const Type& root) { return SchemaPrinter().root(root); }

}  // namespace passerelle::json
