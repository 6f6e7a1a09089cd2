#pragma once

namespace passerelle {

/// A language of the product: in which the words of an answer are.
enum class Language { fr, en };

}  // namespace passerelle
