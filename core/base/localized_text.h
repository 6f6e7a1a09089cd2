#pragma once

#include <string>

namespace passerelle {

/// The same words for the public in each language of the product. Data only: core writes none itself.
struct LocalizedText {
  std::string fr;
  std::string en;

  friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

}  // namespace passerelle
