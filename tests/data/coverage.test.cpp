#include <array>
#include <iostream>
#include <map>
#include <set>

#include "core/base/words.h"
#include "core/funding/formula.h"
#include "core/funding/travel_share.h"
#include "tests/core/support/data.h"
#include "tests/core/support/every.h"
#include "tests/core/support/tell.h"

// Coverage of the rules: for every call, kind of stay, role, direction and country, exactly one row decides each part
// of the grant, or the part is a named gap. The counts here are independent of the checks of the loader.

namespace passerelle {

namespace {

using test::Told;

using test::every;

/// Whether the kind of stay is for people of this role.
bool isFor(Activity activity, Role role) {
  if (activity == Activity::BIP || activity == Activity::conference) return true;
  if (isStaff(activity)) return role != Role::student;
  return activity == Activity::shortDoctoral ? role == Role::doctoralCandidate : !isStaff(role);
}

/// Collects each defect once, with the first mobility that shows it.
class Defects {
 public:
  void lookedAt(const std::string& table) { tables_.insert(table); }
  [[nodiscard]] const std::set<std::string>& tables() const { return tables_; }
  void add(const std::string& defect, const Mobility& mobility) {
    if (known_.insert(defect).second) told_.push_back(defect + ": " + test::jsonOf(mobility));
  }
  [[nodiscard]] const Told& told() const { return told_; }

 private:
  std::set<std::string> tables_;
  std::set<std::string> known_;
  Told told_;
};

/// Checks that at most one row of each layer applies; a defect names the rows by their pointers.
template <class Row, class AppliesTo>
void atMostOne(const LayeredTable<Row>& table, const std::string& name, const Situation& situation, Defects& defects,
               AppliesTo appliesTo) {
  defects.lookedAt(name);
  std::map<Layer, std::vector<std::string>> found;
  const auto look = [&](const std::vector<Row>& rows, Layer layer) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (appliesTo(rows[i])) found[layer].push_back("/figures/" + name + "/" + std::to_string(i));
    }
  };
  for (const PublishedRows<Row>& publication : table.published) look(*publication.rows, publication.layer);
  look(*table.call, Layer::call);
  for (const auto& [layer, pointers] : found) {
    if (pointers.size() < 2) continue;
    const std::string author = layer == Layer::call ? "" : std::string(word(layer)) + ", ";
    defects.add(author + "call " + std::to_string(situation.call->year) + " " + pointers[0] + " and " + pointers[1],
                situation.mobility);
  }
}

bool isIn(const std::vector<Destination>& places, const Situation& situation) {
  return places.empty() || std::find(places.begin(), places.end(), situation.receiving) != places.end();
}

bool is(const std::optional<bool>& wanted, bool found) { return !wanted || *wanted == found; }

/// Checks every table, in a situation without unknown fields.
void checkTables(const Situation& situation, const Terms& terms, Defects& defects) {
  const Mobility& mobility = situation.mobility;
  const auto scoped = [&](const auto& row) { return applies(row.scope, mobility) == Applies::yes; };
  const auto at = [&](const auto& row) { return !row.receiving || row.receiving == situation.receiving; };
  const bool outermost = mobility.outermostRegion.value_or(false);
  const bool fewer = mobility.fewerOpportunities.value_or(false);
  atMostOne(terms.monthlySupport, "monthlySupport", situation, defects, [&](const MonthlySupport& row) {
    return scoped(row) && isIn(row.receiving, situation) && (!row.flow || row.flow == situation.flow) &&
           is(row.outermostRegion, outermost);
  });
  atMostOne(terms.staffSupport, "staffSupport", situation, defects,
            [&](const StaffSupport& row) { return scoped(row) && at(row); });
  const auto covers = [&](const auto& row) { return *situation.days >= row.fromDay && *situation.days <= row.toDay; };
  atMostOne(terms.shortStaySupport, "shortStaySupport", situation, defects, covers);
  atMostOne(terms.staffScale, "staffScale", situation, defects, covers);
  atMostOne(terms.rateRelations, "rateRelations", situation, defects, scoped);
  atMostOne(terms.fundedStay, "fundedStay", situation, defects, scoped);
  atMostOne(terms.travel, "travel", situation, defects, [&](const TravelAmount& row) {
    return row.band.contains(*mobility.distance) && (!row.scope || applies(*row.scope, mobility) == Applies::yes);
  });
  atMostOne(terms.travelEntitlement, "travelEntitlement", situation, defects, [&](const TravelEntitlement& row) {
    return scoped(row) && isIn(row.receiving, situation) && is(row.fewerOpportunities, fewer) &&
           is(row.outermostRegion, outermost);
  });
  atMostOne(terms.exceptionalTravel, "exceptionalTravel", situation, defects, scoped);
  for (const TopUpKind kind : every<TopUpKind>()) {
    atMostOne(terms.topUps, "topUps", situation, defects, [&](const TopUp& row) {
      return row.kind == kind && scoped(row) && isIn(row.receiving, situation) && is(row.outermostRegion, outermost) &&
             *situation.days >= row.fromDay.value_or(0) && *situation.days <= row.toDay.value_or(*situation.days);
    });
  }
  atMostOne(terms.durations, "durations", situation, defects,
            [&](const Duration& row) { return applies(row, situation) == Applies::yes; });
  atMostOne(terms.payments, "payments", situation, defects, scoped);
  atMostOne(terms.projectPeriods, "projectPeriods", situation, defects, scoped);
  atMostOne(terms.earlyReturnTolerance, "earlyReturnTolerance", situation, defects, scoped);
  atMostOne(terms.rounding, "rounding", situation, defects, scoped);
}

