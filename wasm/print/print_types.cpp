#include <fstream>
#include <iostream>
#include <string>

#include "core/describe/describe.h"
#include "core/loading/load.h"
#include "wasm/print/print_lines.h"
#include "wasm/print/print_schema.h"
#include "wasm/print/print_typescript.h"
#include "wasm/print/print_unpack.h"
#include "wasm/verbs.h"

// Prints what follows from the tables: `print_types typescript` writes index.d.ts to standard output, `print_types
// unpack` writes unpack.js, the reader of packed answers: first that of problems, then that of each verb's answer.
// `print_types schemas FOLDER` writes one JSON Schema for each kind of data file.

namespace {

constexpr const char* outcome = R"(/** What a verb gives back: a value, or all the problems that stand in its way. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

)";

constexpr const char* entry = R"(
  /** Text to text: the request as JSON, the answer as JSON. What the other verbs are made of. */
  ask(verb: string, request: string): string
  /**
   * Brings the towns of the world for `searchPlaces`, once: those of 5 000 inhabitants and more first, then the rest.
   * What goes wrong is a problem of the answer: campuses are found and distances are measured without it.
   */
  loadPlaces(extent?: 'towns' | 'all'): Promise<Answer<PlacesState>>
  /**
   * Brings what the bundled data has beyond what an estimate needs, and that `catalogue: 'later'` left out: campuses. Once,
   * all or nothing: on failure the library stays as it is. With data of one's own there is nothing to bring.
   */
  loadCatalogue(): Promise<Answer<About>>
  /** Whole metres of the great circle, for callers that measure by the million; undefined where a point is none. */
  metresBetween(from: Point, to: Point): number | undefined
  /** The same from one point to many, given as pairs of latitude and longitude in microdegrees; -1 where one is none. */
  metresFrom(from: Point, points: Int32Array): Int32Array | undefined
  /** How much memory the core holds. */
  memoryBytes(): number
}

export interface PasserelleOptions {
  /** The bytes of passerelle.wasm, a compiled module, or the address to fetch them from; by default the file beside this module. */
  wasm?: ArrayBuffer | Uint8Array | WebAssembly.Module | URL | string
  /** Data files instead of the bundled ones; null to start empty, for `validate` or a later `load`. */
  files?: DataFile[] | null
  /** Whether all bundled data is there from the beginning, or what no estimate needs only once `loadCatalogue` brings it. */
  catalogue?: 'now' | 'later'
  /** Where `loadPlaces` finds its two files, by default beside this module; a function is called when they are wanted. */
  places?: { towns?: PlacesFile | (() => PlacesFile | Promise<PlacesFile>); rest?: PlacesFile | (() => PlacesFile | Promise<PlacesFile>) }
}

/** The bytes of a file of places, or the address to fetch them from. */
export type PlacesFile = ArrayBuffer | Uint8Array | URL | string

/** Why a core could not be made, or broke: never the user's fault. */
export class PasserelleError extends Error {
  readonly code: 'noWebAssembly' | 'wasmNotFound' | 'wasmNotStarted' | 'dataNotLoaded' | 'fault'
  /** With dataNotLoaded: every problem of the data files. */
  readonly problems: Problem[]
}

/** Starts a core with its data. The promise always settles; after it every verb is synchronous. */
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

/// Reads the answers that cross in one way; each such file stands by itself.
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
