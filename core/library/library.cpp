#include "core/library/library.h"

#include <algorithm>

namespace passerelle {

const Call* Library::call(int year) const {
  const auto found = std::find_if(calls.begin(), calls.end(), [year](const Call& each) { return each.year == year; });
  return found == calls.end() ? nullptr : &*found;
}

const Agency* Library::agencyOf(std::string_view country) const {
  const auto found =
      std::find_if(agencies.begin(), agencies.end(), [country](const Agency& each) { return each.country == country; });
  return found == agencies.end() ? nullptr : &*found;
}

const Institution* Library::institution(std::string_view id) const {
  const auto found = std::find_if(institutions.begin(), institutions.end(),
                                  [id](const Institution& each) { return each.id.text == id; });
  return found == institutions.end() ? nullptr : &*found;
}

const InstitutionDocuments* Library::documentsOf(std::string_view institution) const {
  const auto found = std::find_if(documents.begin(), documents.end(), [institution](const InstitutionDocuments& each) {
    return each.institution.text == institution;
  });
  return found == documents.end() ? nullptr : &*found;
}

Authors Library::authorsOf(const Institution& institution) const {
  return {agencyOf(institution.country), &institution};
}

const LocalizedText& Library::nameOf(const RuleAuthor& author) const {
  if (const auto* school = std::get_if<Id<Institution>>(&author)) return institution(school->text)->name;
  return catalogue.authority(std::get<Id<Authority>>(author).text)->name;
}

About aboutOf(const Library& library) {
  About about;
  about.languages = {"fr", "en"};
  about.notModelled = {"callsBefore2021", "combinedStudent", "realCosts", "zeroGrant"};
  about.countries = library.countries;
  for (const Call& call : library.calls) {
    about.calls.push_back(call.year);
    about.rulesVersion = std::max(about.rulesVersion, call.checkedOn);
  }
  for (const Institution& each : library.institutions) {
    InstitutionSummary summary{each.id, each.name, each.acronym, each.country, each.town, {}};
    for (const Publication& publication : each.publications) {
      summary.calls.insert(summary.calls.end(), publication.calls.begin(), publication.calls.end());
    }
    std::sort(summary.calls.begin(), summary.calls.end());
    summary.calls.erase(std::unique(summary.calls.begin(), summary.calls.end()), summary.calls.end());
    about.institutions.push_back(std::move(summary));
    about.rulesVersion = std::max(about.rulesVersion, each.changedOn);
  }
  for (const Agency& each : library.agencies) about.rulesVersion = std::max(about.rulesVersion, each.changedOn);
  for (const InstitutionDocuments& each : library.documents) {
    about.rulesVersion = std::max(about.rulesVersion, each.changedOn);
  }
  return about;
}

RemarkList remarksOf(const Library& library) {
  RemarkList list;
  const auto add = [&list](const Figures& figures) {
    for (const Remark& remark : figures.remarks) list.remarks.push_back(remark);
  };
  for (const Call& call : library.calls) add(call.figures);
  const auto addAll = [&add](const auto& authors) {
    for (const auto& author : authors) {
      for (const Publication& publication : author.publications) add(publication.figures);
    }
  };
  addAll(library.agencies);
  addAll(library.institutions);
  return list;
}

}  // namespace passerelle
