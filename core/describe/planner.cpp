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

}  // namespace passerelle::json
