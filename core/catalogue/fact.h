#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/catalogue/authority.h"
#include "core/catalogue/network.h"
#include "core/catalogue/offer.h"
#include "core/programme/institution.h"

namespace passerelle {

/// The topic of a fact.
enum class Topic {
  identity,      ///< year of foundation, size, kind
  programme,     ///< what a programme is
  priorities,    ///< of a programme
  benefits,      ///< of a programme
  charter,       ///< the Erasmus charter for higher education
  agreements,    ///< their number and partners
  networks,      ///< memberships, and descriptions of networks
  strategy,      ///< priorities and aims
  regions,       ///< target countries and regional programmes
  figures,       ///< counts of people and places
  funding,       ///< payers, amounts and budgets
  applications,  ///< calls for applications and their dates
  links,         ///< announced in the source without an address
  organisation,  ///< the tasks of offices
  contact,       ///< of an office, as given on the dated page
  welcome,       ///< housing and help for incoming people
  jointDegrees,  ///< double and joint degrees
  recruitment,   ///< of international students
  recognition,   ///< of studies and work abroad
  selection,     ///< of outgoing people
  internships,   ///< abroad
  languages,     ///< language courses and minimum levels
  preparation,   ///< preparation, follow-up and feedback
  staff,         ///< mobility of staff
  digital,       ///< digital tools and distance learning
  partnerships,  ///< how partners are chosen
  inclusion,     ///< fewer opportunities
  ecology,       ///< sustainable development and transport
  impact         ///< expected effects of the programme, research and enterprise
};

/// The parts of the programme that facts can be about.
enum class ProgrammePart {
  erasmusPlus,
  blendedIntensiveProgramme,   ///< BIP
  internationalCreditMobility  ///< ICM (French MIC), KA171
};

/// The subject of a fact.
using Subject = std::variant<Id<Institution>, Id<Authority>, Id<Network>, Id<Offer>, ProgrammePart>;

/// The years in which a source made a statement in the present tense, both ends included. After them, the fact is shown
/// in the past tense.
struct Years {
  int from = 0;
  std::optional<int> to;  ///< absent: no end is stated

  friend bool operator==(const Years&, const Years&) = default;
};

/// What a figure counts.
enum class FigureUnit {
  agreements,
  companies,
  countries,
  doctors,
  days,
  establishments,
  euros,
  hours,
  mobilities,
  months,
  nationalities,
  networks,
  partners,
  people,
  percent,
  programmes,
  rank,
  semesters,
  students,
  universities,
  weeks,
  year,
  years
};

/// How exactly a source states a figure.
enum class Exactness { exactly, about, moreThan, atLeast };

/// A number that a source states. For a range, `value` is the lower end and `upTo` the upper end, both included.
struct Figure {
  int value = 0;
  std::optional<int> upTo;
  FigureUnit unit = FigureUnit::people;
  Exactness exactness = Exactness::exactly;
};

/// A statement of a source about a subject, in our own words and never copied from the source.
struct Fact {
  Citation citation;
  Id<Fact> id;
  Subject subject;
  Topic topic = Topic::identity;
  std::vector<Locator> alsoAt;  ///< further places in the source that say it
  LocalizedText text;
  Years period;              ///< the years in which the source stated it
  std::optional<int> since;  ///< first year in which it is true, if stated
  std::vector<Figure> figures;
  std::vector<InternedText> countries;  ///< mentioned in the text, ISO 3166-1 alpha-2
  std::vector<int> months;              ///< recurring months mentioned in the text, 1 to 12
};

/// Facts of one author. One file per source document or institution.
struct FactsFile {
  std::vector<Fact> facts;
};

/// Which facts to list; an absent field does not restrict.
struct FactsQuestion {
  std::optional<std::string> institution;
  std::optional<std::string> authority;
  std::optional<std::string> network;
  std::optional<std::string> offer;
  std::optional<ProgrammePart> programme;
  std::optional<Topic> topic;
};

struct FactList {
  std::vector<Fact> facts;
};

/// The facts that match the question, in the order of the data.
FactList select(const std::vector<Fact>& facts, const FactsQuestion& question);

}  // namespace passerelle
