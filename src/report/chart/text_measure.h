#pragma once

#include <string>
#include <string_view>

namespace outturn::report::chart {

/// How much room text takes in the one font of a drawing: the screen's font when it is painted, the
/// font of print in a document. Lengths in the drawing's points.
class TextMeasure
{
public:
    TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;
    virtual ~TextMeasure() = default;

    /// Of one line of UTF-8 text.
    [[nodiscard]] virtual double width(std::string_view text) const = 0;
    /// From the top of the tallest letter to the bottom of the lowest, and from one line to the
    /// next.
    [[nodiscard]] virtual double lineHeight() const = 0;
    /// From the top of a line to the letters' baseline.
    [[nodiscard]] virtual double ascent() const = 0;
};

/// @p text broken into lines no wider than @p width, with line feeds between; where it needs more
/// than @p mostLines the last ends in an ellipsis. Words stay whole unless one alone is too wide.
[[nodiscard]] std::string
brokenIntoLines(std::string_view text, const TextMeasure& measure, double width, int mostLines);

} // namespace outturn::report::chart
