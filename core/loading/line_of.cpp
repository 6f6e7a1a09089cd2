#include "core/loading/line_of.h"

#include <algorithm>
#include <string>

namespace passerelle::json {

namespace {

/// Steps through well-formed JSON text. Used only to report a problem, so it is short rather than fast.
class Walker {
 public:
  explicit Walker(std::string_view text) : text_(text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark) at_ = byteOrderMark.size();
  }

  [[nodiscard]] int line() const {
    return 1 + static_cast<int>(std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(at_), '\n'));
  }

  /// Moves to the value of the member or element `token`, the last one if the key is repeated. If there is none: false,
  /// and the position is unchanged.
  bool enter(const std::string& token) {
    const std::size_t start = at_;
    const bool isObject = peek() == '{';
    std::size_t found = std::string_view::npos;
    if (peek() != '{' && peek() != '[') return false;
    ++at_;
    for (std::size_t index = 0; peek() != '}' && peek() != ']'; ++index) {
      std::string key = std::to_string(index);
      if (isObject) {
        key = readText();
        peek();
        ++at_;  // the colon
      }
      peek();
      if (key == token) found = at_;
      skipValue();
      if (peek() == ',') ++at_;
    }
    at_ = found == std::string_view::npos ? start : found;
    return found != std::string_view::npos;
  }

  char peek() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
    return at_ < text_.size() ? text_[at_] : ']';  // the end of the text closes every open object and list
  }

 private:
  std::string readText() {
    const std::size_t start = at_ + 1;
    skipValue();
    return std::string(text_.substr(start, at_ - start - 1));
  }

  void skipText() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  void skipValue() {
    int depth = 0;
    do {
      const char next = peek();
      if (at_ >= text_.size()) return;
      if (next == '"') {
        skipText();
        continue;
      }
      if (next == '{' || next == '[') ++depth;
      if (next == '}' || next == ']') --depth;
      if (depth == 0 && next != '}' && next != ']') return skipBare();
      ++at_;
    } while (depth > 0);
  }

  void skipBare() { at_ = std::min(text_.find_first_of(",]} \t\r\n", at_), text_.size()); }

  std::string_view text_;
  std::size_t at_ = 0;
};

std::string unescaped(std::string_view token) {
  std::string out;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '~' && i + 1 < token.size()) {
      out += token[++i] == '1' ? '/' : '~';
    } else {
      out += token[i];
    }
  }
  return out;
}

}  // namespace

int lineOf(std::string_view text, std::string_view pointer) {
  Walker walker(text);
  walker.peek();
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    if (!walker.enter(unescaped(pointer.substr(0, end)))) break;
    pointer.remove_prefix(end);
  }
  return walker.line();
}

}  // namespace passerelle::json
