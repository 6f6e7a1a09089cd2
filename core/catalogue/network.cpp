#include "core/catalogue/network.h"

namespace passerelle {

std::vector<Membership> membershipsOf(const std::vector<Network>& networks, std::string_view campus) {
  std::vector<Membership> memberships;
  for (const Network& network : networks) {
    for (const NetworkMember& member : network.members) {
      if (!member.campus || member.campus->text != campus) continue;
      memberships.push_back({network.id, network.name, member});
    }
  }
  return memberships;
}

}  // namespace passerelle
