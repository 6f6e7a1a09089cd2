#include "core/loading/load.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "core/describe/describe.h"
#include "core/json/decode.h"
#include "core/loading/catalogue_defects.h"
#include "core/loading/file_kinds.h"
#include "core/loading/ids.h"
#include "core/loading/line_of.h"
#include "core/loading/problem_in_file.h"
#include "core/loading/row_defects.h"
#include "core/loading/witnesses.h"

namespace passerelle::json {

namespace {

Problem fileProblem(const std::string& file, ProblemCode code, std::string expected, std::string found) {
  Problem problem;
  problem.code = code;
  problem.file = file;
  problem.line = 1;
  problem.expected = std::move(expected);
  problem.found = std::move(found);
  return problem;
}

class Loader {
 public:
  void read(const DataFile& file) {
    const FileKind* kind = kindOf(file.path);
    if (kind == nullptr) {
      std::string expected = "a path such as";
      for (const FileKind& each : fileKinds()) expected += " " + std::string(each.prefix);
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
    if (kind->name == "calls") return add(file, *node, &Loader::addCalls);
    if (kind->name == "programme") return add(file, *node, &Loader::addProgramme);
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
    locate(ids_.check(paths_, sourcesAreWhole_));
    makeCalls();
    checkCountries();
    checkAgencies();
    makePublications();
    checkWitnesses();
    checkFiles();
    checkCatalogue(defectsOf(library_.catalogue, library_.campuses, library_.countries));
    // If a file failed, the record that refers to an unused one may be missing.
    if (problems_.empty()) checkCatalogue(unusedRecordsOf(library_.catalogue));
    if (!problems_.empty()) return std::move(problems_);
    library_.provenances = witnesses_.take();
    cite();
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
    ids_.add(file, decoding);
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

  void addCalls(const DataFile& file, CallsFile&& content) {
    calls_ = std::move(content.calls);
    for (Problem& problem : defectsOf(calls_)) locate(file, std::move(problem));
  }

  void addProgramme(const DataFile& file, ProgrammeTables&& content) {
    for (const auto& [name, rows] : tablesOf(content)) {
      if (rows.size() == 0) continue;
      const auto [place, isNew] = tableFiles_.emplace(name, &file);
      if (isNew) {
        seeRows(file, pointerTo(name), rows, {});
        continue;
      }
      Problem problem = fileProblem(file.path, ProblemCode::duplicateId,
                                    "each table in one file; this one stands in " + place->second->path,
                                    std::string(name) + " again");
      problem.pointer = pointerTo(name);
      locate(file, std::move(problem));
    }
    moveTables(content, programme_);
  }

  void addAgency(const DataFile& file, AgencyFile&& content) {
    sameAsPath(file, "/id", std::string(content.agency.id.text));
    seeFigures(file, content.figures, {});
    agencyFiles_.push_back(&file);
    agencyFigures_.push_back(std::move(content.figures));
    library_.agencies.push_back(std::move(content.agency));
  }

  void addInstitution(const DataFile& file, InstitutionFile&& content) {
    sameAsPath(file, "/id", std::string(content.institution.id.text));
    seeFigures(file, content.figures, content.institution.id.text);
    institutionFiles_.push_back(&file);
    institutionFigures_.push_back(std::move(content.figures));
    library_.institutions.push_back(std::move(content.institution));
  }

  /// Moves the witnesses of every row of a table to `witnesses_`, to check them when all sources are known.
  void seeRows(const DataFile& file, const std::string& table, const RowsView& rows, InternedText author) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      Provenance& provenance = rows[i].provenance;
      witnesses_.add({&file, table + "/" + std::to_string(i), author, provenance});
      provenance.witnesses.clear();
    }
  }

