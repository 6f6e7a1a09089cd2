#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstdint>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "wasm/verbs.h"

// Text to text, and text to numbers, through buffers that keep their address between calls: the package entry writes
// the UTF-8 of the request to `request`, calls `ask` or `askPacked`, and reads the answer from `answer`, or from
// `numbers` and `newTexts`. These are plain exports, because a call through embind costs more than an answer. A C++
// exception is a bug, never the user's fault, and must not reach JavaScript: it becomes a text, from which the package
// entry makes a JavaScript Error.

namespace {

passerelle::Session session;
std::string requestText;
std::string answerText;
passerelle::json::Packing packing;
std::vector<std::int32_t> measures;

/// The result of a call after an exception; `answer` then has its text.
constexpr std::uint32_t broken = 0;

template <class Work>
std::uint32_t guarded(Work work) {
  try {
    return work();
  } catch (const std::exception& fault) {
    answerText = fault.what();
  } catch (...) {
    answerText = "unknown";
  }
  packing = {};  // both sides forget the texts known so far
  return broken;
}

template <class Element>
std::uintptr_t addressOf(const Element* data) {
  return reinterpret_cast<std::uintptr_t>(data);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

std::string_view requested(std::uint32_t size) { return std::string_view(requestText).substr(0, size); }

/// "load files,validate files,about ,…": the name of each verb and of its argument.
std::string verbNames() {
  std::string names;
  for (const passerelle::Verb& verb : passerelle::verbs()) {
    names += (names.empty() ? "" : ",") + std::string(verb.name) + " " + std::string(verb.argument);
  }
  return names;
}

}  // namespace

extern "C" {

/// Where to write a request of `size` bytes; `broken` if there is no memory for it.
EMSCRIPTEN_KEEPALIVE std::uintptr_t request(std::uint32_t size) {
  return guarded([size] {
    if (requestText.size() < size) requestText.resize(size);
    return static_cast<std::uint32_t>(addressOf(requestText.data()));
  });
}

/// Answers the first `size` bytes of the request; returns the size of the answer in bytes, or `broken`.
EMSCRIPTEN_KEEPALIVE std::uint32_t ask(std::uint32_t verb, std::uint32_t size) {
  return guarded([=] {
    answerText = passerelle::ask(session, passerelle::verbs().at(verb), requested(size));
    return static_cast<std::uint32_t>(answerText.size());
  });
}

EMSCRIPTEN_KEEPALIVE std::uintptr_t answer() { return addressOf(answerText.data()); }
EMSCRIPTEN_KEEPALIVE std::uint32_t answerSize() { return static_cast<std::uint32_t>(answerText.size()); }

/// The same; returns how many numbers the answer has, or `broken`.
EMSCRIPTEN_KEEPALIVE std::uint32_t askPacked(std::uint32_t verb, std::uint32_t size) {
  return guarded([=] {
    passerelle::askPacked(session, passerelle::verbs().at(verb), requested(size), packing);
    return static_cast<std::uint32_t>(packing.size());
  });
}

EMSCRIPTEN_KEEPALIVE std::uintptr_t numbers() { return addressOf(packing.numbers()); }
EMSCRIPTEN_KEEPALIVE std::uintptr_t newTexts() { return addressOf(packing.newTexts().data()); }
EMSCRIPTEN_KEEPALIVE std::size_t newTextsSize() { return packing.newTexts().size(); }

/// Takes over the first `size` bytes of the request as an index file of places; answers as `ask` does.
EMSCRIPTEN_KEEPALIVE std::uint32_t loadPlaces(std::uint32_t size) {
  return guarded([size] {
    requestText.resize(size);
    answerText = passerelle::loadPlaces(session, std::exchange(requestText, {}));
    return static_cast<std::uint32_t>(answerText.size());
  });
}

/// A buffer for `count` numbers, which keeps its address until more are needed; `broken` if there is no memory for it.
EMSCRIPTEN_KEEPALIVE std::uintptr_t reserve(std::uint32_t count) {
  return guarded([count] {
    if (measures.size() < count) measures.resize(count);
    return static_cast<std::uint32_t>(addressOf(measures.data()));
  });
}

/// Measures from one point to the pairs of numbers in that buffer, in place.
EMSCRIPTEN_KEEPALIVE void measureInPlace(std::int32_t latitude, std::int32_t longitude, std::uint32_t pairs) {
  passerelle::measureInPlace({latitude, longitude}, {measures.data(), 2 * std::size_t{pairs}});
}

}  // extern "C"

EMSCRIPTEN_BINDINGS(passerelle) { emscripten::function("verbNames", &verbNames); }
