#include <app/entry/entry_cells.h>
#include <app/entry/entry_model.h>
#include <app/text.h>
#include <domain/measure/figure.h>

#include <algorithm>
#include <array>

namespace outturn::app {

namespace {

constexpr std::array<const char*, EntryModel::ColumnCount> headings{
    QT_TRANSLATE_NOOP("EntryModel", "Code"),
    QT_TRANSLATE_NOOP("EntryModel", "Indicator"),
    QT_TRANSLATE_NOOP("EntryModel", "Unit"),
    QT_TRANSLATE_NOOP("EntryModel", "Last year"),
    QT_TRANSLATE_NOOP("EntryModel", "Target"),
    QT_TRANSLATE_NOOP("EntryModel", "Minimum"),
    QT_TRANSLATE_NOOP("EntryModel", "Outturn"),
    QT_TRANSLATE_NOOP("EntryModel", "Numerator"),
    QT_TRANSLATE_NOOP("EntryModel", "Denominator"),
    QT_TRANSLATE_NOOP("EntryModel", "RAG"),
    QT_TRANSLATE_NOOP("EntryModel", "Comment"),
    QT_TRANSLATE_NOOP("EntryModel", "Reason")};

} // namespace

QString headingOfColumn(int column)
{
    return EntryModel::tr(headings[static_cast<std::size_t>(column)]);
}

std::optional<EntryField> fieldOfColumn(int column)
{
    switch (column) {
    case EntryModel::ValueColumn:
        return EntryField::Value;
    case EntryModel::NumeratorColumn:
        return EntryField::Numerator;
    case EntryModel::DenominatorColumn:
        return EntryField::Denominator;
    case EntryModel::CommentColumn:
        return EntryField::Comment;
    default:
        return std::nullopt;
    }
}

std::vector<EntryField> fieldsFrom(int column)
{
    std::vector<EntryField> fields;
    for (int at = std::max(column, 0); at < EntryModel::ColumnCount; ++at)
        if (const auto field = fieldOfColumn(at))
            fields.push_back(*field);
    return fields;
}

QVariant alignmentOf(int column)
{
    const bool isFigure =
        column >= EntryModel::LastYearColumn && column <= EntryModel::DenominatorColumn;
    return QVariant::fromValue<Qt::Alignment>(
        Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

EntryText withField(EntryText text, EntryField field, const QString& typed)
{
    // Without their figure the counts go too: they would bring it back.
    if (field == EntryField::Value && typed.isEmpty())
        return {.comment = text.comment};
    text.field(field) = typed;
    return text;
}

QString messageText(const EntryVerdict& verdict)
{
    if (!verdict.refusal.isEmpty())
        return verdict.refusal;
    QStringList sentences = verdict.remarks;
    if (verdict.needsComment)
        sentences.append(EntryModel::tr("A comment is needed, for the figure is red."));
    if (verdict.rating && verdict.remarks.isEmpty())
        sentences.append(toQString(std::string_view(verdict.rating->reason)));
    return sentences.join(u' ');
}

bool isCommentMissing(const EntryRow& row, int column)
{
    return column == EntryModel::CommentColumn && row.verdict.needsComment;
}

bool isRefused(const EntryRow& row, int column)
{
    return !row.verdict.refusal.isEmpty() &&
        (fieldOfColumn(column) == row.verdict.blamed || column == EntryModel::MessageColumn);
}

QString displayText(const EntryRow& row, int column)
{
    if (const auto field = fieldOfColumn(column))
        return row.text.field(*field);
    switch (column) {
    case EntryModel::CodeColumn:
        return toQString(row.indicator.code);
    case EntryModel::NameColumn:
        return toQString(std::string_view(row.indicator.name));
    case EntryModel::UnitColumn:
        return toQString(std::string_view(unitHeading(row.indicator.unit)));
    case EntryModel::LastYearColumn:
        return row.lastYear;
    case EntryModel::TargetColumn:
        return row.target;
    case EntryModel::MinimumColumn:
        return row.minimum;
    case EntryModel::RagColumn:
        if (row.indicator.activity)
            return EntryModel::tr("Activity");
        return row.verdict.rating ? toQString(ragWord(row.verdict.rating->status)) : QString();
    default:
        return messageText(row.verdict);
    }
}

} // namespace outturn::app