template <class Entries, class IsOne>
std::size_t countOf(const Entries& entries, IsOne isOne) {
  return static_cast<std::size_t>(
      std::count_if(entries.begin(), entries.end(), [&](const auto& each) { return isOne(each.rule); }));
}

/// Checks that each part of the grant has exactly one line, or one gap with a reason.
void checkParts(const Grant& grant, const Situation& situation, const Terms& terms, Defects& defects) {
  const Mobility& mobility = situation.mobility;
  const auto defect = [&](const std::string& what) {
    defects.add("call " + std::to_string(situation.call->year) + " " + std::string(word(*mobility.action)) + " " +
                    std::string(word(*mobility.activity)) + " " + std::string(word(*mobility.direction)) + ": " + what,
                mobility);
  };
  const auto ofSupport = [](Rule rule) { return isSupport(rule) || rule == Rule::undetermined; };
  const std::size_t supports = countOf(grant.lines, ofSupport);
  if (supports + countOf(grant.unpriced, ofSupport) != 1) return defect("not one support or gap");
  if (supports == 0) return;
  const auto isTravel = [](Rule rule) { return rule == Rule::travel; };
  const std::size_t travels = countOf(grant.lines, isTravel) + countOf(grant.unpriced, isTravel);
  if (!travelEntitlement(situation, terms)) defect("nobody says whether travel is paid");
  if ((travels == 1) != travelShares(situation, terms).mayBePaid()) defect("travel is neither paid nor told");
  const auto isForFewer = [](Rule rule) { return rule == Rule::fewerOpportunitiesTopUp; };
  const std::size_t forFewer = countOf(grant.lines, isForFewer) + countOf(grant.unpriced, isForFewer);
  const auto none = firstRow(terms.topUps, [&](const TopUp& row) {
    return row.kind == TopUpKind::fewerOpportunitiesTopUp && row.amount == Money() &&
           applies(row.scope, mobility) == Applies::yes && isIn(row.receiving, situation) &&
           is(row.outermostRegion, mobility.outermostRegion.value_or(false));
  });
  if (forFewer != (mobility.fewerOpportunities.value_or(false) && !none ? 1U : 0U)) {
    defect("fewer opportunities are neither paid nor told");
  }
  const auto certain = std::count_if(grant.lines.begin(), grant.lines.end(), [](const Line& line) {
    const bool isGreen = line.rule == Rule::greenOnce || line.rule == Rule::greenSupplement;
    return isGreen && line.amount.low > Money();
  });
  if (certain > 1) defect("green travel is paid twice");
  for (const Rule each : every<Rule>()) {
    const auto isIt = [each](Rule rule) { return rule == each; };
    if (countOf(grant.lines, isIt) + countOf(grant.unpriced, isIt) > 1)
      defect(std::string(word(each)) + " is told twice");
  }
}

struct Author {
  const Institution* institution;
  std::string country;
};

std::vector<Author> authors() {
  std::vector<Author> all = {{nullptr, "FR"}, {nullptr, "LV"}, {nullptr, "SE"}};
  for (const Agency& agency : test::library().agencies) all.push_back({nullptr, agency.country});
  for (const Institution& institution : test::library().institutions)
    all.push_back({&institution, std::string(institution.country)});
  return all;
}

/// Calls visit(mobility) for every combination of activity, role, direction, action and other country.
template <class Visit>
void everyMobility(const Author& author, const std::vector<std::string>& others, Visit visit) {
  for (const Activity activity : every<Activity>()) {
    for (const Role role : every<Role>()) {
      if (!isFor(activity, role)) continue;
      for (const Direction direction : every<Direction>()) {
        for (const Action action : every<Action>()) {
          if (activity == Activity::BIP && action == Action::KA171) continue;
          for (const std::string& other : others) {
            if (other == author.country) continue;
            Mobility mobility;
            if (author.institution != nullptr) mobility.institution = author.institution->id.text;
            mobility.activity = activity;
            mobility.role = role;
            mobility.direction = direction;
            mobility.action = action;
            const bool leaves = direction == Direction::outgoing;
            mobility.sendingCountry = leaves ? author.country : other;
            mobility.receivingCountry = leaves ? other : author.country;
            mobility.teachingContract = true;
            visit(mobility);
          }
        }
      }
    }
  }
}

