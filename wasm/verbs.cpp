#include "wasm/verbs.h"

#include <algorithm>

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "core/json/decode_quickly.h"
#include "core/json/encode.h"
#include "core/json/rows.h"
#include "core/loading/load.h"

namespace passerelle {

namespace {

class Written final : public Outcome {
 public:
  void value(const json::Type& type, const void* value) override {
    text.reserve(2048);
    write(R"({"ok":true,"value":)", type, value);
  }
  void refusal(const Problems& problems) override {
    write(R"({"ok":false,"problems":)", json::typeOf<Problems>(), &problems);
  }

  std::string text;

 private:
  void write(std::string_view beginning, const json::Type& type, const void* value) {
    text += beginning;
    json::encode(type, value, text);
    text += '}';
  }
};

class Packed final : public Outcome {
 public:
  explicit Packed(json::Packing& packing) : packing_(packing) { packing_.begin(); }
  void value(const json::Type& type, const void* value) override {
    packing_.small(1);
    json::pack(type, value, packing_);
  }
  void refusal(const Problems& problems) override {
    packing_.small(0);
    json::pack(json::typeOf<Problems>(), &problems, packing_);
  }

 private:
  json::Packing& packing_;
};

template <class Value>
void answer(const Value& value, Outcome& outcome) {
  outcome.value(json::typeOf<Value>(), &value);
}

template <class Value>
void answer(const Expected<Value>& expected, Outcome& outcome) {
  return expected ? answer(*expected, outcome) : outcome.refusal(expected.problems());
}

void notLoaded(Outcome& outcome) {
  Problem problem;
  problem.code = ProblemCode::missing;
  problem.field = "library";
  problem.expected = "load(files) before any other verb";
  problem.found = "nothing loaded";
  outcome.refusal({problem});
}

/// A verb of the planner without an argument.
template <auto Method>
void tell(Session& session, std::string_view, Outcome& outcome) {
  return session.planner ? answer(((*session.planner).*Method)(), outcome) : notLoaded(outcome);
}

/// Fills the question with what can be read of it; returns every problem of the text and, so that one answer reports
/// everything, of what could be read.
template <class Question>
Problems read(const Planner& planner, std::string_view request, Question& question) {
  question = {};
  Problems problems = json::decodeRequestInto(json::typeOf<Question>(), request, &question);
  if (problems.empty()) return {};
  for (Problem& problem : planner.problemsOf(question)) {
    const bool told = std::any_of(problems.begin(), problems.end(),
                                  [&](const Problem& other) { return other.field == problem.field; });
    if (!told) problems.push_back(std::move(problem));
  }
  return problems;
}

void searchPlaces(Session& session, std::string_view request, Outcome& outcome) {
  if (!session.planner) return notLoaded(outcome);
  PlaceQuery query;
  if (request.empty() || json::decodeQuickly(json::typeOf<PlaceQuery>(), request, &query) != request.size()) {
    query = {};
    const Problems problems = json::decodeRequestInto(json::typeOf<PlaceQuery>(), request, &query);
    if (!problems.empty()) return outcome.refusal(problems);
  }
  if (!session.areaNames) session.areaNames.emplace(session.places.areas());
  session.planner->searchPlaces(session.places, query, *session.areaNames, session.found);
  answer(session.found, outcome);
}

/// A verb of the planner whose question can be wrong only in its fields or in what it refers to.
template <class Question, auto Method>
void lookUp(Session& session, std::string_view request, Outcome& outcome) {
  if (!session.planner) return notLoaded(outcome);
  Question question;
  const Problems problems = json::decodeRequestInto(json::typeOf<Question>(), request, &question);
  if (!problems.empty()) return outcome.refusal(problems);
  answer(((*session.planner).*Method)(question), outcome);
}

/// A verb of the planner with a question.
template <class Question, auto Method>
void askOf(Session& session, std::string_view request, Outcome& outcome) {
  if (!session.planner) return notLoaded(outcome);
  Question question;
  if (request.empty() || json::decodeQuickly(json::typeOf<Question>(), request, &question) != request.size()) {
    const Problems problems = read(*session.planner, request, question);
    if (!problems.empty()) return outcome.refusal(problems);
  }
  answer(((*session.planner).*Method)(question), outcome);
}

Expected<Estimate> nextEstimate(const Planner& planner, json::Rows& rows) {
  Mobility mobility;
  Problems problems;
  std::size_t size = json::decodeQuickly(json::typeOf<Mobility>(), rows.rest(), &mobility);
  if (size == 0) {
    size = rows.length();
    problems = read(planner, rows.rest().substr(0, size), mobility);
  }
  rows.take(size);
  if (!problems.empty()) return problems;
  return planner.summary(mobility);
}

void estimateAll(Session& session, std::string_view request, Outcome& outcome) {
  if (!session.planner) return notLoaded(outcome);
  Estimates estimates;
  json::Rows rows(request);
  while (rows.next()) {
    const Expected<Estimate> estimate = nextEstimate(*session.planner, rows);
    if (estimate) {
      estimates.add(*estimate);
    } else {
      estimates.refuse(estimate.problems());
    }
  }
  const Problems problems = rows.problems();
  if (!problems.empty()) return outcome.refusal(problems);
  answer(estimates, outcome);
}

void load(Session& session, std::string_view request, Outcome& outcome) {
  const Expected<std::vector<DataFile>> files = json::decodeRequest<std::vector<DataFile>>(request);
  if (!files) return outcome.refusal(files.problems());
  Expected<Library> library = json::load(*files);
  if (!library) return outcome.refusal(library.problems());  // the library loaded before is kept
  session.planner.emplace(std::move(library.value()));
  answer(session.planner->about(), outcome);
}

void validate(Session&, std::string_view request, Outcome& outcome) {
  const Expected<std::vector<DataFile>> files = json::decodeRequest<std::vector<DataFile>>(request);
  if (!files) return outcome.refusal(files.problems());
  const Expected<Library> library = json::load(*files);
  answer(ProblemList{library ? Problems{} : library.problems()}, outcome);
}

}  // namespace

const std::vector<Verb>& verbs() {
  using json::typeOf;
  static const std::vector<Verb> list = {
      {"load", "files", &typeOf<std::vector<DataFile>>, &typeOf<About>,
       "Replaces the library by these data files, all or nothing.", &load},
      {"validate", "files", &typeOf<std::vector<DataFile>>, &typeOf<ProblemList>,
       "Every problem of these data files, with its place.", &validate},
      {"about", "", nullptr, &typeOf<About>, "What the library holds.", &tell<&Planner::about>},
      {"sources", "", nullptr, &typeOf<SourceList>, "Every source that figures cite.", &tell<&Planner::sources>},
      {"remarks", "", nullptr, &typeOf<RemarkList>, "Every remark that answers name by id.", &tell<&Planner::remarks>},
      {"figures", "question", &typeOf<FiguresQuestion>, &typeOf<PublishedFigures>,
       "All figures of a call, of an agency and of an institution, each row with the best witness for a reader.",
       &askOf<FiguresQuestion, &Planner::figures>},
      {"row", "question", &typeOf<RowQuestion>, &typeOf<Provenance>,
       "The calls in which a row of figures holds, and all its witnesses.", &lookUp<RowQuestion, &Planner::row>},
      {"estimate", "mobility", &typeOf<Mobility>, &typeOf<Grant>,
       "How much: lines that sum to the total, each with its proof.", &askOf<Mobility, &Planner::estimate>,
       Crossing::packed},
      {"estimateAll", "mobilities", &typeOf<std::vector<Mobility>>, &typeOf<Estimates>,
       "Totals, bands and verdicts of a whole list, in columns; the lines of one of them are for `estimate` to tell.",
       &estimateAll, Crossing::packed},
      {"payments", "mobility", &typeOf<Mobility>, &typeOf<PaymentSchedule>, "When it is paid.",
       &askOf<Mobility, &Planner::payments>},
      {"check", "mobility", &typeOf<Mobility>, &typeOf<Verdict>,
       "Whether the mobility is eligible, condition by condition.", &askOf<Mobility, &Planner::check>,
       Crossing::packed},
      {"documents", "mobility", &typeOf<Mobility>, &typeOf<Checklist>, "What to send, to whom, by when.",
       &askOf<Mobility, &Planner::documents>},
      {"compareCalls", "question", &typeOf<CallsToCompare>, &typeOf<CallComparison>,
       "The same mobility by several calls, line by line, and why they differ.",
       &askOf<CallsToCompare, &Planner::compareCalls>},
      {"earlyReturn", "question", &typeOf<EarlyReturnQuestion>, &typeOf<EarlyReturn>,
       "What is to be given back when the stay ends early.", &askOf<EarlyReturnQuestion, &Planner::earlyReturn>},
      {"typicalRates", "mobility", &typeOf<Mobility>, &typeOf<TypicalRates>,
       "What universities of the paying country published where the rate is open.",
       &askOf<Mobility, &Planner::typicalRates>},
      {"worth", "mobility", &typeOf<Mobility>, &typeOf<Worth>,
       "What a stay of one's own is worth, told as the rows of offers tell theirs.", &askOf<Mobility, &Planner::worth>},
      {"compareTravel", "mobility", &typeOf<Mobility>, &typeOf<TravelComparison>,
       "What changes with low-emission travel.", &askOf<Mobility, &Planner::compareTravel>},
      {"daysFor", "question", &typeOf<DaysForQuestion>, &typeOf<DaysFor>, "How many days reach an amount.",
       &askOf<DaysForQuestion, &Planner::daysFor>},
      {"timeline", "question", &typeOf<TimelineQuestion>, &typeOf<Timeline>,
       "Deadlines, virtual sessions, stays and instalments of offers and of a plan, and what clashes.",
       &askOf<TimelineQuestion, &Planner::timeline>},
      {"campuses", "", nullptr, &typeOf<CampusList>, "Every campus of the data.", &tell<&Planner::campuses>},
      {"searchPlaces", "query", &typeOf<PlaceQuery>, &typeOf<PlacesFound>,
       "Towns, once loadPlaces has brought them, and campuses, by what somebody typed.", &searchPlaces,
       Crossing::packedWithCatalogue},
      {"distance", "journey", &typeOf<Journey>, &typeOf<MeasuredJourney>,
       "How far a journey is, its band in each call, and the nearest edge.", &askOf<Journey, &Planner::distance>},
      {"distances", "from", &typeOf<JourneysFrom>, &typeOf<CampusDistances>,
       "How far every campus of the data is from a point.", &askOf<JourneysFrom, &Planner::distances>},
      {"agreements", "question", &typeOf<AgreementsQuestion>, &typeOf<AgreementsOnDay>,
       "Agreements in force on a day, those that have ended, and their partners.",
       &lookUp<AgreementsQuestion, &Planner::agreements>, Crossing::packedWithCatalogue},
      {"offers", "question", &typeOf<OffersQuestion>, &typeOf<OffersOnDay>,
       "Offers seen from a day, priced and checked for a person, with what each filter would leave.",
       &askOf<OffersQuestion, &Planner::offers>, Crossing::packedWithCatalogue},
      {"offer", "question", &typeOf<RecordQuestion>, &typeOf<OfferCard>, "One offer.",
       &lookUp<RecordQuestion, &Planner::offer>},
      {"partner", "question", &typeOf<RecordQuestion>, &typeOf<PartnerCard>, "All that the data says of a partner.",
       &lookUp<RecordQuestion, &Planner::partner>},
      {"institution", "question", &typeOf<RecordQuestion>, &typeOf<InstitutionCard>,
       "All that the data says of an institution, figures of grants apart.",
       &lookUp<RecordQuestion, &Planner::institution>},
      {"networks", "", nullptr, &typeOf<NetworkList>, "Every network, its members and what is said of it.",
       &tell<&Planner::networks>},
      {"checkSchools", "stay", &typeOf<SchoolCase>, &typeOf<SchoolReport>,
       "What schools, and the authorities above them, say of a stay abroad: each by itself.",
       &askOf<SchoolCase, &Planner::checkSchools>},
      {"selfAudits", "", nullptr, &typeOf<SelfAudits>, "The questions by which a school examines itself.",
       &tell<&Planner::selfAudits>},
      {"facts", "question", &typeOf<FactsQuestion>, &typeOf<FactList>,
       "What the sources say of institutions, authorities, networks, offers and the programme.",
       &lookUp<FactsQuestion, &Planner::facts>},
  };
  return list;
}

std::string loadPlaces(Session& session, std::string file) {
  session.areaNames.reset();
  const Problems problems = session.places.load(std::move(file));
  Written written;
  if (problems.empty()) {
    answer(PlacesState{session.places.loaded()}, written);
  } else {
    written.refusal(problems);
  }
  return std::move(written.text);
}

std::string ask(Session& session, const Verb& verb, std::string_view request) {
  Written written;
  verb.ask(session, request, written);
  return std::move(written.text);
}

void askPacked(Session& session, const Verb& verb, std::string_view request, json::Packing& answer) {
  Packed packed(answer);
  verb.ask(session, request, packed);
}

}  // namespace passerelle
