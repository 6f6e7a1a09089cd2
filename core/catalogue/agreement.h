#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/interned_text.h"
#include "core/base/source.h"
#include "core/catalogue/completeness.h"
#include "core/catalogue/network.h"
#include "core/catalogue/partner.h"
#include "core/programme/institution.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// What a flow of an agreement depends on.
enum class FlowCondition {
  none,
  securityPermits,  ///< only when the security situation permits: it warns and never blocks
};

/// A kind of mobility in one direction that an agreement allows. It holds for the agreement as a whole: which of its
/// partners has which flow is not in the source, so a partner's flow is never a fact.
struct AgreementFlow {
  Citation citation;
  Direction direction = Direction::outgoing;
  Activity activity = Activity::STT;
  FlowCondition condition = FlowCondition::none;
};

/// What is printed beside a partner in the list of an agreement.
struct PartnerMark {
  Id<Network> network;
  MemberRole role = MemberRole::partner;
};

/// A university in the list of an agreement.
struct AgreementEntry {
  Citation citation;
  Id<Partner> partner;
  InternedText country;            ///< ISO 3166-1 alpha-2
  bool countryInferred = false;    ///< the heading of the country is lost in the source
  InternedText writtenAs;          ///< its name as the source writes it
  std::vector<PartnerMark> marks;  ///< as printed there
};

/// An agreement of an institution with partners, for one action. In force from its first to its last day, both
/// included; an agreement that has ended stays as history.
struct Agreement {
  Citation citation;
  Id<Agreement> id;
  int call = 0;  ///< the year in its title: that of the call that pays
  Action action = Action::KA171;
  CivilDate firstDay;
  CivilDate lastDay;
  std::vector<AgreementFlow> flows;
  std::vector<AgreementEntry> entries;
};

/// Every agreement that an institution published. One file an institution.
struct InstitutionAgreements {
  Id<Institution> institution;
  std::vector<Agreement> agreements;
};

[[nodiscard]] bool isInForce(const Agreement& agreement, CivilDate day);

/// Flows for each country are not in the source where one list of flows stands for several countries.
[[nodiscard]] Completeness completenessOf(const Agreement& agreement);

}  // namespace passerelle