/// One country of each kind in every call: groups, regions with equal amounts, partners, excluded countries and
/// territories without a group.
const std::vector<std::string> ofEachKind = {"FR", "DE", "SE", "ES", "CZ", "PL", "CH",
                                             "AD", "GB", "SN", "US", "QA", "RE", "XK"};

int usualDays(Activity activity) {
  if (isLongStudentStay(activity)) return 150;
  return 10;
}

void check(const Call& call, const Author& author, Mobility mobility, Defects& defects) {
  mobility.call = call.year;
  if (!mobility.distance) mobility.distance = Distance::metres(700'000);
  const Situation situation = situate(mobility, call, author.institution);
  const Terms terms = resolve(call, authorsOf(situation, test::library()));
  const Grant grant = estimate(situation, terms);
  if (grant.unpriced.empty() || grant.unpriced.front().reason != UnpricedReason::notModelled) {
    checkTables(situation, terms, defects);
  }
  checkParts(grant, situation, terms, defects);
}

}  // namespace

TEST_CASE("For every country, kind of stay, role, direction and call, each part has one rule or a named gap") {
  Defects defects;
  int asked = 0;
  for (const Call& call : test::library().calls) {
    for (const Author& author : authors()) {
      everyMobility(author, test::library().countries, [&](Mobility mobility) {
        mobility.days = usualDays(*mobility.activity);
        mobility.greenTravel = asked % 2 == 0;
        mobility.fewerOpportunities = asked % 3 == 0;
        check(call, author, mobility, defects);
        ++asked;
      });
    }
  }
  std::cout << "coverage: " << asked << " mobilities over " << test::library().countries.size() << " countries\n";
  CHECK(defects.told() == Told{});
  const std::set<std::string> ofManyRows = {"blendedProgrammes", "conditions", "projectSupport", "remarks"};
  for (const json::Field& table : json::typeOf<Figures>().fields) {
    INFO(table.name << ": checkTables in tests/data/coverage.test.cpp looks at it, or several of its rows may apply");
    CHECK(defects.tables().count(std::string(table.name)) + ofManyRows.count(std::string(table.name)) == 1);
  }
}

TEST_CASE("For every length, distance and answer, and each kind of country, each part has one rule or a named gap") {
  Defects defects;
  int asked = 0;
  for (const Call& call : test::library().calls) {
    for (const Author& author : authors()) {
      everyMobility(author, ofEachKind, [&](Mobility mobility) {
        for (const int days : {1, 2, 4, 5, 14, 15, 30, 31, 59, 60, 61, 360, 361}) {
          const int answers = asked++;
          mobility.days = days;
          mobility.greenTravel = answers % 2 == 0;
          mobility.fewerOpportunities = answers / 2 % 2 == 0;
          mobility.outermostRegion = answers / 4 % 2 == 0;
          constexpr std::array edges = {9'999, 10'000, 99'999, 100'000, 499'999, 2'000'000, 3'999'999, 8'000'000};
          mobility.distance = Distance::metres(edges.at(static_cast<std::size_t>(answers) % edges.size()));
          check(call, author, mobility, defects);
        }
      });
    }
  }
  std::cout << "coverage: " << asked << " mobilities of every length\n";
  CHECK(defects.told() == Told{});
}

TEST_CASE("Every day belongs to one call, and only the call selects the figures") {
  const auto& calls = test::library().calls;
  Defects defects;
  int asked = 0;
  for (int year = calls.front().year; year <= calls.back().year + 2; ++year) {
    for (const char* day : {"-01-01", "-02-28", "-02-29", "-03-01", "-03-31", "-07-31", "-08-31", "-09-01", "-12-31"}) {
      const auto start = CivilDate::parse(std::to_string(year) + day);
      if (!start) continue;  // not a leap year
      const int academicYear = day >= std::string("-09-01") ? year : year - 1;
      everyMobility(authors().front(), {"DE", "PL", "SN"}, [&](Mobility mobility) {
        ++asked;
        mobility.start = start;
        mobility.end = start->plusMonthsClamped(isLongStudentStay(*mobility.activity) ? 5 : 0);
        const auto byDay = test::planner().estimate(mobility);
        if (academicYear < calls.front().year) {
          if (byDay->lines.size() + byDay->unpriced.size() != 1) defects.add("a call before the first", mobility);
          return;
        }
        const int wanted = std::min(academicYear, calls.back().year);
        if (byDay->call.year != wanted) defects.add("not call " + std::to_string(wanted), mobility);
        Mobility named = mobility;
        named.call = wanted;
        const auto byCall = test::planner().estimate(named);
        if (test::written(*byDay) != test::written(*byCall)) defects.add("the day changes the figures", mobility);
      });
    }
  }
  std::cout << "coverage: " << asked << " mobilities from day to day\n";
  CHECK(defects.told() == Told{});
}

}  // namespace passerelle
