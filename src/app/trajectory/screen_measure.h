#pragma once

#include <app/text.h>
#include <report/chart/text_measure.h>

#include <QFontMetricsF>

namespace outturn::app {

/// Text of a chart in a font of the screen.
class ScreenMeasure : public report::chart::TextMeasure
{
public:
    explicit ScreenMeasure(const QFont& font)
        : m_metrics(font)
    {
    }

    [[nodiscard]] double width(std::string_view text) const override
    {
        return m_metrics.horizontalAdvance(toQString(text));
    }

    [[nodiscard]] double lineHeight() const override { return m_metrics.height(); }

    [[nodiscard]] double ascent() const override { return m_metrics.ascent(); }

private:
    QFontMetricsF m_metrics;
};

} // namespace outturn::app
