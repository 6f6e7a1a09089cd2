#include "core/planner/considered_rows.h"

#include "core/json/type.h"
#include "core/planner/planner.h"
#include "tests/core/support/data.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"
#include "tests/core/support/tell.h"

namespace passerelle {

using test::anywhere;
using test::Going;
using test::staffRate;
using test::Told;

namespace {

/// "topUps/0 passedOver, days 5 of 10..20" or "travel/1 open, distance of 500000..999999 by distanceMetres".
std::string tell(const ConsideredRow& row) {
  std::string out = std::string(row.table) + "/" + std::to_string(row.place) + " " + std::string(word(row.outcome));
  for (const Restriction& each : row.restrictions) {
    out += ", " + std::string(word(each.kind));
    if (each.found.number) out += " " + std::to_string(*each.found.number);
    if (each.found.word) out += " " + *each.found.word;
    const Required& required = each.required;
    if (required.minimum) out += " of " + std::to_string(*required.minimum) + "..";
    if (required.maximum) out += std::to_string(*required.maximum);
    for (const std::string& word : required.words) out += (&word == required.words.data() ? " of " : "|") + word;
    if (each.field) out += " by " + *each.field;
  }
  return out;
}

Told considered(const Planner& planner, const Mobility& mobility, Layer layer = Layer::institution,
                int publication = 0) {
  Told out;
  const ConsideredRows answer = *planner.considered(mobility);
  for (const ConsideredRow& row : answer.rows) {
    if (row.layer == layer && row.publication == publication) out.push_back(tell(row));
  }
  return out;
}

Figures figuresOfCall() {
  Figures figures;
  figures.staffSupport = {staffRate("call", 80, 180)};
  figures.staffScale = {test::staffPercent("call", 1, 60, 100)};
  figures.travelEntitlement = {test::entitled("call", TravelShare::paid)};
  figures.travel = {test::travelAmount("call", 100, 500, 180), test::travelAmount("call", 500, 2000, 275)};
  return figures;
}

/// The call 2023, and a French institution and agency with these publications.
Planner published(std::vector<Publication> ofInstitution, std::vector<Publication> ofAgency = {}) {
  Library library;
  library.countries = {"DE", "FR", "PL", "SE", "US"};
  library.calls = {test::inventedCall(figuresOfCall())};
  library.institutions = {test::inventedInstitution({})};
  library.institutions.front().publications = std::move(ofInstitution);
  library.agencies.emplace_back().country = "FR";
  library.agencies.front().publications = std::move(ofAgency);
  return Planner(std::move(library));
}

Planner publishedFor2023(const Figures& figures) { return published({{{2023}, figures}}); }

Figures staffPaid(std::vector<StaffSupport> rows) {
  Figures figures;
  figures.staffSupport = std::move(rows);
  return figures;
}

Going teacher() {
  return anywhere().paidBy("invented").teacher().goingOut().on(Activity::STA).to("DE").staying(5).overKilometres(600);
}

Going traveller() { return anywhere().paidBy("invented").teacher().goingOut().on(Activity::STA).to("DE"); }

}  // namespace

TEST_CASE("A row that sets a figure is used, and one without effect on the answers only applies") {
  Figures figures = staffPaid({staffRate("page", 150, 150)});
  figures.shortStaySupport = {test::dailyRate("page", 5, 30, 70)};
  figures.fundedStay = {test::stated<FundedStay>("page")};
  figures.fundedStay.front().maximumDaysOnSite = 3;
  figures.earlyReturnTolerance = {test::stated<EarlyReturnTolerance>("page")};
  figures.payments = {test::stated<PaymentTerm>("page")};
  figures.conditions = {test::condition("page", "staff", RoleRequirement{{Role::teachingStaff}})};
  figures.remarks = {test::stated<Remark>("page")};
  CHECK(considered(publishedFor2023(figures), teacher()) ==
        Told{"shortStaySupport/0 applies", "staffSupport/0 used", "fundedStay/0 used", "earlyReturnTolerance/0 applies",
             "payments/0 used", "conditions/0 used", "remarks/0 used"});
}

TEST_CASE("A row that is passed over has every restriction that the mobility does not meet") {
  Figures figures;
  const auto scoped = [&](const Scope& scope) {
    figures.staffSupport.push_back(staffRate("page", 150, 150));
    figures.staffSupport.back().scope = scope;
  };
  scoped({{Action::KA171}, {}, {}, {}});
  scoped({{}, {Activity::STT, Activity::combinedStaff}, {}, {}});
  scoped({{}, {}, {Role::student}, {}});
  scoped({{}, {}, {}, {Direction::incoming}});
  scoped({{Action::KA171}, {Activity::BIP}, {Role::student}, {Direction::incoming}});
  figures.staffSupport.push_back(staffRate("page", 150, 150));
  figures.staffSupport.back().receiving = Destination::group1;
  figures.monthlySupport.resize(2, test::monthlyRate("page", 300, 300));
  figures.monthlySupport.front().flow = Flow::higher;
  figures.monthlySupport.back().outermostRegion = true;
  figures.travelEntitlement.resize(2, test::entitled("page", TravelShare::paid));
  figures.travelEntitlement.front().fewerOpportunities = true;
  figures.travelEntitlement.back().receiving = {Destination::group1, Destination::group3};
  figures.travel = {test::travelAmount("page", 100, 500, 180), test::travelAmount("page", 1000, std::nullopt, 300)};
  figures.topUps = {test::topUp("page", TopUpKind::greenOnce, Per::stay, 50)};
  figures.topUps.front().fromDay = 10;
  figures.topUps.front().toDay = 20;
  figures.shortStaySupport = {test::dailyRate("page", 5, 14, 70), test::dailyRate("page", 15, 30, 50)};
  figures.durations = {test::stayLimits("page", 5, 60), test::stayLimits("page", 2, 60)};
  figures.durations.front().partnerCountry = true;
  figures.durations.back().partnerCountry = false;
  CHECK(considered(publishedFor2023(figures), teacher()) ==
        Told{"monthlySupport/0 passedOver, flow similar of higher",
             "monthlySupport/1 passedOver, outermostRegion no of yes", "shortStaySupport/0 applies",
             "shortStaySupport/1 passedOver, days 5 of 15..", "staffSupport/0 passedOver, action KA131 of KA171",
             "staffSupport/1 passedOver, activity STA of STT|combinedStaff",
             "staffSupport/2 passedOver, role teachingStaff of student",
             "staffSupport/3 passedOver, direction outgoing of incoming",
             "staffSupport/4 passedOver, action KA131 of KA171, activity STA of BIP, role teachingStaff of student, "
             "direction outgoing of incoming",
             "staffSupport/5 passedOver, receivingCountry group2 of group1",
             "travel/0 passedOver, distance 600000 of 100000..499999",
             "travel/1 passedOver, distance 600000 of 1000000..",
             "travelEntitlement/0 passedOver, fewerOpportunities no of yes",
             "travelEntitlement/1 passedOver, receivingCountry group2 of group1|group3",
             "topUps/0 passedOver, days 5 of 10..20",
             "durations/0 passedOver, receivingCountry programmeCountry of partnerCountry", "durations/1 used"});
}

TEST_CASE("While an answer is missing, a row is open by the field that decides") {
  Figures figures;
  figures.travel = {test::travelAmount("page", 100, 500, 180), test::travelAmount("page", 500, 2000, 300)};
  figures.topUps = {test::topUp("page", TopUpKind::greenOnce, Per::stay, 50)};
  figures.topUps.front().fromDay = 10;
  figures.monthlySupport = {test::monthlyRate("page", 300, 300)};
  figures.monthlySupport.front().flow = Flow::lower;
  CHECK(considered(publishedFor2023(figures), traveller()) ==
        Told{"monthlySupport/0 passedOver, flow similar of lower",
             "travel/0 open, distance of 100000..499999 by distanceMetres",
             "travel/1 used, distance of 500000..1999999 by distanceMetres", "topUps/0 open, days of 10.. by days"});
  figures.staffSupport.resize(4, staffRate("page", 150, 150));
  figures.staffSupport[0].receiving = Destination::group3;
  figures.staffSupport[1].scope.roles = {Role::student};
  figures.staffSupport[2].scope.activities = {Activity::BIP};
  figures.staffSupport[3].scope.directions = {Direction::incoming};
  figures.travel.clear();
  figures.topUps.clear();
  CHECK(considered(publishedFor2023(figures), anywhere().paidBy("invented")) ==
        Told{"monthlySupport/0 open, flow of lower by sendingCountry",
             "staffSupport/0 open, receivingCountry of group3 by receivingCountry",
             "staffSupport/1 open, role of student by role", "staffSupport/2 open, activity of BIP by activity",
             "staffSupport/3 open, direction of incoming by direction"});
}

TEST_CASE("A row of another call is passed over, and used if the institution published nothing for this call") {
  const Figures figures = staffPaid({staffRate("page", 150, 150)});
  const Planner both = published({{{2021, 2022}, figures}, {{2023}, figures}});
  CHECK(considered(both, teacher()) == Told{"staffSupport/0 passedOver, call 2023 of 2021|2022"});
  CHECK(considered(both, teacher(), Layer::institution, 1) == Told{"staffSupport/0 used"});
  CHECK(considered(published({{{2022}, figures}}), teacher()) == Told{"staffSupport/0 used, call 2023 of 2022"});
}

TEST_CASE("A row of the agency applies below the institution's, and is used without one") {
  const Figures ofAgency = staffPaid({staffRate("agency", 120, 120)});
  const Planner below = published({{{2023}, staffPaid({staffRate("page", 150, 150)})}}, {{{2023}, ofAgency}});
  CHECK(considered(below, teacher()) == Told{"staffSupport/0 used"});
  CHECK(considered(below, teacher(), Layer::agency) == Told{"staffSupport/0 applies"});
  CHECK(considered(published({}, {{{2023}, ofAgency}}), teacher(), Layer::agency) == Told{"staffSupport/0 used"});
}

TEST_CASE("A call that the data lacks is named, and its rows are considered in the latest call") {
  const Planner planner = publishedFor2023(staffPaid({staffRate("page", 150, 150)}));
  const ConsideredRows later = *planner.considered(teacher().inCall(2099));
  CHECK(later.call.year == 2023);
  CHECK(later.call.wanted == 2099);
  CHECK(tell(later.rows.at(0)) == "staffSupport/0 used");
  const ConsideredRows earlier = *planner.considered(teacher().inCall(2015));
  CHECK(earlier.call.year == 2015);
  CHECK(earlier.rows.empty());
}

TEST_CASE("Without an institution or an agency in the data there is no row to consider") {
  CHECK(published({}).considered(anywhere().goingOut().from("DE").on(Activity::STA))->rows.empty());
}

TEST_CASE("Every table of figures is considered, in the order of the data") {
  Figures figures = staffPaid({staffRate("page", 150, 150)});
  figures.monthlySupport.emplace_back();
  figures.shortStaySupport.emplace_back();
  figures.staffScale.emplace_back();
  figures.rateRelations.emplace_back();
  figures.fundedStay.emplace_back();
  figures.travel.emplace_back();
  figures.travelEntitlement.emplace_back();
  figures.exceptionalTravel.emplace_back();
  figures.topUps.emplace_back();
  figures.durations.emplace_back();
  figures.earlyReturnTolerance.emplace_back();
  figures.payments.emplace_back();
  figures.projectPeriods.emplace_back();
  figures.rounding.emplace_back();
  figures.projectSupport.emplace_back();
  figures.blendedProgrammes.emplace_back();
  figures.conditions.emplace_back();
  figures.remarks.emplace_back();
  Told tables;
  const ConsideredRows answer = *publishedFor2023(figures).considered(teacher());
  for (const ConsideredRow& row : answer.rows) tables.emplace_back(row.table);
  Told described;
  for (const json::Field& field : json::typeOf<Figures>().fields) described.emplace_back(field.name);
  CHECK(tables == described);
}

TEST_CASE("Whatever is asked of the data, a row that is passed over has a reason and one that applies has none") {
  for (const Institution& institution : test::library().institutions) {
    for (const Activity activity : {Activity::BIP, Activity::SMS, Activity::STA}) {
      const Going stay = anywhere().paidBy(std::string(institution.id.text)).on(activity).staying(20);
      const ConsideredRows answer = *test::planner().considered(stay);
      for (const ConsideredRow& row : answer.rows) {
        INFO(tell(row));
        CHECK_FALSE((row.outcome == RowOutcome::passedOver && row.restrictions.empty()));
        CHECK_FALSE((row.outcome == RowOutcome::applies && !row.restrictions.empty()));
      }
    }
  }
}

}  // namespace passerelle
