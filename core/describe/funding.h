#pragma once

#include "core/describe/mobility.h"
#include "core/funding/comparison.h"
#include "core/funding/days_for.h"
#include "core/funding/early_return.h"
#include "core/funding/grant.h"
#include "core/funding/payment_schedule.h"
#include "core/funding/travel_comparison.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(Step);
PASSERELLE_DESCRIBED(Cause);
PASSERELLE_DESCRIBED(Beside);
PASSERELLE_DESCRIBED(Line);
PASSERELLE_DESCRIBED(Unpriced);
PASSERELLE_DESCRIBED(OutsideRange);
PASSERELLE_DESCRIBED(CallChoice);
PASSERELLE_DESCRIBED(FundedDays);
PASSERELLE_DESCRIBED(Assumption);
PASSERELLE_DESCRIBED(Question);
PASSERELLE_DESCRIBED(Grant);
PASSERELLE_DESCRIBED(InstalmentPart);
PASSERELLE_DESCRIBED(Instalment);
PASSERELLE_DESCRIBED(PaymentSchedule);
PASSERELLE_DESCRIBED(AmountChange);
PASSERELLE_DESCRIBED(CallDifference);
PASSERELLE_DESCRIBED(CountryStanding);
PASSERELLE_DESCRIBED(ComparedCall);
PASSERELLE_DESCRIBED(ComparedPart);
PASSERELLE_DESCRIBED(ComparedRow);
PASSERELLE_DESCRIBED(CallComparison);
PASSERELLE_DESCRIBED(CallsToCompare);
PASSERELLE_DESCRIBED(ShortestStay);
PASSERELLE_DESCRIBED(Settlement);
PASSERELLE_DESCRIBED(ToleranceReading);
PASSERELLE_DESCRIBED(EarlyReturn);
PASSERELLE_DESCRIBED(EarlyReturnQuestion);
PASSERELLE_DESCRIBED(DaysForQuestion);
PASSERELLE_DESCRIBED(LengthOfStay);
PASSERELLE_DESCRIBED(DaysFor);
PASSERELLE_DESCRIBED(TravelComparison);

}  // namespace passerelle::json
