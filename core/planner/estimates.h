#pragma once

#include <optional>
#include <vector>

#include "core/base/problem.h"
#include "core/eligibility/verdict.h"
#include "core/funding/grant.h"

namespace passerelle {

/// Short result for one mobility: total, travel band and verdict.
struct Estimate {
  std::optional<Amount> total;
  bool complete = true;
  std::optional<DistanceBand> band;
  Status verdict = Status::cannotTellYet;
};

enum class Pricing {
  complete,    ///< the total includes every part
  incomplete,  ///< there is a total, but a part has no figure
  unpriced,    ///< nothing can be priced
  refused,     ///< the mobility has problems, see `refused`
};

/// A mobility of the list that has problems and gets no result.
struct RefusedRow {
  int row = 0;  ///< index in the list, from 0
  Problems problems;
};

/// Results for a list of mobilities, in columns: one entry per mobility, in the order of the list. A missing value is
/// absent, never zero. A refused row has only its pricing; it does not affect the other rows.
struct Estimates {
  std::vector<Pricing> pricing;
  std::vector<std::optional<Money>> low;
  std::vector<std::optional<Money>> high;
  std::vector<std::optional<Distance>> bandFrom;   ///< included
  std::vector<std::optional<Distance>> bandBelow;  ///< excluded; also absent if the band has no upper end
  std::vector<std::optional<Status>> verdict;
  std::vector<RefusedRow> refused;  ///< in the order of the rows

  void add(const Estimate& estimate);
  void refuse(Problems problems);
};

}  // namespace passerelle
