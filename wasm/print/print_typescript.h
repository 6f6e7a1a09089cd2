#pragma once

#include <string>
#include <vector>

#include "core/json/type.h"

namespace passerelle::json {

/// TypeScript declarations of these types and of all that they are made of, each once, in the order of need.
std::string printTypeScript(const std::vector<const Type*>& roots);

/// How a type is written where it is used: `number`, `Amount[]`, `Role`.
std::string typeScriptName(const Type& type);

}  // namespace passerelle::json
