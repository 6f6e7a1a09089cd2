#include "core/describe/verify.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "core/base/words.h"
#include "core/programme/reach.h"

namespace passerelle::json {

namespace {

/// A scale of days has no gaps, no overlaps, and no row that ends before it starts.
template <class Row>
void verifyDays(const std::vector<Row>& rows, std::string_view name, Report& report) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].toDay < rows[i].fromDay) {
      report.add(ProblemCode::upsideDown, pointerTo(name, i, "toDay"), "at least " + std::to_string(rows[i].fromDay),
                 std::to_string(rows[i].toDay));
    }
    if (i == 0) continue;
    const int next = rows[i - 1].toDay + 1;
    if (rows[i].fromDay == next) continue;
    report.add(rows[i].fromDay > next ? ProblemCode::gap : ProblemCode::overlap, pointerTo(name, i, "fromDay"),
               std::to_string(next) + ", the day after the row above", std::to_string(rows[i].fromDay));
  }
}

/// The previous row of the same scale; null for the first one.
template <class Row>
const Row* rowAbove(const std::vector<Row>& rows, std::size_t index) {
  for (std::size_t i = index; i > 0; --i) {
    if (areOfOneScale(reachOf(rows[i - 1]), reachOf(rows[index]))) return &rows[i - 1];
  }
  return nullptr;
}

void verifyBands(const std::vector<TravelAmount>& rows, Report& report) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const TravelAmount* above = rowAbove(rows, i);
    if (above == nullptr) continue;
    const auto& before = above->band.below;
    if (before && *before == rows[i].band.from) continue;
    const bool overlaps = !before || rows[i].band.from < *before;
    report.add(overlaps ? ProblemCode::overlap : ProblemCode::gap, pointerTo("travel", i) + "/band/from",
               before ? std::to_string(before->inMetres()) + ", where the row above ends" : "no row after an open end",
               std::to_string(rows[i].band.from.inMetres()));
  }
}

/// A top-up that depends on the days leaves no gap between its first and its last day.
void verifyTopUpDays(const std::vector<TopUp>& rows, Report& report) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const TopUp* above = rowAbove(rows, i);
    if (above == nullptr || !above->toDay || !rows[i].fromDay || *rows[i].fromDay <= *above->toDay + 1) continue;
    report.add(ProblemCode::gap, pointerTo("topUps", i, "fromDay"),
               std::to_string(*above->toDay + 1) + ", the day after the row above", std::to_string(*rows[i].fromDay));
  }
}

/// The first of the `earlier` rows that applies to a situation of `row`; nothing if none does.
template <class Row>
std::optional<std::size_t> firstThatMeets(const std::vector<Row>& rows, std::size_t earlier, const Row& row) {
  for (std::size_t i = 0; i < earlier; ++i) {
    if (meet(reachOf(rows[i]), reachOf(row))) return i;
  }
  return std::nullopt;
}

/// How a problem names another row: by its id in the data.
template <class Row>
std::string nameOf(const Row& row) {
  const InternedText id = row.provenance.id.text;
  return id.empty() ? "the row above" : "'" + std::string(id) + "'";
}

constexpr const char* anotherSituation = "rows for different situations; one is also that of ";

template <class Row>
void verifyRows(const std::vector<Row>& rows, std::string_view name, Report& report) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (const auto other = firstThatMeets(rows, i, rows[i])) {
      report.add(ProblemCode::overlap, pointerTo(name, i), anotherSituation + nameOf(rows[*other]),
                 "two values for it");
    }
  }
}

/// Bands of the same scale are checked by verifyBands.
void verifyTravelRows(const std::vector<TravelAmount>& rows, Report& report) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Reach one = reachOf(rows[j]);
      const Reach other = reachOf(rows[i]);
      if (areOfOneScale(one, other) || !meet(one, other)) continue;
      report.add(ProblemCode::overlap, pointerTo("travel", i), anotherSituation + nameOf(rows[j]), "two values for it");
      break;
    }
  }
}

/// The reach of a row without its place and flow.
Reach withoutPlace(Reach reach) {
  reach.receiving.clear();
  reach.flow.reset();
  return reach;
}

template <class Value>
bool holds(const std::optional<Value>& value, Value wanted) {
  return value == wanted;
}

template <class Value>
bool holds(const std::vector<Value>& values, Value wanted) {
  return std::find(values.begin(), values.end(), wanted) != values.end();
}

