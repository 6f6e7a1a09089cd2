#include "core/text/pack.h"

#include <limits>

namespace passerelle::text {

namespace {

// Beyond either of these a text crosses each time: what callers invent must not make both sides grow.
constexpr std::size_t longestKept = 256;
constexpr std::int32_t mostKept = 4096;

constexpr std::int32_t escape = std::numeric_limits<std::int32_t>::min();

std::size_t placeOf(const Type& type, std::int64_t value) {
  const auto usual = static_cast<std::size_t>(value);  // most closed lists are written in the order of their values
  if (usual < type.canonicalWords && type.words[usual].second == value) return usual;
  std::size_t place = 0;
  while (place < type.canonicalWords && type.words[place].second != value) ++place;
  return place;
}

void packObject(const Type& type, const void* value, Packing& out) {
  for (std::size_t i = 0; i < type.parts.size(); ++i) {
    // The table's accessor serves reading and writing; here it only reads.
    pack(*type.parts[i], type.fields[i].member(const_cast<void*>(value)),
         out);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  }
}

void packList(const Type& type, const void* value, Packing& out) {
  const Type& element = *type.parts.front();
  const std::size_t size = type.size(value);
  out.small(size);
  for (std::size_t i = 0; i < size; ++i) pack(element, type.at(value, i), out);
}

}  // namespace

void Packing::begin() {
  numbers_.clear();
  newTexts_.clear();
}

void Packing::number(std::int64_t number) {
  const auto small = static_cast<std::int32_t>(number);
  if (small == number && small != escape) return numbers_.push_back(small);
  numbers_.push_back(escape);
  numbers_.push_back(static_cast<std::int32_t>(static_cast<std::uint32_t>(number)));
  numbers_.push_back(static_cast<std::int32_t>(number >> 32));
}

void Packing::text(std::string_view text) {
  std::int32_t place = mostKept;  // the one place that is never looked up
  if (text.size() <= longestKept) {
    sought_ = text;
    const auto found = known_.find(sought_);
    if (found != known_.end()) return numbers_.push_back(found->second);
    if (known_.size() == static_cast<std::size_t>(mostKept)) known_.clear();
    place = static_cast<std::int32_t>(known_.size());
    known_.emplace(sought_, place);
  }
  numbers_.push_back(~place);
  small(text.size());
  newTexts_ += text;
}

void pack(const Type& type, const void* value, Packing& out) {
  switch (type.kind) {
    case Type::Kind::boolean:
    case Type::Kind::wholeNumber: return out.number(type.load(value));
    case Type::Kind::text: return out.text(*type.text(value));
    case Type::Kind::date: {
      std::string written;
      type.appendText(value, written);
      return out.text(written);
    }
    case Type::Kind::choice: return out.small(placeOf(type, type.load(value)));
    case Type::Kind::optional: {
      const void* held = type.get(value);
      out.small(held == nullptr ? 0 : 1);
      if (held != nullptr) pack(*type.parts.front(), held, out);
      return;
    }
    case Type::Kind::list: return packList(type, value, out);
    case Type::Kind::object: return packObject(type, value, out);
    case Type::Kind::oneOf: {
      const std::size_t chosen = type.chosen(value);
      out.small(chosen);
      return pack(*type.parts[chosen], type.get(value), out);
    }
  }
}

}  // namespace passerelle::text
