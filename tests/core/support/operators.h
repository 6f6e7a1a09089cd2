#pragma once

// Which operators two types share: tests say of a meaningless sum that it does not compile.

namespace passerelle::test {

template <class Left, class Right>
concept Addable = requires(Left left, Right right) {
  left + right;
};

template <class Left, class Right>
concept Subtractable = requires(Left left, Right right) {
  left - right;
};

template <class Left, class Right>
concept Multipliable = requires(Left left, Right right) {
  left* right;
};

template <class Left, class Right>
concept Comparable = requires(Left left, Right right) {
  left < right;
};

template <class Left, class Right>
concept Equatable = requires(Left left, Right right) {
  left == right;
};

}  // namespace passerelle::test
