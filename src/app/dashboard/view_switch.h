#pragma once

#include <QWidget>

class QButtonGroup;

namespace outturn::app {

/// The ways to look at the dashboard.
enum class DashboardView
{
    Table,     ///< the year looked at, with every figure
    Matrix,    ///< every year of the plan, rated
    Attention, ///< what is most pressing, and who answers for it
    Changes,   ///< what stands otherwise than at the review signed off last
};

/// A row of buttons of which one is down: which view is shown.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget* parent = nullptr);

    void setView(DashboardView view);

signals:
    void viewChosen(outturn::app::DashboardView view);

private:
    QButtonGroup* m_buttons;
};

} // namespace outturn::app
