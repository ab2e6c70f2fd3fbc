#include <app/benchmarks/benchmark_cells.h>
#include <app/benchmarks/benchmark_model.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/problem.h>

#include <algorithm>
#include <utility>

namespace outturn::app {

BenchmarkModel::BenchmarkModel(OpenPlan& plan, BenchmarkDrafts& drafts, QObject* parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
    , m_sheet(plan, drafts)
{
    connect(&m_plan, &OpenPlan::recordChanged, this, &BenchmarkModel::readPlanAgain);
    connect(&m_plan, &OpenPlan::yearChanged, this, &BenchmarkModel::readPlanAgain);
}

void BenchmarkModel::setStage(Stage stage)
{
    change([&] { m_sheet.setStage(stage); });
}

int BenchmarkModel::enteredCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_sheet.rows(), [](const auto& row) { return row.existing(); }));
}

int BenchmarkModel::waitingCount() const
{
    return static_cast<int>(std::ranges::count_if(m_sheet.rows(), &BenchmarkRow::isDraft));
}

void BenchmarkModel::readPlanAgain()
{
    if (!m_sheet.isTaking())
        change([this] { m_sheet.refresh(); });
}

// While the rows are the same the view keeps its place and selection. A change of the plan can
// bring or take away rows; then everything is new.
template <class Change>
void BenchmarkModel::change(const Change& change)
{
    m_previewedRow.reset();
    const int before = rowCount();
    const auto tell = [&] {
        if (rowCount() != before) {
            beginResetModel();
            endResetModel();
        } else if (before > 0) {
            emit dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
        }
        emit progressChanged();
    };
    try {
        change();
    } catch (const Error&) {
        tell();
        throw;
    }
    tell();
}

bool BenchmarkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto field = benchmarkField(index.column());
    if (!index.isValid() || !field || role != Qt::EditRole || m_plan.isReadOnly())
        return false;
    endPreview();
    const BenchmarkText& shown = m_sheet.row(index.row()).text;
    const BenchmarkText text = withField(shown, *field, value.toString().trimmed());
    if (text == shown)
        return true;
    try {
        change([&] { m_sheet.take({{index.row(), text}}); });
    } catch (const Error& error) {
        emit editRefused(problemText(error));
    }
    return true;
}

PasteResult BenchmarkModel::paste(const TextTable& block, const QModelIndex& at)
{
    const BenchmarkPastePlan plan =
        layOutBenchmarks(block, m_sheet, std::max(at.row(), 0), benchmarkFieldsFrom(at.column()));
    BenchmarkSheet::Texts texts;
    for (const PastedBenchmark& cell : plan.cells)
        texts.try_emplace(cell.row, m_sheet.row(cell.row).text).first->second.field(cell.field) =
            cell.text;
    change([&] { m_sheet.take(texts); });

    PasteResult result{.leftOver = plan.leftOver, .unknown = plan.unknown};
    for (const auto& entry : texts)
        ++(m_sheet.row(entry.first).isDraft ? result.waiting : result.taken);
    return result;
}

void BenchmarkModel::clear(const QModelIndexList& cells)
{
    BenchmarkSheet::Texts texts;
    for (const QModelIndex& cell : cells)
        if (const auto field = benchmarkField(cell.column())) {
            auto& text = texts.try_emplace(cell.row(), m_sheet.row(cell.row()).text).first->second;
            text = withField(text, *field, {});
        }
    std::erase_if(
        texts, [this](const auto& entry) { return m_sheet.row(entry.first).text == entry.second; });
    change([&] { m_sheet.take(texts); });
}

void BenchmarkModel::preview(const QModelIndex& cell, const QString& text)
{
    const auto field = benchmarkField(cell.column());
    if (!field)
        return;
    m_previewedRow = cell.row();
    const BenchmarkRow& row = m_sheet.row(cell.row());
    m_sheet.setVerdict(cell.row(), m_sheet.judge(row, withField(row.text, *field, text)));
    // Not the cell itself: its view would put the old text back into the editor.
    emit dataChanged(cell.siblingAtColumn(0), cell.siblingAtColumn(cell.column() - 1));
    emit dataChanged(
        cell.siblingAtColumn(cell.column() + 1), cell.siblingAtColumn(ColumnCount - 1));
}

void BenchmarkModel::endPreview()
{
    if (!m_previewedRow)
        return;
    const int number = *std::exchange(m_previewedRow, std::nullopt);
    const BenchmarkRow& row = m_sheet.row(number);
    m_sheet.setVerdict(number, m_sheet.judge(row, row.text));
    emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

int BenchmarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows().size());
}

int BenchmarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BenchmarkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BenchmarkRow& row = m_sheet.row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return benchmarkCell(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(
            column == MessageColumn || column == RagColumn ? benchmarkMessage(row.verdict)
                                                           : benchmarkCell(row, column));
    case Qt::TextAlignmentRole:
        return benchmarkAlignment(column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::AccessibleDescriptionRole:
        return benchmarkMessage(row.verdict);
    case CodeRole:
        return toQString(row.indicator.code);
    case GroupRole:
        return row.startsPriority;
    case TypedRole:
        return benchmarkField(column).has_value();
    case NameRole:
        return column == NameColumn || column == KindColumn;
    case RefusedRole:
        return !row.verdict.refusal.isEmpty() && (column == ValueColumn || column == MessageColumn);
    case RagRole:
        if (column == RagColumn && row.verdict.rating)
            return static_cast<int>(row.verdict.rating->status);
        return {};
    default:
        return {};
    }
}

QString BenchmarkModel::accessibleText(const BenchmarkRow& row, int column) const
{
    const QString heading = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString text = benchmarkCell(row, column);
    return tr("%1, %2, %3: %4")
        .arg(
            toQString(row.indicator.code),
            row.comparator,
            heading,
            text.isEmpty() ? tr("empty") : text);
}

QVariant BenchmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const BenchmarkRow& row = m_sheet.row(section);
        return role == Qt::DisplayRole && row.startsPriority
            ? QVariant(tr("P%1").arg(row.indicator.priority.value()))
            : QVariant();
    }
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return benchmarkAlignment(section);
    if (role == RagRole)
        return section == RagColumn;
    return role == Qt::DisplayRole ? QVariant(benchmarkHeading(section)) : QVariant();
}

Qt::ItemFlags BenchmarkModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && benchmarkField(index.column()) && !m_plan.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace outturn::app
