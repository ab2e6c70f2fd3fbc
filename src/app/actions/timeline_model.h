#pragma once

#include <domain/plan/progress.h>

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace outturn::app {

/// What is left of the plan's actions and milestones; empty parts leave everything.
struct ActionFilter
{
    std::optional<PostCode> post;
    std::optional<PriorityNumber> priority;
    std::optional<Due> due;
    std::optional<Month> month; ///< actions under way in it, milestones due in it
    friend bool operator==(const ActionFilter&, const ActionFilter&) = default;
};

/// A bar or a mark on the timeline, in months from the timeline's first.
struct TimelineMark
{
    int first = 0;
    int last = 0;
    Due due = Due::Ahead;
    bool isMilestone = false;
};

/// Actions in the plan's order, then milestones, with what a timeline needs beside each.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        WhoColumn,
        StatusColumn,
        DueColumn,
        TimelineColumn,
        ColumnCount
    };

    enum TimelineRole
    {
        MarkRole = Qt::UserRole + 100, ///< TimelineMark; nothing for a milestone without a month
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p plan on @p today; the plan must live until the next call.
    void showPlan(const Plan& plan, Date today, const ActionFilter& filter);

    /// The action of a row; nullptr where it is a milestone.
    [[nodiscard]] const Action* action(int row) const;
    [[nodiscard]] const Milestone* milestone(int row) const;
    /// The row of an action; -1 when it is not shown.
    [[nodiscard]] int rowOf(const ActionCode& action) const;

    [[nodiscard]] const std::vector<const Action*>& actions() const { return m_actions; }

    /// The first month of the timeline and how many there are; whole years from April.
    [[nodiscard]] Month firstMonth() const { return m_first; }

    [[nodiscard]] int months() const { return m_months; }

    /// Today, in months from the first with the day as a fraction.
    [[nodiscard]] double today() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString actionText(const Action& action, int column) const;
    [[nodiscard]] QString milestoneText(const Milestone& milestone, int column) const;
    [[nodiscard]] QVariant mark(int row) const;
    [[nodiscard]] QString spoken(int row) const;

    const Plan* m_plan = nullptr;
    std::vector<const Action*> m_actions;
    std::vector<const Milestone*> m_milestones;
    Date m_today = Date(2013, 4, 1);
    Month m_first = Month(2013, 4);
    int m_months = 12;
};

/// "Overdue", "Due soon".
[[nodiscard]] QString dueText(Due due, bool isMilestone);

/// "Head of primary (A. One)", with who holds the post on @p day; empty when nobody leads.
[[nodiscard]] QString leadOf(const Plan& plan, const Action& action, Date day);

/// "April 2013 to March 2014".
[[nodiscard]] QString monthsOf(const Action& action);

} // namespace outturn::app

Q_DECLARE_METATYPE(outturn::app::TimelineMark)
