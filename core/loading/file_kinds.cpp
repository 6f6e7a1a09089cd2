#include "core/loading/file_kinds.h"

#include <algorithm>

#include "core/describe/describe.h"

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

const FileKind* kindOf(std::string_view path) {
  const auto& kinds = fileKinds();
  const auto kind =
      std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& each) { return hasPathOf(each, path); });
  return kind == kinds.end() ? nullptr : &*kind;
}

}  // namespace passerelle::json
