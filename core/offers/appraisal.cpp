#include "core/offers/appraisal.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/base/words.h"
#include "core/funding/formula.h"
#include "core/programme/journey.h"

namespace passerelle {

namespace {

/// Days or metres at which a rule changes, in ascending order.
using Edges = std::vector<std::int64_t>;

/// Number of edges at or below a value. Values between the same two edges have the same number.
std::uint64_t stretchOf(const Edges& edges, std::int64_t at) {
  return static_cast<std::uint64_t>(std::upper_bound(edges.begin(), edges.end(), at) - edges.begin());
}

void addTravelEdges(const Terms& terms, std::set<std::int64_t>& edges) {
  eachRow(terms.travel, [&](const TravelAmount& row, Layer) {
    edges.insert(row.band.from.inMetres());
    if (row.band.below) edges.insert(row.band.below->inMetres());
  });
}

/// Distances at which a travel amount changes.
Edges travelEdges(const Tariff& tariff) {
  std::set<std::int64_t> edges;
  addTravelEdges(*tariff.terms, edges);
  if (tariff.other != nullptr) addTravelEdges(tariff.other->terms, edges);
  return {edges.begin(), edges.end()};
}

/// First days of project periods, and the first days after their end.
Edges periodEdges(const Call& call, const Terms& terms) {
  std::set<std::int64_t> edges;
  eachRow(terms.projectPeriods, [&](const ProjectPeriod& row, Layer) {
    const CivilDate first = *CivilDate::of(call.year, static_cast<unsigned>(row.firstMonth), 1);
    for (const int months : {0, row.minimumMonths, row.maximumMonths}) {
      edges.insert(dayNumber(first.plusMonthsClamped(months)));
    }
  });
  return {edges.begin(), edges.end()};
}

/// What distinguishes offers in one call for one person.
struct CallView {
  Edges periods;
  std::vector<std::uint64_t> ofCampuses;  ///< for each campus: treatment of its country, and stretch of its distance
};

/// A condition on the offer itself; it cites the offer.
Condition conditionOf(const Offer& offer, InternedText id, ConditionKind kind, InternedText field, Status status) {
  Condition condition;
  condition.citation = offer.citation;
  condition.id = id;
  condition.kind = kind;
  condition.status = status;
  condition.field = field;
  condition.layer = Layer::institution;
  return condition;
}

Unpriced noMobility(const Condition& abroad) {
  Unpriced none = gap(Rule::undetermined, UnpricedReason::noMobility);
  none.field = abroad.field;
  none.source = abroad.citation.source;
  none.locator = abroad.citation.locator;
  return none;
}

}  // namespace

Appraisal::Appraisal(const OfferSources& from, const Profile& profile)
    : from_(from), profile_(profile), sendingCountry_(profile.sendingCountry) {
  const Institution* institution = profile.institution ? from.library.institution(*profile.institution) : nullptr;
  if (!sendingCountry_ && institution != nullptr) sendingCountry_ = institution->country;
  findOrigin();
  measure();
  classify();
}

void Appraisal::findOrigin() {
  if (profile_.origin) {
    origin_ = Origin{*profile_.origin, std::nullopt};
    return;
  }
  if (!profile_.institution) return;
  const Institution* institution = from_.library.institution(*profile_.institution);
  for (const Campus& campus : from_.library.campuses) {
    const bool isOwn = campus.institution && campus.institution->text == *profile_.institution;
    if (isOwn && campus.town == institution->town) {
      origin_ = Origin{campus.point, campus.id};
      return;
    }
  }
}

void Appraisal::measure() {
  const auto& campuses = from_.library.campuses;
  for (const Campus& campus : campuses) abroad_.push_back(abroad(campus));
  abroad_.push_back(Status::cannotTellYet);  // for an unstated host
  if (!origin_) return;
  const GreatCircles circles(origin_->point.coordinates());
  for (const Campus& campus : campuses) distances_.push_back(circles.to(campus.point.coordinates()));
}

Status Appraisal::abroad(const Campus& host) const {
  if (host.institution && host.institution->text == profile_.institution) return Status::notMet;
  if (!sendingCountry_) return Status::cannotTellYet;
  return host.country == *sendingCountry_ ? Status::notMet : Status::met;
}

void Appraisal::classify() {
  const Library& library = from_.library;
  const auto& rows = from_.kinds.rows();
  const auto& kinds = from_.kinds.kinds();
  constexpr std::uint64_t stretches = 64;  // must exceed the number of edges in any table
  constexpr std::uint64_t treatments = 1024;

  std::vector<CallView> calls(library.calls.size() + 1);
  Mobility leaving;
  leaving.institution = profile_.institution;
  leaving.sendingCountry = sendingCountry_;
  leaving.direction = Direction::outgoing;
  for (std::size_t call = 0; call < calls.size(); ++call) {
    CallView& view = calls[call];
    Edges travel;
    if (call < library.calls.size()) {
      leaving.call = library.calls[call].year;
      const Framed framed = from_.tariffs.frame(leaving, library);
      travel = travelEdges(framed.tariff);
      view.periods = periodEdges(library.calls[call], *framed.tariff.terms);
    }
    for (std::size_t i = 0; i < abroad_.size(); ++i) {
      const std::uint64_t stretch = i < distances_.size() ? stretchOf(travel, distances_[i].inMetres()) : 0;
      view.ofCampuses.push_back(from_.kinds.treatmentOf(i, call) * stretches + stretch);
    }
  }

  classes_.emplace_back();
  classes_.back().verdict = Status::notMet;
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  classOf_.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const OfferKinds::Row& row = rows[i];
    if (abroad_[row.campus] == Status::notMet) {
      classOf_.push_back(0);
      continue;
    }
    const CallView& view = calls[kinds[row.kind].call];
    std::uint64_t key = row.kind * treatments * stretches + view.ofCampuses[row.campus];
    key = (key * stretches + stretchOf(view.periods, row.start)) * stretches + stretchOf(view.periods, row.end);
    const auto [found, isNew] = known.try_emplace(key, static_cast<std::uint32_t>(classes_.size()));
    if (isNew) classes_.push_back(priced(i));
    classOf_.push_back(found->second);
  }
}

