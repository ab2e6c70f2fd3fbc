#pragma once

#include <app/actions/timeline_model.h>
#include <app/filters/saved_filters.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ActionsPage;
}

namespace outturn::app {

class OpenPlan;
class RefreshWhenSeen;

/// The plan's actions and milestones: as a board by status or along the months, those of one
/// officer, priority or standing, and progress to be recorded.
class ActionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPage(OpenPlan& plan, QWidget* parent = nullptr);
    ~ActionsPage() override;

    /// Keeps filters that the user gives names to.
    void keepFilters(SavedFilters filters);

    /// Makes @p action the one that is shown in full.
    void showAction(const ActionCode& action);

private:
    void fillFilters();
    [[nodiscard]] QJsonObject filterJson() const;
    void setFilter(const QJsonObject& json);
    void refresh();
    [[nodiscard]] ActionFilter filter() const;
    [[nodiscard]] const Action* current() const;
    void choose(const std::optional<ActionCode>& action);
    void record(ActionStatus status, const QString& note);

    OpenPlan& m_plan;
    std::unique_ptr<Ui::ActionsPage> m_ui;
    TimelineModel m_model;
    std::optional<ActionCode> m_current;
    RefreshWhenSeen* m_refreshing;
};

} // namespace outturn::app
