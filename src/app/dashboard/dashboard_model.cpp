#include <app/dashboard/dashboard_groups.h>
#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/sparkline_geometry.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <report/chart/trajectory_chart.h>

#include <algorithm>
#include <limits>

namespace outturn::app {
namespace {

bool isMuted(const IndicatorResult& result, DashboardColumn column, AcademicYear year)
{
    if (column == DashboardColumn::Outturn)
        return !isColour(result.rating.status) && !result.indicator.activity;
    if (column == DashboardColumn::Benchmark && result.benchmarkYear && result.benchmark)
        return *result.benchmarkYear != year; // the latest there is, of an earlier year
    return isBlank(result, column);
}

QString toolTip(const IndicatorResult& result, DashboardColumn column, std::string_view area)
{
    if (column == DashboardColumn::Direction)
        return directionSentence(result);
    if (column == DashboardColumn::Benchmark && result.indicator.benchmark && result.benchmark)
        return QObject::tr("%1 of %2")
            .arg(
                toQString(std::string_view(benchmarkText(*result.indicator.benchmark, area))),
                result.benchmarkYear ? toQString(std::string_view(result.benchmarkYear->label()))
                                     : QObject::tr("an unknown year"));
    return toQString(std::string_view(result.rating.reason));
}

QString trajectoryInWords(const IndicatorResult& result, AcademicYear year, std::string_view area)
{
    return toQString(std::string_view(
        report::chart::describe(report::chart::trajectoryChart(result, year, area))));
}

} // namespace

void DashboardModel::show(DashboardContent content)
{
    std::vector<DashboardGroup> groups = arrange(content.scorecard, m_filter, m_order);
    const bool hasSameRows = std::ranges::equal(
        content.scorecard.indicators,
        m_content.scorecard.indicators,
        {},
        [](const IndicatorResult& result) { return result.indicator.code; },
        [](const IndicatorResult& result) { return result.indicator.code; });
    if (!hasSameRows || groups != m_groups) {
        beginResetModel();
        m_content = std::move(content);
        m_groups = std::move(groups);
        measureYears();
        endResetModel();
        return;
    }
    m_content = std::move(content);
    measureYears();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        const QModelIndex last = index(rowCount(group) - 1, dashboardColumnCount - 1, group);
        emit dataChanged(group, index(row, dashboardColumnCount - 1));
        emit dataChanged(index(0, 0, group), last);
    }
}

void DashboardModel::setFilter(const DashboardFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_groups = arrange(m_content.scorecard, m_filter, m_order);
    endResetModel();
}

int DashboardModel::columnCount(const QModelIndex&) const
{
    return dashboardColumnCount;
}

QVariant DashboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == GroupRole)
        return isGroup(index);
    if (const IndicatorResult* result = resultAt(index))
        return cellData(*result, static_cast<DashboardColumn>(index.column()), role);
    return groupData(m_content.scorecard.priorities[groupAt(index).priority], index.column(), role);
}

QVariant
DashboardModel::cellData(const IndicatorResult& result, DashboardColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return isAwaited(result, column) ? tr("unresolved") : cellText(result, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return plainToolTip(explanation(result, column));
    case Qt::AccessibleTextRole:
        return column == DashboardColumn::Trajectory
            ? trajectoryInWords(result, m_content.scorecard.point.year, m_content.area)
            : cellText(result, column);
    case Qt::AccessibleDescriptionRole:
        return explanation(result, column);
    case CodeRole:
        return toQString(result.indicator.code);
    case SubtitleRole:
        return column == DashboardColumn::Indicator ? subtitle(result) : QVariant();
    case MutedRole:
        return isMuted(result, column, m_content.scorecard.point.year);
    case ForecastRole:
        return column == DashboardColumn::Outturn && result.outturn &&
            result.outturn->stage == Stage::Forecast;
    case RagRole:
        return column == DashboardColumn::Rag && !result.indicator.activity
            ? QVariant(static_cast<int>(result.rating.status))
            : QVariant();
    case TrajectoryRole:
        return column == DashboardColumn::Trajectory
            ? QVariant::fromValue(Sparkline{result.trajectory, m_firstYear, m_lastYear})
            : QVariant();
    default:
        return {};
    }
}

bool DashboardModel::isAwaited(const IndicatorResult& result, DashboardColumn column) const
{
    return column == DashboardColumn::Target && !result.rating.target &&
        m_content.targets.contains(result.indicator.code);
}

QString DashboardModel::explanation(const IndicatorResult& result, DashboardColumn column) const
{
    if (column == DashboardColumn::Target)
        if (const auto found = m_content.targets.find(result.indicator.code);
            found != m_content.targets.end())
            return found->second;
    return toolTip(result, column, m_content.area);
}

QString DashboardModel::subtitle(const IndicatorResult& result) const
{
    QStringList parts{
        toQString(result.indicator.code),
        toQString(std::string_view(unitHeading(result.indicator.unit)))};
    if (const auto lead = m_content.leads.find(result.indicator.code);
        lead != m_content.leads.end())
        parts += lead->second;
    if (!result.indicator.base.empty())
        parts += tr("base: %1").arg(toQString(std::string_view(result.indicator.base)));
    return parts.join(QStringLiteral(" \u00b7 "));
}

QVariant DashboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= dashboardColumnCount)
        return {};
    const auto column = static_cast<DashboardColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return headingOf(column);
    case Qt::ToolTipRole:
        return plainToolTip(explanationOf(column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void DashboardModel::sort(int column, Qt::SortOrder order)
{
    m_order = {std::nullopt, order};
    if (column >= 0)
        m_order.column = static_cast<DashboardColumn>(column);
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<std::size_t> sources; // what each persistent index is about
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex& index : before)
        sources.push_back(isGroup(index) ? 0 : positionAt(index));
    m_groups = arrange(m_content.scorecard, m_filter, m_order);
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QModelIndex& old = before[i];
        if (isGroup(old))
            continue;
        const auto& members = groupAt(old).indicators;
        const auto found = std::ranges::find(members, sources[static_cast<std::size_t>(i)]);
        changePersistentIndex(
            old,
            createIndex(static_cast<int>(found - members.begin()), old.column(), old.internalId()));
    }
    emit layoutChanged({}, VerticalSortHint);
}

void DashboardModel::measureYears()
{
    m_firstYear = std::numeric_limits<int>::max();
    m_lastYear = 0;
    for (const IndicatorResult& result : m_content.scorecard.indicators)
        if (!result.trajectory.empty()) {
            m_firstYear = std::min(m_firstYear, result.trajectory.front().year.endYear());
            m_lastYear = std::max(m_lastYear, result.trajectory.back().year.endYear());
        }
    if (m_lastYear == 0)
        m_firstYear = 0;
}

} // namespace outturn::app
