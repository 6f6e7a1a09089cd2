#include "core/loading/file_kinds.h"

#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::Told;

namespace {

std::string kindIn(std::string_view path) {
  const FileKind* kind = kindOf(path);
  return kind == nullptr ? "none" : std::string(kind->name);
}

}  // namespace

TEST_CASE("Every kind of file has the table of an object") {
  Told names;
  for (const FileKind& kind : fileKinds()) {
    names.emplace_back(kind.name);
    CHECK(kind.type().kind == Type::Kind::object);
  }
  CHECK(names == Told{"sources", "countries", "country-names", "calls", "programme", "agency", "institution",
                      "documents", "campus", "partner", "network", "authority", "agreements", "offer", "facts",
                      "school-rules", "past-mobilities"});
}

TEST_CASE("The path of a file determines its kind") {
  CHECK(kindIn("sources.json") == "sources");
  CHECK(kindIn("programmes/erasmus-plus/calls.json") == "calls");
  CHECK(kindIn("programmes/erasmus-plus/travel.json") == "programme");
  CHECK(kindIn("offers/usmb/esb.json") == "offer");
  CHECK(kindIn("offers/esb.json") == "none");
  CHECK(kindIn("agencies/fr/esb.json") == "none");
  CHECK(kindIn("agencies/.json") == "none");
  CHECK(kindIn("agencies/fr.txt") == "none");
  CHECK(kindIn("sources.json.json") == "none");
}

}  // namespace passerelle::json
