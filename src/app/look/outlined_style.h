#pragma once

#include <QProxyStyle>

namespace outturn::app {

/// Fusion with outlines that can be seen on a dark window too: Fusion's own are a darker shade of
/// the window's colour, which on a dark one all but vanishes. It can hold still, too.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    /// Cells have their text where the headings of the style sheet have theirs.
    int pixelMetric(
        PixelMetric metric,
        const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget) const override;

    /// With motion reduced, what Qt would animate is there at once.
    int styleHint(
        StyleHint hint,
        const QStyleOption* option,
        const QWidget* widget,
        QStyleHintReturn* more) const override;

    void setReducesMotion(bool isWanted) noexcept { m_reducesMotion = isWanted; }

private:
    bool m_reducesMotion = false;
};

} // namespace outturn::app
