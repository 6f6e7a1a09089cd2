#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/base/civil_date.h"
#include "core/base/id.h"
#include "core/base/interned_text.h"
#include "core/base/money.h"
#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/geo/distance.h"

// Reflection: each C++ type has one table. A Type describes the JSON form of a C++ type. The decoder, the encoder and
// the printers of TypeScript and JSON Schema all use the same tables, so that they cannot disagree.

namespace passerelle::json {

struct Type;

/// Texts that only the printers of TypeScript and schemas use: names of types, meanings of fields. The module loaded by
/// a page contains no printers and must be small, so these texts are left out of it.
#ifdef PASSERELLE_WITHOUT_PRINTERS
struct Printed {
  constexpr Printed() = default;
  consteval Printed(const char*) {}       // NOLINT(google-explicit-constructor)
  consteval Printed(std::string_view) {}  // NOLINT(google-explicit-constructor)
};
#else
using Printed = std::string_view;
#endif

/// Limits of a number (both ends included) or of a text's length in bytes.
struct Limits {
  std::int64_t minimum = 0;
  std::int64_t maximum = 0;
  [[nodiscard]] bool none() const { return minimum == 0 && maximum == 0; }
  [[nodiscard]] bool admits(std::int64_t number) const { return minimum <= number && number <= maximum; }

  /// These limits or, if a table states none, the general ones for numbers and texts. They are chosen so that no
  /// calculation with a number can overflow.
  [[nodiscard]] Limits forNumber() const { return none() ? Limits{-1'000'000'000, 1'000'000'000} : *this; }
  [[nodiscard]] Limits forText() const { return none() ? Limits{1, 2000} : *this; }
};

/// A named member of an object. It may be absent if its type is optional, or if it is a list marked mayBeAbsent.
struct Field {
  std::string_view name;
  const Type& (*type)() = nullptr;
  void* (*member)(void* object) = nullptr;
  [[no_unique_address]] Printed meaning;
  Limits limits{};
  bool mayBeAbsent = false;
};

/// Whether a text is an id, and if so, whether it defines its record or refers to one.
enum class IdUse { none, defines, refersTo };

/// Receives defects of an object that no single field shows, such as contradictions; `pointer` is relative to the
/// object.
class Report {
 public:
  virtual void add(ProblemCode code, const std::string& pointer, std::string expected, std::string found) = 0;

 protected:
  Report() = default;
  Report(const Report&) = default;
  Report& operator=(const Report&) = default;
  ~Report() = default;
};

/// The JSON pointer to a member of the root: "/offers".
inline std::string pointerTo(std::string_view member) { return "/" + std::string(member); }

/// The JSON pointer to a record of a list, or to a member of that record: "/offers/3/host".
std::string pointerTo(std::string_view list, std::size_t index, std::string_view member = {});

struct Type {
  enum class Kind { boolean, wholeNumber, text, date, choice, optional, list, object, oneOf };

  Kind kind = Kind::object;
  [[no_unique_address]] Printed name;  ///< of objects, choices and oneOf
  [[no_unique_address]] Printed meaning;
  std::string_view unit;  ///< of whole numbers: "cents", "metres"; empty for a plain count

  // wholeNumber, boolean, choice: stored as one integer
  std::size_t width = 0;  ///< in bytes
  // text: a std::string or an InternedText, which may be an id
  bool isInterned = false;
  IdUse idUse = IdUse::none;
  std::string_view noun;  ///< of ids: the type of the record, see NounName
  // choice
  std::vector<std::pair<std::string_view, std::int64_t>> words;  ///< canonical words first, then aliases
  std::size_t canonicalWords = 0;
  // optional, list
  const Type& (*element)() = nullptr;
  const void* (*get)(const void*) = nullptr;  ///< optional: the value, or null if absent
  void* (*emplace)(void*) = nullptr;          ///< optional: creates a value, to be filled
  void (*reset)(void*) = nullptr;             ///< optional: makes it absent
  std::size_t elementSize = 0;                ///< list: in bytes
  std::span<const std::byte> (*elements)(const void*) = nullptr;
  void* (*make)(void*, std::size_t size) = nullptr;  ///< list: creates `size` elements, to be filled; gives the first
  // object
  std::span<const Field> fields;
  std::vector<std::string> keys;  ///< of fields or alternatives, as in JSON with quotes and colon: "name":
  void (*verify)(const void*, Report&) = nullptr;
  // oneOf: an object with exactly one of these members
  std::span<const Field> alternatives;
  std::size_t (*chosen)(const void*) = nullptr;

