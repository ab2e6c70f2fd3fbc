#pragma once

#include <domain/plan/plan.h>
#include <domain/rating/rag_status.h>
#include <domain/rating/trajectory.h>
#include <report/chart/trajectory_chart.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// One year of an indicator with the rating its outturn has.
struct TrajectoryRow
{
    TrajectoryPoint point;
    std::optional<RagStatus> status; ///< none in a year that the plan has nothing in
    std::string reason;
};

/// Every year of @p indicator's trajectory for the whole council, each rated as of itself.
[[nodiscard]] std::vector<TrajectoryRow>
trajectoryRows(const RecordView& record, const Indicator& indicator);

/// The figures behind a trajectory chart, a row for each year.
class TrajectoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        YearColumn,
        OutturnColumn,
        TargetColumn,
        RequiredColumn, ///< on the straight way from the latest figure to the last target
        MinimumColumn,
        BenchmarkColumn,
        RatingColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p rows of the indicator that @p chart draws.
    void show(std::vector<TrajectoryRow> rows, const report::chart::TrajectoryChart& chart);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TrajectoryRow& row, int column) const;
    /// Nothing for a year that the required path does not lead through.
    [[nodiscard]] std::optional<Decimal> requiredIn(AcademicYear year) const;

    std::vector<TrajectoryRow> m_rows;
    std::optional<Decimal> m_minimum;
    std::optional<RequiredPath> m_required;
    int m_decimals = 1;
};

} // namespace outturn::app
