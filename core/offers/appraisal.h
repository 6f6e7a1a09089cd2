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

/// From where the distances to hosts are measured.
struct Origin {
  Point point;
  std::optional<Id<Campus>> campus;  ///< where nobody named it: the institution's
};

/// What offers are made of: all of it outlives the answers.
struct OfferSources {
  const Library& library;
  const Tariffs& tariffs;
  const OfferIndex& index;
  const OfferKinds& kinds;
};

/// Every offer priced and checked for one person. Offers that no rule can tell apart are priced once: those of one kind
/// of stay, at hosts whose countries stand alike in its call, at distances between the same edges of travel bands, on
/// days between the same edges of project periods.
class Appraisal {
 public:
  /// What filters and orders need.
  struct Brief {
    std::optional<Amount> total;
    std::optional<Amount> perDay;
    bool complete = false;
    Status verdict = Status::cannotTellYet;  ///< by the conditions of the call alone
    std::optional<DistanceBand> band;
  };

  /// The profile and the sources outlive it.
  Appraisal(const OfferSources& from, const Profile& profile);
  Appraisal(const OfferSources& from, Profile&& profile) = delete;
  Appraisal(OfferSources&& from, const Profile& profile) = delete;

  [[nodiscard]] const std::optional<Origin>& origin() const { return origin_; }
  /// Of one offer, and of all that are priced with it.
  [[nodiscard]] const Brief& briefOf(std::size_t offer) const { return classes_[classOf_[offer]]; }
  [[nodiscard]] std::size_t classOf(std::size_t offer) const { return classOf_[offer]; }
  [[nodiscard]] const std::vector<Brief>& classes() const { return classes_; }
  [[nodiscard]] Status verdictOf(std::size_t offer) const;
  [[nodiscard]] std::optional<Distance> distanceOf(std::size_t offer) const;

  /// The stay of an offer as this person's; nothing where it would be one at home.
  [[nodiscard]] std::optional<Mobility> stayAt(std::size_t offer) const;
  /// In full, worked out for this offer alone.
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
  std::vector<Status> abroad_;       ///< of each campus, whether a stay there is one abroad
  std::vector<Distance> distances_;  ///< of each campus; none without origin
  std::vector<Brief> classes_;       ///< the first is that of stays at home
  std::vector<std::uint32_t> classOf_;
};

}  // namespace passerelle
