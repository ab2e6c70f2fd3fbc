#include <app/dashboard/dashboard_groups.h>
#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/matrix_cell.h>
#include <app/dashboard/matrix_model.h>
#include <app/look/roles.h>
#include <app/text.h>

#include <QFont>

#include <algorithm>

namespace outturn::app {

void MatrixModel::show(MatrixContent content)
{
    beginResetModel();
    m_content = std::move(content);
    m_groups = arrange(m_content.scorecard, m_filter, {});
    endResetModel();
}

void MatrixModel::setFilter(const DashboardFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_groups = arrange(m_content.scorecard, m_filter, {});
    endResetModel();
}

const YearStanding* MatrixModel::standingAt(const QModelIndex& index) const
{
    if (resultAt(index) == nullptr || index.column() == 0)
        return nullptr;
    return &m_content.matrix
                .indicators[positionAt(index)][static_cast<std::size_t>(index.column() - 1)];
}

int MatrixModel::columnOf(AcademicYear year) const
{
    const auto& years = m_content.matrix.years;
    const auto found = std::ranges::find(years, year);
    return found == years.end() ? 0 : static_cast<int>(found - years.begin()) + 1;
}

int MatrixModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(m_content.matrix.years.size()) + 1;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == GroupRole)
        return isGroup(index);
    const IndicatorResult* result = resultAt(index);
    if (result == nullptr)
        return groupCell(index, role);
    if (role == CodeRole)
        return toQString(result->indicator.code);
    const YearStanding* standing = standingAt(index);
    return standing == nullptr ? nameCell(*result, role) : yearCell(*result, *standing, role);
}

QVariant MatrixModel::groupCell(const QModelIndex& index, int role) const
{
    const std::size_t priority = groupAt(index).priority;
    const PriorityResult& result = m_content.scorecard.priorities[priority];
    if (index.column() == 0)
        return groupData(result, 0, role);
    const auto year = static_cast<std::size_t>(index.column() - 1);
    const StandingCounts counts = standingCounts(m_content.matrix.priorities[priority][year]);
    switch (role) {
    case CountsRole:
        return QVariant::fromValue(counts);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = tr("%1: %2").arg(
            toQString(std::string_view(m_content.matrix.years[year].label())),
            countsInWords(counts));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    default:
        return {};
    }
}

QVariant MatrixModel::nameCell(const IndicatorResult& result, int role)
{
    const QString name = toQString(std::string_view(result.indicator.name));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1 (%2)").arg(name, toQString(result.indicator.code)));
    default:
        return {};
    }
}

QVariant
MatrixModel::yearCell(const IndicatorResult& result, const YearStanding& standing, int role)
{
    const Indicator& indicator = result.indicator;
    switch (role) {
    case MatrixCellRole:
        return QVariant::fromValue(matrixCell(indicator, standing));
    case Qt::DisplayRole: {
        const MatrixCell cell = matrixCell(indicator, standing);
        return cell.figure.isEmpty() ? cell.word : tr("%1 %2").arg(cell.word, cell.figure);
    }
    case RagRole:
        return static_cast<int>(standing.rating.status);
    case ForecastRole:
        return standing.outturn && standing.outturn->stage == Stage::Forecast;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(
            toQString(std::string_view(indicator.name)), spokenCell(indicator, standing));
    case Qt::AccessibleDescriptionRole:
        return cellExplanation(indicator, standing);
    case Qt::ToolTipRole:
        return plainToolTip(cellExplanation(indicator, standing));
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isName = section == 0;
    const bool isChosen = !isName && section == columnOf(m_content.scorecard.point.year);
    const QString text = isName
        ? tr("Indicator")
        : toQString(std::string_view(
              m_content.matrix.years[static_cast<std::size_t>(section - 1)].label()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return isChosen ? tr("%1, the year looked at").arg(text) : text;
    case Qt::FontRole: {
        QFont font;
        font.setBold(isChosen);
        return isChosen ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
        if (isName)
            return {};
        return plainToolTip(
            isChosen ? tr("The year looked at. Each year is rated as of itself.")
                     : tr("Each year is rated as of itself."));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

} // namespace outturn::app
