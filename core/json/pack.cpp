#include "core/json/pack.h"

#include <cstring>
#include <limits>

namespace passerelle::json {

namespace {

// Texts of callers must not use unlimited memory on either side: texts longer than this are sent each time, and there
// is a fixed number of slots, in which a text may replace another.
constexpr std::size_t longestKept = 256;
constexpr std::size_t places = 4096;

constexpr std::int32_t escape = std::numeric_limits<std::int32_t>::min();

std::uint64_t wordAt(const char* bytes, std::size_t size) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, size);
  return word;
}

/// A hash of the text. Reads eight bytes per step; the last step may overlap the one before.
std::size_t placeOf(std::string_view text) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
  std::uint64_t mixed = text.size();
  const auto mix = [&](std::uint64_t word) {
    mixed = (mixed ^ word) * odd;
    mixed ^= mixed >> 32U;
  };
  for (std::size_t at = 0; at + step < text.size(); at += step) mix(wordAt(text.data() + at, step));
  mix(text.size() < step ? wordAt(text.data(), text.size()) : wordAt(text.data() + text.size() - step, step));
  return mixed % places;
}

/// Compares eight bytes per step, as above; the standard library of the module compares byte by byte.
bool isSame(std::string_view left, std::string_view right) {
  constexpr std::size_t step = sizeof(std::uint64_t);
  const std::size_t size = left.size();
  if (size != right.size()) return false;
  if (size < step) return wordAt(left.data(), size) == wordAt(right.data(), size);
  const auto differ = [&](std::size_t at) { return wordAt(left.data() + at, step) != wordAt(right.data() + at, step); };
  for (std::size_t at = 0; at + step < size; at += step) {
    if (differ(at)) return false;
  }
  return !differ(size - step);
}

/// The length in JavaScript: a UTF-8 character of four bytes counts as two. The text must be valid UTF-8.
std::size_t utf16Units(std::string_view text) {
  std::size_t units = 0;
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    units += ((byte & 0xC0U) != 0x80U ? 1U : 0U) + (byte >= 0xF0U ? 1U : 0U);
  }
  return units;
}

std::size_t wordOf(const Type& type, std::int64_t value) {
  const auto usual = static_cast<std::size_t>(value);  // the words of most choices are in the order of their values
  if (usual < type.canonicalWords && type.words[usual].second == value) return usual;
  std::size_t place = 0;
  while (place < type.canonicalWords && type.words[place].second != value) ++place;
  return place;
}

void packList(const Type& type, const void* value, Packing& out) {
  const Type& element = *type.parts.front().type;
  out.small(type.elements(value).size() / type.elementSize);
  eachElement(type, value, [&](const void* each) { pack(element, each, out); });
}

}  // namespace

void Packing::begin() {
  size_ = 0;
  newTexts_.clear();
}

void Packing::number(std::int64_t number) {
  const auto small = static_cast<std::int32_t>(number);
  if (small == number && small != escape) return put(small);
  put(escape);
  put(static_cast<std::int32_t>(static_cast<std::uint32_t>(number)));
  put(static_cast<std::int32_t>(number >> 32));
}

void Packing::text(std::string_view text) {
  if (text.size() > longestKept) return tell(places, text);  // a slot to which nothing refers later
  if (known_.empty()) known_.resize(places);
  // Each text has two possible slots, so that two texts of one answer do not keep replacing each other.
  const std::size_t first = placeOf(text);
  const std::size_t second = first ^ 1U;
  if (!text.empty() && isSame(known_[first], text)) return small(first);
  if (!text.empty() && isSame(known_[second], text)) return small(second);
  const std::size_t place = known_[first].empty() || !known_[second].empty() ? first : second;
  known_[place] = text;
  tell(place, text);
}

void Packing::tell(std::size_t place, std::string_view text) {
  put(~static_cast<std::int32_t>(place));
  small(utf16Units(text));
  newTexts_ += text;
}

void pack(const Type& type, const void* value, Packing& out) {
  switch (type.kind) {
    case Type::Kind::boolean:
    case Type::Kind::wholeNumber: return out.number(numberAt(type, value));
    case Type::Kind::text: return out.text(textAt(type, value));
    case Type::Kind::date: return out.text(static_cast<const CivilDate*>(value)->text());
    case Type::Kind::choice: return out.small(wordOf(type, numberAt(type, value)));
    case Type::Kind::optional: {
      const void* held = type.get(value);
      out.small(held == nullptr ? 0 : 1);
      if (held != nullptr) pack(*type.parts.front().type, held, out);
      return;
    }
    case Type::Kind::list: return packList(type, value, out);
    case Type::Kind::object:
      for (const Type::Part& part : type.parts) pack(*part.type, partOf(part, value), out);
      return;
    case Type::Kind::oneOf: {
      const std::size_t chosen = type.chosen(value);
      out.small(chosen);
      return pack(*type.parts[chosen].type, type.get(value), out);
    }
  }
}

}  // namespace passerelle::json
