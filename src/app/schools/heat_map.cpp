#include <app/dashboard/matrix_cell.h>
#include <app/dashboard/matrix_delegate.h>
#include <app/dashboard/matrix_model.h>
#include <app/look/cell_delegate.h>
#include <app/look/palette.h>
#include <app/look/roles.h>
#include <app/schools/heat_map.h>
#include <app/text.h>
#include <domain/measure/figure.h>
#include <domain/school/district_standing.h>

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace outturn::app {

namespace {

const IndicatorResult& resultAt(const DistrictTable& table, int row, int indicator)
{
    const Scorecard& card =
        row == 0 ? table.council : table.districts[static_cast<std::size_t>(row - 1)].scorecard;
    return card.indicators[static_cast<std::size_t>(indicator)];
}

QString figureOf(const IndicatorResult& result)
{
    if (!result.outturn)
        return {};
    const auto value =
        publishedValue(*result.outturn, result.indicator.unit, result.indicator.decimals);
    return figureCell(value, result.indicator.decimals);
}

MatrixCell cellOf(const IndicatorResult& result)
{
    const RagLook look = ragLook(result.rating.status, {});
    return {
        .status = result.rating.status,
        .isBlank = !result.outturn,
        .isForecast = result.outturn && result.outturn->stage == Stage::Forecast,
        .isTarget = false,
        .word = look.word,
        .figure = figureOf(result)};
}

} // namespace

void HeatMapModel::show(const DistrictTable* table)
{
    beginResetModel();
    m_table = table;
    m_indicators.clear();
    if (table != nullptr)
        for (int i = 0; i < static_cast<int>(table->council.indicators.size()); ++i) {
            bool isKnown = false;
            for (int row = 0; row <= static_cast<int>(table->districts.size()); ++row)
                isKnown = isKnown || resultAt(*table, row, i).outturn.has_value();
            if (isKnown)
                m_indicators.push_back(i);
        }
    endResetModel();
}

int HeatMapModel::indicatorOf(int column) const
{
    return m_indicators[static_cast<std::size_t>(column - 1)];
}

int HeatMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0
                                                  : static_cast<int>(m_table->districts.size()) + 1;
}

int HeatMapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_indicators.size()) + 1;
}

QVariant HeatMapModel::nameCell(int row, int role) const
{
    const QString name = row == 0
        ? tr("Council")
        : toQString(std::string_view(m_table->districts[static_cast<std::size_t>(row - 1)].name));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return name;
    case NameRole:
        return true;
    default:
        return {};
    }
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0)
        return nameCell(index.row(), role);
    const IndicatorResult& result = resultAt(*m_table, index.row(), indicatorOf(index.column()));
    const MatrixCell cell = cellOf(result);
    switch (role) {
    case MatrixCellRole:
        return QVariant::fromValue(cell);
    case RagRole:
        return static_cast<int>(cell.status);
    case CodeRole:
        return toQString(result.indicator.code);
    case Qt::DisplayRole:
        return cell.figure.isEmpty() ? cell.word : tr("%1 %2").arg(cell.word, cell.figure);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(
                nameCell(index.row(), Qt::DisplayRole).toString(),
                toQString(std::string_view(result.indicator.name)),
                cell.figure.isEmpty() ? cell.word : tr("%1 %2").arg(cell.word, cell.figure));
    case Qt::ToolTipRole:
        return plainToolTip(
            toQString(std::string_view(result.indicator.name)) + QStringLiteral(": ") +
            toQString(std::string_view(result.rating.reason)));
    default:
        return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("District")) : QVariant();
    const Indicator& indicator =
        m_table->council.indicators[static_cast<std::size_t>(indicatorOf(section))].indicator;
    switch (role) {
    case Qt::DisplayRole:
        return toQString(indicator.code);
    case Qt::AccessibleTextRole:
        return toQString(std::string_view(indicator.name));
    case Qt::ToolTipRole:
        return plainToolTip(toQString(std::string_view(indicator.name)));
    default:
        return {};
    }
}

HeatMap::HeatMap(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new MatrixDelegate(MatrixWords::Letters, this));
    setItemDelegateForColumn(0, new CellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow(spacing::rowHeight));
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, &HeatMap::cellOpened);
}

void HeatMap::fitColumns()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    constexpr int room = 24;
    const QFontMetrics metrics(font());
    int name = metrics.horizontalAdvance(model()->headerData(0, Qt::Horizontal).toString());
    for (int row = 0; row < model()->rowCount(); ++row)
        name = std::max(name, metrics.horizontalAdvance(model()->index(row, 0).data().toString()));
    setColumnWidth(0, name + room);
    for (int column = 1; column < model()->columnCount(); ++column) {
        int width =
            metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
            room;
        for (int row = 0; row < model()->rowCount(); ++row)
            width = std::max(
                width,
                MatrixDelegate::narrowWidth(
                    font(), model()->index(row, column).data(MatrixCellRole).value<MatrixCell>()));
        setColumnWidth(column, width);
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit cellOpened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatMap::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit rowChosen(current.row());
}

void HeatMap::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace outturn::app