const Campus* Appraisal::hostOf(std::size_t place) const {
  const auto host = from_.index.hostOf(place);
  return host ? &from_.library.campuses[*host] : nullptr;
}

std::optional<Distance> Appraisal::distanceOf(std::size_t offer) const {
  const auto host = from_.index.hostOf(offer);
  if (!origin_ || !host) return std::nullopt;
  return distances_[*host];
}

Mobility Appraisal::mobilityOf(std::size_t place) const {
  const Offer& session = offer(place);
  Mobility mobility;
  mobility.institution = profile_.institution;
  mobility.role = profile_.role;
  mobility.direction = Direction::outgoing;
  mobility.activity = session.activity;
  mobility.sendingCountry = profile_.sendingCountry;
  if (const Campus* host = hostOf(place)) mobility.receivingCountry = std::string(host->country);
  if (session.stay) {
    mobility.start = session.stay->firstDay;
    mobility.end = session.stay->lastDay;
  }
  mobility.distance = distanceOf(place);
  mobility.greenTravel = profile_.greenTravel;
  mobility.fewerOpportunities = profile_.fewerOpportunities;
  if (session.virtualPart.state != VirtualState::notStated) mobility.virtualPart = true;
  mobility.teachingContract = profile_.teachingContract;
  mobility.yearOfStudy = profile_.yearOfStudy;
  mobility.outermostRegion = profile_.outermostRegion;
  mobility.travelPaid = profile_.travelPaid;
  return mobility;
}

std::optional<Mobility> Appraisal::stayAt(std::size_t offer) const {
  if (abroad_[from_.kinds.rows()[offer].campus] == Status::notMet) return std::nullopt;
  return mobilityOf(offer);
}

Appraisal::Brief Appraisal::priced(std::size_t place) const {
  const Framed framed = from_.tariffs.frame(mobilityOf(place), from_.library);
  Brief brief;
  if (!framed.situation) return brief;
  const Situation& situation = *framed.situation;
  const Grant grant = estimate(situation, framed.tariff, Detail::amounts);
  brief.total = grant.total;
  brief.perDay = perDayOf(grant.total, situation.days);
  brief.complete = grant.complete;
  brief.verdict = statusOf(situation, *framed.tariff.terms);
  if (const auto distance = situation.mobility.distance) {
    brief.band = travelBandOf(framed.tariff.terms->travel, *distance, situation.mobility.action, false, false).band;
  }
  return brief;
}

Status Appraisal::inAudience(RoleSet roles) const {
  if (roles == 0 || !profile_.role) return Status::cannotTellYet;
  if ((roles & only(*profile_.role)) != 0) return Status::met;
  // A doctoral candidate whose contract includes teaching may go as staff.
  const bool mayTeach = profile_.role == Role::doctoralCandidate && profile_.teachingContract.value_or(true);
  return mayTeach && (roles & only(Role::teachingStaff)) != 0 ? Status::cannotTellYet : Status::notMet;
}

Status Appraisal::verdictOf(std::size_t offer) const {
  const OfferKinds::Row& row = from_.kinds.rows()[offer];
  return together(together(abroad_[row.campus], inAudience(row.roles)), briefOf(offer).verdict);
}

Condition Appraisal::abroadCondition(std::size_t place) const {
  const Campus* host = hostOf(place);
  const bool isOwn = host != nullptr && host->institution && host->institution->text == profile_.institution;
  InternedText field = isOwn ? InternedText("institution") : InternedText("sendingCountry");
  if (host == nullptr) field = "receivingCountry";
  const Status status = abroad_[from_.kinds.rows()[place].campus];
  Condition condition = conditionOf(offer(place), "abroad", ConditionKind::abroad, field, status);
  condition.found.word = sendingCountry_;
  if (status == Status::cannotTellYet) condition.waitsFor = host == nullptr ? WaitsFor::source : WaitsFor::person;
  return condition;
}

Condition Appraisal::audienceCondition(std::size_t place) const {
  const RoleSet roles = from_.kinds.rows()[place].roles;
  Condition condition = conditionOf(offer(place), "audience", ConditionKind::audience, "role", inAudience(roles));
  for (const Role role : rolesIn(roles)) condition.required.words.emplace_back(word(role));
  if (profile_.role) condition.found.word = std::string(word(*profile_.role));
  if (condition.status != Status::cannotTellYet) return condition;
  condition.waitsFor = roles == 0 ? WaitsFor::source : WaitsFor::person;
  if (roles == 0 || !profile_.role) return condition;
  condition.field = "teachingContract";
  if (profile_.teachingContract) condition.waitsFor = WaitsFor::institution;
  return condition;
}

Worth Appraisal::worthOf(std::size_t offer) const {
  std::vector<Condition> answered = {audienceCondition(offer), abroadCondition(offer)};
  const Condition abroad = answered.back();
  Worth worth = passerelle::worthOf(mobilityOf(offer), std::move(answered), from_.tariffs, from_.library);
  if (abroad.status != Status::notMet) return worth;
  Worth none;
  none.call = worth.call;
  none.unpriced = {noMobility(abroad)};
  none.verdict = Status::notMet;
  none.reason = abroad;
  none.distance = worth.distance;
  return none;
}

}  // namespace passerelle
