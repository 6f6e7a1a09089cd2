#pragma once

namespace passerelle {

/// The language of an answer's texts.
enum class Language { fr, en };

}  // namespace passerelle
