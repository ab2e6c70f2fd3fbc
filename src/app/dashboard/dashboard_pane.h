#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <domain/identifier.h>

#include <QString>
#include <QWidget>

#include <optional>

namespace outturn::app {

/// A way to look at the dashboard that is a widget of its own, made when it is first chosen.
class DashboardPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Reads the plan again.
    virtual void refresh() = 0;
    virtual void setFilter(const DashboardFilter& filter) = 0;
    /// Makes an indicator the current one; one that is not shown is ignored.
    virtual void choose(const IndicatorCode& indicator) = 0;
    /// What the keyboard is on.
    [[nodiscard]] virtual std::optional<IndicatorCode> current() const = 0;

    /// A sentence on the current row beside the reason of its rating; may be empty.
    [[nodiscard]] virtual QString remark() const { return {}; }

signals:
    void currentChanged();
    void activated();
};

} // namespace outturn::app
