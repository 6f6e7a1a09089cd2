#pragma once

#include <string>

#include "core/base/words.h"
#include "core/json/type.h"
#include "tests/core/support/tell.h"

namespace passerelle::test {

/// Keeps what is reported.
class KeptReport : public json::Report {
 public:
  void add(ProblemCode code, const std::string& pointer, std::string expected, std::string found) override {
    places.push_back(std::string(word(code)) + " " + pointer);
    told.push_back(std::string(word(code)) + " " + pointer.substr(1) + ": " + expected + " | " + found);
  }

  Told places;  ///< "overlap /travel/1/band/from"
  Told told;    ///< "overlap travel/1/band/from: 20, where the row above ends | 19"
};

}  // namespace passerelle::test
