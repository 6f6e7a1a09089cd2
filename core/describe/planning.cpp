#include "core/describe/planning.h"

namespace passerelle::json {

namespace {

constexpr const char* scopeMeaning = "to which mobilities it applies";

}  // namespace

Type Describe<RequiredDocument>::table() {
  using R = Of<RequiredDocument>;
  static constexpr auto fields = cited<RequiredDocument>(
      std::array{R::definition<&RequiredDocument::id>("id", "kebab-case id"),
                 R::field<&RequiredDocument::scope>("scope", scopeMeaning),
                 R::field<&RequiredDocument::stage>("stage", "when it is due"),
                 R::field<&RequiredDocument::name>("name", "its name"),
                 R::field<&RequiredDocument::onlyIf>("onlyIf", "who has to give it; absent: everybody"),
                 R::field<&RequiredDocument::detail>("detail", "what else to know of it"),
                 R::optionalList<&RequiredDocument::signedBy>("signedBy", "who signs it; absent: not stated"),
                 R::field<&RequiredDocument::sendTo>("sendTo", "where it goes; absent: not stated")});
  return objectType("RequiredDocument", "A document that an institution asks for.", fields);
}

Type Describe<ApplicationDeadline>::table() {
  using A = Of<ApplicationDeadline>;
  static constexpr auto fields = cited<ApplicationDeadline>(
      std::array{A::field<&ApplicationDeadline::scope>("scope", scopeMeaning),
                 A::field<&ApplicationDeadline::monthsBeforeStart>("monthsBeforeStart", "months, at least", {1, 24})});
  return objectType("ApplicationDeadline", "How long before the stay an application has to be there.", fields);
}

Type Describe<ApplicationStep>::table() {
  using A = Of<ApplicationStep>;
  static constexpr auto fields = cited<ApplicationStep>(std::array{
      A::field<&ApplicationStep::scope>("scope", scopeMeaning), A::field<&ApplicationStep::text>("text", "the words")});
  return objectType("ApplicationStep", "What happens to an application, or when one can be made.", fields);
}

Type Describe<InstitutionDocuments>::table() {
  using I = Of<InstitutionDocuments>;
  static constexpr std::array fields = {
      I::field<&InstitutionDocuments::institution>("institution", "id of the institution"),
      I::field<&InstitutionDocuments::changedOn>("changedOn", "the day a row here last changed"),
      I::optionalList<&InstitutionDocuments::deadlines>("deadlines",
                                                        "by when to apply; the first that applies decides"),
      I::optionalList<&InstitutionDocuments::route>("route", "who decides on an application, in order"),
      I::field<&InstitutionDocuments::documents>("documents", "what it asks for")};
  return objectType("InstitutionDocuments", "What an institution wants to be sent, by when, and who decides.", fields);
}

Type Describe<Deadline>::table() {
  using D = Of<Deadline>;
  static constexpr auto fields = cited<Deadline>(
      std::array{D::field<&Deadline::monthsBeforeStart>("monthsBeforeStart", "months before the first day"),
                 D::field<&Deadline::lastDay>("lastDay", "the last day, itself still open; absent: start not known")});
  return objectType("Deadline", "The last day to apply.", fields);
}

Type Describe<Checklist>::table() {
  using C = Of<Checklist>;
  static constexpr std::array fields = {
      C::field<&Checklist::stated>("stated", "false: nothing published for this stay, or `missing` comes first"),
      C::field<&Checklist::missing>("missing", "unanswered fields on which more depends"),
      C::field<&Checklist::deadline>("deadline", "by when to apply"),
      C::field<&Checklist::route>("route", "who decides on an application, in order"),
      C::field<&Checklist::documents>("documents", "what to send, in the order of the stages")};
  return objectType("Checklist", "What to send, to whom, by when.", fields);
}

}  // namespace passerelle::json
