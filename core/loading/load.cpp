#include "core/loading/load.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "core/describe/describe.h"
#include "core/describe/verify.h"
#include "core/json/decode.h"
#include "core/loading/catalogue_defects.h"
#include "core/loading/line_of.h"

namespace passerelle::json {

namespace {

bool isOfKind(const FileKind& kind, std::string_view path) {
  if (path == kind.prefix) return true;
  if (kind.prefix.back() != '/' || path.substr(0, kind.prefix.size()) != kind.prefix) return false;
  const std::string_view rest = path.substr(kind.prefix.size());
  if (rest.size() <= 5 || rest.substr(rest.size() - 5) != ".json") return false;
  const auto slashes = std::count(rest.begin(), rest.end(), '/');
  return slashes == (kind.isInFolders ? 1 : 0) && rest.front() != '/';
}

Problem fileProblem(const std::string& file, ProblemCode code, std::string expected, std::string found) {
  Problem problem;
  problem.code = code;
  problem.file = file;
  problem.line = 1;
  problem.expected = std::move(expected);
  problem.found = std::move(found);
  return problem;
}

/// An id and the file that contains it.
struct IdInFile {
  IdSeen seen;
  const DataFile* file;
};

class Loader {
 public:
  void read(const DataFile& file) {
    const auto& kinds = fileKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& each) { return isOfKind(each, file.path); });
    if (kind == kinds.end()) {
      std::string expected = "a path such as";
      for (const FileKind& each : kinds) expected += " " + std::string(each.prefix);
      problems_.push_back(fileProblem(file.path, ProblemCode::unknownFile, std::move(expected), file.path));
      return;
    }
    if (!paths_.insert(file.path).second) {
      problems_.push_back(fileProblem(file.path, ProblemCode::duplicateId, "each path once", file.path + " again"));
      return;
    }
    const Expected<Node> node = parse(file.text);
    if (!node) {
      Problem problem = node.problems().front();
      problem.file = file.path;
      if (!problem.line) problem.line = 1;
      problems_.push_back(std::move(problem));
      return;
    }
    if (kind->name == "sources") return add(file, *node, &Loader::addSources);
    if (kind->name == "countries") return add(file, *node, &Loader::addCountries);
    if (kind->name == "country-names") return add(file, *node, &Loader::addCountryNames);
    if (kind->name == "call") return add(file, *node, &Loader::addCall);
    if (kind->name == "agency") return add(file, *node, &Loader::addAgency);
    if (kind->name == "institution") return add(file, *node, &Loader::addInstitution);
    if (kind->name == "campus") return add(file, *node, &Loader::addCampus);
    if (kind->name == "partner") return add(file, *node, &Loader::addPartner);
    if (kind->name == "network") return add(file, *node, &Loader::addNetwork);
    if (kind->name == "authority") return add(file, *node, &Loader::addAuthority);
    if (kind->name == "agreements") return add(file, *node, &Loader::addAgreements);
    if (kind->name == "offer") return add(file, *node, &Loader::addOffer);
    if (kind->name == "facts") return add(file, *node, &Loader::addFacts);
    if (kind->name == "school-rules") return add(file, *node, &Loader::addSchoolRules);
    if (kind->name == "past-mobilities") return add(file, *node, &Loader::addPastMobilities);
    add(file, *node, &Loader::addDocuments);
  }

  Expected<Library> finish() {
    checkIds();
    checkCountries();
    checkAgencies();
    checkRates();
    checkFiles();
    checkCatalogue(defectsOf(library_.catalogue, library_.campuses, library_.countries));
    // If a file failed, the record that refers to an unused one may be missing.
    if (problems_.empty()) checkCatalogue(unusedRecordsOf(library_.catalogue));
    if (!problems_.empty()) return std::move(problems_);
    return std::move(library_);
  }

 private:
  template <class Content>
  void add(const DataFile& file, const Node& node, void (Loader::*keep)(const DataFile&, Content&&)) {
    Content content{};
    Decoding decoding;
    decode(typeOf<Content>(), node, &content, decoding);
    const bool whole = decoding.problems.empty();
    for (Problem& problem : decoding.problems) locate(file, std::move(problem));
    for (IdSeen& seen : decoding.defined) defined_.push_back({std::move(seen), &file});
    for (IdSeen& seen : decoding.referred) referred_.push_back({std::move(seen), &file});
    if (whole) (this->*keep)(file, std::move(content));
  }

  void addSources(const DataFile&, SourcesFile&& content) {
    library_.sources = std::move(content.sources);
    sourcesAreWhole_ = true;
  }

  void addCountries(const DataFile&, CountriesFile&& content) {
    // A set sorts them; std::sort would add a kilobyte to the module.
    const std::set<std::string> ordered(content.countries.begin(), content.countries.end());
    library_.countries.assign(ordered.begin(), ordered.end());
    countriesAreWhole_ = true;
  }

