#pragma once

#include <app/dashboard/dashboard_detail.h>
#include <app/dashboard/dashboard_filter.h>
#include <app/dashboard/view_switch.h>
#include <app/filters/saved_filters.h>
#include <domain/identifier.h>

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

namespace Ui {
class DashboardPage;
}

namespace outturn::app {

class ActionBoard;
class DashboardModel;
class DashboardPane;
class FlowLayout;
class MatrixModel;
class MatrixView;
class OpenPlan;

/// Where the plan stands: headline counts that filter, and below them the year looked at as a
/// table, all years as a matrix, what is most pressing, or what changed since the last review; why
/// the current one stands as it does; the next report that is due. A view is made when it is first
/// shown.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(OpenPlan& plan, QWidget* parent = nullptr);
    ~DashboardPage() override;

    void showView(DashboardView view);

    /// Keeps filters that the user gives names to.
    void keepFilters(SavedFilters filters);

    /// Shows only the indicators of a priority, all of them.
    void showPriority(PriorityNumber priority);

signals:
    void indicatorChosen(const outturn::IndicatorCode& indicator);
    void reportingCalendarRequested();

private:
    void setUpTiles();
    void setUpTable();
    void makeMatrix();
    void makePane(DashboardView view);
    /// The pane that is seen; nullptr while it is the table or the matrix.
    [[nodiscard]] DashboardPane* pane() const;
    void refresh();
    /// Brings the view that is seen up to date; the others wait until they are.
    void refreshView();
    void showCounts();
    void showEmptiness();
    /// A plan without indicators is told by its actions; the board is made when first needed.
    void showBoard();
    void showDetail();
    void applyFilter(const DashboardFilter& filter);
    /// Puts the reason of the worst rating in sight before anything is pressed.
    void chooseWorst();
    void choose(const IndicatorCode& indicator);
    void openCurrent();
    [[nodiscard]] std::optional<IndicatorCode> current() const;
    [[nodiscard]] std::optional<DetailContent> detail() const;

    OpenPlan& m_plan;
    std::unique_ptr<Ui::DashboardPage> m_ui;
    FlowLayout* m_tileRow = nullptr;
    FlowLayout* m_filterRow = nullptr;
    DashboardModel* m_model;
    DashboardView m_view = DashboardView::Table;
    MatrixModel* m_matrix = nullptr;
    MatrixView* m_matrixView = nullptr;
    std::map<DashboardView, DashboardPane*> m_panes; ///< those shown so far
    ActionBoard* m_board = nullptr;
};

} // namespace outturn::app