  /// Resolved once from the members above: one part for the element, or one for each field or alternative.
  struct Part {
    const Type* type = nullptr;
    std::size_t offset = 0;  ///< of fields: the offset of the member in the object, in bytes
  };
  std::vector<Part> parts;
};

/// The value of a wholeNumber, boolean or choice.
inline std::int64_t numberAt(const Type& type, const void* value) {
  if (type.width == sizeof(bool)) return *static_cast<const bool*>(value) ? 1 : 0;
  if (type.width == sizeof(std::int64_t)) {
    std::int64_t number = 0;
    std::memcpy(&number, value, sizeof number);
    return number;
  }
  std::int32_t number = 0;
  std::memcpy(&number, value, sizeof number);
  return number;
}
void setNumber(const Type& type, void* value, std::int64_t number);
/// The value of a text.
inline std::string_view textAt(const Type& type, const void* value) {
  if (type.isInterned) return *static_cast<const InternedText*>(value);
  return *static_cast<const std::string*>(value);
}
/// Fills a text or a date; false if the text is not a value of this type.
bool setText(const Type& type, void* value, std::string_view text);

/// The member of an object that a part describes.
inline const void* partOf(const Type::Part& part, const void* object) {
  return static_cast<const char*>(object) + part.offset;
}
inline void* partOf(const Type::Part& part, void* object) { return static_cast<char*>(object) + part.offset; }

/// Calls visit(element) for every element of a list.
template <class Visit>
void eachElement(const Type& type, const void* list, Visit visit) {
  const std::span<const std::byte> bytes = type.elements(list);
  for (std::size_t at = 0; at < bytes.size(); at += type.elementSize) visit(bytes.data() + at);
}

/// Creates `size` elements and calls fill(element, index) for each until it gives false; true if all were filled.
template <class Fill>
bool fillElements(const Type& type, void* list, std::size_t size, Fill fill) {
  auto* element = static_cast<std::byte*>(type.make(list, size));
  for (std::size_t filled = 0; filled < size; ++filled, element += type.elementSize) {
    if (!fill(static_cast<void*>(element), filled)) return false;
  }
  return true;
}

/// The table of a type. Specialised in describe/ for the types of each folder.
template <class T>
struct Describe;

/// Makes a table that lives as long as the program.
const Type& laidOut(Type (*table)());

template <class T>
const Type& typeOf() {
  static const Type& type = laidOut(&Describe<T>::table);
  return type;
}

/// A member of Owner, possibly inherited: field<&Owner::member>("name", "meaning").
template <class Owner>
struct Of {
  template <auto Member>
  static constexpr Field field(std::string_view name, Printed meaning, Limits limits = {}) {
    using Value = std::remove_reference_t<decltype(std::declval<Owner&>().*Member)>;
    return {name,    &typeOf<Value>, [](void* object) -> void* { return &(static_cast<Owner*>(object)->*Member); },
            meaning, limits,         false};
  }

  /// A member of a member. In JSON it is a member of the record itself.
  template <auto Outer, auto Inner>
  static constexpr Field memberOf(std::string_view name, Printed meaning, Limits limits = {}) {
    using Value = std::remove_reference_t<decltype((std::declval<Owner&>().*Outer).*Inner)>;
    return {
        name,    &typeOf<Value>, [](void* object) -> void* { return &((static_cast<Owner*>(object)->*Outer).*Inner); },
        meaning, limits,         false};
  }

  /// The member that defines the record's id.
  template <auto Member>
  static constexpr Field definition(std::string_view name, Printed meaning);
  /// The same in a member.
  template <auto Outer, auto Inner>
  static constexpr Field definitionIn(std::string_view name, Printed meaning);

  template <auto Outer, auto Inner>
  static constexpr Field optionalListIn(std::string_view name, Printed meaning) {
    Field made = memberOf<Outer, Inner>(name, meaning);
    made.mayBeAbsent = true;
    return made;
  }

