#include <app/due/due_button.h>
#include <app/due/due_model.h>
#include <app/plan/open_plan.h>

namespace outturn::app {

DueButton::DueButton(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("dueButton"));
    setToolTip(tr("Shows what is overdue and due soon"));
    setCheckable(true);
}

void DueButton::showPlan(OpenPlan* plan)
{
    if (m_plan != nullptr)
        disconnect(m_plan, nullptr, this, nullptr);
    m_plan = plan;
    if (plan == nullptr)
        return;
    connect(plan, &OpenPlan::recordChanged, this, &DueButton::count);
    count();
}

void DueButton::count()
{
    setText(dueCounts(whatIsDue(m_plan->rated(), m_plan->session().today)));
    setAccessibleName(tr("What is due: %1").arg(text()));
}

} // namespace outturn::app
