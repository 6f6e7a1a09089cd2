#include "core/describe/planner.h"

namespace passerelle::json {

Type Describe<RefusedRow>::table() {
  using R = Of<RefusedRow>;
  static constexpr std::array fields = {R::field<&RefusedRow::row>("row", "its place in the list, from 0"),
                                        R::field<&RefusedRow::problems>("problems", "as the verb estimate tells them")};
  return objectType("RefusedRow", "A mobility of the list that cannot be answered.", fields);
}

Type Describe<Estimates>::table() {
  using E = Of<Estimates>;
  static constexpr std::array fields = {
      E::field<&Estimates::pricing>("pricing", "how far each can be priced"),
      E::field<&Estimates::low>("low", "lower end of the total, in cents; null without total"),
      E::field<&Estimates::high>("high", "upper end of the total, in cents; null without total"),
      E::field<&Estimates::bandFrom>("bandFrom",
                                     "where the travel band begins, in metres, included; null without band"),
      E::field<&Estimates::bandBelow>("bandBelow", "where it ends, in metres, excluded; null too without upper end"),
      E::field<&Estimates::verdict>("verdict", "whether each is eligible; null where it was refused"),
      E::field<&Estimates::refused>("refused", "the mobilities that have problems")};
  return objectType("Estimates", "A whole list in columns: one entry for each mobility, in the order of the list.",
                    fields);
}

Type Describe<Restriction>::table() {
  using R = Of<Restriction>;
  static constexpr std::array fields = {
      R::field<&Restriction::kind>("kind", "what the row depends on"),
      R::field<&Restriction::field>("field", "the unanswered field that decides; absent: not met"),
      R::field<&Restriction::found>("found", "what the mobility has"),
      R::field<&Restriction::required>("required", "what the row asks for")};
  return objectType("Restriction", "A restriction of a row that the mobility does not meet, or not yet.", fields);
}

Type Describe<ConsideredRow>::table() {
  using C = Of<ConsideredRow>;
  static constexpr auto fields = proven<ConsideredRow>(std::array{
      C::field<&ConsideredRow::layer>("layer", "who published it"),
      C::field<&ConsideredRow::publication>("publication", "its place among the author's publications, from 0"),
      C::field<&ConsideredRow::table>("table", "as in the data"),
      C::field<&ConsideredRow::place>("place", "in the table, from 0"),
      C::field<&ConsideredRow::outcome>("outcome", "what became of it"),
      C::field<&ConsideredRow::restrictions>("restrictions", "those that are not met or open")});
  return objectType("ConsideredRow", "A published row of figures, and why it is used or not.", fields);
}

Type Describe<ConsideredRows>::table() {
  using C = Of<ConsideredRows>;
  static constexpr std::array fields = {
      C::field<&ConsideredRows::call>("call", "the call whose figures are used"),
      C::field<&ConsideredRows::rows>("rows", "the institution's, then its agency's, in the order of the data")};
  return objectType("ConsideredRows", "Every row that the institution and its agency published, for any call.", fields);
}

}  // namespace passerelle::json
