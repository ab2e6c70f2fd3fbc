#pragma once

#include <domain/period/calendar.h>
#include <domain/plan/plan.h>

#include <QTreeWidget>

#include <optional>

namespace outturn::app {

/// The actions of a plan below the priorities that they serve. One that serves several stands under
/// each of them; those that serve all stand once, in a group of their own.
class ActionTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column
    {
        ActionColumn,
        LeadColumn,
        MonthsColumn,
        StatusColumn,
        ColumnCount,
    };

    explicit ActionTree(QWidget* parent = nullptr);

    /// People are named as they are in post on @p day. With @p status only such actions are shown.
    void showPlan(const Plan& plan, Date day, std::optional<ActionStatus> status);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QTreeWidgetItem* addGroup(
        const QString& title,
        const Plan& plan,
        const std::vector<const Action*>& actions,
        Date day);
    static void addNote(QTreeWidgetItem& group, const QString& text);
    [[nodiscard]] static QTreeWidgetItem* makeRow(const Plan& plan, const Action& action, Date day);
};

/// "On track", "Not started".
[[nodiscard]] QString statusText(ActionStatus status);

} // namespace outturn::app
