#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/library/library.h"
#include "core/programme/call.h"
#include "core/programme/provenance.h"

namespace passerelle {

/// Whose figures to list for a call.
struct FiguresQuestion {
  int call = 0;
  std::optional<std::string> institution;
  std::optional<std::string> country;  ///< of the reader; absent: that of the institution
};

/// All figures of a call, author by author, with their witnesses.
struct PublishedFigures {
  Call call;
  std::optional<Figures> agency;       ///< of the country, if it published for this call
  std::optional<Figures> institution;  ///< if it published for this call
  std::vector<Citation> citations;     ///< of each row, by its best witness for the reader
};

/// The call and the institution must be in the library.
PublishedFigures publishedFigures(const FiguresQuestion& question, const Library& library);

struct RowQuestion {
  std::string id;
};

}  // namespace passerelle
