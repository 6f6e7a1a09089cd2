#pragma once

#include <optional>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/interned_text.h"

namespace passerelle {

enum class SourceKind { commission, agency, institution, secondary };

/// A page or document that states figures or rules. Cited by its id.
struct Source {
  Id<Source> id;
  InternedText publisher;
  InternedText title;
  InternedText language;            ///< of the title as given here, ISO 639-1
  std::optional<InternedText> url;  ///< only when known; none is ever invented
  SourceKind kind = SourceKind::secondary;
  CivilDate checkedOn;  ///< the day a person last compared the data with it
};

/// How far a figure can be relied on.
enum class Trust {
  published,  ///< an institution's own page, for its own rule
  official,   ///< read on a page of the Commission or of a national agency
  secondary,  ///< read on somebody else's page only
  deduced,    ///< worked out from other figures; the locator says how
  user,       ///< typed by the user
};

/// Who set a figure. The call sets it or a range, an agency may narrow it, the institution chooses within it.
enum class Layer { call, agency, institution, user };

/// What every row of figures carries: no number stands in the data without it.
struct Citation {
  Id<Source> source;
  InternedText locator;  ///< where in the source: heading and lines as printed
  Trust trust = Trust::secondary;
};

}  // namespace passerelle
