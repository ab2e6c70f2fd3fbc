#pragma once

#include <report/chart/text_measure.h>

namespace outturn::report::chart {

/// Text in print: in Arial, or in a font of the same widths (Liberation Sans, Helvetica). The
/// widths are built in, so that a document is laid out alike wherever it is made.
class PrintMeasure : public TextMeasure
{
public:
    /// For text of @p size points.
    explicit PrintMeasure(double size)
        : m_size(size)
    {
    }

    [[nodiscard]] double width(std::string_view text) const override;

    [[nodiscard]] double lineHeight() const override { return 1.15 * m_size; }

    [[nodiscard]] double ascent() const override { return 0.905 * m_size; }

private:
    double m_size;
};

} // namespace outturn::report::chart
