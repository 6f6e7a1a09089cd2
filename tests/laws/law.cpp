#include "tests/laws/law.h"

#include <algorithm>
#include <iostream>
#include <map>

#include "core/describe/describe.h"
#include "tests/core/support/data.h"
#include "tests/core/support/random_mobility.h"
#include "tests/core/support/tell.h"

namespace passerelle::test {

namespace {

struct Tariffs {
  Terms terms;
  std::optional<OtherTerms> other;
};

const Tariffs& tariffsOf(const Call& call, const Authors& authors) {
  static std::map<std::pair<const Call*, Authors>, Tariffs> known;
  const auto place = known.find({&call, authors});
  if (place != known.end()) return place->second;
  return known.emplace(std::pair(&call, authors), Tariffs{resolve(call, authors), resolveAsInOtherCall(call, authors)})
      .first->second;
}

struct Seen {
  Situation situation;
  Tariff tariff;
};

/// Absent if the call is not modelled.
std::optional<Seen> frame(const Mobility& mobility) {
  const Call* call = library().call(chooseCall(mobility, library()).year);
  if (call == nullptr) return std::nullopt;
  const Institution* institution = mobility.institution ? library().institution(*mobility.institution) : nullptr;
  Situation situation = situate(mobility, *call, institution);
  const Tariffs& tariffs = tariffsOf(*call, authorsOf(situation, library()));
  return Seen{std::move(situation), {&tariffs.terms, tariffs.other ? &*tariffs.other : nullptr}};
}

/// Removes answers as long as the law is still broken.
Mobility smallest(const Law& law, Mobility mobility, unsigned seed) {
  for (bool smaller = true; smaller;) {
    smaller = false;
    for (const json::Field& field : json::typeOf<Mobility>().fields) {
      Mobility less = mobility;
      field.type().reset(field.member(&less));
      if (jsonOf(less) == jsonOf(mobility) || !planner().problemsOf(less).empty()) continue;
      if (law(less, seed).broken.empty()) continue;
      mobility = less;
      smaller = true;
    }
  }
  return mobility;
}

}  // namespace

Grant priced(const Mobility& mobility) {
  const auto framed = frame(mobility);
  return framed ? estimate(framed->situation, framed->tariff) : Grant();
}

bool answerChoice(Mobility& mobility, InternedText field, Draw& draw) {
  const auto framed = frame(mobility);
  const auto open = openChoices(framed->situation);
  if (open.empty() || open.front() != field) return false;
  const auto all = completions(framed->situation);
  const Mobility& chosen = all[static_cast<std::size_t>(draw.from(0, static_cast<int>(all.size()) - 1))].mobility;
  if (field == "activity") mobility.activity = chosen.activity;
  if (field == "role") mobility.role = chosen.role;
  if (field == "direction") mobility.direction = chosen.direction;
  return true;
}

std::optional<Span> spanOfDays(const Mobility& mobility) {
  const auto framed = frame(mobility);
  return framed ? passerelle::spanOfDays(framed->situation, *framed->tariff.terms) : std::nullopt;
}

std::vector<InternedText> openFieldsOf(const Mobility& mobility, const Grant& grant) {
  const auto framed = frame(mobility);
  if (!framed) return {};
  std::vector<InternedText> fields = openChoices(framed->situation);
  for (const Line& line : grant.lines) {
    for (const Cause& cause : line.causes) {
      if (cause.field && std::find(fields.begin(), fields.end(), *cause.field) == fields.end()) {
        fields.push_back(*cause.field);
      }
    }
  }
  return fields;
}

void holds(const Law& law, int mobilities, int leastCompared) {
  const unsigned seed = Catch::rngSeed();
  Draw draw(seed);
  int compared = 0;
  for (int i = 0; i < mobilities; ++i) {
    const Mobility mobility = i % 2 == 0 ? draw.mobility() : draw.decided();
    const auto own = static_cast<unsigned>(draw.from(0, 1'000'000'000));
    if (!planner().problemsOf(mobility).empty()) continue;
    const Trial trial = law(mobility, own);
    compared += trial.compared ? 1 : 0;
    if (trial.broken.empty()) continue;
    const Mobility least = smallest(law, mobility, own);
    FAIL("seed " << seed << ", mobility " << i << ": " << jsonOf(least) << "\n" << law(least, own).broken);
  }
  std::cout << "law on " << mobilities << " mobilities, seed " << seed << ", " << compared << " compared\n";
  CHECK(compared >= leastCompared);
}

}  // namespace passerelle::test