/// For rows that differ only in `value`: a row for each of `all` exists. A gap is reported at the first of them.
template <class Row, class Value, std::size_t Size, class Member>
void verifyAllThere(const std::vector<Row>& rows, std::string_view name, std::string_view member,
                    const std::array<Value, Size>& all, Member Row::*value, Report& report) {
  const auto isOne = [&](const Row& row) {
    return std::any_of(all.begin(), all.end(), [&](Value each) { return holds(row.*value, each); });
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto isSibling = [&](const Row& row) {
      return isOne(row) && areOfOneScale(withoutPlace(reachOf(row)), withoutPlace(reachOf(rows[i])));
    };
    if (!isOne(rows[i])) continue;
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(rows.begin(), end, isSibling)) continue;  // reported at the first
    for (const Value each : all) {
      const bool there = std::any_of(rows.begin(), rows.end(),
                                     [&](const Row& row) { return isSibling(row) && holds(row.*value, each); });
      if (there) continue;
      report.add(ProblemCode::gap, pointerTo(name, i, member), "a row for '" + std::string(word(each)) + "' too",
                 "none");
    }
  }
}

constexpr std::array groups = {Destination::group1, Destination::group2, Destination::group3};
constexpr std::array flows = {Flow::higher, Flow::similar, Flow::lower};

void verifyCountries(const Call& call, Report& report) {
  std::map<std::string, std::string> seen;
  const auto visit = [&](const auto& lists, std::string_view name) {
    for (std::size_t i = 0; i < lists.size(); ++i) {
      for (std::size_t j = 0; j < lists[i].countries.size(); ++j) {
        const auto [place, isNew] = seen.emplace(lists[i].countries[j], nameOf(lists[i]));
        if (!isNew) {
          report.add(ProblemCode::overlap, pointerTo(name, i, "countries") + "/" + std::to_string(j),
                     "each country once; it stands in " + place->second, "'" + lists[i].countries[j] + "' again");
        }
      }
    }
  };
  visit(call.groups, "groups");
  visit(call.regions, "regions");
  visit(call.unplaced, "unplaced");
}

/// The reach of an author's row, completed with the author's country.
Reach reachOfOwn(Reach reach, const std::string& country, const Call& call) {
  const bool hosts = reach.scope.directions == std::vector{Direction::incoming};
  if (hosts && reach.receiving.empty()) reach.receiving = {call.destinationOf(country)};
  return reach;
}

/// The range that the call's rows for the same situations allow; nothing if there are none.
template <class Row>
std::optional<Amount> allowedBy(const std::vector<Row>& rows, const Reach& own) {
  std::optional<Amount> allowed;
  for (const Row& row : rows) {
    if (!meet(reachOf(row), own)) continue;
    allowed = allowed ? hull(*allowed, row.rate.amount()) : row.rate.amount();
  }
  return allowed;
}

}  // namespace

void verify(const Figures& figures, Report& report) {
  verifyDays(figures.shortStaySupport, "shortStaySupport", report);
  verifyDays(figures.staffScale, "staffScale", report);
  verifyBands(figures.travel, report);
  verifyTravelRows(figures.travel, report);
  verifyTopUpDays(figures.topUps, report);
  eachTable(figures, [&](std::string_view name, const auto& rows) {
    if constexpr (requires { reachOf(rows.front()); }) {
      if (name != "travel") verifyRows(rows, name, report);
    }
  });
}

void verify(const Call& call, Report& report) {
  verifyCountries(call, report);
  const Figures& figures = call.figures;
  verifyAllThere(figures.monthlySupport, "monthlySupport", "flow", flows, &MonthlySupport::flow, report);
  verifyAllThere(figures.monthlySupport, "monthlySupport", "receiving", groups, &MonthlySupport::receiving, report);
  verifyAllThere(figures.staffSupport, "staffSupport", "receiving", groups, &StaffSupport::receiving, report);
}

void verifyWithin(const Call& call, const Figures& published, const std::string& country, Report& report) {
  const auto compare = [&](auto member, std::string_view name) {
    const auto& rows = published.*member;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const auto allowed = allowedBy(call.figures.*member, reachOfOwn(reachOf(rows[i]), country, call));
      if (!allowed) continue;
      const auto check = [&](Money rate, const char* end) {
        if (rate >= allowed->low && rate <= allowed->high) return;
        report.add(ProblemCode::outOfRange, pointerTo(name, i, "rate") + end,
                   std::to_string(allowed->low.inCents()) + " to " + std::to_string(allowed->high.inCents()) +
                       ", which the call allows",
                   std::to_string(rate.inCents()));
      };
      if (rows[i].rate.low) check(*rows[i].rate.low, "/low");
      check(rows[i].rate.high, "/high");
    }
  };
  compare(&Figures::monthlySupport, "monthlySupport");
  compare(&Figures::staffSupport, "staffSupport");
}

}  // namespace passerelle::json
