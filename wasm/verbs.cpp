#include "wasm/verbs.h"

#include <algorithm>

#include "core/text/decode.h"
#include "core/text/describe.h"
#include "core/text/encode.h"
#include "core/text/load.h"

namespace passerelle {

namespace {

std::string refusal(const Problems& problems) {
  std::string out = R"({"ok":false,"problems":)";
  text::encode(text::typeOf<Problems>(), &problems, out);
  return out + "}";
}

template <class Value>
std::string answer(const Value& value) {
  std::string out = R"({"ok":true,"value":)";
  out.reserve(2048);
  text::encode(text::typeOf<Value>(), &value, out);
  return out += '}';
}

template <class Value>
std::string answer(const Expected<Value>& expected) {
  return expected ? answer(*expected) : refusal(expected.problems());
}

std::string notLoaded() {
  Problem problem;
  problem.code = ProblemCode::missing;
  problem.field = "library";
  problem.expected = "load(files) before any other verb";
  problem.found = "nothing loaded";
  return refusal({problem});
}

/// A verb of the planner that takes nothing.
template <auto Method>
std::string tell(Session& session, std::string_view) {
  return session.planner ? answer(((*session.planner).*Method)()) : notLoaded();
}

/// A verb of the planner that takes a question.
template <class Question, auto Method>
std::string askOf(Session& session, std::string_view request) {
  if (!session.planner) return notLoaded();
  Question question;
  Problems problems = text::decodeRequestInto(text::typeOf<Question>(), request, &question);
  if (problems.empty()) return answer(((*session.planner).*Method)(question));
  // What could be read is checked too, so that one answer tells everything.
  for (Problem& problem : session.planner->problemsOf(question)) {
    const bool told = std::any_of(problems.begin(), problems.end(),
                                  [&](const Problem& other) { return other.field == problem.field; });
    if (!told) problems.push_back(std::move(problem));
  }
  return refusal(problems);
}

std::string load(Session& session, std::string_view request) {
  const Expected<std::vector<DataFile>> files = text::decodeRequest<std::vector<DataFile>>(request);
  if (!files) return refusal(files.problems());
  Expected<Library> library = text::load(*files);
  if (!library) return refusal(library.problems());  // what was loaded before stays
  session.planner.emplace(std::move(library.value()));
  return answer(session.planner->about());
}

std::string validate(Session&, std::string_view request) {
  const Expected<std::vector<DataFile>> files = text::decodeRequest<std::vector<DataFile>>(request);
  if (!files) return refusal(files.problems());
  const Expected<Library> library = text::load(*files);
  return answer(ProblemList{library ? Problems{} : library.problems()});
}

}  // namespace

const std::vector<Verb>& verbs() {
  using text::typeOf;
  static const std::vector<Verb> list = {
      {"load", "files", &typeOf<std::vector<DataFile>>, &typeOf<About>,
       "Replaces the library by these data files, all or nothing.", &load},
      {"validate", "files", &typeOf<std::vector<DataFile>>, &typeOf<ProblemList>,
       "Every problem of these data files, with its place.", &validate},
      {"about", "", nullptr, &typeOf<About>, "What the library holds.", &tell<&Planner::about>},
      {"sources", "", nullptr, &typeOf<SourceList>, "Every source that figures cite.", &tell<&Planner::sources>},
      {"remarks", "", nullptr, &typeOf<RemarkList>, "Every remark that answers name by id.", &tell<&Planner::remarks>},
      {"estimate", "mobility", &typeOf<Mobility>, &typeOf<Grant>,
       "How much: lines that sum to the total, each with its proof.", &askOf<Mobility, &Planner::estimate>},
      {"payments", "mobility", &typeOf<Mobility>, &typeOf<PaymentSchedule>, "When it is paid.",
       &askOf<Mobility, &Planner::payments>},
      {"check", "mobility", &typeOf<Mobility>, &typeOf<Verdict>,
       "Whether the mobility is eligible, condition by condition.", &askOf<Mobility, &Planner::check>},
      {"documents", "mobility", &typeOf<Mobility>, &typeOf<Checklist>, "What to send, to whom, by when.",
       &askOf<Mobility, &Planner::documents>},
      {"compareCalls", "question", &typeOf<CallsToCompare>, &typeOf<CallComparison>,
       "The same mobility by several calls, line by line, and why they differ.",
       &askOf<CallsToCompare, &Planner::compareCalls>},
      {"earlyReturn", "question", &typeOf<EarlyReturnQuestion>, &typeOf<EarlyReturn>,
       "What is to be given back when the stay ends early.", &askOf<EarlyReturnQuestion, &Planner::earlyReturn>},
  };
  return list;
}

std::string ask(Session& session, const Verb& verb, std::string_view request) { return verb.ask(session, request); }

}  // namespace passerelle
