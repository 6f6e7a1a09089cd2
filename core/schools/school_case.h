#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/schools/school_rule.h"

namespace passerelle {

/// A stay abroad as a school judges it, as far as it is known. An absent field means unknown, never no.
struct SchoolCase {
  std::optional<std::string> school;  ///< id of the person's institution
  std::optional<bool> engineering;    ///< enrolled in a programme that awards the French title of engineer
  std::optional<Enrolment> enrolment;
  std::optional<Experience> experience;
  std::optional<CivilDate> start;
  std::optional<CivilDate> end;
  std::optional<int> days;            ///< used in place of dates; both ends included
  std::optional<int> semesters;       ///< whole semesters of the school
  std::optional<int> softTravelDays;  ///< travel by train, bus, shared car or bicycle, before and after the days above
  std::vector<Statement> holding;
  std::vector<Statement> notHolding;
};

}  // namespace passerelle
