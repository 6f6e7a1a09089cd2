#pragma once

#include <optional>

#include "core/eligibility/verdict.h"
#include "core/schools/school_case.h"

namespace passerelle {

/// The known length of a stay.
struct MeasuredStay {
  std::optional<int> days;            ///< both ends included
  std::optional<int> daysWithTravel;  ///< including soft travel days, which a school may or may not count
  std::optional<CivilDate> start;     ///< present only together with `end`
  std::optional<CivilDate> end;
  std::optional<int> semesters;
};

MeasuredStay measure(const SchoolCase& stay);

/// Whether a stay reaches a length. The result is cannotTellYet if the stay reaches it only with soft travel days, if
/// the length is in months and depends on which months they are while the dates are unknown, or if the length is in
/// semesters and their number is unknown.
Status reaches(const MeasuredStay& stay, const Length& length);

/// Who knows the answer if `reaches` gives cannotTellYet.
WaitsFor waitsFor(const MeasuredStay& stay, const Length& length);

}  // namespace passerelle
