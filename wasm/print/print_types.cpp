#include <fstream>
#include <iostream>
#include <string>

#include "core/describe/describe.h"
#include "core/loading/file_kinds.h"
#include "wasm/print/print_lines.h"
#include "wasm/print/print_schema.h"
#include "wasm/print/print_typescript.h"
#include "wasm/print/print_unpack.h"
#include "wasm/verbs.h"

// Prints what is generated from the tables. `print_types typescript` writes index.d.ts to standard output, `print_types
// unpack` writes unpack.js, the reader of packed answers: first the reader of problems, then one for each verb's
// answer. `print_types schemas FOLDER` writes one JSON Schema for each kind of data file.

namespace {

constexpr const char* outcome = R"(/** What a verb gives back: a value, or all the problems that stand in its way. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

)";

constexpr const char* entry = R"(
  /** Text to text: the request as JSON, the answer as JSON. The other verbs are built on it. */
  ask(verb: string, request: string): string
  /**
   * Loads the towns of the world for `searchPlaces`, once: those of 5 000 inhabitants and more first, then the rest.
   * An error is a problem in the answer; campuses are found and distances are measured without the towns.
   */
  loadPlaces(extent?: 'towns' | 'all'): Promise<Answer<PlacesState>>
  /**
   * Loads the bundled data that an estimate does not need and that `catalogue: 'later'` left out, such as campuses and
   * the reasons of the witnesses of a `row`.
   * Once, all or nothing: on failure the library is unchanged. With your own data files there is nothing to load.
   */
  loadCatalogue(): Promise<Answer<About>>
  /**
   * Great-circle distance in whole metres, for callers that measure by the million; undefined if a point is invalid.
   */
  metresBetween(from: Point, to: Point): number | undefined
  /**
   * The same from one point to many, given as pairs of latitude and longitude in microdegrees; -1 if a point is
   * invalid.
   */
  metresFrom(from: Point, points: Int32Array): Int32Array | undefined
  /** The size of the core's memory. */
  memoryBytes(): number
}

export interface PasserelleOptions {
  /**
   * The bytes of passerelle.wasm, a compiled module, or an address to fetch; by default the file next to this module.
   */
  wasm?: ArrayBuffer | Uint8Array | WebAssembly.Module | URL | string
  /** Data files instead of the bundled ones; null to start empty, for `validate` or a later `load`. */
  files?: DataFile[] | null
  /** Whether all bundled data is loaded at the start, or what an estimate does not need only by `loadCatalogue`. */
  catalogue?: 'now' | 'later'
  /** Where `loadPlaces` finds its two files, by default next to this module; a function is called on demand. */
  places?: { towns?: PlacesFile | (() => PlacesFile | Promise<PlacesFile>); rest?: PlacesFile | (() => PlacesFile | Promise<PlacesFile>) }
}

/** The bytes of a file of places, or its address. */
export type PlacesFile = ArrayBuffer | Uint8Array | URL | string

/** Why the core could not start, or failed: never the user's fault. */
export class PasserelleError extends Error {
  readonly code: 'noWebAssembly' | 'wasmNotFound' | 'wasmNotStarted' | 'dataNotLoaded' | 'fault'
  /** With dataNotLoaded: every problem of the data files. */
  readonly problems: Problem[]
}

/** Starts a core with its data. The promise always settles; afterwards every verb is synchronous. */
export function createPasserelle(options?: PasserelleOptions): Promise<Passerelle>
)";

std::string typeScript() {
  using passerelle::json::Type;
  std::vector<const Type*> roots;
  for (const passerelle::Verb& verb : passerelle::verbs()) {
    if (verb.question != nullptr) roots.push_back(&verb.question());
    roots.push_back(&verb.answer());
  }
  roots.push_back(&passerelle::json::typeOf<passerelle::PlacesState>());
  for (const passerelle::json::FileKind& kind : passerelle::json::fileKinds()) roots.push_back(&kind.type());
  std::string out = "// Printed by wasm/print/print_types.cpp from the tables of core/describe. Do not edit.\n\n";
  out += passerelle::json::printTypeScript(roots) + outcome;
  out += "/** A loaded core. Plain values in, plain values out; nothing to free. */\nexport interface Passerelle {\n";
  for (const passerelle::Verb& verb : passerelle::verbs()) {
    const std::string question = verb.question == nullptr ? ""
                                                          : std::string(verb.argument) + ": " +
                                                                passerelle::json::typeScriptName(verb.question());
    out += "  /** " + std::string(verb.meaning) + " */\n  " + std::string(verb.name) + "(" + question + "): Answer<" +
           passerelle::json::typeScriptName(verb.answer()) + ">\n";
  }
  return out + (entry + 1);
}

/// Reads the answers of one kind of crossing; each such file is independent of the others.
std::string unpack(passerelle::Crossing crossing) {
  using passerelle::json::Type;
  std::vector<const Type*> roots = {&passerelle::json::typeOf<passerelle::Problems>()};
  for (const passerelle::Verb& verb : passerelle::verbs()) {
    roots.push_back(verb.crossing == crossing ? &verb.answer() : nullptr);
  }
  return "// Printed by wasm/print/print_types.cpp from the tables of core/describe. Do not edit.\n\n" +
         passerelle::json::printUnpack(roots);
}

bool writeSchemas(const std::string& folder) {
  for (const passerelle::json::FileKind& kind : passerelle::json::fileKinds()) {
    std::ofstream file(folder + "/" + std::string(kind.name) + ".schema.json");
    file << passerelle::json::inLines(passerelle::json::printSchema(kind.type())) << '\n';
    if (!file) return false;
  }
  return true;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string mode = count > 1 ? arguments[1] : "";
  if (mode == "typescript") {
    std::cout << typeScript();
    return 0;
  }
  if (mode == "unpack" || mode == "unpack-catalogue") {
    std::cout << unpack(mode == "unpack" ? passerelle::Crossing::packed : passerelle::Crossing::packedWithCatalogue);
    return 0;
  }
  if (mode == "schemas" && count > 2) return writeSchemas(arguments[2]) ? 0 : 1;
  std::cerr << "usage: print_types typescript | unpack | unpack-catalogue | schemas FOLDER\n";
  return 2;
}
