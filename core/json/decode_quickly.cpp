#include "core/json/decode_quickly.h"

#include <algorithm>
#include <bitset>
#include <charconv>

namespace passerelle::json {

namespace {

constexpr std::size_t mostFields = 64;

class QuickDecoder final : public Report {
 public:
  explicit QuickDecoder(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  bool value(const Type& type, const Limits& limits, void* out) {
    switch (type.kind) {
      case Type::Kind::boolean: return boolean(type, out);
      case Type::Kind::wholeNumber: return wholeNumber(type, limits, out);
      case Type::Kind::text: {
        std::string_view found;
        return text(found) && limits.forText().admits(static_cast<std::int64_t>(found.size())) &&
               setText(type, out, found);
      }
      case Type::Kind::date: {
        std::string_view found;
        return text(found) && setText(type, out, found);
      }
      case Type::Kind::choice: return choice(type, out);
      case Type::Kind::optional: return value(*type.parts.front().type, limits, type.emplace(out));
      case Type::Kind::list: return list(type, limits, out);
      case Type::Kind::object: return object(type, out);
      case Type::Kind::oneOf: return false;  // no request contains one
    }
    return false;
  }

  [[nodiscard]] std::size_t taken(std::string_view text) const { return static_cast<std::size_t>(at_ - text.data()); }

  /// Called if an object's own verification finds a defect.
  void add(ProblemCode, const std::string&, std::string, std::string) override { isSound_ = false; }

 private:
  bool next(char character) {
    if (at_ == end_ || *at_ != character) return false;
    ++at_;
    return true;
  }

  /// All keys begin with a quote, so the second byte is compared first: it differs for most keys.
  bool next(std::string_view word) {
    if (static_cast<std::size_t>(end_ - at_) < word.size() || at_[1] != word[1]) return false;
    if (!std::equal(word.begin(), word.end(), at_)) return false;
    at_ += word.size();
    return true;
  }

  bool boolean(const Type& type, void* out) {
    const bool isTrue = next(std::string_view("true"));
    if (!isTrue && !next(std::string_view("false"))) return false;
    setNumber(type, out, isTrue ? 1 : 0);
    return true;
  }

  /// Accepts only the canonical digits of an integer; the caller checks what follows them.
  bool wholeNumber(const Type& type, const Limits& limits, void* out) {
    std::int64_t number = 0;
    const char* const digits = at_ != end_ && *at_ == '-' ? at_ + 1 : at_;
    const auto read = std::from_chars(at_, end_, number);
    const bool leadsWithZero = digits != end_ && *digits == '0' && (read.ptr - digits > 1 || digits != at_);
    if (read.ec != std::errc() || leadsWithZero || !limits.forNumber().admits(number)) return false;
    at_ = read.ptr;
    setNumber(type, out, number);
    return true;
  }

  bool text(std::string_view& found) {
    if (!next('"')) return false;
    const char* const beginning = at_;
    while (at_ != end_ && *at_ != '"') {
      const auto byte = static_cast<unsigned char>(*at_);
      if (byte < 0x20U || byte > 0x7EU || byte == '\\') return false;
      ++at_;
    }
    found = std::string_view(beginning, static_cast<std::size_t>(at_ - beginning));
    return next('"');
  }

  bool choice(const Type& type, void* out) {
    std::string_view found;
    if (!text(found)) return false;
    for (const auto& [word, number] : type.words) {
      if (word.size() != found.size() || word[0] != found[0] || word != found) continue;
      setNumber(type, out, number);
      return true;
    }
    return false;
  }

  /// Counts the elements by the commas before the first closing bracket; fails if an element contains one of these.
  bool list(const Type& type, const Limits& limits, void* out) {
    if (!next('[')) return false;
    if (next(']')) return true;
    const auto size = 1 + static_cast<std::size_t>(std::count(at_, std::find(at_, end_, ']'), ','));
    const auto fill = [&](void* element, std::size_t index) {
      return (index == 0 || next(',')) && value(*type.parts.front().type, limits, element);
    };
    return fillElements(type, out, size, fill) && next(']');
  }

  using Seen = std::bitset<mostFields>;

  bool object(const Type& type, void* out) {
    Seen seen;
    if (!next('{') || type.fields.size() > mostFields) return false;
    if (!next('}') && !(members(type, out, seen) && next('}'))) return false;
    if (!isWhole(type, seen)) return false;
    if (type.verify != nullptr) type.verify(out, *this);
    return isSound_;
  }

  bool members(const Type& type, void* out, Seen& seen) {
    std::size_t field = 0;
    do {
      if (!key(type, field) || seen[field]) return false;
      seen[field] = true;
      if (!value(*type.parts[field].type, type.fields[field].limits, partOf(type.parts[field], out))) return false;
    } while (next(','));
    return true;
  }

  /// Programs write fields in a fixed order, so the search starts at the field found last.
  bool key(const Type& type, std::size_t& field) {
    for (std::size_t tried = 0; tried < type.fields.size(); ++tried) {
      if (next(type.keys[field])) return true;
      field = field + 1 == type.fields.size() ? 0 : field + 1;
    }
    return false;
  }

  static bool isWhole(const Type& type, const Seen& seen) {
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
      const bool mayBeAbsent = type.fields[field].mayBeAbsent || type.parts[field].type->kind == Type::Kind::optional;
      if (!seen[field] && !mayBeAbsent) return false;
    }
    return true;
  }

  const char* at_;
  const char* end_;
  bool isSound_ = true;
};

}  // namespace

std::size_t decodeQuickly(const Type& type, std::string_view text, void* out) {
  QuickDecoder decoder(text);
  return decoder.value(type, {}, out) ? decoder.taken(text) : 0;
}

}  // namespace passerelle::json
