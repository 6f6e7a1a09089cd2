#include "core/planner/planner.h"

#include <algorithm>
#include <set>

#include "core/base/words.h"
#include "core/funding/comparison.h"
#include "core/funding/early_return.h"

namespace passerelle {

namespace {

/// For each offer, the application deadline that its publisher states for its activity. The person is ignored, because
/// an offer may be viewed without a profile.
std::vector<std::optional<DeadlineRule>> deadlineRulesOf(const Library& library) {
  std::vector<std::optional<DeadlineRule>> rules;
  for (const Offer& offer : library.catalogue.offers) {
    std::optional<DeadlineRule> rule;
    if (const InstitutionDocuments* published = library.documentsOf(offer.publisher.text)) {
      for (const ApplicationDeadline& each : published->deadlines) {
        const auto& activities = each.scope.activities;
        const bool applies =
            activities.empty() || std::find(activities.begin(), activities.end(), offer.activity) != activities.end();
        if (!applies) continue;
        rule.emplace();
        rule->citation = each.citation;
        rule->monthsBeforeStart = each.monthsBeforeStart;
        break;
      }
    }
    rules.push_back(rule);
  }
  return rules;
}

/// The grant for a call that is not modelled.
Grant unpriced(const CallChoice& choice) {
  Grant none;
  none.call = choice;
  none.unpriced.push_back(noCall(choice));
  return none;
}

/// The mobility as completed.
Mobility ended(const EarlyReturnQuestion& question) {
  Mobility done = question.mobility;
  done.end = question.returnedOn;
  done.days = question.daysDone;
  if (question.daysDone) done.interruptedDays.reset();  // daysDone already excludes them
  return done;
}

ProgrammeLength programmeLength(const Duration& row, int firstCall, int lastCall) {
  ProgrammeLength length;
  length.citation = row.citation;
  length.firstCall = firstCall;
  length.call = lastCall;
  length.scope = row.scope;
  length.partnerCountry = row.partnerCountry;
  length.minimumDays = row.minimumDays;
  return length;
}

/// The minimum lengths of stay that the programme funds: published by institutions, then those of the latest call.
std::vector<ProgrammeLength> programmeLengths(const Library& library) {
  std::vector<ProgrammeLength> lengths;
  std::set<InternedText> listed;  // a row is in several publications if other rows of its author differ by call
  for (const Institution& institution : library.institutions) {
    for (const Publication& each : institution.publications) {
      for (const Duration& row : each.figures.durations) {
        const auto& [id, calls, witnesses] = row.provenance;
        if (!listed.insert(id.text).second) continue;
        ProgrammeLength& length =
            lengths.emplace_back(programmeLength(row, calls.from, calls.until.value_or(library.calls.back().year)));
        length.institution = institution.id.text;
        length.name = institution.name;
      }
    }
  }
  const Call& latest = library.calls.back();
  for (const Duration& row : latest.figures.durations) {
    lengths.push_back(programmeLength(row, latest.year, latest.year));
  }
  return lengths;
}

}  // namespace

Planner::Planner(Library library) : library_(std::move(library)) {
  tariffs_ = Tariffs(library_);
  for (std::uint32_t i = 0; i < library_.campuses.size(); ++i) {
    const Campus& campus = library_.campuses[i];
    campusNames_.addName(i, campus.name.fr);
    campusNames_.addName(i, campus.name.en);
    if (campus.acronym) campusNames_.addName(i, *campus.acronym);
    for (const InternedText name : campus.otherNames) campusNames_.addName(i, name);
    campusNames_.addTown(i, campus.town);
  }
  agreementIndex_ = AgreementIndex(library_.catalogue, library_.campuses);
  offerIndex_ = OfferIndex(library_.catalogue, library_.campuses, deadlineRulesOf(library_));
  offerKinds_ = OfferKinds(library_, offerIndex_);
}

Framed Planner::frame(const Mobility& mobility) const { return tariffs_.frame(mobility, library_); }

template <class Question, class Answer>
auto Planner::answered(const Question& question, const Answer& answer) const -> Expected<decltype(answer())> {
  Problems problems = problemsOf(question);
  if (!problems.empty()) return problems;
  return answer();
}

template <class Answer>
auto Planner::inItsCall(const Mobility& mobility, const Answer& answer) const -> Expected<decltype(answer(Framed()))> {
  return answered(mobility, [&] { return answer(frame(mobility)); });
}

About Planner::about() const { return aboutOf(library_); }

SourceList Planner::sources() const { return {library_.sources}; }

RemarkList Planner::remarks() const { return remarksOf(library_); }

Expected<Grant> Planner::estimate(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) -> Grant {
    if (!framed.situation) {
      return unpriced(framed.choice);
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
  });
}

