#include "core/loading/catalogue_defects.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "core/base/words.h"
#include "core/catalogue/id_index.h"
#include "core/json/type.h"

namespace passerelle::json {

namespace {

constexpr int monday = 0;
constexpr int friday = 4;

/// 0 for Monday to 6 for Sunday. CivilDate(), 1900-01-01, is a Monday.
int weekdayOf(CivilDate day) { return daysBetween(CivilDate(), day) % 7; }

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

class Checks {
 public:
  Checks(const Catalogue& catalogue, const std::vector<Campus>& campuses, const std::vector<std::string>& countries)
      : catalogue_(catalogue),
        campuses_(campuses),
        countries_(countries),
        partnerIndex_(catalogue.partners),
        partnerOfCampus_(catalogue.partners, [](const Partner& each) { return std::string_view(each.campus.text); }),
        networkIndex_(catalogue.networks),
        campusIndex_(campuses) {}

  std::vector<CatalogueDefect> run() {
    for (std::size_t i = 0; i < catalogue_.partners.size(); ++i) checkPartner(i);
    for (std::size_t i = 0; i < catalogue_.authorities.size(); ++i) {
      checkCountry(CatalogueList::authorities, i, "/country", catalogue_.authorities[i].country);
    }
    for (std::size_t i = 0; i < catalogue_.agreements.size(); ++i) checkAgreements(i);
    for (std::size_t i = 0; i < catalogue_.offers.size(); ++i) checkOffer(i);
    for (std::size_t i = 0; i < catalogue_.facts.size(); ++i) checkFact(i);
    return std::move(defects_);
  }

 private:
  void add(CatalogueList list, std::size_t record, ProblemCode code, std::string pointer, std::string expected,
           std::string found) {
    defects_.push_back({list, record, code, std::move(pointer), std::move(expected), std::move(found)});
  }

  void checkCountry(CatalogueList list, std::size_t record, std::string pointer, std::string_view country) {
    if (countries_.empty() || std::binary_search(countries_.begin(), countries_.end(), country)) return;
    add(list, record, ProblemCode::unknownReference, std::move(pointer), "a code of countries.json", quoted(country));
  }

  [[nodiscard]] const Campus* campus(std::string_view id) const {
    const auto place = campusIndex_.placeOf(id);
    return place ? &campuses_[*place] : nullptr;
  }

  [[nodiscard]] const Campus* campusOfPartner(std::string_view id) const {
    const auto place = partnerIndex_.placeOf(id);
    return place ? campus(catalogue_.partners[*place].campus.text) : nullptr;
  }

  /// Two partners must not have the same campus.
  void checkPartner(std::size_t i) {
    const auto& partners = catalogue_.partners;
    const std::size_t first = *partnerOfCampus_.placeOf(partners[i].campus.text);
    if (first == i) return;
    add(CatalogueList::partners, i, ProblemCode::duplicateId, "/campus",
        "another campus; the partner of this one is " + quoted(partners[first].id.text),
        quoted(partners[i].campus.text));
  }

  void checkAgreements(std::size_t i) {
    const auto& agreements = catalogue_.agreements[i].agreements;
    for (std::size_t j = 0; j < agreements.size(); ++j) {
      for (std::size_t k = 0; k < agreements[j].entries.size(); ++k) {
        checkEntry(i, pointerTo("agreements", j) + pointerTo("entries", k), agreements[j].entries[k]);
      }
    }
  }

  /// An entry must have the country of its partner's campus, and its marks must agree with the networks' members.
  void checkEntry(std::size_t i, const std::string& pointer, const AgreementEntry& entry) {
    const Campus* place = campusOfPartner(entry.partner.text);
    if (place == nullptr) return;
    if (place->country != entry.country) {
      add(CatalogueList::agreements, i, ProblemCode::contradictory, pointer + "/country",
          quoted(place->country) + ", where the campus of the partner stands", quoted(entry.country));
    }
    for (std::size_t j = 0; j < entry.marks.size(); ++j) {
      const PartnerMark& mark = entry.marks[j];
      const auto network = networkIndex_.placeOf(mark.network.text);
      if (!network) continue;
      const auto& members = catalogue_.networks[*network].members;
      const bool isMember = std::any_of(members.begin(), members.end(), [&](const NetworkMember& each) {
        return each.campus && each.campus->text == place->id.text && each.role == mark.role;
      });
      if (isMember) continue;
      add(CatalogueList::agreements, i, ProblemCode::contradictory, pointer + pointerTo("marks", j),
          "a mark that the network's own list has", quoted(mark.network.text) + " as " + quoted(word(mark.role)));
    }
  }

  /// The id must combine host and first day. If no host is stated, any id is allowed.
  void checkId(std::size_t i) {
    const Offer& offer = catalogue_.offers[i];
    if (!offer.host) return;
    const std::string id = std::string(offer.host->text) + "-" + offer.stay->firstDay.text();
    if (offer.id.text == id) return;
    add(CatalogueList::offers, i, ProblemCode::contradictory, "/id", quoted(id) + ", the host and the first day",
        quoted(offer.id.text));
  }

