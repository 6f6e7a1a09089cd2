#pragma once

#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/base/source.h"
#include "core/catalogue/catalogue.h"

namespace passerelle {

/// A data file: its path, relative to data/, and its text.
struct DataFile {
  std::string path;
  std::string text;
};

struct ProblemList {
  std::vector<Problem> problems;
};

/// The content of sources.json.
struct SourcesFile {
  std::vector<Source> sources;
};

/// The content of countries.json.
struct CountriesFile {
  Id<Source> source;
  std::vector<std::string> countries;
};

/// The content of country-names.json.
struct CountryNamesFile {
  Id<Source> source;
  std::vector<CountryName> names;
};

}  // namespace passerelle
