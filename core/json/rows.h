#pragma once

#include <string_view>

#include "core/base/problem.h"

namespace passerelle::json {

/// The elements of a list in JSON text, one by one: each can be read, and refused, on its own, and a long list never
/// stands in memory as nodes.
class Rows {
 public:
  explicit Rows(std::string_view text) : rest_(text) {}

  /// Goes to the next element; false at the end of the list, or where the text is no list.
  bool next();
  /// From the element's first byte to the end of the whole text.
  [[nodiscard]] std::string_view rest() const { return rest_; }
  /// Goes behind the element, which took so many bytes of the rest.
  void take(std::size_t bytes) { rest_.remove_prefix(bytes); }
  /// How many bytes the element takes, as far as its brackets and quotes tell; what it says may still be no JSON.
  [[nodiscard]] std::size_t length() const;

  /// After the last element: what is wrong with the list itself, if anything.
  [[nodiscard]] Problems problems() const;

 private:
  bool skip(char character);

  std::string_view rest_;
  enum class State { before, inside, whole, broken } state_ = State::before;
};

}  // namespace passerelle::json
