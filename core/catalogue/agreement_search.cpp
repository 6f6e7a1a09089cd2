#include "core/catalogue/agreement_search.h"

#include <algorithm>

#include "core/base/words.h"
#include "core/catalogue/id_index.h"

namespace passerelle {

namespace {

/// A filter of a question: it passes everything, or the values that it names.
class Wanted {
 public:
  template <class IsNamed>
  Wanted(bool everything, std::size_t size, IsNamed isNamed) : all_(everything), named_(everything ? 0 : size) {
    for (std::size_t i = 0; i < named_.size(); ++i) named_[i] = isNamed(i);
  }
  [[nodiscard]] bool passes(std::size_t place) const { return all_ || named_[place]; }
  [[nodiscard]] bool passesAny(const std::vector<std::size_t>& places) const {
    return all_ || std::any_of(places.begin(), places.end(), [this](std::size_t place) { return named_[place]; });
  }

 private:
  bool all_;
  std::vector<bool> named_;
};

template <class Word>
bool names(const std::vector<Word>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Counts partners per value, each partner once.
class PartnerCount {
 public:
  PartnerCount(std::size_t values, std::size_t partners)
      : counts_(values), seen_(values, std::vector<bool>(partners)) {}
  void add(std::size_t value, std::size_t partner) {
    if (seen_[value][partner]) return;
    seen_[value][partner] = true;
    ++counts_[value];
  }
  [[nodiscard]] int of(std::size_t value) const { return counts_[value]; }

 private:
  std::vector<int> counts_;
  std::vector<std::vector<bool>> seen_;
};

std::vector<AgreementOnDay>& listOf(AgreementsOnDay& answer, AgreementState state) {
  if (state == AgreementState::inForce) return answer.inForce;
  return state == AgreementState::ended ? answer.ended : answer.notYet;
}

/// The agreement without its entries: copying all of them is slow, and a question selects only a few.
AgreementOnDay withoutEntries(CivilDate on, const Id<Institution>& institution, const Agreement& agreement) {
  AgreementOnDay seen;
  seen.institution = institution;
  seen.state = stateOf(agreement, on);
  if (seen.state == AgreementState::inForce) seen.daysLeft = daysBetween(on, agreement.lastDay);
  seen.completeness = completenessOf(agreement);
  seen.agreement.citation = agreement.citation;
  seen.agreement.id = agreement.id;
  seen.agreement.call = agreement.call;
  seen.agreement.action = agreement.action;
  seen.agreement.firstDay = agreement.firstDay;
  seen.agreement.lastDay = agreement.lastDay;
  seen.agreement.flows = agreement.flows;
  return seen;
}

}  // namespace

AgreementState stateOf(const Agreement& agreement, CivilDate on) {
  if (isInForce(agreement, on)) return AgreementState::inForce;
  return on < agreement.firstDay ? AgreementState::notYet : AgreementState::ended;
}

AgreementOnDay seenFrom(CivilDate on, const Id<Institution>& institution, const Agreement& agreement) {
  AgreementOnDay seen = withoutEntries(on, institution, agreement);
  seen.agreement.entries = agreement.entries;
  return seen;
}

PartnerSummary summaryOf(const Partner& partner, const Campus& campus) {
  return {partner.id, partner.campus, campus.name, campus.acronym, campus.town, campus.country};
}

AgreementIndex::AgreementIndex(const Catalogue& catalogue, const std::vector<Campus>& campuses) {
  const IdIndex campusIndex(campuses);
  for (const Partner& each : catalogue.partners) campusOfPartner_.push_back(*campusIndex.placeOf(each.campus.text));
  const auto eachEntry = [&catalogue](auto visit) {
    for (const InstitutionAgreements& published : catalogue.agreements) {
      for (const Agreement& agreement : published.agreements) {
        for (const AgreementEntry& entry : agreement.entries) visit(entry);
      }
    }
  };
  eachEntry([this](const AgreementEntry& entry) { countries_.push_back(entry.country); });
  std::sort(countries_.begin(), countries_.end());
  countries_.erase(std::unique(countries_.begin(), countries_.end()), countries_.end());
  const IdIndex partners(catalogue.partners);
  const IdIndex networks(catalogue.networks);
  eachEntry([&](const AgreementEntry& entry) {
    const auto country = std::lower_bound(countries_.begin(), countries_.end(), entry.country);
    Entry indexed{*partners.placeOf(entry.partner.text), static_cast<std::size_t>(country - countries_.begin()), {}};
    for (const PartnerMark& mark : entry.marks) {
      indexed.networks.push_back(*networks.placeOf(mark.network.text));
    }
    entries_.push_back(std::move(indexed));
  });
}

/// The state of one `select`.
struct AgreementIndex::Selection {
  const AgreementIndex& index;
  const Catalogue& catalogue;
  const AgreementsQuestion& question;
  Wanted ofCountry;
  Wanted ofPartner;
  Wanted ofNetwork;
  PartnerCount byCountry;
  PartnerCount byNetwork;
  std::vector<int> byState = std::vector<int>(Words<AgreementState>::all.size());
  std::vector<bool> listed;
  std::vector<std::size_t> matched;  ///< entries of the current agreement
  AgreementsOnDay answer;

