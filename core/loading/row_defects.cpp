#include "core/loading/row_defects.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/describe/verify.h"

namespace passerelle::json {

namespace {

Problem problemAt(std::string pointer, ProblemCode code, std::string expected, std::string found) {
  Problem problem;
  problem.code = code;
  problem.pointer = std::move(pointer);
  problem.expected = std::move(expected);
  problem.found = std::move(found);
  return problem;
}

/// Collects defects over all calls.
class RowDefects {
 public:
  void add(int year, std::string pointer, ProblemCode code, const std::string& expected, std::string found) {
    if (!seen_.emplace(pointer, expected).second) return;
    problems_.push_back(
        problemAt(std::move(pointer), code, expected + "; in call " + std::to_string(year), std::move(found)));
  }

  [[nodiscard]] bool areNone() const { return problems_.empty(); }

  Problems take() { return std::move(problems_); }

 private:
  Problems problems_;
  std::set<std::pair<std::string, std::string>> seen_;
};

/// Reports of the rows of one call, whose pointers count the rows of that call only.
class InCall final : public Report {
 public:
  InCall(RowDefects& defects, int year, const RowIndices& indices)
      : defects_(defects), year_(year), indices_(indices) {}

  void add(ProblemCode code, const std::string& pointer, std::string expected, std::string found) override {
    const std::size_t second = pointer.find('/', 1);
    const std::size_t third = std::min(pointer.find('/', second + 1), pointer.size());
    const std::string table = pointer.substr(1, second - 1);
    const std::size_t index = std::stoul(pointer.substr(second + 1, third - second - 1));
    hasAny_ = true;
    defects_.add(year_, pointerTo(table, indices_.at(table)[index]) + pointer.substr(third), code, expected,
                 std::move(found));
  }

  [[nodiscard]] bool hasAny() const { return hasAny_; }

 private:
  RowDefects& defects_;
  bool hasAny_ = false;
  int year_;
  const RowIndices& indices_;
};

/// A table has rows in one uninterrupted series of calls; the groups of countries, in all calls.
void addGaps(std::string_view table, const std::vector<bool>& hasRows, const std::vector<Call>& calls,
             Problems& problems) {
  const bool isAlwaysNeeded = table == "groups";
  bool hasEarlier = isAlwaysNeeded;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (hasRows[i]) hasEarlier = true;
    const bool hasLater = isAlwaysNeeded || std::find(hasRows.begin() + static_cast<std::ptrdiff_t>(i), hasRows.end(),
                                                      true) != hasRows.end();
    if (hasRows[i] || !hasEarlier || !hasLater) continue;
    problems.push_back(problemAt(pointerTo(table), ProblemCode::gap,
                                 "a row for call " + std::to_string(calls[i].year) + " too", "none"));
  }
}

}  // namespace

Problems defectsOf(const std::vector<CallYear>& calls) {
  if (calls.empty()) return {problemAt(pointerTo("calls"), ProblemCode::missing, "at least one call", "none")};
  Problems problems;
  for (std::size_t i = 1; i < calls.size(); ++i) {
    const int next = calls[i - 1].year + 1;
    if (calls[i].year == next) continue;
    const ProblemCode code = calls[i].year > next ? ProblemCode::gap : ProblemCode::overlap;
    problems.push_back(problemAt(pointerTo("calls", i, "year"), code,
                                 std::to_string(next) + ", the year after the call above",
                                 std::to_string(calls[i].year)));
  }
  return problems;
}

Problems defectsOf(ProgrammeTables& tables, const std::vector<Call>& calls) {
  RowDefects defects;
  std::map<std::string_view, std::vector<bool>> hasRows;  // by table, in the order of the calls
  for (const Call& call : calls) {
    const RowIndices indices = indicesIn(call.year, tables);
    InCall report(defects, call.year, indices);
    verify(call.figures, report);
    // Rows that overlap would only be reported again, as rows without their like.
    if (!report.hasAny()) verify(call, report);
    for (const auto& [table, rows] : indices) hasRows[table].push_back(!rows.empty());
  }
  Problems problems = defects.take();
  // A table without rows is reported already, or nobody needs it.
  for (const auto& [table, rows] : tablesOf(tables)) {
    if (rows.size() != 0) addGaps(table, hasRows[table], calls, problems);
  }
  return problems;
}

Problems defectsOf(Figures& published, const std::string& country, const std::vector<Call>& calls, bool areSound) {
  RowDefects defects;
  for (const Call& call : calls) {
    const RowIndices indices = indicesIn(call.year, published);
    const Figures figures = figuresIn(call.year, published);
    InCall report(defects, call.year, indices);
    verify(figures, report);
    if (areSound && defects.areNone()) verifyWithin(call, figures, country, report);
  }
  return defects.take();
}

}  // namespace passerelle::json
