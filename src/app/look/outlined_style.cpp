#include <app/look/cell_delegate.h>
#include <app/look/outlined_style.h>
#include <app/look/palette.h>

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace outturn::app {

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int OutlinedStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_FocusFrameHMargin)
        return CellDelegate::margin - 1; // Qt adds one
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void OutlinedStyle::drawPrimitive(
    PrimitiveElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isField = element == PE_FrameLineEdit ||
        (element == PE_Frame && qobject_cast<const QPlainTextEdit*>(widget) != nullptr);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isButton = element == PE_IndicatorRadioButton;
    if (!(isField || isBox || isButton))
        return;
    const Colours& colours = coloursFor(option->palette);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->state.testFlag(State_HasFocus) ? colours.accent : colours.control);
    painter->setBrush(Qt::NoBrush);
    if (isButton)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, spacing::hair, spacing::hair);
    painter->restore();
}

int OutlinedStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const
{
    if (m_reducesMotion && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace outturn::app
