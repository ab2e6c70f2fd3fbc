#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <domain/identifier.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class DashboardPage;
}

namespace outturn::app {

class ActionBoard;
class DashboardModel;
class DashboardTile;
class OpenPlan;

/// Where the plan stands in the chosen year: headline counts that filter, every indicator by
/// priority, and why the current one stands as it does; the next report that is due.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(OpenPlan& plan, QWidget* parent = nullptr);
    ~DashboardPage() override;

signals:
    void indicatorChosen(const outturn::IndicatorCode& indicator);
    void reportingCalendarRequested();

private:
    void setUpTiles();
    void setUpFilters();
    void setUpTree();
    void refresh();
    void fillStandings();
    /// The plan's priorities and phases, which an edit may change; a choice that is gone is given
    /// up.
    void fillChoices();
    void showCounts();
    void showEmptiness();
    /// A plan without indicators is told by its actions; the board is made when first needed.
    void showBoard();
    void showDetail();
    void applyFilter(const DashboardFilter& filter);
    void chooseFilter();
    void clearFilter();
    /// Puts the reason of the worst rating in sight before anything is pressed.
    void chooseWorst();
    void openCurrent();
    [[nodiscard]] std::optional<IndicatorCode> current() const;

    OpenPlan& m_plan;
    std::unique_ptr<Ui::DashboardPage> m_ui;
    DashboardModel* m_model;
    ActionBoard* m_board = nullptr;
    bool m_isFilling = false; ///< the controls follow the filter, not the other way round
};

} // namespace outturn::app
