#pragma once

#include <vector>

#include "core/base/interned_text.h"
#include "core/base/source.h"
#include "core/eligibility/verdict.h"
#include "core/library/tariffs.h"

namespace passerelle {

/// What a row of figures may depend on.
enum class RestrictionKind {
  call,  ///< the call years of its publication
  action,
  activity,
  role,
  direction,
  receivingCountry,  ///< group or region of the country, or whether it is a programme or a partner country
  flow,
  fewerOpportunities,  ///< unanswered counts as no
  outermostRegion,     ///< unanswered counts as no
  days,
  distance,  ///< in metres
};

/// A restriction of a row that the mobility does not meet, or does not meet yet.
struct Restriction {
  RestrictionKind kind = RestrictionKind::call;
  std::optional<InternedText> field;  ///< the unanswered field that decides; absent: the restriction is not met
  Found found;
  Required required;
};

enum class RowOutcome {
  used,        ///< without this row the lines, gaps, remarks, conditions or instalments would be others
  applies,     ///< every restriction is met, but the answers would be the same without this row
  open,        ///< an unanswered field decides
  passedOver,  ///< a restriction is not met
};

/// A row that the institution or its agency published, and what became of it. If a row of another call is used, the
/// institution published nothing for this call.
struct ConsideredRow {
  Citation citation;
  Layer layer = Layer::institution;
  int publication = 0;  ///< its place among the publications of the author, from 0
  InternedText table;   ///< as in the data
  int place = 0;        ///< in the table, from 0
  RowOutcome outcome = RowOutcome::passedOver;
  std::vector<Restriction> restrictions;  ///< those that are not met or open
};

/// Every row that the institution and its agency published, for any call, in the order of the data.
struct ConsideredRows {
  CallChoice call;
  std::vector<ConsideredRow> rows;  ///< empty if the call is not modelled or the data has neither author
};

ConsideredRows considerRows(const Framed& framed);

}  // namespace passerelle
