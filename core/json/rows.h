#pragma once

#include <string_view>

#include "core/base/problem.h"

namespace passerelle::json {

/// Iterates over the elements of a list in JSON text. Each element can be decoded or refused on its own, and a long
/// list is never held in memory as nodes.
class Rows {
 public:
  explicit Rows(std::string_view text) : rest_(text) {}

  /// Moves to the next element; false at the end of the list, or if the text is not a list.
  bool next();
  /// The text from the element's first byte to the end.
  [[nodiscard]] std::string_view rest() const { return rest_; }
  /// Moves past the element, given its number of bytes.
  void take(std::size_t bytes) { rest_.remove_prefix(bytes); }
  /// The number of bytes of the element, by its brackets and quotes only; the element may still be invalid JSON.
  [[nodiscard]] std::size_t length() const;

  /// To be called after `next` has returned false: what is wrong with the list itself; empty if nothing is.
  [[nodiscard]] Problems problems() const;

 private:
  bool skip(char character);

  std::string_view rest_;
  enum class State { before, inside, whole, broken } state_ = State::before;
};

}  // namespace passerelle::json
