#include "core/json/node.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

using Lexer = nlohmann::detail::lexer<nlohmann::json, nlohmann::detail::iterator_input_adapter<const char*>>;

/// The token read last, with control characters as <U+000A>. Same output as in nlohmann's own version, but without
/// printf: nothing else uses it, and it would add 6 kB to the module.
template <>
std::string Lexer::get_token_string() const {  // NOLINT(readability-identifier-naming): the library's
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string token;
  for (const char character : token_string) {
    const auto code = static_cast<unsigned char>(character);
    if (code < 0x20U) {
      token.append("<U+00").append({hex[code >> 4U], hex[code & 0xFU], '>'});
    } else {
      token += character;
    }
  }
  return token;
}

/// Called for numbers that are not integers or are too large. Only their digits are kept, so the value is never read;
/// strtod would add 128-bit floating-point arithmetic to the module.
template <>
[[gnu::nonnull]] void Lexer::strtof(double& value, const char* digits, char** end) noexcept {
  value = 0;
  *end = const_cast<char*>(digits) + std::strlen(digits);  // NOLINT(cppcoreguidelines-pro-type-const-cast): as strtod
}

namespace passerelle::json {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t longestQuote = 60;
constexpr std::size_t usualSize = 8;  // reserved members of an object or list: enough for most

/// Builds a node from the events of the parser.
class Builder {
 public:
  using Json = nlohmann::json;

  Builder(Node& root, std::string_view source) : root_(root), source_(source) {}

  bool null() { return place({}); }
  bool boolean(bool value) {
    Node node;
    node.kind = Node::Kind::boolean;
    node.boolean = value;
    return place(std::move(node));
  }
  bool number_integer(Json::number_integer_t value) { return whole(value); }
  bool number_unsigned(Json::number_unsigned_t value) {
    constexpr auto largest = static_cast<Json::number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
    return value <= largest ? whole(static_cast<std::int64_t>(value)) : other(std::to_string(value));
  }
  bool number_float(Json::number_float_t, const std::string& digits) { return other(digits); }
  bool string(std::string& value) {
    Node node;
    node.kind = Node::Kind::text;
    node.text = std::move(value);
    return place(std::move(node));
  }
  bool binary(Json::binary_t&) { return false; }  // does not occur in JSON text
  bool start_object(std::size_t) { return open(Node::Kind::object); }
  bool start_array(std::size_t) { return open(Node::Kind::list); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(std::string& name) {
    open_.back()->keys.push_back(std::move(name));
    return true;
  }
  bool parse_error(std::size_t position, const std::string& token, const Json::exception&) {
    problem_.code = ProblemCode::syntax;
    problem_.line = lineAt(position > 0 ? position - 1 : 0);  // the parser is one byte past the byte that it refuses
    problem_.expected = "JSON text in UTF-8";
    problem_.found = token.empty() ? "the end of the text" : "'" + excerpt(token) + "'";
    return false;
  }

  [[nodiscard]] const Problem& problem() const { return problem_; }

 private:
  bool whole(std::int64_t value) {
    Node node;
    node.kind = Node::Kind::wholeNumber;
    node.number = value;
    return place(std::move(node));
  }
  bool other(const std::string& digits) {
    Node node;
    node.kind = Node::Kind::otherNumber;
    node.text = digits;
    return place(std::move(node));
  }
  Node* put(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return &root_;
    }
    open_.back()->elements.push_back(std::move(node));
    return &open_.back()->elements.back();
  }
  bool place(Node node) {
    put(std::move(node));
    return true;
  }
  bool open(Node::Kind kind) {
    if (open_.size() == deepest) {
      problem_.code = ProblemCode::tooDeep;
      problem_.expected = "at most " + std::to_string(deepest) + " levels";
      problem_.found = "more";
      return false;
    }
    Node node;
    node.kind = kind;
    node.elements.reserve(usualSize);
    if (kind == Node::Kind::object) node.keys.reserve(usualSize);
    open_.push_back(put(std::move(node)));
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  [[nodiscard]] int lineAt(std::size_t position) const {
    const auto end = source_.begin() + static_cast<std::ptrdiff_t>(std::min(position, source_.size()));
    return 1 + static_cast<int>(std::count(source_.begin(), end, '\n'));
  }

  Node& root_;
  std::string_view source_;
  std::vector<Node*> open_;
  Problem problem_;
};

struct ByteRange {
  unsigned char first = 0;
  unsigned char last = 0;  ///< included
  [[nodiscard]] bool holds(char byte) const {
    return first <= static_cast<unsigned char>(byte) && static_cast<unsigned char>(byte) <= last;
  }
};

constexpr ByteRange laterBytes{0x80, 0xBF};

/// The bytes that may follow the first byte of a UTF-8 character (Unicode, table 3-7). Some first bytes allow fewer,
/// which excludes overlong encodings, surrogates and code points above U+10FFFF.
ByteRange secondByte(unsigned char first) {
  switch (first) {
    case 0xE0: return {0xA0, 0xBF};
    case 0xED: return {0x80, 0x9F};
    case 0xF0: return {0x90, 0xBF};
    case 0xF4: return {0x80, 0x8F};
    default: return laterBytes;
  }
}

/// The number of bytes of the UTF-8 character at the beginning of a text; 0 if it is invalid or truncated.
std::size_t characterLength(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80U) return 1;
  const std::size_t length = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : 2;
  if (first < 0xC2U || first > 0xF4U || text.size() < length || !secondByte(first).holds(text[1])) return 0;
  const auto later = text.substr(2, length - 2);
  const bool whole = std::all_of(later.begin(), later.end(), [](char byte) { return laterBytes.holds(byte); });
  return whole ? length : 0;
}

}  // namespace

Expected<Node> parse(std::string_view text) {
  Node root;
  Builder builder(root, text);
  if (!nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder)) return Problems{builder.problem()};
  return root;
}

std::string excerpt(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t length = characterLength(text);
    if (out.size() + length > longestQuote) return out + "…";
    out += length > 0 ? text.substr(0, length) : std::string_view("\uFFFD");
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return out;
}

std::string nameOf(const Node& node) {
  switch (node.kind) {
    case Node::Kind::null: return "null";
    case Node::Kind::boolean: return node.boolean ? "true" : "false";
    case Node::Kind::wholeNumber: return "the number " + std::to_string(node.number);
    case Node::Kind::otherNumber: return "the number " + node.text.substr(0, longestQuote);
    case Node::Kind::text: return "text '" + excerpt(node.text) + "'";
    case Node::Kind::list: return "a list of " + std::to_string(node.elements.size());
    case Node::Kind::object: return "an object";
  }
  return {};
}

}  // namespace passerelle::json