  /// A list that may be absent in JSON and is then empty.
  template <auto Member>
  static constexpr Field optionalList(std::string_view name, Printed meaning) {
    Field made = field<Member>(name, meaning);
    made.mayBeAbsent = true;
    return made;
  }
};

// Makers of types. Not inline: there are some hundred and fifty types, and the module must be small.
Type booleanType();
Type numberType(std::string_view unit, std::size_t width);
Type textType(bool isInterned);
Type dateType();
Type idType(std::string_view noun, IdUse use);
Type choiceType(Printed name, std::size_t width);
void addWord(Type& type, std::string_view word, std::int64_t value, bool isAlias);
Type optionalType(const Type& (*element)(), const void* (*get)(const void*), void* (*emplace)(void*),
                  void (*reset)(void*));
Type listType(const Type& (*element)(), std::size_t elementSize, std::span<const std::byte> (*elements)(const void*),
              void* (*make)(void*, std::size_t));
/// The fields must outlive the type.
Type objectType(Printed name, Printed meaning, std::span<const Field> fields,
                void (*verify)(const void*, Report&) = nullptr);
Type oneOfType(Printed name, Printed meaning, std::span<const Field> alternatives, std::size_t (*chosen)(const void*),
               const void* (*get)(const void*));

template <>
struct Describe<bool> {
  static Type table() { return booleanType(); }
};

/// A type that consists of one integer and is read and written as this integer.
template <class Number>
Type wholeNumber(std::string_view unit) {
  static_assert(std::is_trivially_copyable_v<Number> && (sizeof(Number) == 4 || sizeof(Number) == 8));
  return numberType(unit, sizeof(Number));
}

template <>
struct Describe<int> {
  static Type table() { return wholeNumber<int>(""); }
};

template <>
struct Describe<Money> {
  static Type table() { return wholeNumber<Money>("cents"); }
};

template <>
struct Describe<Distance> {
  static Type table() { return wholeNumber<Distance>("metres"); }
};

template <>
struct Describe<std::string> {
  static Type table() { return textType(false); }
};

template <>
struct Describe<InternedText> {
  static Type table() { return textType(true); }
};

template <>
struct Describe<CivilDate> {
  static Type table() { return dateType(); }
};

/// The name of a type of record, as used in problems. Specialise it next to the type's table.
template <class Noun>
struct NounName;

template <class Noun>
Type idOf(IdUse use) {
  static_assert(std::is_standard_layout_v<Id<Noun>> && sizeof(Id<Noun>) == sizeof(InternedText));
  return idType(NounName<Noun>::value, use);
}

/// An id refers to a record of its type, unless its field is marked as the definition.
template <class Noun>
struct Describe<Id<Noun>> {
  static Type table() { return idOf<Noun>(IdUse::refersTo); }
};

/// The table of an id that defines its record; such ids are unique for each type of record.
template <class Noun>
const Type& definingId() {
  static const Type& type = laidOut([] { return idOf<Noun>(IdUse::defines); });
  return type;
}

template <class T>
struct NounOf;
template <class Noun>
struct NounOf<Id<Noun>> {
  using type = Noun;
};

template <class Owner>
template <auto Member>
constexpr Field Of<Owner>::definition(std::string_view name, Printed meaning) {
  using Value = std::remove_reference_t<decltype(std::declval<Owner&>().*Member)>;
  Field made = field<Member>(name, meaning);
  made.type = &definingId<typename NounOf<Value>::type>;
  return made;
}

template <class Owner>
template <auto Outer, auto Inner>
constexpr Field Of<Owner>::definitionIn(std::string_view name, Printed meaning) {
  using Value = std::remove_reference_t<decltype((std::declval<Owner&>().*Outer).*Inner)>;
  Field made = memberOf<Outer, Inner>(name, meaning);
  made.type = &definingId<typename NounOf<Value>::type>;
  return made;
}

template <class T>
concept ClosedList = std::is_enum_v<T>;

template <ClosedList Choice>
struct Describe<Choice> {
  static Type table() {
    static_assert(std::is_same_v<std::underlying_type_t<Choice>, int>);
    Type type = choiceType(nameOfList<Choice>(), sizeof(Choice));
    for (const auto& each : Words<Choice>::all) {
      addWord(type, each.word, static_cast<std::int64_t>(each.value), each.isAlias);
    }
    return type;
  }
};

template <class T>
struct Describe<std::optional<T>> {
  static Type table() {
    return optionalType(
        &typeOf<T>,
        [](const void* value) -> const void* {
          const auto& held = *static_cast<const std::optional<T>*>(value);
          return held ? &*held : nullptr;
        },
        [](void* value) -> void* { return &static_cast<std::optional<T>*>(value)->emplace(); },
        [](void* value) { static_cast<std::optional<T>*>(value)->reset(); });
  }
};

template <class T>
struct Describe<std::vector<T>> {
  static Type table() {
    return listType(
        &typeOf<T>, sizeof(T),
        [](const void* value) { return std::as_bytes(std::span(*static_cast<const std::vector<T>*>(value))); },
        [](void* value, std::size_t size) -> void* {
          auto& list = *static_cast<std::vector<T>*>(value);
          list = std::vector<T>(size);
          return list.data();
        });
  }
};

/// A variant is an object with exactly one member; its name determines the alternative.
template <class Variant>
struct Alternatives {
  template <class T>
  static constexpr Field alternative(std::string_view name, Printed meaning) {
    return {
        name,    &typeOf<T>, [](void* value) -> void* { return &static_cast<Variant*>(value)->template emplace<T>(); },
        meaning, {},         false};
  }
};

template <class Variant>
Type oneOf(Printed name, Printed meaning, std::span<const Field> alternatives) {
  return oneOfType(
      name, meaning, alternatives, [](const void* value) { return static_cast<const Variant*>(value)->index(); },
      [](const void* value) -> const void* {
        return std::visit([](const auto& held) -> const void* { return &held; }, *static_cast<const Variant*>(value));
      });
}

}  // namespace passerelle::json
