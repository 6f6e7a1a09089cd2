#pragma once

#include <vector>

#include "core/programme/vocabulary.h"

namespace passerelle {

/// The mobilities to which a row applies. An empty list does not restrict.
struct Scope {
  std::vector<Action> actions;
  std::vector<Activity> activities;
  std::vector<Role> roles;
  std::vector<Direction> directions;
};

}  // namespace passerelle
