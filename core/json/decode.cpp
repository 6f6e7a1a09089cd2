#include "core/json/decode.h"

#include <algorithm>
#include <optional>

#include "core/json/expectation.h"

namespace passerelle::json {

namespace {

/// The decoder's current position: a linked list on the stack, turned into a JSON pointer only to report something.
struct Path {
  const Path* parent = nullptr;
  std::string_view key;
  std::size_t index = 0;
  bool isIndex = false;

  [[nodiscard]] std::string pointer() const {
    if (parent == nullptr) return {};
    std::string out = parent->pointer() + '/';
    if (isIndex) return out + std::to_string(index);
    for (const char character : key) {
      if (character == '~') {
        out += "~0";
      } else if (character == '/') {
        out += "~1";
      } else {
        out += character;
      }
    }
    return out;
  }
};

class Decoder {
 public:
  explicit Decoder(Decoding& decoding) : decoding_(decoding) {}

  void value(const Type& type, const Limits& limits, const Node& node, void* out, const Path& path) {
    switch (type.kind) {
      case Type::Kind::boolean: return boolean(type, node, out, path);
      case Type::Kind::wholeNumber: return wholeNumber(type, limits, node, out, path);
      case Type::Kind::text: return text(type, limits, node, out, path);
      case Type::Kind::date: return date(type, node, out, path);
      case Type::Kind::choice: return choice(type, node, out, path);
      case Type::Kind::optional: return optional(type, limits, node, out, path);
      case Type::Kind::list: return list(type, limits, node, out, path);
      case Type::Kind::object: return object(type, node, out, path);
      case Type::Kind::oneOf: return oneOf(type, node, out, path);
    }
  }

 private:
  void problem(ProblemCode code, const Path& path, std::string expected, std::string found) {
    Problem made;
    made.code = code;
    made.pointer = path.pointer();
    made.expected = std::move(expected);
    made.found = std::move(found);
    decoding_.problems.push_back(std::move(made));
  }

  void wrongKind(const Type& type, const Limits& limits, const Node& node, const Path& path) {
    problem(ProblemCode::wrongKind, path, expectedValue(type, limits), nameOf(node));
  }

  /// A value with defects is made absent rather than left half decoded.
  void optional(const Type& type, const Limits& limits, const Node& node, void* out, const Path& path) {
    const std::size_t before = decoding_.problems.size();
    value(type.element(), limits, node, type.emplace(out), path);
    if (decoding_.problems.size() > before) type.reset(out);
  }

  void boolean(const Type& type, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::boolean) return wrongKind(type, {}, node, path);
    setNumber(type, out, node.boolean ? 1 : 0);
  }

  void wholeNumber(const Type& type, const Limits& limits, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::wholeNumber) return wrongKind(type, limits, node, path);
    if (!limits.forNumber().admits(node.number)) {
      problem(ProblemCode::outOfRange, path, expectedNumber(type, limits), nameOf(node));
      const auto [minimum, maximum] = limits.forNumber();
      decoding_.problems.back().limits = {static_cast<int>(minimum), static_cast<int>(maximum)};
      return;
    }
    setNumber(type, out, node.number);
  }

