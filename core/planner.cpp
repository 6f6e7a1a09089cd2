#include "core/planner.h"

#include <algorithm>
#include <set>

#include "core/funding/comparison.h"
#include "core/funding/early_return.h"
#include "core/funding/formula.h"

namespace passerelle {

namespace {

// Calls before it belong to the programme of 2014 to 2020, whose figures are not modelled.
constexpr int firstModelledYear = 2021;

Problem fieldProblem(ProblemCode code, const char* field, std::string expected, std::string found) {
  Problem problem;
  problem.code = code;
  problem.field = field;
  problem.expected = std::move(expected);
  problem.found = std::move(found);
  return problem;
}

/// Each mobility looks its countries up. They are in order already in most data; std::sort would be a kilobyte more.
void sortInPlace(std::vector<std::string>& texts) {
  const std::set<std::string> ordered(texts.begin(), texts.end());
  texts.assign(ordered.begin(), ordered.end());
}

void checkCountry(const std::optional<std::string>& country, const char* field, const Library& library,
                  Problems& problems) {
  if (!country) return;
  if (std::binary_search(library.countries.begin(), library.countries.end(), *country)) return;
  problems.push_back(fieldProblem(ProblemCode::unknownReference, field, "an ISO 3166-1 code of two letters",
                                  "'" + country->substr(0, 16) + "'"));
}

void checkDates(const Mobility& mobility, Problems& problems) {
  if (mobility.end && !mobility.start) {
    problems.push_back(fieldProblem(ProblemCode::missing, "start", "the first day, when the last is given", "nothing"));
  }
  if (mobility.start && mobility.end && *mobility.end < *mobility.start) {
    problems.push_back(fieldProblem(ProblemCode::endBeforeStart, "end", "a day from " + mobility.start->text() + " on",
                                    mobility.end->text()));
  }
  if (mobility.start && mobility.end && daysBetween(*mobility.start, *mobility.end) >= longestStayInDays) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, "end",
                                    "a stay of at most " + std::to_string(longestStayInDays) + " days",
                                    mobility.end->text()));
  }
  if (mobility.start && mobility.end && mobility.days) {
    problems.push_back(
        fieldProblem(ProblemCode::contradictory, "days", "either both dates or a number of days", "all three"));
  }
}

/// A mobility leaves its country.
void checkAbroad(const Mobility& mobility, const Institution* institution, Problems& problems) {
  std::optional<std::string> sending = mobility.sendingCountry;
  std::optional<std::string> receiving = mobility.receivingCountry;
  const bool incoming = mobility.direction == Direction::incoming;
  if (institution != nullptr && mobility.direction) {
    auto& own = incoming ? receiving : sending;
    if (!own) own = institution->country;
  }
  if (!sending || sending != receiving) return;
  problems.push_back(fieldProblem(ProblemCode::contradictory, incoming ? "sendingCountry" : "receivingCountry",
                                  "another country than that at the other end", "'" + *sending + "'"));
}

void checkInterruption(const Mobility& mobility, Problems& problems) {
  if (!mobility.interruptedDays) return;
  std::optional<int> days = mobility.days;
  if (mobility.start && mobility.end && mobility.activity && *mobility.start <= *mobility.end) {
    days = countDays({*mobility.start, *mobility.end}, dayCountOf(*mobility.activity));
  }
  if (!days || *mobility.interruptedDays < *days) return;
  problems.push_back(fieldProblem(ProblemCode::contradictory, "interruptedDays",
                                  "fewer than the " + std::to_string(*days) + " days of the stay",
                                  std::to_string(*mobility.interruptedDays)));
}

/// What a question that holds a mobility says of it.
Problems within(Problems problems) {
  for (Problem& problem : problems) problem.field = "mobility/" + problem.field.value_or("");
  return problems;
}

constexpr std::size_t fewestCompared = 2;
constexpr std::size_t mostCompared = 8;

/// The mobility as it really was.
Mobility ended(const EarlyReturnQuestion& question) {
  Mobility done = question.mobility;
  done.end = question.returnedOn;
  done.days = question.daysDone;
  if (question.daysDone) done.interruptedDays.reset();  // they are the days on site
  return done;
}

