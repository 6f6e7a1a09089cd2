#pragma once

// Which operators accept two types, so that tests can check that a meaningless sum does not compile.

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
