#include "ui_caseload_page.h"

#include <app/look/palette.h>
#include <app/look/refresh_when_seen.h>
#include <app/plan/open_plan.h>
#include <app/schools/caseload_page.h>
#include <app/schools/known_schools.h>
#include <app/schools/school_rows.h>
#include <app/text.h>
#include <domain/period/days.h>
#include <planfile/category_rules.h>

#include <algorithm>

namespace outturn::app {

CaseloadPage::CaseloadPage(KnownSchools& schools, QWidget* parent)
    : QWidget(parent)
    , m_schools(schools)
    , m_ui(std::make_unique<Ui::CaseloadPage>())
    , m_refreshing(new RefreshWhenSeen(this, [this] { refresh(); }))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(scaledFont(font(), type::title, true));
    for (PlainLabel* muted :
         {m_ui->shown, m_ui->dueNote, m_ui->advisersNote, m_ui->collaborationsNote})
        muted->setForegroundRole(QPalette::PlaceholderText);
    m_ui->due->setModel(&m_due);
    m_ui->advisers->setModel(&m_advisers);
    m_ui->collaborations->setModel(&m_collaborations);
    setFocusProxy(m_ui->due);
    connect(m_ui->due, &RowsTable::opened, this, [this](const QVariant& key) {
        emit schoolChosen(Urn(key.toInt()));
    });
    connect(&m_schools, &KnownSchools::changed, m_refreshing, &RefreshWhenSeen::change);
    m_refreshing->change();
}

CaseloadPage::~CaseloadPage() = default;

void CaseloadPage::refresh()
{
    const auto put = [](Rows rows, RowsModel& model, RowsTable& table) {
        model.show(std::move(rows.columns), std::move(rows.rows));
        table.fitColumns();
    };
    put(dueRows(m_schools), m_due, *m_ui->due);
    put(caseloadRows(m_schools), m_advisers, *m_ui->advisers);
    put(collaborationRows(m_schools), m_collaborations, *m_ui->collaborations);
    const std::vector<SchoolDue> due = m_schools.due();
    const auto in = [&due](DueState state) {
        return std::ranges::count(due, state, &SchoolDue::state);
    };
    m_ui->shown->setText(tr("%1 overdue, %2 due within two weeks")
                             .arg(in(DueState::Overdue))
                             .arg(in(DueState::Soon)));
    const QString nothing = m_due.rowCount() == 0 ? tr("Nothing is due.") + u' ' : QString();
    m_ui->dueNote->setText(
        nothing +
        tr("Priority schools have a progress meeting every %1 weeks; each "
           "judges the impact of what "
           "the last one agreed. Open a school to enter it.")
            .arg(planfile::builtInSupportRules().weeksBetweenMeetings));
    m_ui->advisersNote->setText(
        m_advisers.rowCount() == 0
            ? tr("No adviser is named yet: a school's page enters its adviser and days.")
            : tr("Academic year %1 so far.")
                  .arg(toQString(std::string_view(academicYearOf(m_schools.today()).label()))));
    m_ui->collaborationsNote->setText(
        m_collaborations.rowCount() == 0
            ? tr("No school is in a collaboration: a school's page enters the one it joins.")
            : tr("Figures are weighted by pupils, of the schools with results in both years."));
}

} // namespace outturn::app
