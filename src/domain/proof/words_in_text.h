#pragma once

#include <domain/decimal.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outturn {

/// A word of a text, or a figure in it.
struct WordInText
{
    std::string text;  ///< as it stands, without the punctuation around it
    std::string lower; ///< the same in lower case
    bool endsSentence = false;
    std::optional<Decimal> figure; ///< where it is a number: "76.5%", "1,704", "−3.6pp"
    int decimals = 0;              ///< of the figure as it is written
    std::string mark;              ///< what is written onto the figure: "%", "pp", "£"
};

/// The words of @p text in order. A number is a figure unless it is part of a code ("KS2"), a year
/// ("2013", "2012/13") or a date ("1 October").
[[nodiscard]] std::vector<WordInText> wordsIn(std::string_view text);

} // namespace outturn