void checkReturn(const EarlyReturnQuestion& question, Problems& problems) {
  const Mobility& agreed = question.mobility;
  const auto& returned = question.returnedOn;
  const auto refuse = [&](ProblemCode code, const char* field, const char* expected, const char* found) {
    problems.push_back(fieldProblem(code, field, expected, found));
  };
  if (!agreed.days && !(agreed.start && agreed.end)) {
    refuse(ProblemCode::missing, "mobility/days", "the length as agreed", "nothing");
  }
  if (!returned && !question.daysDone) {
    refuse(ProblemCode::missing, "returnedOn", "the last day on site, or the days done", "nothing");
  }
  if (returned && question.daysDone) {
    refuse(ProblemCode::contradictory, "daysDone", "either the last day or the number of days", "both");
  }
  if (returned && !agreed.start) {
    refuse(ProblemCode::missing, "mobility/start", "the first day, when the last is given", "nothing");
  }
  if (returned && agreed.start && *returned < *agreed.start) {
    const std::string expected = "a day from " + agreed.start->text() + " on";
    refuse(ProblemCode::endBeforeStart, "returnedOn", expected.c_str(), returned->text().c_str());
  }
  if (returned && agreed.end && *agreed.end < *returned) {
    const std::string expected = "a day up to " + agreed.end->text();
    refuse(ProblemCode::outOfRange, "returnedOn", expected.c_str(), returned->text().c_str());
  }
}

}  // namespace

CallChoice chooseCall(const Mobility& mobility, const Library& library) {
  CallChoice choice;
  const int latest = library.calls.back().year;
  choice.year = latest;
  if (mobility.call) {
    choice.chosenBy = ChosenBy::user;
    choice.year = *mobility.call;
  } else if (mobility.start) {
    choice.chosenBy = ChosenBy::stay;
    choice.year = callYearOf(*mobility.start);
  }
  if (choice.year >= firstModelledYear && library.call(choice.year) == nullptr) {
    choice.chosenBy = ChosenBy::substitute;
    choice.wanted = choice.year;
    choice.year = latest;
  }
  return choice;
}

Authors authorsOf(const Situation& situation, const Library& library) {
  const Institution* institution = situation.institution;
  if (institution != nullptr) return {library.agencyOf(institution->country), institution};
  const auto& country = payingCountry(situation.mobility);
  return {country ? library.agencyOf(*country) : nullptr, nullptr};
}

/// A mobility seen in its call; no call when it lies before those that are modelled.
struct Planner::Framed {
  CallChoice choice;
  std::optional<Situation> situation;
  Tariff tariff;
};

Planner::Planner(Library library) : library_(std::move(library)) {
  sortInPlace(library_.countries);
  for (const Call& call : library_.calls) {
    const auto keep = [&](const Authors& authors) {
      figures_.emplace(std::pair(&call, authors), Figures{resolve(call, authors), resolveAsInOtherCall(call, authors)});
    };
    keep({});
    for (const Agency& agency : library_.agencies) keep({&agency, nullptr});
    for (const Institution& each : library_.institutions) keep({library_.agencyOf(each.country), &each});
  }
  for (std::uint32_t i = 0; i < library_.campuses.size(); ++i) {
    const Campus& campus = library_.campuses[i];
    campusNames_.addName(i, campus.name.fr);
    campusNames_.addName(i, campus.name.en);
    if (campus.acronym) campusNames_.addName(i, *campus.acronym);
    for (const std::string& name : campus.otherNames) campusNames_.addName(i, name);
    campusNames_.addTown(i, campus.town);
  }
}

Tariff Planner::tariff(const Call& call, const Authors& authors) const {
  const Figures& figures = figures_.at({&call, authors});
  return {&figures.terms, figures.other ? &*figures.other : nullptr};
}

Planner::Framed Planner::frame(const Mobility& mobility) const {
  Framed framed;
  framed.choice = chooseCall(mobility, library_);
  const Call* call = library_.call(framed.choice.year);
  if (call == nullptr) return framed;
  const Institution* institution = mobility.institution ? library_.institution(*mobility.institution) : nullptr;
  framed.situation = situate(mobility, *call, institution);
  framed.tariff = tariff(*call, authorsOf(*framed.situation, library_));
  return framed;
}

About Planner::about() const { return aboutOf(library_); }

SourceList Planner::sources() const { return {library_.sources}; }

RemarkList Planner::remarks() const { return remarksOf(library_); }

Problems Planner::problemsOf(const std::optional<std::string>& institution) const {
  if (!institution || library_.institution(*institution) != nullptr) return {};
  std::string known = "one of";
  for (const Institution& each : library_.institutions) known += " " + each.id.text;
  return {fieldProblem(ProblemCode::unknownReference, "institution", std::move(known),
                       "'" + institution->substr(0, 64) + "'")};
}

Problems Planner::problemsOf(const Mobility& mobility) const {
  Problems problems = problemsOf(mobility.institution);
  checkCountry(mobility.sendingCountry, "sendingCountry", library_, problems);
  checkCountry(mobility.receivingCountry, "receivingCountry", library_, problems);
  checkDates(mobility, problems);
  checkAbroad(mobility, mobility.institution ? library_.institution(*mobility.institution) : nullptr, problems);
  checkInterruption(mobility, problems);
  return problems;
}

