#pragma once

#include <optional>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/interned_text.h"

namespace passerelle {

enum class SourceKind { commission, agency, institution, secondary };

/// Calls from one year to another, both included. Without `until` it has no end.
struct CallRange {
  int from = 0;
  std::optional<int> until;

  [[nodiscard]] bool includes(int year) const { return from <= year && (!until || year <= *until); }

  friend bool operator==(const CallRange&, const CallRange&) = default;
};

/// A page or document that states figures or rules. Cited by its id.
struct Source {
  Id<Source> id;
  InternedText publisher;
  InternedText title;
  InternedText language;            ///< of `publisher` and `title`, ISO 639-1
  std::optional<InternedText> url;  ///< absent if not known; never guessed
  SourceKind kind = SourceKind::secondary;
  std::optional<InternedText> country;      ///< of the publisher, ISO 3166-1 alpha-2; absent: of no single country
  std::optional<InternedText> institution;  ///< id of the institution of this data that publishes it
  std::optional<int> pages;                 ///< number of its pages, if it has numbered ones
  std::optional<CallRange> calls;           ///< of which it speaks, unless a witness says otherwise
  CivilDate checkedOn;                      ///< the last day on which a person compared the data with the source
};

/// How reliable a figure is.
enum class Trust {
  published,  ///< from an institution's own page, about its own rule
  official,   ///< from a page of the Commission or of a national agency
  secondary,  ///< only from a third party's page
  deduced,    ///< follows from other figures, or from a source that speaks of another call or strand
  user,       ///< typed by the user
};

/// Who set a figure. The call sets a figure or a range, an agency may narrow the range, the institution chooses in it.
enum class Layer { call, agency, institution, user };

/// A place in a source. If every member is absent, the source is short enough to be its own place.
struct Locator {
  std::optional<InternedText> heading;  ///< as printed, in the language of the source
  std::optional<int> page;
  std::optional<InternedText> lines;  ///< line numbers of the text: "12", "12-15", "12, 14-15"

  friend bool operator==(const Locator&, const Locator&) = default;
};

/// Where a figure or a record comes from.
struct Citation {
  Id<Source> source;
  Locator locator;
  Trust trust = Trust::secondary;
  std::optional<InternedText> row{};  ///< id of the row of figures; absent for records that are no figures
  std::optional<int> carriedFrom{};   ///< the call of which the source speaks, if it is not the call asked for

  friend bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace passerelle
