#include "core/loading/witnesses.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/base/words.h"
#include "core/json/type.h"

namespace passerelle::json {

namespace {

/// The most that a source can give to a row of an author.
Trust mostOf(const Source& source, InternedText author) {
  switch (source.kind) {
    case SourceKind::commission:
    case SourceKind::agency: return Trust::official;
    case SourceKind::institution: return source.institution == author ? Trust::published : Trust::secondary;
    case SourceKind::secondary: break;
  }
  return Trust::secondary;
}

bool isIn(int year, const std::vector<CallYear>& calls) {
  return std::any_of(calls.begin(), calls.end(), [year](const CallYear& call) { return call.year == year; });
}

std::string listOf(const std::vector<CallYear>& calls) {
  std::string list = "a call of calls.json:";
  for (const CallYear& call : calls) list += " " + std::to_string(call.year);
  return list;
}

}  // namespace

void Witnesses::add(RowSeen row) {
  byId_.emplace(row.provenance.id.text, rows_.size());
  rows_.push_back(std::move(row));
}

std::vector<ProblemInFile> Witnesses::check(const std::vector<Source>& sources, const std::vector<CallYear>& calls) {
  std::map<InternedText, const Source*> byId;
  for (const Source& source : sources) byId.emplace(source.id.text, &source);
  for (RowSeen& row : rows_) {
    checkCalls(row, calls);
    auto& witnesses = row.provenance.witnesses;
    for (std::size_t i = 0; i < witnesses.size(); ++i) {
      const auto source = witnesses[i].source ? byId.find(witnesses[i].source->text) : byId.end();
      if (source != byId.end()) complete(row, i, *source->second);
    }
    if (std::all_of(witnesses.begin(), witnesses.end(), [](const Witness& each) { return each.contradicts; })) {
      report(row, ProblemCode::missing, "/witnesses", "a witness that supports the row", "none");
    }
  }
  for (RowSeen& row : rows_) carryOver(row);
  return std::move(problems_);
}

void Witnesses::checkCalls(const RowSeen& row, const std::vector<CallYear>& calls) {
  const CallRange& range = row.provenance.calls;
  if (!isIn(range.from, calls)) {
    report(row, ProblemCode::unknownReference, "/calls/from", listOf(calls), std::to_string(range.from));
  }
  if (range.until && !isIn(*range.until, calls)) {
    report(row, ProblemCode::unknownReference, "/calls/until", listOf(calls), std::to_string(*range.until));
  }
}

void Witnesses::complete(RowSeen& row, std::size_t index, const Source& source) {
  Witness& witness = row.provenance.witnesses[index];
  const std::string pointer = pointerTo("witnesses", index);
  const Trust most = mostOf(source, row.author);
  if (witness.trust && *witness.trust < most) {
    const bool isOwn = *witness.trust == Trust::published;
    report(row, ProblemCode::outOfRange, pointer + "/trust",
           "'" + std::string(word(most)) + "' or less, which this source can give",
           "'" + std::string(word(*witness.trust)) + "'" + (isOwn ? ", which only an author's own page gives" : ""));
  }
  if (!witness.trust) witness.trust = witness.because ? Trust::deduced : most;
  if (!witness.calls) witness.calls = source.calls;
  if (!witness.calls && !row.provenance.calls.until) {
    report(row, ProblemCode::missing, pointer + "/calls",
           "the calls of which the source speaks, here or in sources.json: the row has no last call", "nothing");
  }
  if (!witness.calls) witness.calls = row.provenance.calls;
  if (!witness.checkedOn) witness.checkedOn = source.checkedOn;
  witness.kind = source.kind;
  witness.country = source.country;
  witness.institution = source.institution;
  const auto page = witness.locator ? witness.locator->page : std::nullopt;
  if (page && source.pages && *page > *source.pages) {
    report(row, ProblemCode::outOfRange, pointer + "/locator/page",
           "a page of this source, which has " + std::to_string(*source.pages), std::to_string(*page));
  }
}

/// Whether carrying over leads from a row to an id. `steps` ends a circle that does not contain the id.
bool Witnesses::leadsTo(const RowSeen& from, InternedText id, std::size_t steps) const {
  return steps > 0 &&
         std::any_of(from.provenance.witnesses.begin(), from.provenance.witnesses.end(), [&](const auto& each) {
           if (!each.carriedFrom) return false;
           const auto next = byId_.find(each.carriedFrom->text);
           return each.carriedFrom->text == id || (next != byId_.end() && leadsTo(rows_[next->second], id, steps - 1));
         });
}

/// Replaces a witness that carries over by those of the other row, deduced and with its reason.
void Witnesses::carryOver(RowSeen& row) {
  std::vector<Witness> all;
  for (std::size_t i = 0; i < row.provenance.witnesses.size(); ++i) {
    const Witness& witness = row.provenance.witnesses[i];
    const auto other = witness.carriedFrom ? byId_.find(witness.carriedFrom->text) : byId_.end();
    if (other == byId_.end()) {  // it cites a source, or an unknown row, which is reported already
      all.push_back(witness);
      continue;
    }
    if (leadsTo(row, row.provenance.id.text, rows_.size())) {
      return report(row, ProblemCode::contradictory, pointerTo("witnesses", i, "carriedFrom"),
                    "a row that is not carried over from this one", "'" + std::string(witness.carriedFrom->text) + "'");
    }
    carryOver(rows_[other->second]);
    for (Witness carried : rows_[other->second].provenance.witnesses) {
      if (!carried.contradicts) carried.trust = Trust::deduced;
      if (!carried.because) carried.because = witness.because;
      all.push_back(std::move(carried));
    }
  }
  row.provenance.witnesses = std::move(all);
}

void Witnesses::report(const RowSeen& row, ProblemCode code, const std::string& pointer, std::string expected,
                       std::string found) {
  const auto isSame = [&](const ProblemInFile& each) {
    return each.file == row.file && each.problem.pointer == row.pointer + pointer;
  };
  if (std::any_of(problems_.begin(), problems_.end(), isSame)) return;
  ProblemInFile made{row.file, {}};
  made.problem.code = code;
  made.problem.pointer = row.pointer + pointer;
  made.problem.expected = std::move(expected);
  made.problem.found = std::move(found);
  problems_.push_back(std::move(made));
}

Provenances Witnesses::take() {
  Provenances all;
  for (RowSeen& row : rows_) all.emplace(row.provenance.id.text, std::move(row.provenance));
  return all;
}

}  // namespace passerelle::json
