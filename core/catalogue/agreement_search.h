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

/// The state of an agreement on a day.
enum class AgreementState { inForce, ended, notYet };

/// Which agreements to list, and the day on which their states are determined. An empty list does not restrict.
struct AgreementsQuestion {
  CivilDate on;
  std::vector<AgreementState> states;
  std::vector<std::string> institutions;
  std::vector<std::string> countries;  ///< of partners, ISO 3166-1 alpha-2
  std::vector<std::string> networks;   ///< ids of networks in the marks of entries
  std::vector<std::string> partners;
};

/// An agreement with its state on a day. In the answer to a question: with the entries that pass the filters only.
struct AgreementOnDay {
  Id<Institution> institution;
  AgreementState state = AgreementState::inForce;
  std::optional<int> daysLeft;  ///< days in force after this one, 0 on the last day; absent if not in force
  Agreement agreement;
  Completeness completeness;
};

/// What a list shows of a partner.
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
  std::vector<AgreementOnDay> ended;
  std::vector<AgreementOnDay> notYet;
  std::optional<CivilDate> lastEnd;      ///< latest last day of all agreements, without any filter
  std::vector<PartnerSummary> partners;  ///< of the listed entries, each once
  std::vector<FacetCount> states;        ///< count agreements
  std::vector<FacetCount> countries;     ///< count partners, each once per country
  std::vector<FacetCount> networks;      ///< count partners with a mark of the network, each once per network
};

[[nodiscard]] AgreementState stateOf(const Agreement& agreement, CivilDate on);

/// The agreement with all its entries.
[[nodiscard]] AgreementOnDay seenFrom(CivilDate on, const Id<Institution>& institution, const Agreement& agreement);

[[nodiscard]] PartnerSummary summaryOf(const Partner& partner, const Campus& campus);

/// Prepared once for many questions: stores indexes of partners, countries and networks instead of their ids.
class AgreementIndex {
 public:
  AgreementIndex() = default;
  AgreementIndex(const Catalogue& catalogue, const std::vector<Campus>& campuses);

  /// `catalogue` and `campuses` must be those from which the index was made.
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
  std::vector<InternedText> countries_;  ///< sorted
  std::vector<Entry> entries_;           ///< of all agreements, in the order of the data
};

}  // namespace passerelle