Expected<Grant> Planner::estimate(const Mobility& mobility) const {
  Problems problems = problemsOf(mobility);
  if (!problems.empty()) return problems;
  const Framed framed = frame(mobility);
  if (!framed.situation) {
    Grant none;
    none.call = framed.choice;
    none.complete = false;
    none.unpriced.push_back(gap(Rule::undetermined, UnpricedReason::noCall));
    none.unpriced.back().field = "call";
    none.unpriced.back().sought = framed.choice.year;
    none.unpriced.back().minimum = firstModelledYear;
    return none;
  }
  Grant grant = passerelle::estimate(*framed.situation, framed.tariff);
  grant.call = framed.choice;
  grant.questions = rankQuestions(*framed.situation, framed.tariff, grant);
  if (framed.choice.chosenBy != ChosenBy::user) {
    grant.assumptions.insert(grant.assumptions.begin(), {"call", std::to_string(framed.choice.year)});
  }
  const Mobility& known = framed.situation->mobility;
  if (!mobility.direction && known.direction)
    grant.assumptions.push_back({"direction", std::string(word(*known.direction))});
  if (!mobility.action && known.action) grant.assumptions.push_back({"action", std::string(word(*known.action))});
  return grant;
}

Expected<PaymentSchedule> Planner::payments(const Mobility& mobility) const {
  Problems problems = problemsOf(mobility);
  if (!problems.empty()) return problems;
  const Framed framed = frame(mobility);
  if (!framed.situation) return PaymentSchedule{};
  const Grant grant = passerelle::estimate(*framed.situation, framed.tariff);
  return schedulePayments(grant, *framed.situation, *framed.tariff.terms);
}

Expected<Verdict> Planner::check(const Mobility& mobility) const {
  Problems problems = problemsOf(mobility);
  if (!problems.empty()) return problems;
  const Framed framed = frame(mobility);
  if (!framed.situation) {
    Verdict none;
    none.missing.emplace_back("call");
    return none;
  }
  return passerelle::check(*framed.situation, *framed.tariff.terms);
}

Expected<Estimate> Planner::summary(const Mobility& mobility) const {
  Problems problems = problemsOf(mobility);
  if (!problems.empty()) return problems;
  const Framed framed = frame(mobility);
  Estimate summary;
  if (!framed.situation) {
    summary.complete = false;
    return summary;
  }
  const Grant grant = passerelle::estimate(*framed.situation, framed.tariff, Detail::amounts);
  summary.total = grant.total;
  summary.complete = grant.complete;
  summary.band = grant.band;
  summary.verdict = statusOf(*framed.situation, *framed.tariff.terms);
  return summary;
}

Expected<Checklist> Planner::documents(const Mobility& mobility) const {
  Problems problems = problemsOf(mobility);
  if (!problems.empty()) return problems;
  const Framed framed = frame(mobility);
  if (!framed.situation) return Checklist{};
  const Mobility& known = framed.situation->mobility;
  return documentsOf(known.institution ? library_.documentsOf(*known.institution) : nullptr, known);
}

Problems Planner::problemsOf(const CallsToCompare& question) const {
  Problems problems = within(problemsOf(question.mobility));
  const std::size_t count = question.years.size();
  if (count < fewestCompared || count > mostCompared) {
    problems.push_back(
        fieldProblem(ProblemCode::outOfRange, "years",
                     "from " + std::to_string(fewestCompared) + " to " + std::to_string(mostCompared) + " calls",
                     std::to_string(count)));
  }
  std::string known = "one of";
  for (const Call& call : library_.calls) known += " " + std::to_string(call.year);
  for (std::size_t i = 0; i < count; ++i) {
    const int year = question.years[i];
    if (library_.call(year) != nullptr) continue;
    const std::string field = "years/" + std::to_string(i);
    problems.push_back(fieldProblem(ProblemCode::unknownReference, field.c_str(), known, std::to_string(year)));
  }
  return problems;
}

Expected<CallComparison> Planner::compareCalls(const CallsToCompare& question) const {
  Problems problems = problemsOf(question);
  if (!problems.empty()) return problems;
  std::vector<SituationInCall> situations;
  Mobility mobility = question.mobility;
  for (const int year : question.years) {
    mobility.call = year;
    Framed framed = frame(mobility);
    const Terms& callAlone = *tariff(*framed.situation->call, {}).terms;
    situations.push_back({std::move(*framed.situation), framed.tariff, &callAlone});
  }
  return passerelle::compareCalls(situations);
}

