#pragma once

#include <QProxyStyle>

namespace outturn::app {

/// Fusion with outlines that can be seen on a dark window too: Fusion's own are a darker shade of
/// the window's colour, which on a dark one all but vanishes.
class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget) const override;
};

} // namespace outturn::app
