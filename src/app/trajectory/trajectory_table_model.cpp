#include <app/look/roles.h>
#include <app/text.h>
#include <app/trajectory/trajectory_table_model.h>
#include <domain/rating/rating_matrix.h>
#include <domain/rating/year_standing.h>

#include <array>

namespace outturn::app {

std::vector<TrajectoryRow> trajectoryRows(const RecordView& record, const Indicator& indicator)
{
    std::vector<TrajectoryRow> rows;
    for (TrajectoryPoint& point : trajectory(record, indicator, {})) {
        const ReviewPoint review{.year = point.year, .scope = {}, .asAt = {}};
        const YearStanding standing = standingInYear(record, indicator, review);
        const auto status = isOutsidePlan(indicator, standing)
            ? std::nullopt
            : std::optional(standing.rating.status);
        rows.push_back({std::move(point), status, standing.rating.reason});
    }
    return rows;
}

void TrajectoryTableModel::show(
    std::vector<TrajectoryRow> rows, const report::chart::TrajectoryChart& chart)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_minimum = chart.minimum;
    m_required = chart.required;
    m_decimals = chart.decimals;
    endResetModel();
}

int TrajectoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrajectoryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrajectoryTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrajectoryRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isFigure = index.column() != YearColumn && index.column() != RatingColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return plainToolTip(toQString(std::string_view(row.reason)));
    case Qt::AccessibleDescriptionRole:
        return toQString(std::string_view(row.reason));
    case RagRole:
        return index.column() == RatingColumn && row.status
            ? QVariant(static_cast<int>(*row.status))
            : QVariant();
    case ForecastRole:
        return index.column() == OutturnColumn && row.point.outturn &&
            row.point.stage == Stage::Forecast;
    default:
        return {};
    }
}

QVariant TrajectoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = section != YearColumn && section != RatingColumn;
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> headings{
        tr("Year"),
        tr("Outturn"),
        tr("Target"),
        tr("Required"),
        tr("Minimum"),
        tr("Benchmark"),
        tr("RAG")};
    return headings[static_cast<std::size_t>(section)];
}

QString TrajectoryTableModel::text(const TrajectoryRow& row, int column) const
{
    const auto figure = [this](const std::optional<Decimal>& value) {
        return value ? figureCell(value, m_decimals) : QStringLiteral("\u2013");
    };
    switch (column) {
    case YearColumn:
        return toQString(std::string_view(row.point.year.label()));
    case OutturnColumn:
        if (row.point.outturn && row.point.stage == Stage::Forecast)
            return tr("(f) %1").arg(figure(row.point.outturn));
        if (row.point.outturn && row.point.stage == Stage::Provisional)
            return tr("(p) %1").arg(figure(row.point.outturn));
        return figure(row.point.outturn);
    case TargetColumn:
        return figure(row.point.target);
    case RequiredColumn:
        return figure(requiredIn(row.point.year));
    case MinimumColumn:
        return figure(m_minimum);
    case BenchmarkColumn:
        return figure(row.point.benchmark);
    case RatingColumn:
        return row.status ? toQString(ragWord(*row.status)) : noFigure();
    default:
        return {};
    }
}

std::optional<Decimal> TrajectoryTableModel::requiredIn(AcademicYear year) const
{
    if (!m_required || year <= m_required->from || m_required->to < year)
        return std::nullopt;
    return m_required->at(year, m_decimals);
}

} // namespace outturn::app