  Selection(const AgreementIndex& from, const Catalogue& all, const AgreementsQuestion& asked)
      : index(from),
        catalogue(all),
        question(asked),
        ofCountry(asked.countries.empty(), from.countries_.size(),
                  [&](std::size_t i) { return names(asked.countries, from.countries_[i]); }),
        ofPartner(asked.partners.empty(), all.partners.size(),
                  [&](std::size_t i) { return names(asked.partners, all.partners[i].id.text); }),
        ofNetwork(asked.networks.empty(), all.networks.size(),
                  [&](std::size_t i) { return names(asked.networks, all.networks[i].id.text); }),
        byCountry(from.countries_.size(), all.partners.size()),
        byNetwork(all.networks.size(), all.partners.size()),
        listed(all.partners.size()) {
    answer.on = asked.on;
  }

  [[nodiscard]] bool isWanted(AgreementState state) const {
    const auto& states = question.states;
    return states.empty() || std::find(states.begin(), states.end(), state) != states.end();
  }

  /// Counts an entry in the facets of country and network, each if all other filters pass it. True if its partner,
  /// country and networks all pass.
  bool passes(const Entry& entry, bool isOfState) {
    if (!ofPartner.passes(entry.partner)) return false;
    const bool country = ofCountry.passes(entry.country);
    const bool network = ofNetwork.passesAny(entry.networks);
    if (isOfState && network) byCountry.add(entry.country, entry.partner);
    if (isOfState && country) {
      for (const std::size_t each : entry.networks) byNetwork.add(each, entry.partner);
    }
    return country && network;
  }

  /// `first` is the index of the agreement's first entry in `entries_`.
  void take(const Id<Institution>& institution, const Agreement& agreement, std::size_t first) {
    const AgreementState state = stateOf(agreement, question.on);
    const bool isOfState = isWanted(state);
    const std::size_t end = first + agreement.entries.size();
    matched.clear();
    for (std::size_t i = first; i < end; ++i) {
      if (passes(index.entries_[i], isOfState)) matched.push_back(i);
    }
    if (matched.empty() && first != end) return;
    ++byState[static_cast<std::size_t>(state)];
    if (!isOfState) return;
    AgreementOnDay seen = withoutEntries(question.on, institution, agreement);
    for (const std::size_t i : matched) {
      seen.agreement.entries.push_back(agreement.entries[i - first]);
      listed[index.entries_[i].partner] = true;
    }
    listOf(answer, state).push_back(std::move(seen));
  }

  void sumUp(const std::vector<Campus>& campuses) {
    for (std::size_t i = 0; i < listed.size(); ++i) {
      if (listed[i]) answer.partners.push_back(summaryOf(catalogue.partners[i], campuses[index.campusOfPartner_[i]]));
    }
    for (std::size_t i = 0; i < byState.size(); ++i) {
      answer.states.push_back({InternedText(Words<AgreementState>::all[i].word), byState[i]});
    }
    for (std::size_t i = 0; i < index.countries_.size(); ++i) {
      answer.countries.push_back({index.countries_[i], byCountry.of(i)});
    }
    for (std::size_t i = 0; i < catalogue.networks.size(); ++i) {
      const InternedText id = catalogue.networks[i].id.text;
      if (byNetwork.of(i) > 0 || names(question.networks, id)) answer.networks.push_back({id, byNetwork.of(i)});
    }
  }
};

AgreementsOnDay AgreementIndex::select(const Catalogue& catalogue, const std::vector<Campus>& campuses,
                                       const AgreementsQuestion& question) const {
  Selection selection(*this, catalogue, question);
  auto& lastEnd = selection.answer.lastEnd;
  std::size_t entry = 0;
  for (const InstitutionAgreements& published : catalogue.agreements) {
    const bool isWanted = question.institutions.empty() || names(question.institutions, published.institution.text);
    for (const Agreement& agreement : published.agreements) {
      if (!lastEnd || *lastEnd < agreement.lastDay) lastEnd = agreement.lastDay;
      if (isWanted) selection.take(published.institution, agreement, entry);
      entry += agreement.entries.size();
    }
  }
  selection.sumUp(campuses);
  return std::move(selection.answer);
}

}  // namespace passerelle
