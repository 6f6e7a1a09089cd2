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

/// For whom a publisher lists an offer, by the section of its page.
enum class Audience {
  students,  ///< and doctoral candidates
  academicStaffAndStudents,
  administrativeAndAcademicStaff,
  organisedByInstitution,  ///< the publisher's own: its section says who organises it, not for whom it is
};

/// Levels of the Common European Framework of Reference for Languages.
enum class LanguageLevel { A1, A2, B1, B2, C1, C2 };

/// What the host gives or makes cheaper.
enum class Arrangement { lunch, accommodation, residenceRates };

/// What the source says of when the virtual part takes place.
enum class VirtualState {
  dated,           ///< days, or a period
  announcedLater,  ///< its dates are to come
  notStated,       ///< the source says nothing of it
};

/// Days of the civil calendar, both ends included.
struct Period {
  CivilDate firstDay;
  CivilDate lastDay;

  friend bool operator==(const Period&, const Period&) = default;
};

/// The part of a programme that is followed from home. Its days are listed where the source names days; where it
/// names months alone they are a period of whole months.
struct VirtualPart {
  VirtualState state = VirtualState::notStated;
  std::vector<CivilDate> days;   ///< in order
  std::optional<Period> months;  ///< whole months, where the source names no day
  std::optional<int> sessions;   ///< that all follow together, where their number is stated
  std::optional<int> hoursPerSession;
  std::optional<int> asynchronousSessions;  ///< without a day of their own
  std::optional<InternedText> written;      ///< the words of the source about it, where they say more
};

/// Where the virtual part lies against the physical one. Computed, not stored.
enum class VirtualTiming { before, overlapping, after, notKnown };

/// What is odd about an offer as it is printed. It is kept as written and flagged.
enum class Oddity {
  headingMissing,  ///< the heading of its section is lost in the source
  spelling,        ///< a date or a name is written unusually
  weekdays,        ///< it does not begin on a Monday and end on a Friday
  length,          ///< longer or shorter than the five days of most programmes
  crossesMonths,   ///< it begins in one month and ends in another
};

/// Something of an offer that its source does not state and that follows from the rest of it.
enum class Inferred { audience, host, virtualYear };

/// A dated session of a programme, as its publisher lists it: the programme (kind, title, field, host) and the session
/// (days, virtual part, audience, language, what the host gives). Its id is that of its host with its first day, since
/// two sessions may share their days. Title, field and host stay absent where the source gives none.
struct Offer {
  Citation citation;
  Id<Offer> id;
  Id<Institution> publisher;
  Activity activity = Activity::BIP;
  std::optional<InternedText> title;
  std::optional<InternedText> titleLanguage;  ///< ISO 639-1
  std::optional<LocalizedText> field;
  std::optional<Id<Campus>> host;           ///< absent: where it takes place is not stated
  std::optional<InternedText> hostWritten;  ///< as the source writes it
  bool organisedByPublisher = false;

  std::optional<Period> stay;               ///< the physical part; absent: its days are not stated
  std::optional<InternedText> stayWritten;  ///< as the source writes it, where that is odd
  VirtualPart virtualPart;
  Audience audience = Audience::students;
  std::vector<Role> roles;               ///< stated by the offer itself; empty: those of its section
  std::optional<InternedText> language;  ///< ISO 639-1
  std::optional<LanguageLevel> level;
  std::vector<Arrangement> arrangements;
  std::optional<LocalizedText> arrangementsNote;
  std::optional<Period> accommodation;  ///< the days for which it is given, where stated
  std::optional<int> credits;           ///< ECTS
  std::vector<Oddity> oddities;
  std::vector<Inferred> inferred;
};

/// The days of a period, both ends included.
[[nodiscard]] int daysOf(const Period& period);

[[nodiscard]] VirtualTiming timingOf(const Offer& offer);

/// The last day of anything of it that is known; nothing when no day is.
[[nodiscard]] std::optional<CivilDate> endOf(const Offer& offer);

/// What of the session of a programme the source states.
[[nodiscard]] Completeness completenessOf(const Offer& offer);

/// From which of its days a deadline is counted back.
enum class CountedFrom { stay, virtualPart };

/// How many months before its start an application has to be there, as a publisher states it.
struct DeadlineRule {
  Citation citation;
  int monthsBeforeStart = 0;
};

/// The last day to apply for an offer, so many months before the earlier of its first known virtual and physical days.
/// The day itself is still open. Where the month that far back is shorter, its last day.
struct OfferDeadline : DeadlineRule {
  CivilDate lastDay;
  CivilDate countedFromDay;
  CountedFrom countedFrom = CountedFrom::stay;
  bool cautious = false;                   ///< counted from the first day of a month, as the source names no day in it
  bool mayBeEarlier = false;               ///< the days of the virtual part are still to come
  std::optional<CivilDate> ofStay;         ///< the same counted from the physical part alone
  std::optional<CivilDate> ofVirtualPart;  ///< and from the virtual part alone
};

/// Nothing when no day of the offer is known.
[[nodiscard]] std::optional<OfferDeadline> deadlineOf(const Offer& offer, const DeadlineRule& rule);

/// What can be done about an offer on a day.
enum class OfferStatus {
  open,
  lastDay,            ///< the day is the last to apply
  closed,             ///< too late to apply; not over yet
  past,               ///< over
  datesToBeAnnounced  ///< no day of it is known
};

/// The days that decide about the status of an offer.
struct OfferDays {
  std::optional<CivilDate> lastToApply;  ///< of its deadline; where none is published, its first day
  std::optional<CivilDate> end;          ///< the last day of anything of it; absent: no day is known
};

[[nodiscard]] OfferDays decidingDaysOf(const Offer& offer, const std::optional<OfferDeadline>& deadline);

[[nodiscard]] OfferStatus statusOf(const OfferDays& days, CivilDate on);

}  // namespace passerelle