Problems Planner::problemsOf(const EarlyReturnQuestion& question) const {
  Problems problems = within(problemsOf(question.mobility));
  checkReturn(question, problems);
  if (!problems.empty()) return problems;
  const Framed agreed = frame(question.mobility);
  if (!agreed.situation) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, "mobility/call",
                                    "a call from " + std::to_string(firstModelledYear) + " on",
                                    std::to_string(agreed.choice.year)));
    return problems;
  }
  for (const KeptText open : openChoices(*agreed.situation)) {
    const std::string field = "mobility/" + open;
    problems.push_back(fieldProblem(ProblemCode::missing, field.c_str(), "an answer: rules depend on it", "nothing"));
  }
  if (!problems.empty()) return problems;
  const Situation done = situate(ended(question), *agreed.situation->call, agreed.situation->institution);
  if (*done.days < 1) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, "returnedOn", "a day after the interruption",
                                    question.returnedOn->text()));
  }
  if (*done.days > *agreed.situation->days) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, question.returnedOn ? "returnedOn" : "daysDone",
                                    "at most the " + std::to_string(*agreed.situation->days) + " days agreed",
                                    std::to_string(*done.days)));
  }
  return problems;
}

Expected<EarlyReturn> Planner::earlyReturn(const EarlyReturnQuestion& question) const {
  Problems problems = problemsOf(question);
  if (!problems.empty()) return problems;
  const Framed agreed = frame(question.mobility);
  const Situation done = situate(ended(question), *agreed.situation->call, agreed.situation->institution);
  EarlyReturn answer = foreseeEarlyReturn(*agreed.situation, done, agreed.tariff);
  answer.call = agreed.choice;
  answer.agreed.call = agreed.choice;
  answer.done.call = agreed.choice;
  return answer;
}

CampusList Planner::campuses() const { return {library_.campuses}; }

void Planner::searchPlaces(const PlaceIndex& index, const PlaceQuery& query, AreaNames& names,
                           PlacesFound& found) const {
  constexpr int usual = 8;
  PlaceHits hits(static_cast<std::size_t>(query.limit.value_or(usual)));
  passerelle::searchPlaces(index, campusNames_, query.text, hits);
  found.loaded = index.loaded();
  found.places.resize(hits.size());
  FoundPlace* place = found.places.data();
  for (const PlaceHit& hit : hits) {
    if (hit.tier == campusTier) {
      describeCampus(library_.campuses[hit.place], query.language, names, *place++);
    } else {
      describeTown(index, hit, query.language, names, *place++);
    }
  }
}

std::vector<TravelBand> Planner::bandsOf(Distance distance, const Journey& journey) const {
  std::vector<TravelBand> bands;
  Authors authors;
  if (journey.institution) {
    authors.institution = library_.institution(*journey.institution);
    authors.agency = library_.agencyOf(authors.institution->country);
  }
  const bool small = std::any_of(journey.stops.begin(), journey.stops.end(), isSmall);
  for (const Call& call : library_.calls) {
    if (journey.call && call.year != *journey.call) continue;
    bands.push_back(travelBandOf(tariff(call, authors).terms->travel, distance, journey.action, small,
                                 journey.official.has_value()));
    bands.back().call = call.year;
  }
  return bands;
}

Problems Planner::problemsOf(const Journey& journey) const {
  Problems problems = problemsOf(journey.institution);
  constexpr std::size_t mostStops = 20;
  const bool isTold = journey.official && journey.stops.empty();
  if (!isTold && (journey.stops.size() < 2 || journey.stops.size() > mostStops)) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, "stops", "2 to " + std::to_string(mostStops) + " stops",
                                    std::to_string(journey.stops.size())));
  }
  if (journey.call && library_.call(*journey.call) == nullptr) {
    problems.push_back(
        fieldProblem(ProblemCode::unknownReference, "call", "a call of the data", std::to_string(*journey.call)));
  }
  return problems;
}

Expected<MeasuredJourney> Planner::distance(const Journey& journey) const {
  Problems problems = problemsOf(journey);
  if (!problems.empty()) return problems;
  MeasuredJourney measured;
  measured.legs = legsOf(journey.stops);
  std::int64_t sum = 0;
  for (const Distance leg : measured.legs) sum += leg.inMetres();
  measured.computed = Distance::metres(sum);
  measured.basis = journey.official ? DistanceBasis::official : DistanceBasis::computed;
  measured.distance = journey.official.value_or(measured.computed);
  measured.calls = bandsOf(measured.distance, journey);
  return measured;
}

Problems Planner::problemsOf(const JourneysFrom& from) const { return problemsOf(from.institution); }

Expected<CampusDistances> Planner::distances(const JourneysFrom& from) const {
  Problems problems = problemsOf(from);
  if (!problems.empty()) return problems;
  CampusDistances distances;
  Journey journey;
  journey.institution = from.institution;
  journey.action = from.action;
  for (const Campus& campus : library_.campuses) {
    journey.stops = {{from.point, std::nullopt}, {campus.point, campus.population}};
    const Distance distance = legsOf(journey.stops).front();
    distances.campuses.push_back({campus.id, distance, bandsOf(distance, journey)});
  }
  return distances;
}

}  // namespace passerelle
