#pragma once

#include "core/base/interned_text.h"

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"

namespace passerelle {

/// A body that sets rules for institutions and pays no grants, such as the CTI for engineering schools.
struct Authority {
  Citation citation;
  Id<Authority> id;
  LocalizedText name;
  InternedText acronym;
  InternedText country;  ///< ISO 3166-1 alpha-2
};

}  // namespace passerelle
