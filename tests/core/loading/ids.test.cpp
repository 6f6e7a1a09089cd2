#include "core/loading/ids.h"

#include "core/describe/describe.h"
#include "tests/core/support/tell.h"

namespace passerelle::json {

using test::Told;

namespace {

const DataFile french = {"agencies/fr.json", ""};
const DataFile german = {"agencies/de.json", ""};

IdSeen agency(const char* id, const char* pointer) { return {NounName<Agency>::value, id, pointer}; }
IdSeen source(const char* id, const char* pointer) { return {NounName<Source>::value, id, pointer}; }

/// The ids that one file defines, and those that the other defines and refers to.
Ids idsOf(std::vector<IdSeen> inFirst, std::vector<IdSeen> inSecond, std::vector<IdSeen> referred) {
  Ids ids;
  Decoding one{{}, std::move(inFirst), {}};
  Decoding two{{}, std::move(inSecond), std::move(referred)};
  ids.add(french, one);
  ids.add(german, two);
  return ids;
}

Told inFiles(const std::vector<ProblemInFile>& problems) {
  Told told;
  for (const ProblemInFile& each : problems) told.push_back(each.file->path + " " + test::tell(each.problem));
  return told;
}

}  // namespace

TEST_CASE("An id that two files define is reported in the second") {
  CHECK(inFiles(idsOf({agency("fr", "/id")}, {agency("fr", "/id")}, {}).check({}, true)) ==
        Told{"agencies/de.json duplicateId /id: another id; this one is defined in agencies/fr.json /id | 'fr'"});
  CHECK(inFiles(idsOf({agency("fr", "/id")}, {source("fr", "/id")}, {}).check({}, true)) == Told{});
}

TEST_CASE("An id is known if a file defines it, or if a file that could not be read has its name") {
  const Ids ids = idsOf({agency("fr", "/id")}, {}, {agency("fr", "/0"), agency("it", "/1"), source("fr", "/2")});
  CHECK(inFiles(ids.check({}, true)) == Told{"agencies/de.json unknownReference /1: the id of a known agency | 'it'",
                                             "agencies/de.json unknownReference /2: the id of a known source | 'fr'"});
  CHECK(inFiles(ids.check({"agencies/it.json"}, true)) ==
        Told{"agencies/de.json unknownReference /2: the id of a known source | 'fr'"});
}

TEST_CASE("If nothing can be cited, unknown sources are not reported; if one source is known, they are") {
  CHECK(inFiles(idsOf({}, {}, {source("s", "/0")}).check({}, false)) == Told{});
  CHECK(inFiles(idsOf({source("t", "/id")}, {}, {source("s", "/0")}).check({}, false)) ==
        Told{"agencies/de.json unknownReference /0: the id of a known source | 's'"});
}

}  // namespace passerelle::json
