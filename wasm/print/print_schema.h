#pragma once

#include <string>

#include "core/json/type.h"

namespace passerelle::json {

/// The JSON Schema (draft 2020-12) of a data file whose content has this type; objects are closed.
std::string printSchema(const Type& root);

}  // namespace passerelle::json
