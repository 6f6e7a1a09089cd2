#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/programme/institution.h"
#include "core/programme/scope.h"

namespace passerelle {

/// When a document is due, in the order of a stay.
enum class Stage { application, beforeDeparture, onSite, afterStay };

/// Who signs a document, by office; no person is named.
enum class Party {
  participant,
  component,              ///< the faculty, school or department to which the person belongs
  programmeSupervisor,    ///< responsible for the curriculum at the sending institution
  hostSupervisor,         ///< responsible for the curriculum at the receiving institution
  receivingInstitution,   ///< any office of it
  internationalRelations  ///< the vice-president in charge of them
};

/// A document that an institution asks for. (A name of its own: in JavaScript, a Document is a page.)
struct RequiredDocument {
  Citation citation;
  Id<RequiredDocument> id;
  Scope scope;
  Stage stage = Stage::application;
  LocalizedText name;
  std::optional<LocalizedText> onlyIf;  ///< whose document it is, when not everybody's
  std::optional<LocalizedText> detail;
  std::vector<Party> signedBy;          ///< empty: no signature is stated
  std::optional<LocalizedText> sendTo;  ///< absent: not stated
};

/// How long before the stay an application has to be there.
struct ApplicationDeadline {
  Citation citation;
  Scope scope;
  int monthsBeforeStart = 0;
};

/// What happens to an application, and when one can be made, in the words of the data.
struct ApplicationStep {
  Citation citation;
  Scope scope;
  LocalizedText text;
};

/// What an institution published about papers: which it wants, by when, and who decides.
struct InstitutionDocuments {
  Id<Institution> institution;
  CivilDate changedOn;  ///< the day a row here last changed
  std::vector<ApplicationDeadline> deadlines;
  std::vector<ApplicationStep> route;
  std::vector<RequiredDocument> documents;
};

}  // namespace passerelle
