#pragma once

#include <string>

#include "core/text/type.h"

namespace passerelle::text {

/// The JSON Schema (draft 2020-12) of a data file whose content has this type; objects are closed.
std::string printSchema(const Type& root);

}  // namespace passerelle::text