  void addCountryNames(const DataFile& file, CountryNamesFile&& content) {
    countryNamesFile_ = &file;
    library_.catalogue.countryNames = std::move(content.names);
  }

  void addCall(const DataFile& file, Call&& call) {
    sameAsPath(file, "/year", std::to_string(call.year));
    const auto later = std::find_if(library_.calls.begin(), library_.calls.end(),
                                    [&](const Call& each) { return each.year > call.year; });
    callFiles_.insert(callFiles_.begin() + (later - library_.calls.begin()), &file);
    library_.calls.insert(later, std::move(call));
  }

  void addAgency(const DataFile& file, Agency&& agency) {
    sameAsPath(file, "/id", std::string(agency.id.text));
    agencyFiles_.push_back(&file);
    library_.agencies.push_back(std::move(agency));
  }

  void addInstitution(const DataFile& file, Institution&& institution) {
    sameAsPath(file, "/id", std::string(institution.id.text));
    institutionFiles_.push_back(&file);
    library_.institutions.push_back(std::move(institution));
  }

  void addDocuments(const DataFile& file, InstitutionDocuments&& documents) {
    sameAsPath(file, "/institution", std::string(documents.institution.text));
    library_.documents.push_back(std::move(documents));
  }

  void addCampus(const DataFile& file, Campus&& campus) {
    sameAsPath(file, "/id", std::string(campus.id.text));
    campusFiles_.push_back(&file);
    library_.campuses.push_back(std::move(campus));
  }

  void addPartner(const DataFile& file, Partner&& partner) {
    sameAsPath(file, "/id", std::string(partner.id.text));
    place(CatalogueList::partners, file);
    library_.catalogue.partners.push_back(partner);
  }

  void addNetwork(const DataFile& file, Network&& network) {
    sameAsPath(file, "/id", std::string(network.id.text));
    place(CatalogueList::networks, file);
    library_.catalogue.networks.push_back(std::move(network));
  }

  void addAuthority(const DataFile& file, Authority&& authority) {
    sameAsPath(file, "/id", std::string(authority.id.text));
    place(CatalogueList::authorities, file);
    library_.catalogue.authorities.push_back(authority);
  }

  void addAgreements(const DataFile& file, InstitutionAgreements&& agreements) {
    sameAsPath(file, "/institution", std::string(agreements.institution.text));
    place(CatalogueList::agreements, file);
    library_.catalogue.agreements.push_back(std::move(agreements));
  }

  void addOffer(const DataFile& file, Offer&& offer) {
    sameAsPath(file, "/id", std::string(offer.id.text));
    sameAsFolder(file, "/publisher", std::string(offer.publisher.text));
    place(CatalogueList::offers, file);
    library_.catalogue.offers.push_back(std::move(offer));
  }

  void addFacts(const DataFile& file, FactsFile&& content) {
    for (std::size_t i = 0; i < content.facts.size(); ++i) {
      place(CatalogueList::facts, file, pointerTo("facts", i));
      library_.catalogue.facts.push_back(std::move(content.facts[i]));
    }
  }

  void addPastMobilities(const DataFile& file, InstitutionPastMobilities&& content) {
    sameAsPath(file, "/institution", std::string(content.institution.text));
    place(CatalogueList::pastMobilities, file);
    library_.catalogue.pastMobilities.push_back(std::move(content));
  }

  void addSchoolRules(const DataFile& file, SchoolRules&& rules) {
    const char* pointer =
        std::holds_alternative<Id<Institution>>(rules.author) ? "/author/institution" : "/author/authority";
    sameAsPath(file, pointer, std::string(idOf(rules.author)));
    library_.schoolRules.push_back(std::move(rules));
  }

  void place(CatalogueList list, const DataFile& file, std::string pointer = {}) {
    catalogueFiles_[static_cast<std::size_t>(list)].push_back({&file, std::move(pointer)});
  }

  void checkCatalogue(const std::vector<CatalogueDefect>& defects) {
    for (const CatalogueDefect& defect : defects) {
      const RecordPlace& place = catalogueFiles_[static_cast<std::size_t>(defect.list)][defect.record];
      Problem problem = fileProblem(place.file->path, defect.code, defect.expected, defect.found);
      problem.pointer = place.pointer + defect.pointer;
      locate(*place.file, std::move(problem));
    }
  }

  /// The folder must have the name of the record's publisher.
  void sameAsFolder(const DataFile& file, const char* pointer, const std::string& name) {
    const std::size_t end = file.path.rfind('/');
    const std::size_t begin = file.path.rfind('/', end - 1) + 1;
    sameAs(file, pointer, file.path.substr(begin, end - begin), "the name of the folder", name);
  }

