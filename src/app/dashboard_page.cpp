#include <app/dashboard_page.h>
#include <app/open_plan.h>
#include <app/palette.h>
#include <app/plain_label.h>
#include <app/text.h>

#include <QVBoxLayout>

namespace outturn::app {

DashboardPage::DashboardPage(OpenPlan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
{
    new QVBoxLayout(this);
    connect(&m_plan, &OpenPlan::recordChanged, this, &DashboardPage::refresh);
    connect(&m_plan, &OpenPlan::yearChanged, this, &DashboardPage::refresh);
    refresh();
}

void DashboardPage::refresh()
{
    qDeleteAll(findChildren<PlainLabel*>());
    for (const auto& result : m_plan.scorecard().indicators)
        layout()->addWidget(
            new PlainLabel(toQString(std::string_view(result.rating.reason)), this));
}

} // namespace outturn::app
