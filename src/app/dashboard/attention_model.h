#pragma once

#include <app/dashboard/dashboard_filter.h>
#include <domain/rating/attention.h>

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace outturn::app {

class OpenPlan;

/// An indicator that needs attention, with what is said of it.
struct AttentionRow
{
    IndicatorResult result;
    AttentionItem item;
    QString officer;     ///< who answers for it, in short
    QString accountable; ///< the same with the post
};

/// What needs attention in the plan's year, the most pressing first, with people named as they are
/// in post on @p day.
[[nodiscard]] std::vector<AttentionRow> attentionRows(const OpenPlan& plan, Date day);

/// How far off its target an indicator is, in a sentence; empty where the figures do not say.
[[nodiscard]] QString distanceSentence(const AttentionRow& row);

/// The indicators that need attention, in the domain's order.
class AttentionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        IndicatorColumn,
        RatingColumn,
        OffTargetColumn,
        StepsColumn,
        DirectionColumn,
        AccountableColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows other rows; the filter stays.
    void show(std::vector<AttentionRow> rows);
    void setFilter(const DashboardFilter& filter);
    /// Shows no more than the first @p rows of them.
    void setLimit(int rows);

    [[nodiscard]] const AttentionRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const IndicatorCode& code) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();
    [[nodiscard]] static QString text(const AttentionRow& row, int column);

    std::vector<AttentionRow> m_rows;
    std::vector<std::size_t> m_shown; ///< positions in m_rows
    DashboardFilter m_filter;
    int m_limit = -1;
};

} // namespace outturn::app
