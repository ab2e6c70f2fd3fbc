#pragma once

#include <domain/identifier.h>

#include <QWidget>

namespace outturn::app {

class OpenPlan;

/// Where the plan stands in the chosen year: headline counts and every indicator by priority.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(OpenPlan& plan, QWidget* parent = nullptr);

signals:
    void indicatorChosen(const outturn::IndicatorCode& indicator);

private:
    void refresh();

    OpenPlan& m_plan;
};

} // namespace outturn::app
