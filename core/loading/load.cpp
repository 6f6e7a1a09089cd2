#include "core/loading/load.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/describe/describe.h"
#include "core/describe/verify.h"
#include "core/json/decode.h"
#include "core/loading/catalogue_defects.h"
#include "core/loading/line_of.h"
#include "core/loading/witnesses.h"

namespace passerelle::json {

namespace {

bool hasPathOf(const FileKind& kind, std::string_view path) {
  if (path == kind.prefix) return true;
  if (kind.prefix.back() != '/' || path.substr(0, kind.prefix.size()) != kind.prefix) return false;
  const std::string_view rest = path.substr(kind.prefix.size());
  if (rest.size() <= 5 || rest.substr(rest.size() - 5) != ".json") return false;
  const auto slashes = std::count(rest.begin(), rest.end(), '/');
  return slashes == (kind.isInFolders ? 1 : 0) && rest.front() != '/';
}

/// The kind of a path: the first that has it; null if none has.
const FileKind* kindOf(std::string_view path) {
  const auto& kinds = fileKinds();
  const auto kind =
      std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& each) { return hasPathOf(each, path); });
  return kind == kinds.end() ? nullptr : &*kind;
}

bool isOfKind(const FileKind& kind, std::string_view path) { return kindOf(path) == &kind; }

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
    checkIds();
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

  void addCalls(const DataFile& file, CallsFile&& content) {
    calls_ = std::move(content.calls);
    if (calls_.empty()) {
      Problem problem = fileProblem(file.path, ProblemCode::missing, "at least one call", "none");
      problem.pointer = "/calls";
      locate(file, std::move(problem));
    }
    for (std::size_t i = 1; i < calls_.size(); ++i) {
      const int next = calls_[i - 1].year + 1;
      if (calls_[i].year == next) continue;
      const bool isLate = calls_[i].year > next;
      Problem problem =
          fileProblem(file.path, isLate ? ProblemCode::gap : ProblemCode::overlap,
                      std::to_string(next) + ", the year after the call above", std::to_string(calls_[i].year));
      problem.pointer = pointerTo("calls", i, "year");
      locate(file, std::move(problem));
    }
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

  /// Sources, countries, calls and tables are required; the other kinds are optional.
  void checkFiles() {
    for (const FileKind& kind : fileKinds()) {
      const bool there =
          std::any_of(paths_.begin(), paths_.end(), [&](const std::string& path) { return isOfKind(kind, path); });
      constexpr std::array needed = {"sources", "countries", "calls", "programme"};
      if (there || std::find(needed.begin(), needed.end(), kind.name) == needed.end()) continue;
      problems_.push_back(fileProblem(std::string(kind.prefix), ProblemCode::missing,
                                      kind.name == "programme" ? "at least one file of tables" : "this file", "none"));
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

  /// Problems of the rows of one call, at their places in the data. A problem of several calls is reported for the
  /// first of them.
  class InCall final : public Report {
   public:
    /// `author` is the file of an agency or institution; null: the rows are those of the programme.
    InCall(Loader& loader, int year, const RowIndices& indices, const DataFile* author)
        : loader_(loader), year_(year), indices_(indices), author_(author) {}

    void add(ProblemCode code, const std::string& pointer, std::string expected, std::string found) override {
      const std::size_t second = pointer.find('/', 1);
      const std::size_t third = std::min(pointer.find('/', second + 1), pointer.size());
      const std::string table = pointer.substr(1, second - 1);
      const std::size_t index = std::stoul(pointer.substr(second + 1, third - second - 1));
      const DataFile* file = author_ != nullptr ? author_ : loader_.tableFiles_.at(table);
      const std::string there =
          (author_ != nullptr ? "/figures" : "") + pointerTo(table, indices_.at(table)[index]) + pointer.substr(third);
      hasAny_ = true;
      if (!loader_.reported_.insert({file, there, expected}).second) return;
      Problem problem =
          fileProblem(file->path, code, std::move(expected) + "; in call " + std::to_string(year_), std::move(found));
      problem.pointer = there;
      loader_.locate(*file, std::move(problem));
    }

    [[nodiscard]] bool hasAny() const { return hasAny_; }

   private:
    Loader& loader_;
    bool hasAny_ = false;
    int year_;
    const RowIndices& indices_;
    const DataFile* author_;
  };

  void makeCalls() {
    std::map<std::string_view, std::vector<int>> emptyIn;  // calls without a row, by table
    for (const CallYear& call : calls_) {
      const RowIndices indices = indicesIn(call.year, programme_);
      library_.calls.push_back(callIn(call, programme_));
      InCall report(*this, call.year, indices, nullptr);
      verify(library_.calls.back().figures, report);
      // Rows that overlap would only be reported again, as rows without their like.
      if (!report.hasAny()) verify(library_.calls.back(), report);
      for (const auto& [table, rows] : indices) {
        if (rows.empty()) emptyIn[table].push_back(call.year);
      }
    }
    for (const auto& [table, years] : emptyIn) checkYears(table, years);
  }

  /// A table has rows in one uninterrupted series of calls; the groups of countries, in all calls.
  void checkYears(std::string_view table, const std::vector<int>& empty) {
    const auto file = tableFiles_.find(table);
    if (file == tableFiles_.end()) return;  // reported already, or a table that nobody needs
    const auto isEmpty = [&](int year) { return std::find(empty.begin(), empty.end(), year) != empty.end(); };
    const bool isAlwaysNeeded = table == "groups";
    bool wasFilled = isAlwaysNeeded;
    for (const CallYear& call : calls_) {
      const bool hasLater = isAlwaysNeeded || std::any_of(calls_.begin(), calls_.end(), [&](const CallYear& later) {
                              return later.year > call.year && !isEmpty(later.year);
                            });
      if (isEmpty(call.year) && wasFilled && hasLater) {
        Problem problem = fileProblem(file->second->path, ProblemCode::gap,
                                      "a row for call " + std::to_string(call.year) + " too", "none");
        problem.pointer = "/" + std::string(table);
        locate(*file->second, std::move(problem));
      }
      wasFilled = wasFilled || !isEmpty(call.year);
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
    for (const Call& call : library_.calls) {
      const RowIndices indices = indicesIn(call.year, figures);
      const Figures published = figuresIn(call.year, figures);
      InCall report(*this, call.year, indices, &file);
      verify(published, report);
      if (problems_.empty()) verifyWithin(call, published, std::string(author.country), report);
    }
  }

  void checkWitnesses() {
    if (!sourcesAreWhole_ || calls_.empty()) return;  // reported already
    for (WitnessProblem& each : witnesses_.check(library_.sources, calls_)) {
      each.problem.file = each.file->path;
      each.problem.line = lineOf(each.file->text, *each.problem.pointer);
      problems_.push_back(std::move(each.problem));
    }
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
  std::vector<CallYear> calls_;
  ProgrammeTables programme_;
  std::map<std::string_view, const DataFile*> tableFiles_;  ///< of each table of the programme that has rows
  Witnesses witnesses_;
  std::set<std::tuple<const DataFile*, std::string, std::string>> reported_;  ///< problems of rows
  std::vector<const DataFile*> agencyFiles_;                                  ///< parallel to library_.agencies
  std::vector<Figures> agencyFigures_;                                        ///< parallel to library_.agencies
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
  std::vector<IdInFile> defined_;
  std::vector<IdInFile> referred_;
};

}  // namespace

const std::vector<FileKind>& fileKinds() {
  static const std::vector<FileKind> kinds = {
      {"sources", "sources.json", &typeOf<SourcesFile>},
      {"countries", "countries.json", &typeOf<CountriesFile>},
      {"country-names", "country-names.json", &typeOf<CountryNamesFile>},
      {"calls", "programmes/erasmus-plus/calls.json", &typeOf<CallsFile>},
      {"programme", "programmes/erasmus-plus/", &typeOf<ProgrammeTables>},
      {"agency", "agencies/", &typeOf<AgencyFile>},
      {"institution", "institutions/", &typeOf<InstitutionFile>},
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
