#include <app/benchmarks/benchmark_text.h>
#include <app/indicator/indicator_history_model.h>
#include <app/text.h>

#include <QFont>

#include <algorithm>
#include <tuple>

namespace outturn::app {
namespace {

QString capitalised(std::string_view code)
{
    QString word = toQString(code);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

QString termText(const std::optional<Term>& term)
{
    return term ? capitalised(toCode(*term)) : QObject::tr("Whole year");
}

QString countsText(const std::optional<Cohort>& cohort)
{
    if (!cohort)
        return {};
    const QString denominator = countText(cohort->denominator());
    if (!cohort->numerator())
        return QObject::tr("of %1").arg(denominator);
    return QObject::tr("%1 of %2").arg(countText(*cohort->numerator()), denominator);
}

QString commentText(const std::string& text, bool isWithdrawn)
{
    QString comment = toQString(std::string_view(text));
    if (!isWithdrawn)
        return comment;
    return comment.isEmpty() ? QObject::tr("Withdrawn") : QObject::tr("Withdrawn: %1").arg(comment);
}

using Cells = std::array<QString, IndicatorHistoryModel::ColumnCount>;

Cells cellsOf(const store::StoredOutturn& stored, const Indicator& indicator)
{
    const Outturn& outturn = stored.outturn;
    const auto value = publishedValue(outturn, indicator.unit, indicator.decimals);
    return {
        toQString(std::string_view(outturn.year.label())),
        QObject::tr("Outturn"),
        termText(outturn.term),
        capitalised(toCode(outturn.stage)),
        value ? figureCell(value, indicator.decimals) : QObject::tr("Suppressed"),
        countsText(outturn.cohort),
        outturn.measure ? toQString(*outturn.measure) : QObject::tr("As defined"),
        commentText(outturn.comment, stored.isWithdrawn),
        toQString(std::string_view(outturn.source)),
        toQString(std::string_view(outturn.enteredBy)),
        momentText(outturn.enteredAt)};
}

Cells cellsOf(
    const store::StoredBenchmark& stored, const Indicator& indicator, std::string_view area)
{
    const Benchmark& benchmark = stored.benchmark;
    return {
        toQString(std::string_view(benchmark.year.label())),
        kindHeading(benchmark.kind, area),
        {},
        capitalised(toCode(benchmark.stage)),
        figureCell(benchmark.value.rounded(indicator.decimals), indicator.decimals),
        {},
        {},
        commentText(benchmark.comment, stored.isWithdrawn),
        toQString(std::string_view(benchmark.source)),
        toQString(std::string_view(benchmark.enteredBy)),
        momentText(benchmark.enteredAt)};
}

bool isRightAligned(int column)
{
    return column == IndicatorHistoryModel::ValueColumn ||
        column == IndicatorHistoryModel::CountsColumn;
}

} // namespace

void IndicatorHistoryModel::show(
    const Indicator& indicator,
    const std::vector<store::StoredOutturn>& outturns,
    const std::vector<store::StoredBenchmark>& benchmarks,
    std::string_view area)
{
    beginResetModel();
    m_rows.clear();
    for (const store::StoredOutturn& stored : outturns)
        if (stored.outturn.indicator == indicator.code && stored.outturn.scope == Scope())
            m_rows.push_back(
                {stored.outturn.year,
                 false,
                 stored.outturn.sequence,
                 stored.isWithdrawn,
                 cellsOf(stored, indicator)});
    for (const store::StoredBenchmark& stored : benchmarks)
        if (stored.benchmark.indicator == indicator.code)
            m_rows.push_back(
                {stored.benchmark.year,
                 true,
                 stored.benchmark.sequence,
                 stored.isWithdrawn,
                 cellsOf(stored, indicator, area)});
    std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) {
        return std::tuple(b.year, a.isBenchmark, b.sequence) <
            std::tuple(a.year, b.isBenchmark, a.sequence);
    });
    endResetModel();
}

int IndicatorHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IndicatorHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& stored = m_rows[static_cast<std::size_t>(index.row())];
    const QString& cell = stored.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole:
        return plainToolTip(cell);
    case Qt::AccessibleTextRole:
        return stored.isWithdrawn ? tr("%1 (withdrawn)").arg(cell) : cell;
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter | (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        if (!stored.isWithdrawn || index.column() == CommentColumn)
            return {};
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    case WithdrawnRole:
        return stored.isWithdrawn;
    default:
        return {};
    }
}

QVariant IndicatorHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> headings{
        tr("Year"),
        tr("What"),
        tr("Term"),
        tr("Stage"),
        tr("Figure"),
        tr("Counts"),
        tr("Measure"),
        tr("Comment"),
        tr("Source"),
        tr("Entered by"),
        tr("Entered at")};
    return headings[static_cast<std::size_t>(section)];
}

} // namespace outturn::app
