#pragma once

#include "core/describe/catalogue.h"
#include "core/schools/school_report.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(StatementSet);
PASSERELLE_DESCRIBED(StatementsRequirement);
PASSERELLE_DESCRIBED(Length);
PASSERELLE_DESCRIBED(LengthRequirement);
PASSERELLE_DESCRIBED(DecisionRequirement);
PASSERELLE_DESCRIBED(NeverCountsRequirement);
PASSERELLE_DESCRIBED(SchoolRequirement);
PASSERELLE_DESCRIBED(SchoolScope);
PASSERELLE_DESCRIBED(SchoolRule);
PASSERELLE_DESCRIBED(Exemption);
PASSERELLE_DESCRIBED(AuditQuestion);
PASSERELLE_DESCRIBED(RuleAuthor);
PASSERELLE_DESCRIBED(SchoolRules);
PASSERELLE_DESCRIBED(SchoolCase);
PASSERELLE_DESCRIBED(MeasuredLength);
PASSERELLE_DESCRIBED(SchoolCondition);
PASSERELLE_DESCRIBED(SchoolVerdict);
PASSERELLE_DESCRIBED(AskedLength);
PASSERELLE_DESCRIBED(ProgrammeLength);
PASSERELLE_DESCRIBED(SchoolReport);
PASSERELLE_DESCRIBED(SelfAudit);
PASSERELLE_DESCRIBED(SelfAudits);

}  // namespace passerelle::json
