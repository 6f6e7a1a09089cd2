#pragma once

#include <string>
#include <vector>

#include "core/json/type.h"

namespace passerelle::json {

/// TypeScript declarations of these types and of the types that they use, each once, dependencies first.
std::string printTypeScript(const std::vector<const Type*>& roots);

/// The name of a type where it is used: `number`, `Amount[]`, `Role`.
std::string typeScriptName(const Type& type);

}  // namespace passerelle::json
