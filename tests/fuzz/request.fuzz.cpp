#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/text/decode.h"
#include "core/text/describe.h"
#include "core/text/load.h"
#include "tests/fuzz/good_data.h"
#include "wasm/verbs.h"

// Any bytes as the request of any verb. The first byte chooses the verb. The answer is an outcome, its bytes are JSON,
// and the grant of an accepted mobility keeps the laws.

namespace {

using namespace passerelle;

Session& session() {
  static Session only = [] {
    Session made;
    made.planner.emplace(text::load(fuzz::goodData()).value());
    return made;
  }();
  return only;
}

void expect(bool holds) {
  if (!holds) std::abort();
}

void keepsTheLaws(const Mobility& mobility) {
  const Expected<Grant> grant = session().planner->estimate(mobility);
  if (!grant) return;
  Amount sum;
  for (const Line& line : grant->lines) {
    expect(line.amount.low <= line.amount.high);
    expect(!line.source.text.empty());
    expect(line.amount.isKnown() || !line.causes.empty());
    sum = sum + line.amount;
  }
  expect(grant->total.has_value() == !grant->lines.empty());
  if (grant->total) expect(*grant->total == sum);
  const Expected<PaymentSchedule> payments = session().planner->payments(mobility);
  if (!payments || !payments->stated || !payments->notStated.empty()) return;
  Amount paid;
  for (const Instalment& instalment : payments->instalments) paid = paid + instalment.amount;
  expect(paid == sum);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const Verb& verb = verbs()[bytes[0] % verbs().size()];
  const std::string_view request(reinterpret_cast<const char*>(bytes + 1), size - 1);
  Session scratch;  // `load` must not replace the data of the other runs
  const bool replaces = verb.name == "load";
  const std::string answer = ask(replaces ? scratch : session(), verb, request);
  const bool ok = answer.rfind(R"({"ok":true,"value":)", 0) == 0;
  expect(ok || answer.rfind(R"({"ok":false,"problems":[{)", 0) == 0);
  expect(text::parse(answer).ok());
  Mobility mobility;
  if (ok && verb.argument == "mobility" &&
      text::decodeRequestInto(text::typeOf<Mobility>(), request, &mobility).empty()) {
    keepsTheLaws(mobility);
  }
  return 0;
}
