#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/geo/place.h"

namespace passerelle {

/// As what somebody belongs to a network.
enum class MemberRole {
  founder,
  member,
  partner,    ///< of the network, without being one of its members
  associate,  ///< associate partner
};

/// A statement of the sources that speaks against another one. Both are shown; neither is chosen.
struct Contradiction {
  Citation citation;
  LocalizedText text;
};

/// One that belongs to a network: a university of the data by its campus, any other by its name.
struct NetworkMember {
  Citation citation;
  std::optional<Id<Campus>> campus;
  std::optional<LocalizedText> name;  ///< where the data has no campus
  MemberRole role = MemberRole::member;
  std::optional<int> since;  ///< year
  std::vector<Contradiction> contradictions;
};

/// An alliance or a network of universities, as far as the sources name its members.
struct Network {
  Citation citation;
  Id<Network> id;
  LocalizedText name;
  std::optional<InternedText> acronym;
  std::optional<LocalizedText> spelledOut;  ///< only where a source spells the acronym out
  std::vector<NetworkMember> members;       ///< empty: the sources name none
};

/// A network in the card of somebody who belongs to it.
struct Membership {
  Id<Network> network;
  LocalizedText name;
  NetworkMember member;
};

/// Every network that this campus belongs to, in the order of the networks.
std::vector<Membership> membershipsOf(const std::vector<Network>& networks, std::string_view campus);

}  // namespace passerelle
