#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/catalogue/catalogue.h"
#include "core/geo/place.h"
#include "core/planning/document.h"
#include "core/programme/agency.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"
#include "core/programme/provenance.h"
#include "core/programme/terms.h"
#include "core/schools/school_rule.h"

namespace passerelle {

/// All loaded data. The loader has checked that ids are unique and references valid.
struct Library {
  std::vector<Source> sources;
  std::vector<std::string> countries;  ///< ISO 3166-1 alpha-2 codes that a question may use, sorted
  std::vector<Call> calls;             ///< sorted by year, the latest last; at least one
  std::vector<Agency> agencies;        ///< at most one per country
  std::vector<Institution> institutions;
  std::vector<InstitutionDocuments> documents;  ///< at most one per institution
  std::vector<Campus> campuses;                 ///< in the order of their files
  Catalogue catalogue;
  std::vector<SchoolRules> schoolRules;  ///< at most one per author
  Provenances provenances;               ///< of every row of figures

  /// Null if the data has no such record.
  [[nodiscard]] const Call* call(int year) const;
  [[nodiscard]] const Agency* agencyOf(std::string_view country) const;
  [[nodiscard]] const Institution* institution(std::string_view id) const;
  [[nodiscard]] const InstitutionDocuments* documentsOf(std::string_view institution) const;

  /// The authors whose figures take precedence over those of a call: the institution, and the agency of its country if
  /// the data has one.
  [[nodiscard]] Authors authorsOf(const Institution& institution) const;
  /// The name of an author of this library.
  [[nodiscard]] const LocalizedText& nameOf(const RuleAuthor& author) const;
};

/// An institution without its figures.
struct InstitutionSummary {
  Id<Institution> id;
  LocalizedText name;
  InternedText acronym;
  InternedText country;
  InternedText town;
  std::vector<int> calls;  ///< the calls for which it published figures
};

/// A summary of the loaded rules.
struct About {
  CivilDate rulesVersion;  ///< the last day on which a figure or document changed
  std::vector<int> calls;
  std::vector<InstitutionSummary> institutions;
  std::vector<std::string> countries;
  std::vector<std::string> languages;
  std::vector<std::string> notModelled;  ///< names of features that a user might expect but that do not exist
};

/// The sources that figures cite by id.
struct SourceList {
  std::vector<Source> sources;
};

/// The remarks to which answers refer by id.
struct RemarkList {
  std::vector<Remark> remarks;
};

About aboutOf(const Library& library);

/// The remarks of every call, agency and institution.
RemarkList remarksOf(const Library& library);

}  // namespace passerelle
