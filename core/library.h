#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/source.h"
#include "core/programme/call.h"
#include "core/programme/institution.h"

namespace passerelle {

/// Everything that was loaded, as plain nouns. Ids are unique and references hold: the loader saw to it.
struct Library {
  std::vector<Source> sources;
  std::vector<std::string> countries;  ///< ISO 3166-1 alpha-2 codes that a question may use
  std::vector<Call> calls;             ///< by year, the latest last; at least one
  std::vector<Institution> institutions;

  /// Null when the data does not have it.
  [[nodiscard]] const Call* call(int year) const;
  [[nodiscard]] const Institution* institution(std::string_view id) const;
};

}  // namespace passerelle
