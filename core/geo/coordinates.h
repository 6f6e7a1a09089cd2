#pragma once

#include <optional>

namespace passerelle {

/// A point on the sphere in degrees: latitude -90 to 90 (north positive), longitude -180 to 180 (east positive), ends
/// included.
class Coordinates {
 public:
  /// Empty if a number is out of range or NaN.
  static std::optional<Coordinates> degrees(double latitude, double longitude);

  [[nodiscard]] double latitude() const { return latitude_; }
  [[nodiscard]] double longitude() const { return longitude_; }

 private:
  Coordinates(double latitude, double longitude) : latitude_(latitude), longitude_(longitude) {}
  double latitude_;
  double longitude_;
};

}  // namespace passerelle
