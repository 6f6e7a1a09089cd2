#include "core/describe/catalogue.h"
#include "core/base/words.h"

namespace passerelle::json {

namespace {

constexpr Limits languageLength{2, 2};
constexpr Limits anyYear{1000, 2199};
constexpr Limits counted{0, 1'000'000'000};

void verifyOrder(CivilDate first, CivilDate last, Report& report) {
  if (first <= last) return;
  report.add(ProblemCode::endBeforeStart, "/lastDay", "a day from " + first.text() + " on", last.text());
}

void verifyPeriod(const void* value, Report& report) {
  const auto& period = *static_cast<const Period*>(value);
  verifyOrder(period.firstDay, period.lastDay, report);
}

void verifyAgreement(const void* value, Report& report) {
  const auto& agreement = *static_cast<const Agreement*>(value);
  verifyOrder(agreement.firstDay, agreement.lastDay, report);
}

void verifyMember(const void* value, Report& report) {
  const auto& member = *static_cast<const NetworkMember*>(value);
  if (member.campus.has_value() != member.name.has_value()) return;
  report.add(ProblemCode::contradictory, "", "either a campus or a name", member.campus ? "both" : "neither");
}

/// The dates of the virtual part fit its state: it is dated exactly if there are days or months, and days are in order.
void verifyVirtualPart(const void* value, Report& report) {
  const auto& part = *static_cast<const VirtualPart*>(value);
  const bool hasDates = !part.days.empty() || part.months;
  if (hasDates != (part.state == VirtualState::dated)) {
    report.add(ProblemCode::contradictory, "/state", hasDates ? "'dated', as it has dates" : "dates, as it is 'dated'",
               "'" + std::string(word(part.state)) + "'");
  }
  for (std::size_t i = 1; i < part.days.size(); ++i) {
    if (part.days[i - 1] < part.days[i]) continue;
    report.add(ProblemCode::endBeforeStart, pointerTo("days", i), "a day after " + part.days[i - 1].text(),
               part.days[i].text());
  }
}

void verifyPastMobility(const void* value, Report& report) {
  const auto& mobility = *static_cast<const PastMobility*>(value);
  if (mobility.firstDay && mobility.lastDay) verifyOrder(*mobility.firstDay, *mobility.lastDay, report);
  if (mobility.firstDay && mobility.year) {
    report.add(ProblemCode::contradictory, "/year", "days or a year, not both", std::to_string(*mobility.year));
  }
}

void verifyYears(const void* value, Report& report) {
  const auto& years = *static_cast<const Years*>(value);
  if (!years.to || years.from <= *years.to) return;
  report.add(ProblemCode::upsideDown, "/to", "at least " + std::to_string(years.from), std::to_string(*years.to));
}

void verifyFigure(const void* value, Report& report) {
  const auto& figure = *static_cast<const Figure*>(value);
  if (!figure.upTo || figure.value < *figure.upTo) return;
  report.add(ProblemCode::upsideDown, "/upTo", "more than " + std::to_string(figure.value),
             std::to_string(*figure.upTo));
}

/// Limits apply to members, not to the elements of a list, so the months are checked here.
void verifyFact(const void* value, Report& report) {
  const auto& fact = *static_cast<const Fact*>(value);
  for (std::size_t i = 0; i < fact.months.size(); ++i) {
    if (1 <= fact.months[i] && fact.months[i] <= 12) continue;
    report.add(ProblemCode::outOfRange, pointerTo("months", i), "a month from 1 to 12", std::to_string(fact.months[i]));
  }
}

}  // namespace

Type Describe<Completeness>::table() {
  using C = Of<Completeness>;
  static constexpr std::array fields = {
      C::field<&Completeness::filled>("filled", "fields that the source states"),
      C::field<&Completeness::applicable>("applicable", "fields that can mean something here"),
      C::field<&Completeness::missing>("missing", "fields that apply and are not stated")};
  return objectType("Completeness", "How much of what could be known of a record is known.", fields);
}

Type Describe<Authority>::table() {
  using A = Of<Authority>;
  static constexpr auto fields = cited<Authority>(std::array{
      A::definition<&Authority::id>("id", "its id, also the name of its file"),
      A::field<&Authority::name>("name", "its name"), A::field<&Authority::acronym>("acronym", "its acronym"),
      A::field<&Authority::country>("country", "ISO 3166-1 alpha-2", countryCode)});
  return objectType("Authority", "A body that sets rules above institutions and pays no grant.", fields);
}

Type Describe<Contradiction>::table() {
  using C = Of<Contradiction>;
  static constexpr auto fields =
      cited<Contradiction>(std::array{C::field<&Contradiction::text>("text", "what speaks against it")});
  return objectType("Contradiction", "A statement of the sources that speaks against another one.", fields);
}

Type Describe<NetworkMember>::table() {
  using M = Of<NetworkMember>;
  static constexpr auto fields = cited<NetworkMember>(std::array{
      M::field<&NetworkMember::campus>("campus", "id of its campus"),
      M::field<&NetworkMember::name>("name", "its name, where the data has no campus"),
      M::field<&NetworkMember::role>("role", "as what it belongs"),
      M::field<&NetworkMember::since>("since", "year", anyYear),
      M::optionalList<&NetworkMember::contradictions>("contradictions", "what another place of the sources says")});
  return objectType("NetworkMember", "One that belongs to a network.", fields, &verifyMember);
}

Type Describe<Network>::table() {
  using N = Of<Network>;
  static constexpr auto fields = cited<Network>(
      std::array{N::definition<&Network::id>("id", "its id, also the name of its file"),
                 N::field<&Network::name>("name", "its name"), N::field<&Network::acronym>("acronym", "its acronym"),
                 N::field<&Network::spelledOut>("spelledOut", "the acronym in full, only where a source gives it"),
                 N::optionalList<&Network::members>("members", "that the sources name")});
  return objectType("Network", "An alliance or a network of universities.", fields);
}

Type Describe<Membership>::table() {
  using M = Of<Membership>;
  static constexpr std::array fields = {
      M::field<&Membership::network>("network", "id of the network"), M::field<&Membership::name>("name", "its name"),
      M::field<&Membership::member>("member", "as what, since when, by which source")};
  return objectType("Membership", "A network in the card of somebody who belongs to it.", fields);
}

Type Describe<Partner>::table() {
  using P = Of<Partner>;
  static constexpr auto fields =
      cited<Partner>(std::array{P::definition<&Partner::id>("id", "its id, also the name of its file"),
                                P::field<&Partner::campus>("campus", "id of its campus")});
  return objectType("Partner", "A university abroad with which an institution of the data works.", fields);
}

Type Describe<AgreementFlow>::table() {
  using A = Of<AgreementFlow>;
  static constexpr auto fields =
      cited<AgreementFlow>(std::array{A::field<&AgreementFlow::direction>("direction", "seen from the institution"),
                                      A::field<&AgreementFlow::activity>("activity", "kind of mobility"),
                                      A::field<&AgreementFlow::condition>("condition", "what it depends on")});
  return objectType("AgreementFlow", "A mobility that an agreement allows, as a whole: not partner by partner.",
                    fields);
}

Type Describe<PartnerMark>::table() {
  using P = Of<PartnerMark>;
  static constexpr std::array fields = {P::field<&PartnerMark::network>("network", "id of the network"),
                                        P::field<&PartnerMark::role>("role", "as what")};
  return objectType("PartnerMark", "What is printed beside a partner in the list of an agreement.", fields);
}

Type Describe<AgreementEntry>::table() {
  using A = Of<AgreementEntry>;
  static constexpr auto fields = cited<AgreementEntry>(
      std::array{A::field<&AgreementEntry::partner>("partner", "id of the partner"),
                 A::field<&AgreementEntry::country>("country", "ISO 3166-1 alpha-2", countryCode),
                 A::field<&AgreementEntry::countryInferred>("countryInferred", "its heading is lost in the source"),
                 A::field<&AgreementEntry::writtenAs>("writtenAs", "its name as the source writes it"),
                 A::optionalList<&AgreementEntry::marks>("marks", "printed beside it")});
  return objectType("AgreementEntry", "A university in the list of an agreement.", fields);
}

Type Describe<Agreement>::table() {
  using A = Of<Agreement>;
  static constexpr auto fields =
      cited<Agreement>(std::array{A::definition<&Agreement::id>("id", "kebab-case id"),
                                  A::field<&Agreement::call>("call", "the year in its title", {2014, 2099}),
                                  A::field<&Agreement::action>("action", "strand of the programme"),
                                  A::field<&Agreement::firstDay>("firstDay", "in force from, included"),
                                  A::field<&Agreement::lastDay>("lastDay", "in force to, included"),
                                  A::field<&Agreement::flows>("flows", "what it allows, as a whole"),
                                  A::field<&Agreement::entries>("entries", "its partners")});
  return objectType("Agreement", "An agreement of an institution with partners.", fields, &verifyAgreement);
}

Type Describe<InstitutionAgreements>::table() {
  using I = Of<InstitutionAgreements>;
  static constexpr std::array fields = {
      I::field<&InstitutionAgreements::institution>("institution", "id of the institution"),
      I::field<&InstitutionAgreements::agreements>("agreements", "its agreements")};
  return objectType("InstitutionAgreements", "Every agreement that an institution published.", fields);
}

Type Describe<Period>::table() {
  using P = Of<Period>;
  static constexpr std::array fields = {P::field<&Period::firstDay>("firstDay", "included"),
                                        P::field<&Period::lastDay>("lastDay", "included")};
  return objectType("Period", "Days, both ends included.", fields, &verifyPeriod);
}

Type Describe<VirtualPart>::table() {
  using V = Of<VirtualPart>;
  constexpr Limits few{1, 100};
  static constexpr std::array fields = {
      V::field<&VirtualPart::state>("state", "what is known of its dates"),
      V::optionalList<&VirtualPart::days>("days", "in order"),
      V::field<&VirtualPart::months>("months", "whole months, where no day is named"),
      V::field<&VirtualPart::sessions>("sessions", "that all follow together, how many", few),
      V::field<&VirtualPart::hoursPerSession>("hoursPerSession", "hours", few),
      V::field<&VirtualPart::asynchronousSessions>("asynchronousSessions", "without a day of their own", few),
      V::field<&VirtualPart::written>("written", "the words of the source, where they say more")};
  return objectType("VirtualPart", "The part of a programme that is followed from home.", fields, &verifyVirtualPart);
}

Type Describe<Offer>::table() {
  using O = Of<Offer>;
  static constexpr auto fields = cited<Offer>(
      std::array{O::definition<&Offer::id>("id", "host and first day, also the name of its file"),
                 O::field<&Offer::publisher>("publisher", "id of the institution that lists it, also its folder"),
                 O::field<&Offer::activity>("activity", "kind of mobility"),
                 O::field<&Offer::title>("title", "its title, where it has one"),
                 O::field<&Offer::titleLanguage>("titleLanguage", "of the title, ISO 639-1", languageLength),
                 O::field<&Offer::field>("field", "what it is about"),
                 O::field<&Offer::host>("host", "id of the campus where it takes place; absent: not stated"),
                 O::field<&Offer::hostWritten>("hostWritten", "the host as the source writes it"),
                 O::field<&Offer::organisedByPublisher>("organisedByPublisher", "the publisher's own programme"),
                 O::field<&Offer::stay>("stay", "the physical part; absent: not stated"),
                 O::field<&Offer::stayWritten>("stayWritten", "as the source writes it, where that is odd"),
                 O::field<&Offer::virtualPart>("virtualPart", "the part that is followed from home"),
                 O::field<&Offer::audience>("audience", "section of the publisher's page"),
                 O::optionalList<&Offer::roles>("roles", "whom it names itself"),
                 O::field<&Offer::language>("language", "ISO 639-1", languageLength),
                 O::field<&Offer::level>("level", "least level of the language"),
                 O::optionalList<&Offer::arrangements>("arrangements", "what the host gives"),
                 O::field<&Offer::arrangementsNote>("arrangementsNote", "what else to know of it"),
                 O::field<&Offer::accommodation>("accommodation", "days for which lodging is given"),
                 O::field<&Offer::credits>("credits", "ECTS", {1, 60}),
                 O::optionalList<&Offer::oddities>("oddities", "what is odd about it as printed"),
                 O::optionalList<&Offer::inferred>("inferred", "what its source does not state")});
  return objectType("Offer", "A dated session of a programme.", fields);
}

Type Describe<Subject>::table() {
  using S = Alternatives<Subject>;
  static constexpr std::array alternatives = {S::alternative<Id<Institution>>("institution", "id of an institution"),
                                              S::alternative<Id<Authority>>("authority", "id of an authority"),
                                              S::alternative<Id<Network>>("network", "id of a network"),
                                              S::alternative<Id<Offer>>("offer", "id of an offer"),
                                              S::alternative<ProgrammePart>("programme", "part of the programme")};
  return oneOf<Subject>("Subject", "Whom or what a fact is about.", alternatives);
}

Type Describe<Years>::table() {
  using Y = Of<Years>;
  static constexpr std::array fields = {Y::field<&Years::from>("from", "included", anyYear),
                                        Y::field<&Years::to>("to", "included; absent: no end is stated", anyYear)};
  return objectType("Years", "The years in which a statement was made as a present one.", fields, &verifyYears);
}

Type Describe<Figure>::table() {
  using F = Of<Figure>;
  static constexpr std::array fields = {F::field<&Figure::value>("value", "the number, or the lower end", counted),
                                        F::field<&Figure::upTo>("upTo", "the upper end of a range", counted),
                                        F::field<&Figure::unit>("unit", "what is counted"),
                                        F::field<&Figure::exactness>("exactness", "how exactly it is stated")};
  return objectType("Figure", "A number that a source states.", fields, &verifyFigure);
}

Type Describe<Fact>::table() {
  using F = Of<Fact>;
  static constexpr auto fields = cited<Fact>(std::array{
      F::definition<&Fact::id>("id", "kebab-case id"), F::field<&Fact::subject>("subject", "whom or what it is about"),
      F::field<&Fact::topic>("topic", "what it is about"), F::field<&Fact::text>("text", "in our own words"),
      F::field<&Fact::period>("period", "when it was said as something present"),
      F::field<&Fact::since>("since", "year from which it holds", anyYear),
      F::optionalList<&Fact::figures>("figures", "its numbers"),
      F::optionalList<&Fact::countries>("countries", "that it names, ISO 3166-1 alpha-2"),
      F::optionalList<&Fact::months>("months", "of every year, that it names"),
      F::optionalList<&Fact::alsoAt>("alsoAt", "further places in the source")});
  return objectType("Fact", "Something that a source says of a subject, in our own words.", fields, &verifyFact);
}

Type Describe<FactsFile>::table() {
  using F = Of<FactsFile>;
  static constexpr std::array fields = {F::field<&FactsFile::facts>("facts", "the facts")};
  return objectType("FactsFile", "Facts of one source.", fields);
}

Type Describe<PastMobility>::table() {
  using P = Of<PastMobility>;
  constexpr Limits people{1, 10'000};
  static constexpr auto fields = cited<PastMobility>(std::array{
      P::definition<&PastMobility::id>("id", "kebab-case id"), P::field<&PastMobility::title>("title", "what it was"),
      P::optionalList<&PastMobility::activities>("activities", "kinds of mobility"),
      P::field<&PastMobility::direction>("direction", "seen from the institution"),
      P::field<&PastMobility::firstDay>("firstDay", "where stated to the day"),
      P::field<&PastMobility::lastDay>("lastDay", "included"),
      P::field<&PastMobility::year>("year", "where no days are stated", anyYear),
      P::field<&PastMobility::month>("month", "of that year", {1, 12}),
      P::field<&PastMobility::people>("people", "how many went; no one is named", people),
      P::optionalList<&PastMobility::partners>("partners", "ids of partners"),
      P::field<&PastMobility::detail>("detail", "in our own words"),
      P::optionalList<&PastMobility::figures>("figures", "other numbers of it")});
  return objectType("PastMobility", "A stay that an institution tells of, without names.", fields, &verifyPastMobility);
}

Type Describe<InstitutionPastMobilities>::table() {
  using I = Of<InstitutionPastMobilities>;
  static constexpr std::array fields = {
      I::field<&InstitutionPastMobilities::institution>("institution", "id of the institution"),
      I::field<&InstitutionPastMobilities::pastMobilities>("pastMobilities", "in the order of the source")};
  return objectType("InstitutionPastMobilities", "The past mobilities of an institution.", fields);
}

}  // namespace passerelle::json
