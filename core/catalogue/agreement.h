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

/// The condition of a flow of an agreement.
enum class FlowCondition {
  none,
  securityPermits,  ///< only if the security situation permits: gives a warning and never blocks
};

/// A kind of mobility in one direction that an agreement allows. It applies to the agreement as a whole. The source
/// does not say which partner has which flow, so a flow is never a fact about a partner.
struct AgreementFlow {
  Citation citation;
  Direction direction = Direction::outgoing;
  Activity activity = Activity::STT;
  FlowCondition condition = FlowCondition::none;
};

/// A network and the partner's role in it, as printed next to the partner in the list of an agreement.
struct PartnerMark {
  Id<Network> network;
  MemberRole role = MemberRole::partner;
};

/// A university in the list of an agreement.
struct AgreementEntry {
  Citation citation;
  Id<Partner> partner;
  InternedText country;            ///< ISO 3166-1 alpha-2
  bool countryInferred = false;    ///< true: the heading with the country is missing in the source
  InternedText writtenAs;          ///< its name as the source writes it
  std::vector<PartnerMark> marks;  ///< as printed in the source
};

/// An agreement of an institution with partners, for one action. It is in force from its first to its last day, both
/// included. Agreements that have ended are kept as history.
struct Agreement {
  Citation citation;
  Id<Agreement> id;
  int call = 0;  ///< year of the call that pays, from the title of the agreement
  Action action = Action::KA171;
  CivilDate firstDay;
  CivilDate lastDay;
  std::vector<AgreementFlow> flows;
  std::vector<AgreementEntry> entries;
};

/// All published agreements of an institution. One file per institution.
struct InstitutionAgreements {
  Id<Institution> institution;
  std::vector<Agreement> agreements;
};

[[nodiscard]] bool isInForce(const Agreement& agreement, CivilDate day);

/// `flowsByCountry` counts as missing if one list of flows covers several countries.
[[nodiscard]] Completeness completenessOf(const Agreement& agreement);

}  // namespace passerelle
