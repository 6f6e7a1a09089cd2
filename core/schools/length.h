#pragma once

#include <optional>

#include "core/eligibility/verdict.h"
#include "core/schools/school_case.h"

namespace passerelle {

/// What is known of how long a stay is.
struct MeasuredStay {
  std::optional<int> days;            ///< both ends counted
  std::optional<int> daysWithTravel;  ///< with the days of soft travel, which a school may count or not
  std::optional<CivilDate> start;     ///< with `end` only
  std::optional<CivilDate> end;
  std::optional<int> semesters;
};

MeasuredStay measure(const SchoolCase& stay);

/// Whether a stay is at least so long. It cannot be told where only days of soft travel make it so, where months are to
/// be told from days alone and depend on which months they are, and for semesters of which the number is not known.
Status reaches(const MeasuredStay& stay, const Length& length);

/// Who holds the answer where a length cannot be told.
WaitsFor waitsFor(const MeasuredStay& stay, const Length& length);

}  // namespace passerelle
