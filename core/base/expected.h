#pragma once

#include <utility>
#include <variant>

#include "core/base/problem.h"

namespace passerelle {

/// Either a value or all the problems that prevent it; never both, never neither.
template <class Value>
class Expected {
 public:
  Expected(Value value) : outcome_(std::move(value)) {}           // NOLINT(google-explicit-constructor)
  Expected(Problems problems) : outcome_(std::move(problems)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return outcome_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// Only when ok().
  [[nodiscard]] const Value& value() const { return *std::get_if<0>(&outcome_); }
  [[nodiscard]] Value& value() { return *std::get_if<0>(&outcome_); }
  const Value& operator*() const { return value(); }
  const Value* operator->() const { return &value(); }

  /// Only when not ok().
  [[nodiscard]] const Problems& problems() const { return *std::get_if<1>(&outcome_); }

 private:
  std::variant<Value, Problems> outcome_;
};

}  // namespace passerelle
