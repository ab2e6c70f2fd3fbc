#include <app/dashboard/next_report.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/text.h>
#include <domain/plan/plan.h>
#include <report/words.h>

#include <QHBoxLayout>
#include <QPushButton>

namespace outturn::app {

NextReport::NextReport(QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
{
    m_text->setObjectName(QStringLiteral("nextReportText"));
    m_text->setWordWrap(true);
    m_text->becomeSelectableOncePainted(Qt::TextSelectableByMouse);
    auto* calendar = new QPushButton(tr("Reporting ca&lendar"), this);
    calendar->setObjectName(QStringLiteral("reportingCalendar"));
    calendar->setAccessibleName(tr("Reporting calendar"));
    connect(calendar, &QPushButton::clicked, this, &NextReport::calendarRequested);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::large);
    across->addWidget(m_text, 1);
    across->addWidget(calendar);
    hide();
}

void NextReport::showNext(const Plan& plan, Date today)
{
    m_text->setText(nextReportText(plan, today));
    setVisible(!plan.reporting.empty());
}

QString nextReportText(const Plan& plan, Date today)
{
    if (plan.reporting.empty())
        return {};
    const auto next = nextReportDue(plan, today);
    if (!next)
        return NextReport::tr("No further report has a date in the plan's reporting calendar.");
    const ReportingDuty& duty = *findDuty(plan, next->duty);
    return NextReport::tr("Next report: %1, to %2: %3")
        .arg(
            toQString(std::string_view(report::dueText(*next))),
            toQString(std::string_view(report::withinSentence(duty.audience))),
            asSentence(duty.report));
}

} // namespace outturn::app
