#include "core/catalogue/cards.h"

#include <algorithm>

namespace passerelle {

namespace {

std::vector<Fact> factsOf(const Catalogue& catalogue, const FactsQuestion& question) {
  return select(catalogue.facts, question).facts;
}

bool names(const PastMobility& mobility, const Partner& partner) {
  return std::find(mobility.partners.begin(), mobility.partners.end(), partner.id) != mobility.partners.end();
}

}  // namespace

PartnerCard cardOf(const Partner& partner, CivilDate on, const CardSources& from) {
  const Catalogue& catalogue = from.catalogue;
  PartnerCard card;
  card.partner = partner;
  card.campus = *std::find_if(from.campuses.begin(), from.campuses.end(),
                              [&](const Campus& each) { return each.id == partner.campus; });
  card.networks = membershipsOf(catalogue.networks, partner.campus.text);
  for (const InstitutionAgreements& published : catalogue.agreements) {
    for (const Agreement& agreement : published.agreements) {
      for (const AgreementEntry& entry : agreement.entries) {
        if (!(entry.partner == partner.id)) continue;
        card.agreements.push_back({agreement.id, published.institution, agreement.call, agreement.firstDay,
                                   agreement.lastDay, stateOf(agreement, on), entry, agreement.flows});
      }
    }
  }
  for (std::size_t i = 0; i < catalogue.offers.size(); ++i) {
    if (catalogue.offers[i].host == partner.campus) {
      card.offers.push_back(from.offers.seen(catalogue, from.campuses, i, on));
    }
  }
  for (const InstitutionPastMobilities& published : catalogue.pastMobilities) {
    for (const PastMobility& mobility : published.pastMobilities) {
      if (names(mobility, partner)) {
        card.pastMobilities.push_back({published.institution, mobility, completenessOf(mobility)});
      }
    }
  }
  const bool countryIsStated =
      card.agreements.empty() || std::any_of(card.agreements.begin(), card.agreements.end(),
                                             [](const auto& each) { return !each.entry.countryInferred; });
  card.completeness.count("acronym", card.campus.acronym.has_value())
      .count("country", countryIsStated)
      .count("networks", !card.networks.empty())
      .count("pastMobilities", !card.pastMobilities.empty());
  if (!card.agreements.empty()) card.completeness.count("flowsByCountry", false);
  return card;
}

InstitutionCard cardOf(const Institution& institution, CivilDate on, const CardSources& from) {
  const Catalogue& catalogue = from.catalogue;
  InstitutionCard card{institution.id,
                       institution.name,
                       institution.acronym,
                       institution.country,
                       institution.town,
                       {},
                       {},
                       {},
                       {},
                       {},
                       0};
  for (const Campus& campus : from.campuses) {
    if (!campus.institution || !(*campus.institution == institution.id)) continue;
    card.campuses.push_back(campus);
    for (Membership& each : membershipsOf(catalogue.networks, campus.id.text)) {
      card.networks.push_back(std::move(each));
    }
  }
  FactsQuestion about;
  about.institution = std::string(institution.id.text);
  card.facts = factsOf(catalogue, about);
  for (const InstitutionAgreements& published : catalogue.agreements) {
    if (!(published.institution == institution.id)) continue;
    for (const Agreement& agreement : published.agreements) {
      card.agreements.push_back(seenFrom(on, published.institution, agreement));
    }
  }
  for (const InstitutionPastMobilities& published : catalogue.pastMobilities) {
    if (!(published.institution == institution.id)) continue;
    for (const PastMobility& mobility : published.pastMobilities) {
      card.pastMobilities.push_back({published.institution, mobility, completenessOf(mobility)});
    }
  }
  card.offers = static_cast<int>(std::count_if(catalogue.offers.begin(), catalogue.offers.end(),
                                               [&](const Offer& each) { return each.publisher == institution.id; }));
  return card;
}

OfferCard offerCard(std::size_t offer, CivilDate on, const CardSources& from) {
  OfferCard card{from.offers.seen(from.catalogue, from.campuses, offer, on), {}, {}};
  if (card.session.host) card.hostNetworks = membershipsOf(from.catalogue.networks, card.session.host->campus.text);
  FactsQuestion about;
  about.offer = std::string(card.session.offer.id.text);
  card.facts = factsOf(from.catalogue, about);
  return card;
}

NetworkList networksOf(const Catalogue& catalogue) {
  NetworkList list;
  for (const Network& network : catalogue.networks) {
    FactsQuestion about;
    about.network = std::string(network.id.text);
    list.networks.push_back({network, factsOf(catalogue, about)});
  }
  return list;
}

}  // namespace passerelle
