#include <app/benchmarks/benchmark_cells.h>
#include <app/benchmarks/benchmark_model.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <algorithm>

namespace outturn::app {

std::optional<BenchmarkField> benchmarkField(int column)
{
    switch (column) {
    case BenchmarkModel::ValueColumn:
        return BenchmarkField::Value;
    case BenchmarkModel::SourceColumn:
        return BenchmarkField::Source;
    case BenchmarkModel::CommentColumn:
        return BenchmarkField::Comment;
    default:
        return std::nullopt;
    }
}

std::vector<BenchmarkField> benchmarkFieldsFrom(int column)
{
    std::vector<BenchmarkField> fields;
    for (int at = std::max(column, 0); at < BenchmarkModel::ColumnCount; ++at)
        if (const auto field = benchmarkField(at))
            fields.push_back(*field);
    return fields;
}

QString benchmarkHeading(int column)
{
    switch (column) {
    case BenchmarkModel::CodeColumn:
        return BenchmarkModel::tr("Code");
    case BenchmarkModel::NameColumn:
        return BenchmarkModel::tr("Indicator");
    case BenchmarkModel::UnitColumn:
        return BenchmarkModel::tr("Unit");
    case BenchmarkModel::KindColumn:
        return BenchmarkModel::tr("Comparator");
    case BenchmarkModel::LastYearColumn:
        return BenchmarkModel::tr("Last year");
    case BenchmarkModel::ValueColumn:
        return BenchmarkModel::tr("Figure");
    case BenchmarkModel::SourceColumn:
        return BenchmarkModel::tr("Source");
    case BenchmarkModel::CommentColumn:
        return BenchmarkModel::tr("Comment");
    case BenchmarkModel::RagColumn:
        return BenchmarkModel::tr("RAG");
    default:
        return BenchmarkModel::tr("What it gives");
    }
}

QVariant benchmarkAlignment(int column)
{
    const bool isFigure =
        column == BenchmarkModel::LastYearColumn || column == BenchmarkModel::ValueColumn;
    return QVariant::fromValue<Qt::Alignment>(
        Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

QString benchmarkCell(const BenchmarkRow& row, int column)
{
    if (const auto field = benchmarkField(column))
        return row.text.field(*field);
    switch (column) {
    case BenchmarkModel::CodeColumn:
        return toQString(row.indicator.code);
    case BenchmarkModel::NameColumn:
        return toQString(std::string_view(row.indicator.name));
    case BenchmarkModel::UnitColumn:
        return toQString(std::string_view(unitHeading(row.indicator.unit)));
    case BenchmarkModel::KindColumn:
        return row.comparator;
    case BenchmarkModel::LastYearColumn:
        return row.lastYear;
    case BenchmarkModel::RagColumn:
        return row.verdict.rating ? toQString(ragWord(row.verdict.rating->status)) : QString();
    default:
        return benchmarkMessage(row.verdict);
    }
}

QString benchmarkMessage(const BenchmarkVerdict& verdict)
{
    if (!verdict.refusal.isEmpty())
        return verdict.refusal;
    QStringList sentences = verdict.remarks;
    if (!verdict.target.isEmpty())
        sentences += verdict.target;
    return sentences.join(u' ');
}

BenchmarkText withField(BenchmarkText text, BenchmarkField field, const QString& typed)
{
    // Where a figure came from and what was said of it go with the figure.
    if (field == BenchmarkField::Value && typed.isEmpty())
        return {};
    text.field(field) = typed;
    return text;
}

} // namespace outturn::app
