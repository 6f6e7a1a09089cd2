#pragma once

#include <string>
#include <vector>

#include "core/text/type.h"

namespace passerelle::text {

/// TypeScript declarations of these types and of all that they are made of, each once, in the order of need.
std::string printTypeScript(const std::vector<const Type*>& roots);

/// How a type is written where it is used: `number`, `Amount[]`, `Role`.
std::string typeScriptName(const Type& type);

}  // namespace passerelle::text
