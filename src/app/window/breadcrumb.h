#pragma once

#include <domain/identifier.h>

#include <QWidget>

#include <optional>

class QToolButton;

namespace outturn {
struct Plan;
}

namespace outturn::app {

class PlainLabel;

/// Where an indicator's page lies: the dashboard, the priority, the indicator. The first two lead
/// there.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget* parent = nullptr);

    /// Shows the way to @p indicator of @p plan; one that it does not have is ignored.
    void showWay(const Plan& plan, const IndicatorCode& indicator);

signals:
    void dashboardChosen();
    void priorityChosen(outturn::PriorityNumber priority);

private:
    QToolButton* m_dashboard;
    QToolButton* m_priority;
    PlainLabel* m_indicator;
    std::optional<PriorityNumber> m_number;
};

} // namespace outturn::app
