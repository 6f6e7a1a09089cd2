#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstdint>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include "wasm/verbs.h"

// From text to text, through one buffer each way that stays where it is between calls: the package entry writes the
// UTF-8 of the request where `request` says, calls `ask`, and reads the UTF-8 of the answer from where `answer` says.
// An exception here would be a fault of the program, not of the question: it becomes a text that the package entry
// turns into a JavaScript Error, because a C++ exception must not reach JavaScript.

namespace {

passerelle::Session session;
std::string requestText;
std::string answerText;
std::vector<std::int32_t> numbers;

std::uintptr_t addressOf(const std::string& text) {
  return reinterpret_cast<std::uintptr_t>(text.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

/// Where to write a request of so many bytes; 0 when there is no room for it.
std::uintptr_t request(std::uint32_t size) {
  try {
    requestText.resize(size);
  } catch (const std::exception&) {
    return 0;
  }
  return addressOf(requestText);
}

/// Answers the request; gives the size of the answer in bytes.
std::uint32_t ask(std::uint32_t verb) {
  try {
    answerText = passerelle::ask(session, passerelle::verbs().at(verb), requestText);
  } catch (const std::exception& fault) {
    answerText = std::string("fault: ") + fault.what();
  } catch (...) {
    answerText = "fault: unknown";
  }
  return static_cast<std::uint32_t>(answerText.size());
}

/// Room for so many bytes of numbers, which stays where it is until more is asked for; 0 when there is none.
std::uintptr_t reserve(std::uint32_t size) {
  try {
    numbers.resize((size + 3) / 4);
  } catch (const std::exception&) {
    return 0;
  }
  return reinterpret_cast<std::uintptr_t>(numbers.data());  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

/// Takes the request for an index file of places and keeps its bytes; gives the size of the answer in bytes.
std::uint32_t loadPlaces() {
  try {
    answerText = passerelle::loadPlaces(session, std::move(requestText));
  } catch (const std::exception& fault) {
    answerText = std::string("fault: ") + fault.what();
  } catch (...) {
    answerText = "fault: unknown";
  }
  requestText = std::string();
  return static_cast<std::uint32_t>(answerText.size());
}

std::uintptr_t answer() { return addressOf(answerText); }

/// "load files,validate files,about ,…": the name of each verb and of its argument.
std::string verbNames() {
  std::string names;
  for (const passerelle::Verb& verb : passerelle::verbs()) {
    names += (names.empty() ? "" : ",") + std::string(verb.name) + " " + std::string(verb.argument);
  }
  return names;
}

}  // namespace

/// From one point to the pairs of numbers at an address; called by the million, so not through embind.
extern "C" EMSCRIPTEN_KEEPALIVE void measureInPlace(std::int32_t latitude, std::int32_t longitude, std::int32_t* pairs,
                                                    std::uint32_t count) {
  passerelle::measureInPlace({latitude, longitude}, {pairs, 2 * std::size_t{count}});
}

EMSCRIPTEN_BINDINGS(passerelle) {
  emscripten::function("request", &request);
  emscripten::function("ask", &ask);
  emscripten::function("loadPlaces", &loadPlaces);
  emscripten::function("reserve", &reserve);
  emscripten::function("answer", &answer);
  emscripten::function("verbNames", &verbNames);
}
