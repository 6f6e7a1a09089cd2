#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/pack.h"
#include "core/json/type.h"
#include "core/planner/planner.h"

// The one list of verbs that JavaScript can call, with the types of question and answer. The bindings, the printed
// TypeScript and the native runner of the worked cases all read it.

namespace passerelle {

/// The state of a caller: the library it loaded, if any.
struct Session {
  std::optional<Planner> planner;
  PlaceIndex places;
  std::optional<AreaNames> areaNames;  ///< of the index, once it was searched
  PlacesFound found{};                 ///< kept between searches for its memory
};

/// Receives the outcome of a verb: a value, or the problems that prevent it.
class Outcome {
 public:
  virtual void value(const json::Type& type, const void* value) = 0;
  virtual void refusal(const Problems& problems) = 0;

 protected:
  Outcome() = default;
  Outcome(const Outcome&) = default;
  Outcome& operator=(const Outcome&) = default;
  ~Outcome() = default;
};

/// How an answer crosses to JavaScript. Answers that are frequent or large enough for JSON parsing to be slow cross as
/// numbers; their readers are loaded at the start, or with the catalogue. The others need no reader.
enum class Crossing { text, packed, packedWithCatalogue };

struct Verb {
  std::string_view name;
  std::string_view argument;        ///< name of the one argument; empty: none
  const json::Type& (*question)();  ///< null without an argument
  const json::Type& (*answer)();
  json::Printed meaning;
  void (*ask)(Session&, std::string_view request, Outcome&);
  Crossing crossing = Crossing::text;
};

const std::vector<Verb>& verbs();

/// From the bytes of an index file to {"ok":true,"value":{"loaded":…}} or {"ok":false,"problems":[…]}.
std::string loadPlaces(Session& session, std::string file);

/// Text to text: {"ok":true,"value":…} or {"ok":false,"problems":[…]}.
std::string ask(Session& session, const Verb& verb, std::string_view request);

/// The same from text to numbers: 1 and the packed value, or 0 and the packed problems.
void askPacked(Session& session, const Verb& verb, std::string_view request, json::Packing& answer);

}  // namespace passerelle
