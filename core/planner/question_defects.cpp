#include "core/planner/question_defects.h"

#include <algorithm>
#include <string>

namespace passerelle {

namespace {

constexpr int fewestCompared = 2;
constexpr int mostCompared = 8;

Problems problemsOf(const std::optional<std::string>& institution, const Library& library) {
  if (!institution || library.institution(*institution) != nullptr) return {};
  return {fieldProblem(ProblemCode::unknownReference, "institution", "the id of an institution that about() lists",
                       "'" + institution->substr(0, 64) + "'")};
}

void checkCountry(const std::optional<std::string>& country, const char* field, const Library& library,
                  Problems& problems) {
  if (!country) return;
  if (std::binary_search(library.countries.begin(), library.countries.end(), *country)) return;
  problems.push_back(fieldProblem(ProblemCode::unknownReference, field, "an ISO 3166-1 code of two letters",
                                  "'" + country->substr(0, 16) + "'"));
}

void checkCall(int year, const char* field, const Library& library, Problems& problems) {
  if (library.call(year) != nullptr) return;
  std::string known = "one of";
  for (const Call& call : library.calls) known += " " + std::to_string(call.year);
  problems.push_back(fieldProblem(ProblemCode::unknownReference, field, std::move(known), std::to_string(year)));
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

/// The two countries of a mobility must differ.
void checkAbroad(const Mobility& mobility, const Institution* institution, Problems& problems) {
  std::optional<std::string> sending = mobility.sendingCountry;
  std::optional<std::string> receiving = mobility.receivingCountry;
  const bool incoming = mobility.direction == Direction::incoming;
  std::optional<std::string> ofInstitution = mobility.institutionCountry;
  if (institution != nullptr) ofInstitution = institution->country;
  if (ofInstitution && mobility.direction) {
    auto& own = incoming ? receiving : sending;
    if (!own) own = ofInstitution;
  }
  if (!sending || sending != receiving) return;
  problems.push_back(fieldProblem(ProblemCode::contradictory, incoming ? "sendingCountry" : "receivingCountry",
                                  "another country than that at the other end", "'" + *sending + "'"));
}

void checkInstitution(const Mobility& mobility, const Institution* institution, Problems& problems) {
  const auto& country = mobility.institutionCountry;
  if (institution == nullptr || !country || institution->country == *country) return;
  problems.push_back(fieldProblem(ProblemCode::contradictory, "institutionCountry",
                                  std::string("'") + institution->country + "', where the institution is, or nothing",
                                  "'" + *country + "'"));
}

void checkInterruption(const Mobility& mobility, Problems& problems) {
  if (!mobility.interruptedDays) return;
  std::optional<int> days = mobility.days;
  if (mobility.start && mobility.end && *mobility.start <= *mobility.end) {
    const Stay stay{*mobility.start, *mobility.end};
    days = mobility.activity
               ? countDays(stay, dayCountOf(*mobility.activity))
               : std::max(countDays(stay, DayCount::calendar), countDays(stay, DayCount::thirtyDayMonths));
  }
  if (!days || *mobility.interruptedDays < *days) return;
  problems.push_back(fieldProblem(ProblemCode::contradictory, "interruptedDays",
                                  "fewer than the " + std::to_string(*days) + " days of the stay",
                                  std::to_string(*mobility.interruptedDays)));
}

/// Prefixes the problems of a part of the question with the field that holds it.
Problems within(const char* field, Problems problems) {
  for (Problem& problem : problems) problem.field = std::string(field) + "/" + problem.field.value_or("");
  return problems;
}

Problems problemsOf(const std::optional<Profile>& profile, const Library& library) {
  if (!profile) return {};
  Problems problems = problemsOf(profile->institution, library);
  checkCountry(profile->sendingCountry, "sendingCountry", library, problems);
  return within("profile", std::move(problems));
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

Problems problemsOf(const Mobility& mobility, const Library& library) {
  Problems problems = problemsOf(mobility.institution, library);
  const Institution* institution = mobility.institution ? library.institution(*mobility.institution) : nullptr;
  checkCountry(mobility.institutionCountry, "institutionCountry", library, problems);
  checkCountry(mobility.sendingCountry, "sendingCountry", library, problems);
  checkCountry(mobility.receivingCountry, "receivingCountry", library, problems);
  checkInstitution(mobility, institution, problems);
  checkDates(mobility, problems);
  checkAbroad(mobility, institution, problems);
  checkInterruption(mobility, problems);
  return problems;
}

Problems problemsOf(const CallsToCompare& question, const Library& library) {
  Problems problems = within("mobility", problemsOf(question.mobility, library));
  const int count = static_cast<int>(question.years.size());
  if (count < fewestCompared || count > mostCompared) {
    problems.push_back(
        fieldProblem(ProblemCode::outOfRange, "years",
                     "from " + std::to_string(fewestCompared) + " to " + std::to_string(mostCompared) + " calls",
                     std::to_string(count)));
    problems.back().limits = {fewestCompared, mostCompared};
  }
  for (std::size_t i = 0; i < question.years.size(); ++i) {
    const std::string field = "years/" + std::to_string(i);
    checkCall(question.years[i], field.c_str(), library, problems);
  }
  return problems;
}

Problems problemsOf(const EarlyReturnQuestion& question, const Library& library) {
  Problems problems = within("mobility", problemsOf(question.mobility, library));
  checkReturn(question, problems);
  return problems;
}

Problems problemsOf(const DaysForQuestion& question, const Library& library) {
  return within("mobility", problemsOf(question.mobility, library));
}

Problems problemsOf(const OffersQuestion& question, const Library& library) {
  return problemsOf(question.profile, library);
}

Problems problemsOf(const TimelineQuestion& question, const Library& library) {
  Problems problems = problemsOf(question.profile, library);
  if (!question.plan) return problems;
  for (Problem& problem : within("plan", problemsOf(*question.plan, library))) problems.push_back(std::move(problem));
  return problems;
}

Problems problemsOf(const FiguresQuestion& question, const Library& library) {
  Problems problems = problemsOf(question.institution, library);
  checkCountry(question.country, "country", library, problems);
  checkCall(question.call, "call", library, problems);
  return problems;
}

Problems problemsOf(const Journey& journey, const Library& library) {
  Problems problems = problemsOf(journey.institution, library);
  constexpr int mostStops = 20;
  const int stops = static_cast<int>(journey.stops.size());
  const bool isTold = journey.official && journey.stops.empty();
  if (!isTold && (stops < 2 || stops > mostStops)) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, "stops", "2 to " + std::to_string(mostStops) + " stops",
                                    std::to_string(stops)));
    problems.back().limits = {2, mostStops};
  }
  if (journey.call) checkCall(*journey.call, "call", library, problems);
  return problems;
}

Problems problemsOf(const JourneysFrom& from, const Library& library) { return problemsOf(from.institution, library); }

Problems problemsOf(const SchoolCase& stay, const Library& library) {
  Problems problems = problemsOf(stay);
  for (Problem& problem : problemsOf(stay.school, library)) {
    problem.field = "school";
    problems.push_back(std::move(problem));
  }
  return problems;
}

Problem unknownId(const char* noun, const std::string& id) {
  return fieldProblem(ProblemCode::unknownReference, "id", "the id of a known " + std::string(noun),
                      "'" + id.substr(0, 64) + "'");
}

}  // namespace passerelle
