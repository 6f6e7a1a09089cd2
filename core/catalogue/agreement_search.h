#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/localized_text.h"
#include "core/catalogue/agreement.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/facet.h"

namespace passerelle {

/// Where a day lies against an agreement.
enum class AgreementState { inForce, ended, notYet };

/// Which agreements to tell, seen from a day. A list that is empty does not restrict.
struct AgreementsQuestion {
  CivilDate on;
  std::vector<AgreementState> states;
  std::vector<std::string> institutions;
  std::vector<std::string> countries;  ///< of partners
  std::vector<std::string> networks;   ///< with whose mark partners are printed
  std::vector<std::string> partners;
};

/// An agreement seen from a day, with the entries that the question asks for.
struct AgreementOnDay {
  Id<Institution> institution;
  AgreementState state = AgreementState::inForce;
  std::optional<int> daysLeft;  ///< in force: after the day itself; 0 on the last day
  Agreement agreement;
  Completeness completeness;
};

/// A partner in a list.
struct PartnerSummary {
  Id<Partner> id;
  Id<Campus> campus;
  LocalizedText name;
  std::optional<InternedText> acronym;
  InternedText town;
  InternedText country;  ///< ISO 3166-1 alpha-2
};

struct AgreementsOnDay {
  CivilDate on;
  std::vector<AgreementOnDay> inForce;
  std::vector<AgreementOnDay> ended;     ///< history
  std::vector<AgreementOnDay> notYet;    ///< still to begin
  std::optional<CivilDate> lastEnd;      ///< of any agreement, filters apart
  std::vector<PartnerSummary> partners;  ///< in the entries told, each once
  std::vector<FacetCount> states;        ///< agreements
  std::vector<FacetCount> countries;     ///< partners, each once
  std::vector<FacetCount> networks;      ///< partners printed with a mark, each once
};

[[nodiscard]] AgreementState stateOf(const Agreement& agreement, CivilDate on);

/// Whole, with every entry.
[[nodiscard]] AgreementOnDay seenFrom(CivilDate on, const Id<Institution>& institution, const Agreement& agreement);

[[nodiscard]] PartnerSummary summaryOf(const Partner& partner, const Campus& campus);

/// What is asked for again and again, laid out once: places of partners, countries and networks instead of their ids.
class AgreementIndex {
 public:
  AgreementIndex() = default;
  AgreementIndex(const Catalogue& catalogue, const std::vector<Campus>& campuses);

  /// Of the catalogue and the campuses that the index was made of.
  [[nodiscard]] AgreementsOnDay select(const Catalogue& catalogue, const std::vector<Campus>& campuses,
                                       const AgreementsQuestion& question) const;

 private:
  struct Selection;
  struct Entry {
    std::size_t partner;
    std::size_t country;
    std::vector<std::size_t> networks;
  };

  std::vector<std::size_t> campusOfPartner_;
  std::vector<InternedText> countries_;  ///< in order
  std::vector<Entry> entries_;           ///< of every agreement, one after the other
};

}  // namespace passerelle
