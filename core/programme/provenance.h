#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

struct FigureRow;

/// What a source says of a row. A witness either cites a source, or carries the row over from another one, with the
/// reason.
struct Witness {
  std::optional<Id<Source>> source;
  std::optional<Id<FigureRow>> carriedFrom;  ///< the row whose witnesses speak for this one too
  std::optional<Locator> locator;
  std::optional<CallRange> calls;            ///< the calls of which it speaks; absent: all calls of the row
  std::vector<Action> actions;               ///< the strands of which it speaks; empty: all
  std::optional<Trust> trust;                ///< absent: the most that the source can give, or deduced with a `because`
  std::optional<LocalizedText> because;      ///< how the figure follows from what is printed
  std::optional<LocalizedText> contradicts;  ///< what the source prints instead; such a witness proves nothing
  std::optional<CivilDate> checkedOn;        ///< absent: the day of the source
  std::vector<std::string> sections;         ///< of the reference (docs/reference.json), for maintainers only

  // Of the source, filled in when the data is loaded.
  SourceKind kind = SourceKind::secondary;
  std::optional<InternedText> country;
  std::optional<InternedText> institution;
};

/// The identity, validity and proof of a row of figures.
struct Provenance {
  Id<FigureRow> id;
  CallRange calls;
  std::vector<Witness> witnesses;  ///< in a loaded library, only those of `Library::provenances` have any
};

/// A row of a table of figures. It stands once, for all calls in which it holds.
struct FigureRow {
  Provenance provenance;
  Citation citation;  ///< by the witness that was chosen for a call and a reader
};

/// The rows of a table of any type.
class RowsView {
 public:
  template <class Row>
  explicit RowsView(std::vector<Row>& rows)
      : first_(reinterpret_cast<std::byte*>(static_cast<FigureRow*>(rows.data()))),
        stride_(sizeof(Row)),
        size_(rows.size()) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] FigureRow& operator[](std::size_t index) const {
    return *reinterpret_cast<FigureRow*>(first_ + index * stride_);
  }

 private:
  std::byte* first_;
  std::size_t stride_;
  std::size_t size_;
};

/// The provenance of every row of figures, by id.
using Provenances = std::map<InternedText, Provenance>;

/// For whom a witness is chosen.
struct Reader {
  std::optional<InternedText> country;      ///< of the institution that pays, ISO 3166-1 alpha-2
  std::optional<InternedText> institution;  ///< that pays, if the data has it
  std::optional<Action> action;             ///< the strand that pays

  friend bool operator==(const Reader&, const Reader&) = default;
  friend bool operator<(const Reader& one, const Reader& other);
};

/// The best witness of a row for a call: first those of the reader's institution, of the agency of the reader's country
/// and of the Commission, then all others; among these the ones that speak of this call and strand, then the more
/// reliable, then the nearer one. A figure whose witness speaks of another call or strand is deduced.
/// Source: what a visitor has to be shown first is decided in docs/decisions/answers.md.
Citation citationFor(const Provenance& provenance, int year, const Reader& reader);

}  // namespace passerelle
