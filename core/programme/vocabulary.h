#pragma once

#include <array>

#include "core/base/words.h"

namespace passerelle {

/// The strand of the programme that pays.
enum class Action {
  KA131,  ///< between programme countries (and, as an exception, out to partner countries)
  KA171,  ///< with partner countries: international credit mobility, ICM (French MIC)
};

/// Seen from the institution whose rules pay.
enum class Direction { outgoing, incoming };

enum class Role { student, doctoralCandidate, teachingStaff, administrativeStaff };

/// What a mobility is for. The upper-case words are the programme's own codes.
enum class Activity {
  BIP,              ///< blended intensive programme: online part and short physical part
  shortBlended,     ///< other short student stay with an online part
  shortDoctoral,    ///< short stay of a doctoral candidate, online part optional
  SMS,              ///< student mobility for studies
  SMT,              ///< student mobility for traineeship (SMP on some pages)
  combinedStudent,  ///< a traineeship inside a period of study
  STA,              ///< staff mobility for teaching
  STT,              ///< staff mobility for training
  combinedStaff,    ///< teaching and training in one stay
  conference,       ///< never eligible; kept so that the question gets its answer
};

template <>
struct Aliases<Activity> {
  static constexpr std::array all = {Word<Activity>{Activity::SMT, "SMP", true}};
};

/// Where a country stands in the programme of one call, as far as amounts go.
enum class Destination {
  group1,        ///< programme country (or region paid alike), higher cost of living
  group2,        ///< medium
  group3,        ///< lower
  regions1to12,  ///< third country not associated to the programme, regions 13 and 14 apart
};

/// The receiving country's cost group against the sending country's.
enum class Flow { higher, similar, lower };

[[nodiscard]] constexpr bool isStaff(Role role) {
  return role == Role::teachingStaff || role == Role::administrativeStaff;
}

[[nodiscard]] constexpr bool isStaff(Activity activity) {
  return activity == Activity::STA || activity == Activity::STT || activity == Activity::combinedStaff;
}

/// Student stays that are paid by the month and counted in thirty-day months.
[[nodiscard]] constexpr bool isLongStudentStay(Activity activity) {
  return activity == Activity::SMS || activity == Activity::SMT || activity == Activity::combinedStudent;
}

}  // namespace passerelle
