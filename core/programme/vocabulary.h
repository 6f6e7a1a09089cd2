#pragma once

#include <array>

#include "core/base/words.h"

namespace passerelle {

/// The key action that pays the mobility.
enum class Action {
  KA131,  ///< between programme countries (and, as an exception, from them to partner countries)
  KA171,  ///< with partner countries: international credit mobility, ICM (French MIC)
};

/// As seen from the institution whose rules pay.
enum class Direction { outgoing, incoming };

enum class Role {
  student,
  doctoralCandidate,
  teachingStaff,
  administrativeStaff,
  enterpriseStaff,  ///< of an enterprise, invited to teach at a university, which pays
};

/// Type of mobility. The upper-case names are the programme's own codes.
enum class Activity {
  BIP,              ///< blended intensive programme: a virtual part and a short physical part
  shortBlended,     ///< other short student stay with a virtual part
  shortDoctoral,    ///< short stay of a doctoral candidate, virtual part optional
  SMS,              ///< student mobility for studies
  SMT,              ///< student mobility for traineeship (SMP on some pages)
  combinedStudent,  ///< a traineeship inside a period of study
  STA,              ///< staff mobility for teaching
  STT,              ///< staff mobility for training
  combinedStaff,    ///< teaching and training in one stay
  conference,       ///< never eligible; listed so that the answer can say so
};

template <>
struct Aliases<Activity> {
  static constexpr std::array all = {Word<Activity>{Activity::SMT, "SMP", true}};
};

/// Group or region of a country in one call, which decides the amounts.
enum class Destination {
  group1,        ///< programme country (or region paid like one), higher cost of living
  group2,        ///< medium cost of living
  group3,        ///< lower cost of living
  regions1to12,  ///< third country not associated to the programme, except regions 13 and 14
};

/// Cost group of the receiving country compared with that of the sending country.
enum class Flow { higher, similar, lower };

[[nodiscard]] constexpr bool isStaff(Role role) { return role != Role::student && role != Role::doctoralCandidate; }

[[nodiscard]] constexpr bool isStaff(Activity activity) {
  return activity == Activity::STA || activity == Activity::STT || activity == Activity::combinedStaff;
}

/// Student stays that are paid by the month; their days are counted in thirty-day months.
[[nodiscard]] constexpr bool isLongStudentStay(Activity activity) {
  return activity == Activity::SMS || activity == Activity::SMT || activity == Activity::combinedStudent;
}

}  // namespace passerelle