  /// The file must have the name of its record: 2023.json contains the call 2023.
  void sameAsPath(const DataFile& file, const char* pointer, const std::string& name) {
    const std::size_t slash = file.path.rfind('/');
    sameAs(file, pointer, file.path.substr(slash + 1, file.path.size() - slash - 1 - 5), "the name of the file", name);
  }

  void sameAs(const DataFile& file, const char* pointer, const std::string& wanted, const char* why,
              const std::string& name) {
    if (wanted == name) return;
    Problem problem = fileProblem(file.path, ProblemCode::contradictory, "'" + wanted + "', " + why, "'" + name + "'");
    problem.pointer = pointer;
    locate(file, std::move(problem));
  }

  void locate(const DataFile& file, Problem problem) {
    problem.file = file.path;
    problem.line = lineOf(file.text, *problem.pointer);
    problems_.push_back(std::move(problem));
  }

  /// Sources, countries and a call are required; the other kinds are optional.
  void checkFiles() {
    for (const FileKind& kind : fileKinds()) {
      const bool there =
          std::any_of(paths_.begin(), paths_.end(), [&](const std::string& path) { return isOfKind(kind, path); });
      if (there || (kind.name != "sources" && kind.name != "countries" && kind.name != "call")) continue;
      problems_.push_back(fileProblem(std::string(kind.prefix), ProblemCode::missing,
                                      kind.name == "call" ? "at least one call" : "this file", "none"));
    }
  }

  void checkIds() {
    std::map<std::pair<std::string_view, std::string_view>, const IdInFile*> known;
    for (const IdInFile& each : defined_) {
      const auto [place, isNew] = known.emplace(std::pair(each.seen.noun, std::string_view(each.seen.id)), &each);
      if (isNew) continue;
      const IdInFile& first = *place->second;
      report(each, ProblemCode::duplicateId,
             "another id; this one is defined in " + first.file->path + " " + first.seen.pointer);
    }
    // If the sources could not be read, only that is reported, and not every citation.
    const bool citesNothing = !sourcesAreWhole_ && std::none_of(defined_.begin(), defined_.end(), [](const auto& each) {
      return each.seen.noun == NounName<Source>::value;
    });
    for (const IdInFile& each : referred_) {
      if (citesNothing && each.seen.noun == NounName<Source>::value) continue;
      if (known.contains({each.seen.noun, each.seen.id}) || hasOwnFile(each)) continue;
      report(each, ProblemCode::unknownReference, "the id of a known " + std::string(each.seen.noun));
    }
  }

