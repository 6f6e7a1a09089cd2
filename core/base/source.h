#pragma once

#include <array>
#include <optional>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/kept_text.h"
#include "core/base/words.h"

namespace passerelle {

enum class SourceKind { commission, agency, institution, secondary };

template <>
struct Words<SourceKind> {
  static constexpr std::array all = {
      Word<SourceKind>{SourceKind::commission, "commission"},
      Word<SourceKind>{SourceKind::agency, "agency"},
      Word<SourceKind>{SourceKind::institution, "institution"},
      Word<SourceKind>{SourceKind::secondary, "secondary"},
  };
};

/// A page or document that states figures or rules. Cited by its id.
struct Source {
  Id<Source> id;
  KeptText publisher;
  KeptText title;
  KeptText language;            ///< of the title as given here, ISO 639-1
  std::optional<KeptText> url;  ///< only when known; none is ever invented
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

template <>
struct Words<Trust> {
  static constexpr std::array all = {
      Word<Trust>{Trust::published, "published"}, Word<Trust>{Trust::official, "official"},
      Word<Trust>{Trust::secondary, "secondary"}, Word<Trust>{Trust::deduced, "deduced"},
      Word<Trust>{Trust::user, "user"},
  };
};

/// Who set a figure. The call sets it or a range, an agency may narrow it, the institution chooses within it.
enum class Layer { call, agency, institution, user };

template <>
struct Words<Layer> {
  static constexpr std::array all = {
      Word<Layer>{Layer::call, "call"},
      Word<Layer>{Layer::agency, "agency"},
      Word<Layer>{Layer::institution, "institution"},
      Word<Layer>{Layer::user, "user"},
  };
};

/// What every row of figures carries: no number stands in the data without it.
struct Cited {
  Id<Source> source;
  KeptText locator;  ///< where in the source: heading and lines as printed
  Trust trust = Trust::secondary;
};

}  // namespace passerelle