  void seeFigures(const DataFile& file, Figures& figures, InternedText author) {
    for (const auto& [name, rows] : tablesOf(figures)) seeRows(file, "/figures" + pointerTo(name), rows, author);
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

  void locate(std::vector<ProblemInFile> problems) {
    for (ProblemInFile& each : problems) locate(*each.file, std::move(each.problem));
  }

  /// Sources, countries, calls and tables are required; the other kinds are optional.
  void checkFiles() {
    for (const FileKind& kind : fileKinds()) {
      const bool there =
          std::any_of(paths_.begin(), paths_.end(), [&](const std::string& path) { return kindOf(path) == &kind; });
      constexpr std::array needed = {"sources", "countries", "calls", "programme"};
      if (there || std::find(needed.begin(), needed.end(), kind.name) == needed.end()) continue;
      problems_.push_back(fileProblem(std::string(kind.prefix), ProblemCode::missing,
                                      kind.name == "programme" ? "at least one file of tables" : "this file", "none"));
    }
  }

  /// Country codes of calls, country names, agencies, institutions and campuses must be in countries.json.
  void checkCountries() {
    if (!countriesAreWhole_) return;  // reported already
    checkCountries("groups", programme_.groups);
    checkCountries("regions", programme_.regions);
    checkCountries("exclusions", programme_.exclusions);
    checkCountries("unplaced", programme_.unplaced);
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

  void makeCalls() {
    for (const CallYear& call : calls_) library_.calls.push_back(callIn(call, programme_));
    for (Problem& problem : defectsOf(programme_, library_.calls)) {
      const std::string table = problem.pointer->substr(1, problem.pointer->find('/', 1) - 1);
      locate(*tableFiles_.at(table), std::move(problem));
    }
  }

  /// Makes the publications of every author, and checks that their rates are within the ranges of their calls.
  void makePublications() {
    for (std::size_t i = 0; i < library_.agencies.size(); ++i) {
      publish(*agencyFiles_[i], agencyFigures_[i], library_.agencies[i]);
    }
    for (std::size_t i = 0; i < library_.institutions.size(); ++i) {
      publish(*institutionFiles_[i], institutionFigures_[i], library_.institutions[i]);
    }
  }

  template <class Author>
  void publish(const DataFile& file, Figures& figures, Author& author) {
    author.publications = publicationsOf(figures, calls_);
    const std::string country(author.country);
    for (Problem& problem : defectsOf(figures, country, library_.calls, problems_.empty())) {
      problem.pointer = "/figures" + *problem.pointer;
      locate(file, std::move(problem));
    }
  }

  void checkWitnesses() {
    if (!sourcesAreWhole_ || calls_.empty()) return;  // reported already
    locate(witnesses_.check(library_.sources, calls_));
  }

  /// Gives every row the witness that is best for a reader of whom nothing is known.
  void cite() {
    for (Call& call : library_.calls) passerelle::cite(call, {}, library_.provenances);
    const auto citeAll = [this](auto& authors) {
      for (auto& author : authors) {
        const int latest = library_.calls.back().year;
        passerelle::cite(author.publications, latest, {}, library_.provenances);
      }
    };
    citeAll(library_.agencies);
    citeAll(library_.institutions);
  }

  template <class Row>
  void checkCountries(std::string_view table, const std::vector<Row>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto& countries = rows[i].countries;
      for (std::size_t j = 0; j < countries.size(); ++j) {
        checkCountry(*tableFiles_.at(table), pointerTo(table, i, "countries") + "/" + std::to_string(j), countries[j]);
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

  Library library_;
  bool sourcesAreWhole_ = false;
  bool countriesAreWhole_ = false;
  Problems problems_;
  std::set<std::string> paths_;
  std::vector<CallYear> calls_;
  ProgrammeTables programme_;
  std::map<std::string_view, const DataFile*> tableFiles_;  ///< of each table of the programme that has rows
  Ids ids_;
  Witnesses witnesses_;
  std::vector<const DataFile*> agencyFiles_;  ///< parallel to library_.agencies
  std::vector<Figures> agencyFigures_;        ///< parallel to library_.agencies
  const DataFile* countryNamesFile_ = nullptr;
  std::vector<const DataFile*> institutionFiles_;  ///< parallel to library_.institutions
  std::vector<Figures> institutionFigures_;        ///< parallel to library_.institutions
  std::vector<const DataFile*> campusFiles_;       ///< parallel to library_.campuses
  /// The location of a record of the catalogue.
  struct RecordPlace {
    const DataFile* file;
    std::string pointer;  ///< empty: the record is the whole file
  };
  std::array<std::vector<RecordPlace>, 7> catalogueFiles_;  ///< by CatalogueList, each parallel to the list
};

}  // namespace

Expected<Library> load(const std::vector<DataFile>& files) {
  Loader loader;
  for (const DataFile& file : files) loader.read(file);
  return loader.finish();
}

}  // namespace passerelle::json
