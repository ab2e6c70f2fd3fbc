#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/text.h>
#include <app/window/breadcrumb.h>
#include <domain/plan/plan.h>

#include <QHBoxLayout>
#include <QToolButton>

namespace outturn::app {
namespace {

QToolButton* makeStep(const QString& name, QWidget* parent)
{
    auto* step = new QToolButton(parent);
    step->setObjectName(name);
    step->setProperty("crumb", true);
    step->setFocusPolicy(Qt::StrongFocus);
    return step;
}

} // namespace

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_dashboard(makeStep(QStringLiteral("crumbDashboard"), this))
    , m_priority(makeStep(QStringLiteral("crumbPriority"), this))
    , m_indicator(new PlainLabel(this))
{
    setObjectName(QStringLiteral("breadcrumb"));
    setAccessibleName(tr("Where this page is"));
    m_dashboard->setText(tr("Dashboard"));
    m_dashboard->setAccessibleName(tr("Dashboard, all priorities"));
    // The name is told in full below; here it may give way.
    m_indicator->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_indicator->setForegroundRole(QPalette::PlaceholderText);

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(spacing::page - spacing::small, spacing::medium, spacing::page, 0);
    across->setSpacing(spacing::small);
    const auto addArrow = [&] {
        auto* arrow = new PlainLabel(QStringLiteral("\u203A"), this);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        across->addWidget(arrow);
    };
    across->addWidget(m_dashboard);
    addArrow();
    across->addWidget(m_priority);
    addArrow();
    across->addWidget(m_indicator, 1);
    connect(m_dashboard, &QToolButton::clicked, this, &Breadcrumb::dashboardChosen);
    connect(m_priority, &QToolButton::clicked, this, [this] {
        if (m_number)
            emit priorityChosen(*m_number);
    });
}

void Breadcrumb::showWay(const Plan& plan, const IndicatorCode& indicator)
{
    const Indicator* found = findIndicator(plan, indicator);
    if (found == nullptr)
        return;
    m_number = found->priority;
    const Priority* priority = findPriority(plan, found->priority);
    const QString title =
        priority == nullptr ? QString() : toQString(std::string_view(priority->title));
    QString text = QStringLiteral("%1  %2").arg(QString::number(found->priority.value()), title);
    m_priority->setAccessibleName(tr("Priority %1 on the dashboard").arg(text));
    m_priority->setText(text.replace(u'&', QStringLiteral("&&")));
    m_indicator->setText(toQString(std::string_view(found->name)));
}

} // namespace outturn::app
