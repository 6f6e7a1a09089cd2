#pragma once

#include <optional>
#include <vector>

#include "core/base/problem.h"
#include "core/eligibility/verdict.h"
#include "core/funding/grant.h"

namespace passerelle {

/// One mobility in short: the total and the band of its grant, and whether it is eligible.
struct Estimate {
  std::optional<Amount> total;
  bool complete = true;
  std::optional<DistanceBand> band;
  Status verdict = Status::cannotTellYet;
};

enum class Pricing {
  complete,    ///< the total holds every part
  incomplete,  ///< there is a total, and a part without figure
  unpriced,    ///< nothing can be priced
  refused,     ///< the mobility has problems: see `refused`
};

/// A mobility of the list that cannot be answered.
struct RefusedRow {
  int row = 0;  ///< its place in the list, from 0
  Problems problems;
};

/// A whole list in columns: one entry for each mobility, in the order of the list. What a row does not have is absent,
/// never zero; a row that is refused has no entry but its pricing, and loses none of the others.
struct Estimates {
  std::vector<Pricing> pricing;
  std::vector<std::optional<Money>> low;
  std::vector<std::optional<Money>> high;
  std::vector<std::optional<Distance>> bandFrom;   ///< included
  std::vector<std::optional<Distance>> bandBelow;  ///< excluded; absent too where the band has no upper end
  std::vector<std::optional<Status>> verdict;
  std::vector<RefusedRow> refused;  ///< by row

  void add(const Estimate& estimate);
  void refuse(Problems problems);
};

}  // namespace passerelle
