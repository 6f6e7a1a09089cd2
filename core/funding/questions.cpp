#include <algorithm>
#include <utility>

#include "core/funding/estimate.h"
#include "core/funding/formula.h"

namespace passerelle {

namespace {

std::vector<Mobility> answersOfDays(const Situation& situation, const Terms& terms) {
  std::vector<Mobility> all;
  const auto span = spanOfDays(situation, terms);
  if (!span) return all;
  std::vector<int> edges = {span->low, span->high};
  eachRow(terms.shortStaySupport, [&](const ShortStaySupport& row, Layer) {
    edges.push_back(row.fromDay);
    edges.push_back(row.toDay);
  });
  for (const int days : edges) {
    if (days < span->low || days > span->high) continue;
    Mobility answered = situation.mobility;
    answered.days = days;
    all.push_back(std::move(answered));
  }
  return all;
}

std::vector<Mobility> answersOfDistance(const Situation& situation, const Terms& terms) {
  std::vector<Mobility> all;
  eachRow(terms.travel, [&](const TravelAmount& row, Layer) {
    Mobility answered = situation.mobility;
    answered.distance = row.band.from;
    all.push_back(answered);
    answered.distance = Distance::metres(row.band.from.inMetres() - 1);
    all.push_back(std::move(answered));
  });
  return all;
}

/// One country of each group, one of each region paid like a group, and one of regions 1 to 12.
std::vector<Mobility> answersOfCountry(const Situation& situation, InternedText field) {
  std::vector<std::string> countries;
  for (const CountryGroup& group : situation.call->groups) {
    if (!group.countries.empty()) countries.push_back(group.countries.front());
  }
  for (const PartnerRegion& region : situation.call->regions) {
    if (region.paidAs && !region.countries.empty()) countries.push_back(region.countries.front());
  }
  countries.emplace_back("??");  // a code that is in no list belongs to regions 1 to 12
  std::vector<Mobility> all;
  for (std::string& country : countries) {
    Mobility answered = situation.mobility;
    (field == "sendingCountry" ? answered.sendingCountry : answered.receivingCountry) = std::move(country);
    all.push_back(std::move(answered));
  }
  return all;
}

std::vector<Mobility> answersOfChoice(const Situation& situation, InternedText field) {
  Mobility without = situation.mobility;
  // Answers only this choice; other open choices stay open.
  std::vector<Mobility> all;
  if (field == "direction" && !without.activity) {
    for (const Direction direction : {Direction::outgoing, Direction::incoming}) {
      without.direction = direction;
      all.push_back(without);
    }
    return all;
  }
  for (Situation& completion : completions(situation)) {
    Mobility answered = situation.mobility;
    answered.activity = completion.mobility.activity;
    if (field == "role") answered.role = completion.mobility.role;
    if (field == "direction") answered.direction = completion.mobility.direction;
    all.push_back(std::move(answered));
  }
  return all;
}

std::vector<Mobility> answersOf(InternedText field, const Situation& situation, const Terms& terms) {
  if (field == "days") return answersOfDays(situation, terms);
  if (field == "distanceMetres") return answersOfDistance(situation, terms);
  if (field == "receivingCountry" || field == "sendingCountry") return answersOfCountry(situation, field);
  return answersOfChoice(situation, field);
}

std::vector<InternedText> openFields(const Situation& situation, const Grant& grant) {
  std::vector<InternedText> fields;
  if (grant.lines.empty() && grant.unpriced.empty()) return openChoices(situation);
  for (const Line& line : grant.lines) {
    for (const Cause& cause : line.causes) {
      if (cause.cause != CauseKind::unanswered || !cause.field) continue;
      if (std::find(fields.begin(), fields.end(), *cause.field) == fields.end()) fields.push_back(*cause.field);
    }
  }
  return fields;
}

}  // namespace

std::vector<Question> rankQuestions(const Situation& situation, const Tariff& tariff, const Grant& grant) {
  std::vector<Question> questions;
  for (const InternedText field : openFields(situation, grant)) {
    std::optional<Amount> worst;
    for (const Mobility& answer : answersOf(field, situation, *tariff.terms)) {
      const Grant answered = estimate(situate(answer, *situation.call, situation.institution), tariff, Detail::amounts);
      if (!answered.total) continue;
      if (!worst || answered.total->width() > worst->width()) worst = answered.total;
    }
    if (!worst) continue;
    const auto wider = [](const Amount& left, const Question& right) { return left.width() < right.worst.width(); };
    questions.insert(std::upper_bound(questions.begin(), questions.end(), *worst, wider), {field, *worst});
  }
  return questions;
}

}  // namespace passerelle
