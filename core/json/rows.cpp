#include "core/json/rows.h"

#include <algorithm>

#include "core/json/node.h"

namespace passerelle::json {

namespace {

void skipWhite(std::string_view& text) { text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size())); }

/// The position after the quoted text that begins at `at`.
std::size_t behindText(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

}  // namespace

/// Skips this character and the white space around it.
bool Rows::skip(char character) {
  skipWhite(rest_);
  if (rest_.empty() || rest_.front() != character) return false;
  rest_.remove_prefix(1);
  skipWhite(rest_);
  return true;
}

bool Rows::next() {
  const bool isFirst = state_ == State::before;
  if (isFirst) state_ = skip('[') ? State::inside : State::broken;
  if (state_ != State::inside) return false;
  if (skip(']')) {
    state_ = rest_.empty() ? State::whole : State::broken;
  } else if ((!isFirst && !skip(',')) || rest_.empty() || rest_.front() == ',' || rest_.front() == ']') {
    state_ = State::broken;
  }
  return state_ == State::inside;
}

std::size_t Rows::length() const {
  std::size_t depth = 0;
  std::size_t at = 0;
  while (at < rest_.size()) {
    const char character = rest_[at];
    const bool closes = character == '}' || character == ']';
    if (depth == 0 && (closes || character == ',')) return at;
    if (character == '{' || character == '[') ++depth;
    if (closes && --depth == 0) return at + 1;
    at = character == '"' ? behindText(rest_, at) : at + 1;
  }
  return at;
}

Problems Rows::problems() const {
  if (state_ == State::whole) return {};
  Problem problem;
  problem.code = ProblemCode::syntax;
  problem.expected = "a list, as JSON text in UTF-8";
  problem.found = rest_.empty() ? "the end of the text" : "'" + excerpt(rest_) + "'";
  return {problem};
}

}  // namespace passerelle::json
