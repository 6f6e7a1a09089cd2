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
#include "core/programme/terms.h"
#include "core/schools/school_rule.h"

namespace passerelle {

/// Everything that was loaded, as plain nouns. Ids are unique and references hold: the loader saw to it.
struct Library {
  std::vector<Source> sources;
  std::vector<std::string> countries;  ///< ISO 3166-1 alpha-2 codes that a question may use, in order
  std::vector<Call> calls;             ///< by year, the latest last; at least one
  std::vector<Agency> agencies;        ///< at most one for each country
  std::vector<Institution> institutions;
  std::vector<InstitutionDocuments> documents;  ///< at most one for each institution
  std::vector<Campus> campuses;                 ///< in the order of their files
  Catalogue catalogue;
  std::vector<SchoolRules> schoolRules;  ///< at most one for each author

  /// Null when the data does not have it.
  [[nodiscard]] const Call* call(int year) const;
  [[nodiscard]] const Agency* agencyOf(std::string_view country) const;
  [[nodiscard]] const Institution* institution(std::string_view id) const;
  [[nodiscard]] const InstitutionDocuments* documentsOf(std::string_view institution) const;

  /// Who speaks above a call for an institution: itself, and the agency of its country where the data has one.
  [[nodiscard]] Authors authorsOf(const Institution& institution) const;
  /// The author must be of this library.
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

/// What this library of rules holds.
struct About {
  CivilDate rulesVersion;  ///< the day a figure last changed
  std::vector<int> calls;
  std::vector<InstitutionSummary> institutions;
  std::vector<std::string> countries;
  std::vector<std::string> languages;
  std::vector<std::string> notModelled;  ///< what a user might expect and does not find, by name
};

/// What figures cite by id.
struct SourceList {
  std::vector<Source> sources;
};

/// What answers name by id.
struct RemarkList {
  std::vector<Remark> remarks;
};

About aboutOf(const Library& library);

/// The remarks of every call, agency and institution.
RemarkList remarksOf(const Library& library);

}  // namespace passerelle
