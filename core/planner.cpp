#include "core/planner.h"

#include <algorithm>

#include "core/funding/estimate.h"
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
  for (std::size_t i = 1; i < texts.size(); ++i) {
    for (std::size_t j = i; j > 0 && texts[j] < texts[j - 1]; --j) std::swap(texts[j], texts[j - 1]);
  }
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

/// A mobility seen in its call; no call when it lies before those that are modelled.
struct Planner::Framed {
  CallChoice choice;
  std::optional<Situation> situation;
  const Terms* terms = nullptr;
};

Planner::Planner(Library library) : library_(std::move(library)) {
  sortInPlace(library_.countries);
  for (const Call& call : library_.calls) {
    terms_.emplace(std::pair(&call, nullptr), resolve(call, nullptr));
    for (const Institution& institution : library_.institutions) {
      terms_.emplace(std::pair(&call, &institution), resolve(call, &institution));
    }
  }
}

const Terms& Planner::terms(const Call& call, const Institution* institution) const {
  return terms_.at({&call, institution});
}

Planner::Framed Planner::frame(const Mobility& mobility) const {
  Framed framed;
  framed.choice = chooseCall(mobility, library_);
  const Call* call = library_.call(framed.choice.year);
  if (call == nullptr) return framed;
  const Institution* institution = mobility.institution ? library_.institution(*mobility.institution) : nullptr;
  framed.situation = situate(mobility, *call, institution);
  framed.terms = &terms(*call, institution);
  return framed;
}

About Planner::about() const { return aboutOf(library_); }

SourceList Planner::sources() const { return {library_.sources}; }

RemarkList Planner::remarks() const { return remarksOf(library_); }

Problems Planner::problemsOf(const Mobility& mobility) const {
  Problems problems;
  if (mobility.institution && library_.institution(*mobility.institution) == nullptr) {
    std::string known = "one of";
    for (const Institution& each : library_.institutions) known += " " + each.id.text;
    problems.push_back(fieldProblem(ProblemCode::unknownReference, "institution", std::move(known),
                                    "'" + mobility.institution->substr(0, 64) + "'"));
  }
  checkCountry(mobility.sendingCountry, "sendingCountry", library_, problems);
  checkCountry(mobility.receivingCountry, "receivingCountry", library_, problems);
  checkDates(mobility, problems);
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
  Grant grant = passerelle::estimate(*framed.situation, *framed.terms);
  grant.call = framed.choice;
  grant.questions = rankQuestions(*framed.situation, *framed.terms, grant);
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
  const Grant grant = passerelle::estimate(*framed.situation, *framed.terms);
  return schedulePayments(grant, *framed.situation, *framed.terms);
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
  return passerelle::check(*framed.situation, *framed.terms);
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
  const Grant grant = passerelle::estimate(*framed.situation, *framed.terms);
  summary.total = grant.total;
  summary.complete = grant.complete;
  summary.band = grant.band;
  summary.verdict = statusOf(*framed.situation, *framed.terms);
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

}  // namespace passerelle
