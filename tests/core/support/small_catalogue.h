#pragma once

#include <string>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/facet_column.h"
#include "tests/core/support/going.h"
#include "tests/core/support/invented.h"

// A small invented catalogue: two partners, a network, two agreements, three offers.

namespace passerelle::test {

inline Campus campus(const char* id, const char* town, const char* country) {
  auto made = stated<Campus>("page");
  made.id.text = InternedText(std::string_view(id));
  made.name = {InternedText(std::string_view(town)), InternedText(std::string_view(town))};
  made.town = InternedText(std::string_view(town));
  made.country = InternedText(std::string_view(country));
  return made;
}

inline std::vector<Campus> fewCampuses() {
  return {campus("north", "Malmö", "SE"), campus("south", "Lyon", "FR"), campus("home", "Here", "DK")};
}

inline Partner partner(const char* id) {
  auto made = stated<Partner>("page");
  made.id.text = InternedText(std::string_view(id));
  made.campus.text = made.id.text;
  return made;
}

inline AgreementEntry entry(const char* partner, const char* country) {
  auto made = stated<AgreementEntry>("page");
  made.partner.text = InternedText(std::string_view(partner));
  made.country = InternedText(std::string_view(country));
  made.writtenAs = made.partner.text;
  return made;
}

inline Agreement agreement(const char* id, const char* first, const char* last, std::vector<AgreementEntry> entries) {
  auto made = stated<Agreement>("page");
  made.id.text = InternedText(std::string_view(id));
  made.firstDay = date(first);
  made.lastDay = date(last);
  made.flows = {stated<AgreementFlow>("page")};
  made.entries = std::move(entries);
  return made;
}

inline Offer offer(const char* host, const char* first, const char* last) {
  auto made = stated<Offer>("page");
  made.host = Id<Campus>{InternedText(std::string_view(host))};
  made.id.text = InternedText(std::string(host) + "-" + first);
  made.publisher.text = "invented";
  made.stay = Period{date(first), date(last)};
  return made;
}

inline VirtualPart virtualOn(std::vector<CivilDate> days) {
  VirtualPart part;
  part.state = VirtualState::dated;
  part.days = std::move(days);
  return part;
}

inline VirtualPart virtualIn(const char* first, const char* last) {
  VirtualPart part;
  part.state = VirtualState::dated;
  part.months = Period{date(first), date(last)};
  return part;
}

/// The offers are Monday to Friday in Sweden, Monday to Friday in France, and Wednesday to Friday in Sweden without
/// virtual days.
inline Catalogue fewRecords() {
  Catalogue all;
  all.countryNames = {{"SE", {"Suède", "Sweden"}}, {"FR", {"France", "France"}}};
  all.partners = {partner("north"), partner("south")};
  auto member = stated<NetworkMember>("page");
  member.campus = Id<Campus>{"north"};
  member.role = MemberRole::partner;
  auto network = stated<Network>("page");
  network.id.text = "ring";
  network.name = {"Anneau", "Ring"};
  network.members = {member};
  all.networks = {network};
  AgreementEntry marked = entry("north", "SE");
  marked.marks = {{{"ring"}, MemberRole::partner}};
  marked.countryInferred = true;
  all.agreements = {{{"invented"},
                     {agreement("old", "2020-01-01", "2021-12-31", {entry("north", "SE"), entry("south", "FR")}),
                      agreement("new", "2021-07-01", "2022-06-30", {marked})}}};
  all.offers = {offer("north", "2024-05-06", "2024-05-10"), offer("south", "2024-06-03", "2024-06-07"),
                offer("north", "2024-07-03", "2024-07-05")};
  all.offers[0].virtualPart = virtualOn({date("2024-04-08")});
  all.offers[0].language = "en";
  all.offers[0].level = LanguageLevel::B1;
  all.offers[0].arrangements = {Arrangement::lunch, Arrangement::accommodation};
  all.offers[1].virtualPart.state = VirtualState::announcedLater;
  all.offers[1].audience = Audience::administrativeAndAcademicStaff;
  all.offers[1].title = "Particle physics";
  all.offers[1].arrangements = {Arrangement::lunch};
  return all;
}

inline DeadlineRule deadlineBefore(int months) {
  auto rule = stated<DeadlineRule>("page");
  rule.monthsBeforeStart = months;
  return rule;
}

/// Formats counts as "fr:1 it:2".
inline std::string tell(const std::vector<FacetCount>& counts) {
  std::string out;
  for (const FacetCount& each : counts) {
    out += (out.empty() ? "" : " ") + std::string(each.value) + ":" + std::to_string(each.count);
  }
  return out;
}

/// The same without counts of 0.
inline std::string tellAboveZero(std::vector<FacetCount> counts) {
  std::erase_if(counts, [](const FacetCount& each) { return each.count == 0; });
  return tell(counts);
}

}  // namespace passerelle::test
