#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <app/filters/saved_filters.h>
#include <domain/plan/plan.h>

#include <QWidget>

#include <memory>

namespace Ui {
class DashboardFilterBar;
}

namespace outturn::app {

/// The dashboard's filters in a row: words, rating, priority, phase.
class DashboardFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardFilterBar(QWidget* parent = nullptr);
    ~DashboardFilterBar() override;

    /// Offers what @p plan has to filter by, with nothing chosen; showFilter() is to follow.
    void fillChoices(const Plan& plan);

    /// Sets the controls to @p filter and says how many indicators it lets through. Emits nothing.
    void showFilter(const DashboardFilter& filter, int shown, int total);

    /// Keeps filters that the user gives names to.
    void keepFilters(SavedFilters filters);

signals:
    void filterChosen(const outturn::app::DashboardFilter& filter);

private:
    void chooseFilter();

    std::unique_ptr<Ui::DashboardFilterBar> m_ui;
    DashboardFilter m_filter;
    bool m_isFilling = false; ///< the controls follow the filter, not the other way round
};

} // namespace outturn::app
