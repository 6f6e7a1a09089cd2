#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/catalogue/offer_search.h"
#include "core/library/library.h"
#include "core/library/tariffs.h"
#include "core/mobility/profile.h"
#include "core/offers/offer_kinds.h"
#include "core/offers/worth.h"

namespace passerelle {

/// Start point for the distances to hosts.
struct Origin {
  Point point;
  std::optional<Id<Campus>> campus;  ///< present if the point is that of the institution's campus
};

/// The data from which offers are appraised. All of it must outlive the answers.
struct OfferSources {
  const Library& library;
  const Tariffs& tariffs;
  const OfferIndex& index;
  const OfferKinds& kinds;
};

/// Every offer priced and checked for one person. Offers that no rule distinguishes are priced once: same kind of stay,
/// host countries treated alike in its call, distances between the same edges of travel bands, and dates between the
/// same edges of project periods.
class Appraisal {
 public:
  /// The values that filters and orders need.
  struct Brief {
    std::optional<Amount> total;
    std::optional<Amount> perDay;
    bool complete = false;
    Status verdict = Status::cannotTellYet;  ///< by the conditions of the call only
    std::optional<DistanceBand> band;
  };

  /// Keeps references: profile and sources must outlive it.
  Appraisal(const OfferSources& from, const Profile& profile);
  Appraisal(const OfferSources& from, Profile&& profile) = delete;
  Appraisal(OfferSources&& from, const Profile& profile) = delete;

  [[nodiscard]] const std::optional<Origin>& origin() const { return origin_; }
  /// Shared by all offers of the same class.
  [[nodiscard]] const Brief& briefOf(std::size_t offer) const { return classes_[classOf_[offer]]; }
  [[nodiscard]] std::size_t classOf(std::size_t offer) const { return classOf_[offer]; }
  [[nodiscard]] const std::vector<Brief>& classes() const { return classes_; }
  [[nodiscard]] Status verdictOf(std::size_t offer) const;
  [[nodiscard]] std::optional<Distance> distanceOf(std::size_t offer) const;

  /// The offer's stay as a mobility of this person; absent if the host is in the person's own institution or country.
  [[nodiscard]] std::optional<Mobility> stayAt(std::size_t offer) const;
  /// In full, computed for this offer alone.
  [[nodiscard]] Worth worthOf(std::size_t offer) const;

 private:
  void findOrigin();
  void measure();
  void classify();
  [[nodiscard]] const Offer& offer(std::size_t place) const { return from_.library.catalogue.offers[place]; }
  [[nodiscard]] const Campus* hostOf(std::size_t place) const;
  [[nodiscard]] Mobility mobilityOf(std::size_t place) const;
  [[nodiscard]] Brief priced(std::size_t place) const;
  [[nodiscard]] Status abroad(const Campus& host) const;
  [[nodiscard]] Status inAudience(RoleSet roles) const;
  [[nodiscard]] Condition abroadCondition(std::size_t place) const;
  [[nodiscard]] Condition audienceCondition(std::size_t place) const;

  const OfferSources& from_;
  const Profile& profile_;
  std::optional<std::string> sendingCountry_;
  std::optional<Origin> origin_;
  std::vector<Status> abroad_;       ///< for each campus, whether a stay there is abroad
  std::vector<Distance> distances_;  ///< for each campus; empty without origin
  std::vector<Brief> classes_;       ///< the first is the class of stays that are not abroad
  std::vector<std::uint32_t> classOf_;
};

}  // namespace passerelle