  void checkOffer(std::size_t i) {
    const Offer& offer = catalogue_.offers[i];
    if (offer.stay) {
      checkId(i);
      checkOddity(i, Oddity::weekdays,
                  weekdayOf(offer.stay->firstDay) != monday || weekdayOf(offer.stay->lastDay) != friday);
      checkOddity(i, Oddity::crossesMonths, offer.stay->firstDay.month() != offer.stay->lastDay.month());
    }
    if (!offer.host) {
      if (!offer.organisedByPublisher) return;
      add(CatalogueList::offers, i, ProblemCode::missing, "/host", "a campus of " + quoted(offer.publisher.text),
          "nothing");
      return;
    }
    const Campus* host = campus(offer.host->text);
    if (host == nullptr) return;
    const bool isOwn = host->institution && *host->institution == offer.publisher;
    if (isOwn == offer.organisedByPublisher) return;
    add(CatalogueList::offers, i, ProblemCode::contradictory, "/host",
        isOwn ? "another host, or organisedByPublisher" : "a campus of " + quoted(offer.publisher.text),
        quoted(offer.host->text));
  }

  /// An oddity that can be computed from the days must be flagged if it exists, and only then.
  void checkOddity(std::size_t i, Oddity oddity, bool isThere) {
    const Offer& offer = catalogue_.offers[i];
    const auto& flagged = offer.oddities;
    if (isThere == (std::find(flagged.begin(), flagged.end(), oddity) != flagged.end())) return;
    add(CatalogueList::offers, i, ProblemCode::contradictory, "/stay",
        (isThere ? "the oddity " : "no oddity ") + quoted(word(oddity)),
        offer.stay->firstDay.text() + " to " + offer.stay->lastDay.text());
  }

  void checkFact(std::size_t i) {
    const Fact& fact = catalogue_.facts[i];
    for (std::size_t j = 0; j < fact.countries.size(); ++j) {
      checkCountry(CatalogueList::facts, i, pointerTo("countries", j), fact.countries[j]);
    }
  }

  const Catalogue& catalogue_;
  const std::vector<Campus>& campuses_;
  const std::vector<std::string>& countries_;
  IdIndex partnerIndex_;
  IdIndex partnerOfCampus_;
  IdIndex networkIndex_;
  IdIndex campusIndex_;
  std::vector<CatalogueDefect> defects_;
};

}  // namespace

std::vector<CatalogueDefect> defectsOf(const Catalogue& catalogue, const std::vector<Campus>& campuses,
                                       const std::vector<std::string>& countries) {
  return Checks(catalogue, campuses, countries).run();
}

namespace {

/// The ids to which records refer.
struct Named {
  std::set<std::string_view> partners;
  std::set<std::string_view> campuses;
  std::set<std::string_view> networks;

  void addFrom(const InstitutionAgreements& published) {
    for (const Agreement& agreement : published.agreements) {
      for (const AgreementEntry& entry : agreement.entries) partners.insert(entry.partner.text);
    }
  }
  void addFrom(const InstitutionPastMobilities& published) {
    for (const PastMobility& mobility : published.pastMobilities) {
      for (const Id<Partner>& each : mobility.partners) partners.insert(each.text);
    }
  }
  void addFrom(const Network& network) {
    for (const NetworkMember& member : network.members) {
      if (member.campus) campuses.insert(member.campus->text);
    }
    if (!network.members.empty()) networks.insert(network.id.text);
  }
};

Named namedBy(const Catalogue& catalogue) {
  Named named;
  for (const auto& published : catalogue.agreements) named.addFrom(published);
  for (const auto& published : catalogue.pastMobilities) named.addFrom(published);
  for (const Network& network : catalogue.networks) named.addFrom(network);
  for (const Offer& offer : catalogue.offers) {
    if (offer.host) named.campuses.insert(offer.host->text);
  }
  for (const Fact& fact : catalogue.facts) {
    if (const auto* network = std::get_if<Id<Network>>(&fact.subject)) named.networks.insert(network->text);
  }
  return named;
}

}  // namespace

std::vector<CatalogueDefect> unusedRecordsOf(const Catalogue& catalogue) {
  const Named named = namedBy(catalogue);
  std::vector<CatalogueDefect> unused;
  for (std::size_t i = 0; i < catalogue.partners.size(); ++i) {
    const Partner& partner = catalogue.partners[i];
    if (named.partners.contains(partner.id.text) || named.campuses.contains(partner.campus.text)) continue;
    unused.push_back({CatalogueList::partners, i, ProblemCode::unused, "/id",
                      "an agreement, an offer, a network or a past mobility that names it", quoted(partner.id.text)});
  }
  for (std::size_t i = 0; i < catalogue.networks.size(); ++i) {
    const Network& network = catalogue.networks[i];
    if (named.networks.contains(network.id.text)) continue;
    unused.push_back({CatalogueList::networks, i, ProblemCode::unused, "/id", "a member of it, or a fact about it",
                      quoted(network.id.text)});
  }
  return unused;
}

}  // namespace passerelle::json
