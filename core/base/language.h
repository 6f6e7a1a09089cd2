#pragma once

#include <array>

#include "core/base/words.h"

namespace passerelle {

/// A language of the product: in which the words of an answer are.
enum class Language { fr, en };

template <>
struct Words<Language> {
  static constexpr std::array all = {
      Word<Language>{Language::fr, "fr"},
      Word<Language>{Language::en, "en"},
  };
};

}  // namespace passerelle
