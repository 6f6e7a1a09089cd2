#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "core/mobility/mobility.h"

// A fluent builder of mobilities: atUsmb().student().goingOut().on(Activity::BIP).staying(5).

namespace passerelle::test {

inline CivilDate date(std::string_view text) {
  const auto parsed = CivilDate::parse(text);
  if (!parsed) throw std::invalid_argument("no such day: " + std::string(text));
  return *parsed;
}

class Going {
 public:
  operator const Mobility&() const { return made_; }  // NOLINT(google-explicit-constructor)
  [[nodiscard]] const Mobility& mobility() const { return made_; }

  Going paidBy(std::string institution) && {
    return with([&](Mobility& m) { m.institution = std::move(institution); });
  }
  Going paidIn(const char* country) && {
    return with([&](Mobility& m) { m.institutionCountry = country; });
  }
  Going inCall(int year) && {
    return with([&](Mobility& m) { m.call = year; });
  }
  Going by(Action action) && {
    return with([&](Mobility& m) { m.action = action; });
  }
  Going as(Role role) && {
    return with([&](Mobility& m) { m.role = role; });
  }
  /// No travel day is paid, so that the amounts of other rules stay exact; a test of travel days says `travelDaysOpen`.
  Going student() && { return std::move(*this).as(Role::student).withTravelDays(0); }
  Going doctoralCandidate() && { return std::move(*this).as(Role::doctoralCandidate); }
  Going teacher() && { return std::move(*this).as(Role::teachingStaff); }
  Going administrator() && { return std::move(*this).as(Role::administrativeStaff); }
  Going goingOut() && {
    return with([](Mobility& m) { m.direction = Direction::outgoing; });
  }
  Going comingIn() && {
    return with([](Mobility& m) { m.direction = Direction::incoming; });
  }
  Going on(Activity activity) && {
    return with([&](Mobility& m) { m.activity = activity; });
  }
  Going from(std::string country) && {
    return with([&](Mobility& m) { m.sendingCountry = std::move(country); });
  }
  Going to(std::string country) && {
    return with([&](Mobility& m) { m.receivingCountry = std::move(country); });
  }
  Going staying(int days) && {
    return with([&](Mobility& m) { m.days = days; });
  }
  Going staying(std::string_view first, std::string_view last) && {
    return with([&](Mobility& m) {
      m.start = date(first);
      m.end = date(last);
    });
  }
  Going starting(std::string_view first) && {
    return with([&](Mobility& m) { m.start = date(first); });
  }
  Going overMetres(std::int64_t count) && {
    return with([&](Mobility& m) { m.distance = Distance::metres(count); });
  }
  Going overKilometres(std::int64_t count) && { return std::move(*this).overMetres(count * 1000); }
  Going green(bool value = true) && {
    return with([&](Mobility& m) { m.greenTravel = value; });
  }
  Going fewerOpportunities(bool value = true) && {
    return with([&](Mobility& m) { m.fewerOpportunities = value; });
  }
  Going online(bool value = true) && {
    return with([&](Mobility& m) { m.virtualPart = value; });
  }
  Going teaching(int hours) && {
    return with([&](Mobility& m) { m.teachingHours = hours; });
  }
  Going teachingContract(bool value = true) && {
    return with([&](Mobility& m) { m.teachingContract = value; });
  }
  Going inYear(int year) && {
    return with([&](Mobility& m) { m.yearOfStudy = year; });
  }
  Going interruptedFor(int days) && {
    return with([&](Mobility& m) { m.interruptedDays = days; });
  }
  Going ofOutermostRegion(bool value = true) && {
    return with([&](Mobility& m) { m.outermostRegion = value; });
  }
  Going paidMonthly(std::int64_t euros) && {
    return with([&](Mobility& m) { m.monthlyRate = Money::euros(euros); });
  }
  Going paidDaily(std::int64_t euros) && {
    return with([&](Mobility& m) { m.dailyRate = Money::euros(euros); });
  }
  Going fundedFor(int days) && {
    return with([&](Mobility& m) { m.fundedDays = days; });
  }
  Going withTravelDays(int days) && {
    return with([&](Mobility& m) { m.travelDays = days; });
  }
  Going travelDaysOpen() && {
    return with([](Mobility& m) { m.travelDays.reset(); });
  }
  Going withTravelPaid(bool value = true) && {
    return with([&](Mobility& m) { m.travelPaid = value; });
  }
  Going spendingOnTravel(std::int64_t euros) && {
    return with([&](Mobility& m) { m.realTravelCost = Money::euros(euros); });
  }

 private:
  template <class Change>
  Going with(Change change) {
    change(made_);
    return std::move(*this);
  }
  Mobility made_;
};

/// Paid by an institution, in the call for which it published figures.
inline Going atUsmb() { return Going().paidBy("usmb").inCall(2023); }

/// Without an institution: only the figures of the call apply.
inline Going anywhere() { return Going().inCall(2023); }

inline Going bipStudent() { return atUsmb().student().goingOut().on(Activity::BIP); }
inline Going staffOut() { return atUsmb().teacher().goingOut().on(Activity::STA).by(Action::KA171); }
inline Going staffIn() { return atUsmb().teacher().comingIn().on(Activity::STA).by(Action::KA171); }
inline Going studentIn() { return atUsmb().student().comingIn().on(Activity::SMS).by(Action::KA171); }

}  // namespace passerelle::test
