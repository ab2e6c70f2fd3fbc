#include <app/indicator/freshness_label.h>
#include <app/look/palette.h>
#include <app/text.h>

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace outturn::app {

Freshness freshnessInPlan(const RecordView& record, const Indicator& indicator, Date today)
{
    const AcademicYear last = record.plan.identity.lastTargetYear;
    return freshness(
        record,
        indicator,
        Scope(),
        std::min(today, releaseDates(record, indicator, last).validated));
}

bool isStale(const Freshness& freshness)
{
    return freshness.currency == Currency::Due || freshness.currency == Currency::FinalDue;
}

FreshnessLabel::FreshnessLabel(QWidget* parent)
    : PlainLabel(parent)
{
    setAccessibleName(tr("How fresh the figures are"));
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void FreshnessLabel::showFreshness(const Freshness& freshness)
{
    // That no figure will come any more is said with the measure that has ended.
    const QString sentence = freshness.currency == Currency::Ended
        ? QString()
        : toQString(std::string_view(freshness.sentence));
    m_isStale = isStale(freshness);
    setText(m_isStale ? QStringLiteral("⚠ ") + sentence : sentence);
    setVisible(!sentence.isEmpty());
    colour();
}

void FreshnessLabel::changeEvent(QEvent* event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FreshnessLabel::colour()
{
    const Colours& colours = coloursFor(QApplication::palette());
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_isStale ? colours.warning : colours.mutedText);
    setPalette(own);
}

} // namespace outturn::app
