#include <app/dashboard/view_switch.h>
#include <app/text.h>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace outturn::app {

ViewSwitch::ViewSwitch(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    const auto add = [&](const QString& text, const QString& explanation, DashboardView view) {
        auto* button = new QToolButton(this);
        QString name = text;
        button->setText(text);
        button->setAccessibleName(tr("Show as: %1").arg(name.remove(u'&')));
        button->setToolTip(plainToolTip(explanation));
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, static_cast<int>(view));
        across->addWidget(button);
    };
    add(tr("&Table"), tr("The year looked at, with every figure."), DashboardView::Table);
    add(tr("&Matrix"), tr("Every year of the plan, rated as of itself."), DashboardView::Matrix);
    add(tr("&Attention"),
        tr("What is most pressing, and who answers for it."),
        DashboardView::Attention);
    add(tr("Chan&ges"),
        tr("What stands otherwise than at the review that was signed off last, and why."),
        DashboardView::Changes);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isDown) {
        if (isDown)
            emit viewChosen(static_cast<DashboardView>(id));
    });
}

void ViewSwitch::setView(DashboardView view)
{
    m_buttons->button(static_cast<int>(view))->setChecked(true);
}

} // namespace outturn::app