  void text(const Type& type, const Limits& limits, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::text) return wrongKind(type, {}, node, path);
    const auto [shortest, longest] = limits.forText();
    if (!limits.forText().admits(static_cast<std::int64_t>(node.text.size()))) {
      const std::string allowed =
          (shortest == longest ? "" : std::to_string(shortest) + " to ") + std::to_string(longest);
      return problem(ProblemCode::outOfRange, path, "text of " + allowed + (longest == 2 ? " letters" : " bytes"),
                     std::to_string(node.text.size()) + " bytes");
    }
    setText(type, out, node.text);
    if (type.idUse == IdUse::defines) decoding_.defined.push_back({type.noun, node.text, path.pointer()});
    if (type.idUse == IdUse::refersTo) decoding_.referred.push_back({type.noun, node.text, path.pointer()});
  }

  void date(const Type& type, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::text) return wrongKind(type, {}, node, path);
    if (setText(type, out, node.text)) return;
    problem(ProblemCode::notADate, path, "a day of the calendar, YYYY-MM-DD, 1900 to 2199", nameOf(node));
  }

  void choice(const Type& type, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::text) return wrongKind(type, {}, node, path);
    const auto found =
        std::find_if(type.words.begin(), type.words.end(), [&](const auto& each) { return each.first == node.text; });
    if (found == type.words.end()) {
      return problem(ProblemCode::unknownWord, path, expectedWords(type), nameOf(node));
    }
    setNumber(type, out, found->second);
  }

  void list(const Type& type, const Limits& limits, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::list) return wrongKind(type, {}, node, path);
    const Type& element = type.element();
    fillElements(type, out, node.elements.size(), [&](void* place, std::size_t i) {
      const bool isAbsent = element.kind == Type::Kind::optional && node.elements[i].kind == Node::Kind::null;
      if (!isAbsent) value(element, limits, node.elements[i], place, {&path, {}, i, true});
      return true;
    });
  }

  void object(const Type& type, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::object) return wrongKind(type, {}, node, path);
    const std::size_t before = decoding_.problems.size();
    checkKeys(type.fields, node, path);
    for (const Field& field : type.fields) {
      const auto key = std::find(node.keys.begin(), node.keys.end(), field.name);
      const Path at{&path, field.name, 0, false};
      if (key != node.keys.end()) {
        const auto position = static_cast<std::size_t>(key - node.keys.begin());
        value(field.type(), field.limits, node.elements[position], field.member(out), at);
      } else if (!field.mayBeAbsent && field.type().kind != Type::Kind::optional) {
        problem(ProblemCode::missing, at, expectedValue(field.type(), field.limits), "nothing");
      }
    }
    // An object with defects would only cause problems that follow from those already reported.
    if (type.verify != nullptr && decoding_.problems.size() == before) {
      Located located(*this, path);
      type.verify(out, located);
    }
  }

  void oneOf(const Type& type, const Node& node, void* out, const Path& path) {
    if (node.kind != Node::Kind::object) return wrongKind(type, {}, node, path);
    checkKeys(type.alternatives, node, path);
    if (node.keys.size() != 1) {
      return problem(ProblemCode::wrongKind, path, "exactly one member: " + expectedFields(type.alternatives, ""),
                     std::to_string(node.keys.size()) + " members");
    }
    for (const Field& alternative : type.alternatives) {
      if (alternative.name != node.keys.front()) continue;
      value(alternative.type(), alternative.limits, node.elements.front(), alternative.member(out),
            {&path, alternative.name, 0, false});
    }
  }

  void checkKeys(std::span<const Field> fields, const Node& node, const Path& path) {
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
      const std::string& key = node.keys[i];
      const bool forEditors = path.parent == nullptr && key == "$schema";
      const auto isKey = [&](const Field& field) { return field.name == key; };
      if (!forEditors && std::none_of(fields.begin(), fields.end(), isKey)) {
        problem(ProblemCode::unknownField, {&path, key, 0, false}, expectedFields(fields, key),
                "'" + excerpt(key) + "'");
      }
      const auto here = node.keys.begin() + static_cast<std::ptrdiff_t>(i);
      if (std::find(node.keys.begin(), here, key) != here) {
        problem(ProblemCode::duplicateField, {&path, key, 0, false}, "each field once", "'" + excerpt(key) + "' again");
      }
    }
  }

  /// Makes the pointers of an object's own verification relative to the root.
  class Located final : public Report {
   public:
    Located(Decoder& decoder, const Path& path) : decoder_(decoder), path_(path) {}
    void add(ProblemCode code, const std::string& pointer, std::string expected, std::string found) override {
      Problem made;
      made.code = code;
      made.pointer = path_.pointer() + pointer;
      made.expected = std::move(expected);
      made.found = std::move(found);
      decoder_.decoding_.problems.push_back(std::move(made));
    }

   private:
    Decoder& decoder_;
    const Path& path_;
  };

  Decoding& decoding_;
};

}  // namespace

void decode(const Type& type, const Node& node, void* out, Decoding& decoding) {
  Decoder(decoding).value(type, {}, node, out, {});
}

Problems decodeRequestInto(const Type& type, std::string_view text, void* out) {
  const Expected<Node> node = parse(text.empty() ? std::string_view("{}") : text);
  if (!node) return node.problems();
  Decoding decoding;
  decode(type, *node, out, decoding);
  for (Problem& problem : decoding.problems) {
    // A request has no file: the pointer without its leading slash is the name of the field.
    problem.field = problem.pointer->substr(problem.pointer->empty() ? 0 : 1);
    problem.pointer.reset();
  }
  return std::move(decoding.problems);
}

}  // namespace passerelle::json