Expected<PaymentSchedule> Planner::payments(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) -> PaymentSchedule {
    if (!framed.situation) return PaymentSchedule{};
    const Grant grant = passerelle::estimate(*framed.situation, framed.tariff);
    return schedulePayments(grant, *framed.situation, *framed.tariff.terms);
  });
}

Expected<Verdict> Planner::check(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) -> Verdict {
    if (!framed.situation) {
      Verdict none;
      none.missing.emplace_back("call");
      return none;
    }
    return passerelle::check(*framed.situation, *framed.tariff.terms);
  });
}

Expected<Estimate> Planner::summary(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) -> Estimate {
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
  });
}

Expected<Checklist> Planner::documents(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) -> Checklist {
    if (!framed.situation) return Checklist{};
    const Mobility& known = framed.situation->mobility;
    return documentsOf(known.institution ? library_.documentsOf(*known.institution) : nullptr, known);
  });
}

Expected<TypicalRates> Planner::typicalRates(const Mobility& mobility) const {
  return answered(mobility, [&] { return passerelle::typicalRates(mobility, tariffs_, library_); });
}

Expected<ConsideredRows> Planner::considered(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) { return considerRows(framed); });
}

Expected<CallComparison> Planner::compareCalls(const CallsToCompare& question) const {
  return answered(question, [&]() -> CallComparison {
    std::vector<SituationInCall> situations;
    Mobility mobility = question.mobility;
    for (const int year : question.years) {
      mobility.call = year;
      Framed framed = frame(mobility);
      const Terms& callAlone =
          *tariffs_.of(*framed.situation->call, {}, tariffs_.readerOf(*framed.situation), library_).terms;
      situations.push_back({std::move(*framed.situation), framed.tariff, &callAlone});
    }
    return passerelle::compareCalls(situations);
  });
}

