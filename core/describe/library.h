#pragma once

#include "core/catalogue/catalogue.h"
#include "core/describe/catalogue.h"
#include "core/describe/funding.h"
#include "core/describe/planning.h"
#include "core/describe/schools.h"
#include "core/library/files.h"
#include "core/library/library.h"
#include "core/library/published_figures.h"
#include "core/library/typical_rates.h"

namespace passerelle::json {

PASSERELLE_DESCRIBED(InstitutionSummary);
PASSERELLE_DESCRIBED(About);
PASSERELLE_DESCRIBED(SourceList);
PASSERELLE_DESCRIBED(RemarkList);
PASSERELLE_DESCRIBED(FiguresQuestion);
PASSERELLE_DESCRIBED(PublishedFigures);
PASSERELLE_DESCRIBED(Citation);
PASSERELLE_DESCRIBED(RowQuestion);
PASSERELLE_DESCRIBED(PublishedRate);
PASSERELLE_DESCRIBED(TypicalRates);

PASSERELLE_DESCRIBED(DataFile);
PASSERELLE_DESCRIBED(ProblemList);
PASSERELLE_DESCRIBED(SourcesFile);
PASSERELLE_DESCRIBED(CountriesFile);
PASSERELLE_DESCRIBED(CountryName);
PASSERELLE_DESCRIBED(CountryNamesFile);

}  // namespace passerelle::json
