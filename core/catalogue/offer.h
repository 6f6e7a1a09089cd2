#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/localized_text.h"
#include "core/base/source.h"
#include "core/catalogue/completeness.h"
#include "core/geo/place.h"
#include "core/programme/institution.h"
#include "core/programme/vocabulary.h"

namespace passerelle {

/// The audience of an offer, by the section of the publisher's page.
enum class Audience {
  students,  ///< and doctoral candidates
  academicStaffAndStudents,
  administrativeAndAcademicStaff,
  organisedByInstitution,  ///< the publisher's own: the section names the organiser instead of an audience
};

/// Levels of the Common European Framework of Reference for Languages.
enum class LanguageLevel { A1, A2, B1, B2, C1, C2 };

/// What the host provides free of charge or at a reduced price.
enum class Arrangement { lunch, accommodation, residenceRates };

/// What the source says about the dates of the virtual part.
enum class VirtualState {
  dated,           ///< days or months are given
  announcedLater,  ///< dates will be announced
  notStated,       ///< the source does not mention them
};

/// Days of the civil calendar, both ends included.
struct Period {
  CivilDate firstDay;
  CivilDate lastDay;

  friend bool operator==(const Period&, const Period&) = default;
};

/// The part of a programme that participants follow from home. If the source names days, they are listed in `days`; if
/// it names only months, they are a period of whole months.
struct VirtualPart {
  VirtualState state = VirtualState::notStated;
  std::vector<CivilDate> days;   ///< ascending
  std::optional<Period> months;  ///< whole months, if the source names no day
  std::optional<int> sessions;   ///< number of synchronous sessions, if stated
  std::optional<int> hoursPerSession;
  std::optional<int> asynchronousSessions;  ///< number of sessions without a fixed day
  std::optional<InternedText> written;      ///< the words of the source, if they say more than the other fields
};

/// The virtual part in relation to the physical part. Computed, not stored in the data.
enum class VirtualTiming { before, overlapping, after, notKnown };

/// An unusual feature of an offer in its source. The offer is kept as written and flagged.
enum class Oddity {
  headingMissing,  ///< the heading of its section is missing in the source
  spelling,        ///< a date or a name has an unusual spelling
  weekdays,        ///< it does not begin on a Monday and end on a Friday
  length,          ///< longer or shorter than the five days of most programmes
  crossesMonths,   ///< it begins in one month and ends in another
};

/// A value that the source does not state and that was inferred from the rest of the offer.
enum class Inferred { audience, host, virtualYear };

/// A dated session of a programme, as its publisher lists it: the programme (kind, title, field, host) and the session
/// (days, virtual part, audience, language, arrangements of the host). Its id combines host and first day, since two
/// sessions may have the same days. Title, field and host are absent if the source gives none.
struct Offer {
  Citation citation;
  Id<Offer> id;
  Id<Institution> publisher;
  Activity activity = Activity::BIP;
  std::optional<InternedText> title;
  std::optional<InternedText> titleLanguage;  ///< ISO 639-1
  std::optional<LocalizedText> field;
  std::optional<Id<Campus>> host;           ///< absent: the source does not state where it takes place
  std::optional<InternedText> hostWritten;  ///< as written in the source
  bool organisedByPublisher = false;

  std::optional<Period> stay;               ///< the physical part; absent: the source does not state its days
  std::optional<InternedText> stayWritten;  ///< as written in the source, if that is unusual
  VirtualPart virtualPart;
  Audience audience = Audience::students;
  std::vector<Role> roles;               ///< stated for the offer itself; empty: those of its section
  std::optional<InternedText> language;  ///< ISO 639-1
  std::optional<LanguageLevel> level;
  std::vector<Arrangement> arrangements;
  std::optional<LocalizedText> arrangementsNote;
  std::optional<Period> accommodation;  ///< the days on which accommodation is provided, if stated
  std::optional<int> credits;           ///< ECTS
  std::vector<Oddity> oddities;
  std::vector<Inferred> inferred;
};

/// The number of days of a period, both ends included.
[[nodiscard]] int daysOf(const Period& period);

[[nodiscard]] VirtualTiming timingOf(const Offer& offer);

/// The last known day of the physical or virtual part, whichever is later; empty if no day is known.
[[nodiscard]] std::optional<CivilDate> endOf(const Offer& offer);

/// Which fields of the offer the source states.
[[nodiscard]] Completeness completenessOf(const Offer& offer);

/// The part of an offer from whose first day the deadline is counted back.
enum class CountedFrom { stay, virtualPart };

/// By how many months before the start of an offer applications must arrive, as a publisher states it.
struct DeadlineRule {
  Citation citation;
  int monthsBeforeStart = 0;
};

/// The last day to apply for an offer: `monthsBeforeStart` months before its first known virtual or physical day,
/// whichever is earlier. It is the same day of the month, or the last day of a shorter month. Applications are still
/// accepted on the last day itself.
struct OfferDeadline : DeadlineRule {
  CivilDate lastDay;
  CivilDate countedFromDay;
  CountedFrom countedFrom = CountedFrom::stay;
  bool cautious = false;                   ///< counted from the first day of a month, since the source names no day
  bool mayBeEarlier = false;               ///< the days of the virtual part are not known yet
  std::optional<CivilDate> ofStay;         ///< the last day if counted from the physical part alone
  std::optional<CivilDate> ofVirtualPart;  ///< the last day if counted from the virtual part alone
};

/// Empty if no day of the offer is known.
[[nodiscard]] std::optional<OfferDeadline> deadlineOf(const Offer& offer, const DeadlineRule& rule);

/// The status of an offer on a day.
enum class OfferStatus {
  open,
  lastDay,            ///< this day is the last day to apply
  closed,             ///< too late to apply, but not over yet
  past,               ///< over
  datesToBeAnnounced  ///< no day of the offer is known
};

/// The days that determine the status of an offer.
struct OfferDays {
  std::optional<CivilDate> lastToApply;  ///< by its deadline; if none is published, the first day of the offer
  std::optional<CivilDate> end;          ///< the last day of the offer; absent: no day is known
};

[[nodiscard]] OfferDays decidingDaysOf(const Offer& offer, const std::optional<OfferDeadline>& deadline);

[[nodiscard]] OfferStatus statusOf(const OfferDays& days, CivilDate on);

}  // namespace passerelle
