#include "core/geo/campus_search.h"

#include <optional>
#include <utility>

#include "core/geo/one_edit.h"

namespace passerelle {

namespace {

using KeyRange = std::pair<const CampusNames::Key*, const CampusNames::Key*>;

/// Whether each word typed is one of the words; nothing when one of them does not even begin any.
std::optional<bool> allWordsIn(KeyRange words, const FoldedName& typed) {
  bool whole = true;
  for (std::size_t at = 0; at < typed.size();) {
    const std::string_view word = typed.wordAt(at);
    bool begins = false;
    bool equals = false;
    for (const CampusNames::Key* each = words.first; each != words.second; ++each) {
      if (each->text.front() != word.front() || !each->text.starts_with(word)) continue;
      begins = true;
      equals = equals || each->text.size() == word.size();
    }
    if (!begins) return std::nullopt;
    whole = whole && equals;
    at += word.size();
  }
  return whole;
}

void offerCampus(std::uint32_t campus, PlaceMatch match, PlaceHits& hits) {
  hits.offer({match, campusTier, campus, 0, ~std::uint32_t{0}});
}

}  // namespace

void CampusNames::addName(std::uint32_t campus, std::string_view name) {
  const FoldedName folded(name);
  names_.push_back({std::string(folded.key()), campus});
  addWords(campus, folded);
}

void CampusNames::addWords(std::uint32_t campus, const FoldedName& name) {
  for (std::size_t at = 0; at < name.size();) {
    const std::string_view word = name.wordAt(at);
    words_.push_back({std::string(word), campus});
    at += word.size();
  }
}

void searchCampuses(const CampusNames& campuses, const FoldedName& typed, PlaceHits& hits) {
  for (const CampusNames::Key& name : campuses.names()) {
    if (name.text == typed.key()) offerCampus(name.campus, PlaceMatch::exact, hits);
  }
  const CampusNames::Key* const end = campuses.words().data() + campuses.words().size();
  for (KeyRange words = {campuses.words().data(), campuses.words().data()}; words.first != end;
       words.first = words.second) {
    while (words.second != end && words.second->campus == words.first->campus) ++words.second;
    if (const auto whole = allWordsIn(words, typed)) {
      offerCampus(words.first->campus, *whole ? PlaceMatch::campus : PlaceMatch::campusPrefix, hits);
    }
  }
}

void searchCampusesForOneEdit(const CampusNames& campuses, const FoldedName& typed, PlaceHits& hits) {
  for (const CampusNames::Key& name : campuses.names()) {
    const OneEdit edit = oneEditBetween(typed.key(), name.text);
    if (edit == OneEdit::no) continue;
    offerCampus(name.campus, edit == OneEdit::inWhole ? PlaceMatch::oneEdit : PlaceMatch::oneEditInPrefix, hits);
  }
}

}  // namespace passerelle
