#include "core/library.h"

#include <algorithm>

namespace passerelle {

const Call* Library::call(int year) const {
  const auto found = std::find_if(calls.begin(), calls.end(), [year](const Call& each) { return each.year == year; });
  return found == calls.end() ? nullptr : &*found;
}

const Institution* Library::institution(std::string_view id) const {
  const auto found = std::find_if(institutions.begin(), institutions.end(),
                                  [id](const Institution& each) { return each.id.text == id; });
  return found == institutions.end() ? nullptr : &*found;
}

}  // namespace passerelle
