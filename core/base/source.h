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
  InternedText language;            ///< of `title`, ISO 639-1
  std::optional<InternedText> url;  ///< absent if not known; never guessed
  SourceKind kind = SourceKind::secondary;
  CivilDate checkedOn;  ///< the last day on which a person compared the data with the source
};

/// How reliable a figure is.
enum class Trust {
  published,  ///< from an institution's own page, about its own rule
  official,   ///< from a page of the Commission or of a national agency
  secondary,  ///< only from a third party's page
  deduced,    ///< calculated from other figures; the locator says how
  user,       ///< typed by the user
};

/// Who set a figure. The call sets a figure or a range, an agency may narrow the range, the institution chooses in it.
enum class Layer { call, agency, institution, user };

/// Where a row of figures comes from: every row in the data has a citation.
struct Citation {
  Id<Source> source;
  InternedText locator;  ///< the place in the source: heading and lines as printed
  Trust trust = Trust::secondary;

  friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace passerelle
