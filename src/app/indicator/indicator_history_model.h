#pragma once

#include <domain/plan/indicator.h>
#include <store/plan_store.h>

#include <QAbstractTableModel>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace outturn::app {

/// Every figure that was ever entered for an indicator, its outturns and its comparators', the
/// latest year first, and within it outturns before benchmarks, the latest entry first. One that
/// was taken back stays, struck through and named so.
class IndicatorHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        YearColumn,
        WhatColumn, ///< the outturn, or which comparator
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

    /// Shows those of the figures that are @p indicator's and the whole council's. The council
    /// average is called after @p area where there is one.
    void show(
        const Indicator& indicator,
        const std::vector<store::StoredOutturn>& outturns,
        const std::vector<store::StoredBenchmark>& benchmarks = {},
        std::string_view area = {});

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A figure as the table shows it, whichever kind it is.
    struct Row
    {
        AcademicYear year;
        bool isBenchmark = false;
        std::int64_t sequence = 0;
        bool isWithdrawn = false;
        std::array<QString, ColumnCount> cells;
    };

    std::vector<Row> m_rows;
};

} // namespace outturn::app
