#include <cstdint>
#include <string_view>

#include "core/json/decode_quickly.h"
#include "tests/core/support/data.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/laws.h"
#include "wasm/verbs.h"

// Sends arbitrary bytes as the request of any verb, with the real data loaded. The first line names the verb. The
// answer must be an outcome and valid JSON in UTF-8, be identical when asked again, and agree with its packed form; an
// answer to an accepted mobility must keep the laws.

namespace {

using namespace passerelle;

constexpr std::string_view accepted = R"({"ok":true,"value":)";
constexpr std::string_view refused = R"({"ok":false,"problems":[{)";

Session& session() {
  static Session only = [] {
    Session made;
    made.planner.emplace(test::library());
    return made;
  }();
  return only;
}

/// 1 and a value, or 0 and problems; each text has the number of bytes that is stated for it.
void packsAlike(const Verb& verb, std::string_view request, bool ok) {
  static json::Packing packing;
  Session scratch;
  askPacked(verb.name == "load" ? scratch : session(), verb, request, packing);
  fuzz::expect(packing.size() > 1, "an outcome has numbers");
  fuzz::expect(packing.numbers()[0] == (ok ? 1 : 0), "numbers and text are the same outcome");
}

/// The fast path and the decoder read the same value.
void readsAlike(std::string_view request) {
  Mobility quick;
  const std::size_t taken = json::decodeQuickly(json::typeOf<Mobility>(), request, &quick);
  fuzz::expect(taken <= request.size(), "what is read was there");
  if (taken == 0) return;
  const auto read = json::decodeRequest<Mobility>(request.substr(0, taken));
  fuzz::expect(read.ok(), "what is read quickly has no problem");
  fuzz::expect(json::encoded(*read) == json::encoded(quick), "what is read quickly is what was written");
}

/// Every mobility of a list has an entry in every column.
void hasWholeColumns(std::string_view answer) {
  const auto node = json::parse(answer);
  const auto& columns = node->elements[1].elements;
  for (std::size_t column = 0; column + 1 < columns.size(); ++column) {
    fuzz::expect(columns[column].elements.size() == columns[0].elements.size(), "columns are of one length");
  }
}

/// `load` must not replace the data of later runs.
std::string answerOf(const Verb& verb, std::string_view request) {
  Session scratch;
  return ask(verb.name == "load" ? scratch : session(), verb, request);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  std::string_view request(reinterpret_cast<const char*>(bytes), size);
  const Verb& verb = fuzz::takeChoice(
      verbs(), [](const Verb& each) { return each.name; }, request);
  const std::string answer = answerOf(verb, request);
  const bool ok = answer.rfind(accepted, 0) == 0;
  fuzz::expect(ok || answer.rfind(refused, 0) == 0, "an answer is a value or its problems");
  fuzz::expect(answer.back() == '}', "an answer is whole");
  fuzz::expect(json::parse(answer).ok(), "an answer is JSON in UTF-8");
  fuzz::expect(answerOf(verb, request) == answer, "the same question has the same answer");
  packsAlike(verb, request, ok);
  readsAlike(request);
  if (verb.name == "estimateAll" && ok) hasWholeColumns(answer);
  if (verb.argument != "mobility") return 0;
  Mobility mobility;
  const Problems problems = json::decodeRequestInto(json::typeOf<Mobility>(), request, &mobility);
  if (!problems.empty()) {
    fuzz::expect(!ok, "what cannot be read is not answered");
    fuzz::canBeTold(problems);
    return 0;
  }
  fuzz::isAFixedPoint(mobility);
  fuzz::keepsTheLaws(*session().planner, mobility);
  return 0;
}
