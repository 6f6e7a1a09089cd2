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

/// What a fact is about.
enum class Topic {
  identity,      ///< founded when, how large, of which kind
  programme,     ///< what a programme is
  priorities,    ///< of a programme
  benefits,      ///< what it brings
  charter,       ///< the Erasmus charter for higher education
  agreements,    ///< how many, with whom
  networks,      ///< memberships and what a network is
  strategy,      ///< axes and aims
  regions,       ///< target countries and regional programmes
  figures,       ///< counts of people and places
  funding,       ///< who pays what, budgets
  applications,  ///< calls for applications and when they come
  links,         ///< announced without an address
  organisation,  ///< who does what, by office
  contact,       ///< of an office, as the dated page gave it
  welcome,       ///< housing and help for those who arrive
  jointDegrees,  ///< double and joint degrees
  recruitment,   ///< of international students
  recognition,   ///< of what was done abroad
  selection,     ///< of those who leave
  internships,   ///< abroad
  languages,     ///< language courses and minimum levels
  preparation,   ///< preparation, follow-up and feedback
  staff,         ///< mobility of staff
  digital,       ///< digital tools and distance learning
  partnerships,  ///< how partners are chosen
  inclusion,     ///< fewer opportunities
  ecology,       ///< sustainable development and transport
  impact         ///< what is expected of the programme, research and enterprise
};

/// The parts of the programme that facts speak of.
enum class ProgrammePart {
  erasmusPlus,
  blendedIntensiveProgramme,   ///< BIP
  internationalCreditMobility  ///< ICM (French MIC), KA171
};

/// Whom or what a fact is about.
using Subject = std::variant<Id<Institution>, Id<Authority>, Id<Network>, Id<Offer>, ProgrammePart>;

/// The years in which a statement was made as a present one: a fact is told in the past tense after them. Both ends
/// included.
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

/// A number that a source states. A range has both ends; `value` is its lower one.
struct Figure {
  int value = 0;
  std::optional<int> upTo;
  FigureUnit unit = FigureUnit::people;
  Exactness exactness = Exactness::exactly;
};

/// Something that a source says of a subject, told in our own words: never in its sentences.
struct Fact {
  Citation citation;
  Id<Fact> id;
  Subject subject;
  Topic topic = Topic::identity;
  LocalizedText text;
  Years period;              ///< when it was said as something present
  std::optional<int> since;  ///< year from which it holds, where stated
  std::vector<Figure> figures;
  std::vector<InternedText> countries;  ///< that it names, ISO 3166-1 alpha-2
  std::vector<int> months;              ///< of every year, that it names: 1 to 12
};

/// Facts of one author. One file a source document or institution.
struct FactsFile {
  std::vector<Fact> facts;
};

/// Which facts to tell; an absent field does not restrict.
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

/// The facts that answer, in the order of the data.
FactList select(const std::vector<Fact>& facts, const FactsQuestion& question);

}  // namespace passerelle