  /// True if a file is named after the id. Since its record is not known, the defect of that file is reported already.
  [[nodiscard]] bool hasOwnFile(const IdInFile& id) const {
    const auto& kinds = fileKinds();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& each) { return each.name == id.seen.noun; });
    if (kind == kinds.end()) return false;
    const std::string file = id.seen.id + ".json";
    if (!kind->isInFolders) return paths_.contains(std::string(kind->prefix) + file);
    return std::any_of(paths_.begin(), paths_.end(), [&](const std::string& path) {
      return isOfKind(*kind, path) && path.substr(path.rfind('/') + 1) == file;
    });
  }

  /// Country codes of calls, country names, agencies, institutions and campuses must be in countries.json.
  void checkCountries() {
    if (!countriesAreWhole_) return;  // reported already
    for (std::size_t i = 0; i < library_.calls.size(); ++i) {
      checkCountries(*callFiles_[i], "/groups/", library_.calls[i].groups);
      checkCountries(*callFiles_[i], "/regions/", library_.calls[i].regions);
      checkCountries(*callFiles_[i], "/exclusions/", library_.calls[i].exclusions);
      checkCountries(*callFiles_[i], "/unplaced/", library_.calls[i].unplaced);
    }
    for (std::size_t i = 0; i < library_.catalogue.countryNames.size(); ++i) {
      checkCountry(*countryNamesFile_, pointerTo("names", i, "country"), library_.catalogue.countryNames[i].country);
    }
    for (std::size_t i = 0; i < library_.agencies.size(); ++i) {
      checkCountry(*agencyFiles_[i], "/country", library_.agencies[i].country);
    }
    for (std::size_t i = 0; i < library_.institutions.size(); ++i) {
      checkCountry(*institutionFiles_[i], "/country", library_.institutions[i].country);
    }
    for (std::size_t i = 0; i < library_.campuses.size(); ++i) {
      checkCountry(*campusFiles_[i], "/country", library_.campuses[i].country);
    }
  }

  /// Two agencies must not have the same country.
  void checkAgencies() {
    for (std::size_t i = 0; i < library_.agencies.size(); ++i) {
      const std::string& country = library_.agencies[i].country;
      const Agency* first = library_.agencyOf(country);
      if (first == &library_.agencies[i]) continue;
      Problem problem = fileProblem(agencyFiles_[i]->path, ProblemCode::duplicateId,
                                    "another country; the agency of this one is '" + std::string(first->id.text) + "'",
                                    "'" + country + "'");
      problem.pointer = "/country";
      locate(*agencyFiles_[i], std::move(problem));
    }
  }

  /// Rates of agencies and institutions must be within the ranges of their calls.
  void checkRates() {
    for (std::size_t i = 0; i < library_.agencies.size(); ++i) checkRates(*agencyFiles_[i], library_.agencies[i]);
    for (std::size_t i = 0; i < library_.institutions.size(); ++i) {
      checkRates(*institutionFiles_[i], library_.institutions[i]);
    }
  }

  template <class Author>
  void checkRates(const DataFile& file, const Author& author) {
    for (const Call& call : library_.calls) {
      for (RateOutside& rate : ratesOutside(author.publications, std::string(author.country), call)) {
        Problem problem =
            fileProblem(file.path, ProblemCode::outOfRange, std::move(rate.expected), std::move(rate.found));
        problem.pointer = std::move(rate.pointer);
        locate(file, std::move(problem));
      }
    }
  }

  template <class Row>
  void checkCountries(const DataFile& file, const std::string& pointer, const std::vector<Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = 0; j < rows[i].countries.size(); ++j) {
        checkCountry(file, pointer + std::to_string(i) + "/countries/" + std::to_string(j), rows[i].countries[j]);
      }
    }
  }

  void checkCountry(const DataFile& file, std::string pointer, std::string_view country) {
    if (std::binary_search(library_.countries.begin(), library_.countries.end(), country)) return;
    Problem problem = fileProblem(file.path, ProblemCode::unknownReference, "a code of countries.json",
                                  "'" + std::string(country) + "'");
    problem.pointer = std::move(pointer);
    locate(file, std::move(problem));
  }

  void report(const IdInFile& id, ProblemCode code, std::string expected) {
    Problem problem;
    problem.code = code;
    problem.pointer = id.seen.pointer;
    problem.expected = std::move(expected);
    problem.found = "'" + id.seen.id + "'";
    locate(*id.file, std::move(problem));
  }

  Library library_;
  bool sourcesAreWhole_ = false;
  bool countriesAreWhole_ = false;
  Problems problems_;
  std::set<std::string> paths_;
  std::vector<const DataFile*> callFiles_;    ///< parallel to library_.calls
  std::vector<const DataFile*> agencyFiles_;  ///< parallel to library_.agencies
  const DataFile* countryNamesFile_ = nullptr;
  std::vector<const DataFile*> institutionFiles_;  ///< parallel to library_.institutions
  std::vector<const DataFile*> campusFiles_;       ///< parallel to library_.campuses
  /// The location of a record of the catalogue.
  struct RecordPlace {
    const DataFile* file;
    std::string pointer;  ///< empty: the record is the whole file
  };
  std::array<std::vector<RecordPlace>, 7> catalogueFiles_;  ///< by CatalogueList, each parallel to the list
  std::vector<IdInFile> defined_;
  std::vector<IdInFile> referred_;
};

}  // namespace

const std::vector<FileKind>& fileKinds() {
  static const std::vector<FileKind> kinds = {
      {"sources", "sources.json", &typeOf<SourcesFile>},
      {"countries", "countries.json", &typeOf<CountriesFile>},
      {"country-names", "country-names.json", &typeOf<CountryNamesFile>},
      {"call", "programmes/erasmus-plus/calls/", &typeOf<Call>},
      {"agency", "agencies/", &typeOf<Agency>},
      {"institution", "institutions/", &typeOf<Institution>},
      {"documents", "documents/", &typeOf<InstitutionDocuments>},
      {"campus", "campuses/", &typeOf<Campus>},
      {"partner", "partners/", &typeOf<Partner>},
      {"network", "networks/", &typeOf<Network>},
      {"authority", "authorities/", &typeOf<Authority>},
      {"agreements", "agreements/", &typeOf<InstitutionAgreements>},
      {"offer", "offers/", &typeOf<Offer>, true},
      {"facts", "facts/", &typeOf<FactsFile>},
      {"school-rules", "school-rules/", &typeOf<SchoolRules>},
      {"past-mobilities", "past-mobilities/", &typeOf<InstitutionPastMobilities>},
  };
  return kinds;
}

Expected<Library> load(const std::vector<DataFile>& files) {
  Loader loader;
  for (const DataFile& file : files) loader.read(file);
  return loader.finish();
}

}  // namespace passerelle::json
