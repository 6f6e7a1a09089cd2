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

/// When a document is due, in chronological order.
enum class Stage { application, beforeDeparture, onSite, afterStay };

/// Who signs a document. These are offices, never persons.
enum class Party {
  participant,
  component,              ///< the faculty, school or department to which the person belongs
  programmeSupervisor,    ///< responsible for the curriculum at the sending institution
  hostSupervisor,         ///< responsible for the curriculum at the receiving institution
  receivingInstitution,   ///< any office of the receiving institution
  internationalRelations  ///< the vice-president for international relations
};

/// A document that an institution requires. (Not named Document, because that is a web page in JavaScript.)
struct RequiredDocument {
  Citation citation;
  Id<RequiredDocument> id;
  Scope scope;
  Stage stage = Stage::application;
  LocalizedText name;
  std::optional<LocalizedText> onlyIf;  ///< who must provide the document, if not everybody
  std::optional<LocalizedText> detail;
  std::vector<Party> signedBy;          ///< empty: no signature is stated
  std::optional<LocalizedText> sendTo;  ///< absent: not stated
};

/// How long before the start of the stay an application must have arrived.
struct ApplicationDeadline {
  Citation citation;
  Scope scope;
  int monthsBeforeStart = 0;
};

/// A step of the application procedure, in the data's words: when one can apply and what happens then.
struct ApplicationStep {
  Citation citation;
  Scope scope;
  LocalizedText text;
};

/// What an institution published about paperwork: required documents, deadlines, and the decision procedure.
struct InstitutionDocuments {
  Id<Institution> institution;
  CivilDate changedOn;  ///< last day on which a row in this record changed
  std::vector<ApplicationDeadline> deadlines;
  std::vector<ApplicationStep> route;
  std::vector<RequiredDocument> documents;
};

}  // namespace passerelle
