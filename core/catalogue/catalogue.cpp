#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace passerelle {

namespace {

template <class Record>
const Record* findById(const std::vector<Record>& records, std::string_view id) {
  const auto found =
      std::find_if(records.begin(), records.end(), [id](const Record& each) { return each.id.text == id; });
  return found == records.end() ? nullptr : &*found;
}

}  // namespace

const Partner* Catalogue::partner(std::string_view id) const { return findById(partners, id); }

const Offer* Catalogue::offer(std::string_view id) const { return findById(offers, id); }

const Authority* Catalogue::authority(std::string_view id) const { return findById(authorities, id); }

}  // namespace passerelle
