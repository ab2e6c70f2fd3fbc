#include "ui_plan_page.h"

#include <app/look/pale_selection_delegate.h>
#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/reading/plan_page.h>
#include <app/text.h>
#include <report/plan/plan_document.h>

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace outturn::app {

PlanPage::PlanPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_ui(std::make_unique<Ui::PlanPage>())
    , m_refreshing(new RefreshWhenSeen(this, [this] { refresh(); }))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    m_ui->across->setStretch(1, 1);
    setFocusProxy(m_ui->text);
    connect(&m_plan, &OpenPlan::recordChanged, m_refreshing, &RefreshWhenSeen::change);
    m_refreshing->change();
    m_ui->sections->setItemDelegate(new PaleSelectionDelegate(m_ui->sections));
    connect(m_ui->sections, &QListWidget::currentRowChanged, this, &PlanPage::goToSection);
    connect(m_ui->text, &DocumentView::sectionChanged, this, &PlanPage::markSection);
}

PlanPage::~PlanPage() = default;

void PlanPage::showReportingCalendar()
{
    m_refreshing->now();
    const QStringList sections = m_ui->text->sections();
    const auto heading = toQString(report::reportingCalendarHeading);
    if (sections.contains(heading))
        goToSection(static_cast<int>(sections.indexOf(heading)));
}

void PlanPage::showText(const QString& text)
{
    m_refreshing->now();
    m_ui->text->goToText(text);
    markSection();
}

void PlanPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitSections();
}

void PlanPage::refresh()
{
    m_ui->text->showContent(report::planDocument(m_plan.record(), m_plan.session().today).blocks);
    const QSignalBlocker quiet(m_ui->sections);
    const QStringList sections = m_ui->text->sections();
    m_ui->sections->clear();
    m_ui->sections->addItems(sections);
    for (int row = 0; row < m_ui->sections->count(); ++row)
        m_ui->sections->item(row)->setToolTip(plainToolTip(sections.at(row)));
    fitSections();
    markSection();
}

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fitSections();
}

void PlanPage::fitSections()
{
    constexpr int mostLetters = 32;
    const int most =
        mostLetters * m_ui->sections->fontMetrics().horizontalAdvance(QLatin1Char('x'));
    const int frame = m_ui->sections->width() - m_ui->sections->viewport()->width();
    m_ui->sections->setFixedWidth(std::min(most, m_ui->sections->sizeHintForColumn(0)) + frame);
}

void PlanPage::goToSection(int section)
{
    m_ui->text->goToSection(section);
    const QSignalBlocker quiet(m_ui->sections);
    m_ui->sections->setCurrentRow(section);
}

void PlanPage::markSection()
{
    const QSignalBlocker quiet(m_ui->sections);
    m_ui->sections->setCurrentRow(m_ui->text->sectionInSight().value_or(0));
}

} // namespace outturn::app
