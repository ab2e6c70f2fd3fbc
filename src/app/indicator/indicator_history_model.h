#pragma once

#include <domain/plan/indicator.h>
#include <store/plan_store.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// Every outturn that was ever entered for an indicator, the latest year first and within it the
/// latest entry. One that was taken back stays, struck through and named so.
class IndicatorHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        YearColumn,
        TermColumn,
        StageColumn,
        ValueColumn,
        CountsColumn,
        MeasureColumn,
        CommentColumn,
        SourceColumn,
        ByColumn,
        AtColumn,
        ColumnCount,
    };

    /// Says that a row was taken back, beyond its struck-out text.
    enum HistoryRole
    {
        WithdrawnRole = Qt::UserRole + 200, ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of @p outturns that are @p indicator's and the whole council's.
    void show(const Indicator& indicator, const std::vector<store::StoredOutturn>& outturns);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const store::StoredOutturn& stored, int column) const;

    std::vector<store::StoredOutturn> m_rows;
    Unit m_unit = Unit::Percent;
    int m_decimals = 1;
};

} // namespace outturn::app
