#include <emscripten/bind.h>

#include <exception>
#include <string>

#include "wasm/verbs.h"

// From text to text. An exception here would be a fault of the program, not of the question: it becomes a text that
// the package entry turns into a JavaScript Error, because a C++ exception must not reach JavaScript.

namespace {

passerelle::Session& session() {
  static passerelle::Session only;
  return only;
}

std::string ask(int verb, const std::string& request) {
  try {
    return passerelle::ask(session(), passerelle::verbs().at(static_cast<std::size_t>(verb)), request);
  } catch (const std::exception& fault) {
    return std::string("fault: ") + fault.what();
  } catch (...) {
    return "fault: unknown";
  }
}

/// "load files,validate files,about ,…": the name of each verb and of its argument.
std::string verbNames() {
  std::string names;
  for (const passerelle::Verb& verb : passerelle::verbs()) {
    names += (names.empty() ? "" : ",") + std::string(verb.name) + " " + std::string(verb.argument);
  }
  return names;
}

}  // namespace

EMSCRIPTEN_BINDINGS(passerelle) {
  emscripten::function("ask", &ask);
  emscripten::function("verbNames", &verbNames);
}
