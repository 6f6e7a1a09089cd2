#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstdint>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "wasm/verbs.h"

// From text to text, and from text to numbers, through buffers that stay where they are between calls: the package
// entry writes the UTF-8 of the request where `request` says, calls `ask` or `askPacked`, and reads the answer from
// where `answer`, or `numbers` and `newTexts`, say. These are plain exports: a call by embind costs more than an
// answer. An exception here would be a fault of the program, not of the question: it becomes a text that the package
// entry turns into a JavaScript Error, because a C++ exception must not reach JavaScript.

namespace {

passerelle::Session session;
std::string requestText;
std::string answerText;
passerelle::json::Packing packing;
std::vector<std::int32_t> measures;

/// What a call gives when the program broke; `answer` then tells why.
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
  packing = {};  // what both sides know of texts begins anew
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

/// Where to write a request of so many bytes; `broken` when there is no room for it.
EMSCRIPTEN_KEEPALIVE std::uintptr_t request(std::uint32_t size) {
  return guarded([size] {
    if (requestText.size() < size) requestText.resize(size);
    return static_cast<std::uint32_t>(addressOf(requestText.data()));
  });
}

/// Answers the first `size` bytes of the request; gives the size of the answer in bytes, or `broken`.
EMSCRIPTEN_KEEPALIVE std::uint32_t ask(std::uint32_t verb, std::uint32_t size) {
  return guarded([=] {
    answerText = passerelle::ask(session, passerelle::verbs().at(verb), requested(size));
    return static_cast<std::uint32_t>(answerText.size());
  });
}

EMSCRIPTEN_KEEPALIVE std::uintptr_t answer() { return addressOf(answerText.data()); }
EMSCRIPTEN_KEEPALIVE std::uint32_t answerSize() { return static_cast<std::uint32_t>(answerText.size()); }

/// The same; gives how many numbers the answer has, or `broken`.
EMSCRIPTEN_KEEPALIVE std::uint32_t askPacked(std::uint32_t verb, std::uint32_t size) {
  return guarded([=] {
    passerelle::askPacked(session, passerelle::verbs().at(verb), requested(size), packing);
    return static_cast<std::uint32_t>(packing.size());
  });
}

EMSCRIPTEN_KEEPALIVE std::uintptr_t numbers() { return addressOf(packing.numbers()); }
EMSCRIPTEN_KEEPALIVE std::uintptr_t newTexts() { return addressOf(packing.newTexts().data()); }
EMSCRIPTEN_KEEPALIVE std::size_t newTextsSize() { return packing.newTexts().size(); }

/// Takes the first `size` bytes of the request for an index file of places and keeps them; answers as `ask` does.
EMSCRIPTEN_KEEPALIVE std::uint32_t loadPlaces(std::uint32_t size) {
  return guarded([size] {
    requestText.resize(size);
    answerText = passerelle::loadPlaces(session, std::exchange(requestText, {}));
    return static_cast<std::uint32_t>(answerText.size());
  });
}

/// Room for so many numbers, which stays where it is until more is asked for; `broken` when there is none.
EMSCRIPTEN_KEEPALIVE std::uintptr_t reserve(std::uint32_t count) {
  return guarded([count] {
    if (measures.size() < count) measures.resize(count);
    return static_cast<std::uint32_t>(addressOf(measures.data()));
  });
}

/// From one point to the pairs of numbers that stand in that room.
EMSCRIPTEN_KEEPALIVE void measureInPlace(std::int32_t latitude, std::int32_t longitude, std::uint32_t pairs) {
  passerelle::measureInPlace({latitude, longitude}, {measures.data(), 2 * std::size_t{pairs}});
}

}  // extern "C"

EMSCRIPTEN_BINDINGS(passerelle) { emscripten::function("verbNames", &verbNames); }