Problems Planner::problemsOf(const EarlyReturnQuestion& question) const {
  Problems problems = passerelle::problemsOf(question, library_);
  if (!problems.empty()) return problems;
  const Framed agreed = frame(question.mobility);
  if (!agreed.situation) {
    problems.push_back(fieldProblem(ProblemCode::outOfRange, "mobility/call",
                                    "a call from " + std::to_string(firstModelledYear) + " on",
                                    std::to_string(agreed.choice.year)));
    return problems;
  }
  for (const InternedText open : openChoices(*agreed.situation)) {
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
  return answered(question, [&]() -> EarlyReturn {
    const Framed agreed = frame(question.mobility);
    const Situation done = situate(ended(question), *agreed.situation->call, agreed.situation->institution);
    EarlyReturn answer = foreseeEarlyReturn(*agreed.situation, done, agreed.tariff);
    answer.call = agreed.choice;
    answer.agreed.call = agreed.choice;
    answer.done.call = agreed.choice;
    return answer;
  });
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
  const Authors authors =
      journey.institution ? library_.authorsOf(*library_.institution(*journey.institution)) : Authors{};
  const bool small = std::any_of(journey.stops.begin(), journey.stops.end(), isSmall);
  for (const Call& call : library_.calls) {
    if (journey.call && call.year != *journey.call) continue;
    bands.push_back(travelBandOf(tariffs_.of(call, authors, {}, library_).terms->travel, distance, journey.action,
                                 small, journey.official.has_value()));
    bands.back().call = call.year;
  }
  return bands;
}

Expected<MeasuredJourney> Planner::distance(const Journey& journey) const {
  return answered(journey, [&]() -> MeasuredJourney {
    MeasuredJourney measured;
    measured.legs = legsOf(journey.stops);
    std::int64_t sum = 0;
    for (const Distance leg : measured.legs) sum += leg.inMetres();
    measured.computed = Distance::metres(sum);
    measured.basis = journey.official ? DistanceBasis::official : DistanceBasis::computed;
    measured.distance = journey.official.value_or(measured.computed);
    measured.calls = bandsOf(measured.distance, journey);
    return measured;
  });
}

Expected<CampusDistances> Planner::distances(const JourneysFrom& from) const {
  return answered(from, [&]() -> CampusDistances {
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
  });
}

Expected<PublishedFigures> Planner::figures(const FiguresQuestion& question) const {
  return answered(question, [&] { return publishedFigures(question, library_); });
}

Expected<Provenance> Planner::row(const RowQuestion& question) const {
  const auto found = std::find_if(library_.provenances.begin(), library_.provenances.end(),
                                  [&](const auto& each) { return std::string_view(each.first) == question.id; });
  if (found == library_.provenances.end()) return Problems{unknownId("row", question.id)};
  return found->second;
}

AgreementsOnDay Planner::agreements(const AgreementsQuestion& question) const {
  return agreementIndex_.select(library_.catalogue, library_.campuses, question);
}

Expected<OffersOnDay> Planner::offers(const OffersQuestion& question) const {
  return answered(question, [&] { return offersOnDay(offerSources(), question); });
}

Expected<Worth> Planner::worth(const Mobility& mobility) const {
  return answered(mobility, [&] { return worthOf(mobility, {}, tariffs_, library_); });
}

Expected<TravelComparison> Planner::compareTravel(const Mobility& mobility) const {
  return inItsCall(mobility, [&](const Framed& framed) -> TravelComparison {
    TravelComparison comparison;
    if (framed.situation) {
      comparison =
          passerelle::compareTravel(mobility, *framed.situation->call, framed.situation->institution, framed.tariff);
    } else {
      for (Grant* none : {&comparison.usual, &comparison.green}) *none = unpriced(framed.choice);
    }
    comparison.call = framed.choice;
    comparison.usual.call = framed.choice;
    comparison.green.call = framed.choice;
    return comparison;
  });
}

Expected<DaysFor> Planner::daysFor(const DaysForQuestion& question) const {
  return answered(question, [&]() -> DaysFor {
    const Framed framed = frame(question.mobility);
    DaysFor answer;
    if (framed.situation && question.mobility.activity) {
      answer = passerelle::daysFor(question, *framed.situation->call, framed.situation->institution, framed.tariff);
    }
    answer.call = framed.choice;
    return answer;
  });
}

Expected<Timeline> Planner::timeline(const TimelineQuestion& question) const {
  return answered(question, [&] { return timelineOf(offerSources(), question); });
}

Expected<OfferCard> Planner::offer(const RecordQuestion& question) const {
  const Offer* offer = library_.catalogue.offer(question.id);
  if (offer == nullptr) return Problems{unknownId("offer", question.id)};
  return offerCard(static_cast<std::size_t>(offer - library_.catalogue.offers.data()), question.on, cardSources());
}

Expected<PartnerCard> Planner::partner(const RecordQuestion& question) const {
  const Partner* partner = library_.catalogue.partner(question.id);
  if (partner == nullptr) return Problems{unknownId("partner", question.id)};
  return cardOf(*partner, question.on, cardSources());
}

Expected<InstitutionCard> Planner::institution(const RecordQuestion& question) const {
  const Institution* institution = library_.institution(question.id);
  if (institution == nullptr) return Problems{unknownId("institution", question.id)};
  return cardOf(*institution, question.on, cardSources());
}

NetworkList Planner::networks() const { return networksOf(library_.catalogue); }

Expected<SchoolReport> Planner::checkSchools(const SchoolCase& stay) const {
  return answered(stay, [&]() -> SchoolReport {
    SchoolReport answer = report(stay, ruleBooks());
    answer.programme = programmeLengths(library_);
    return answer;
  });
}

SelfAudits Planner::selfAudits() const { return passerelle::selfAudits(ruleBooks()); }

std::vector<RuleBook> Planner::ruleBooks() const {
  std::vector<RuleBook> books;
  for (const SchoolRules& each : library_.schoolRules) books.push_back({&each, library_.nameOf(each.author)});
  return books;
}

FactList Planner::facts(const FactsQuestion& question) const { return select(library_.catalogue.facts, question); }

}  // namespace passerelle
