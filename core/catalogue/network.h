#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/geo/place.h"

namespace passerelle {

/// A member's role in a network.
enum class MemberRole {
  founder,
  member,
  partner,    ///< of the network, without being one of its members
  associate,  ///< associate partner
};

/// A statement of a source that contradicts another statement. Both are shown; neither is preferred.
struct Contradiction {
  Citation citation;
  LocalizedText text;
};

/// A member of a network: identified by its campus if the data has one, otherwise by its name.
struct NetworkMember {
  Citation citation;
  std::optional<Id<Campus>> campus;
  std::optional<LocalizedText> name;  ///< only if the data has no campus of it
  MemberRole role = MemberRole::member;
  std::optional<int> since;  ///< year
  std::vector<Contradiction> contradictions;
};

/// An alliance or a network of universities, with the members that the sources name.
struct Network {
  Citation citation;
  Id<Network> id;
  LocalizedText name;
  std::optional<InternedText> acronym;
  std::optional<LocalizedText> spelledOut;  ///< the words of the acronym, only if a source gives them
  std::vector<NetworkMember> members;       ///< empty: the sources name none
};

/// A network and one of its members, for the card of that member.
struct Membership {
  Id<Network> network;
  LocalizedText name;
  NetworkMember member;
};

/// The networks of which this campus is a member, in the order of `networks`.
std::vector<Membership> membershipsOf(const std::vector<Network>& networks, std::string_view campus);

}  // namespace passerelle
