#include <app/entry/entry_paste.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace outturn::app {

namespace {

struct EntryPasteWords
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

constexpr std::array orderOfFields{
    EntryField::Value, EntryField::Numerator, EntryField::Denominator, EntryField::Comment};

using Fields = std::vector<std::optional<EntryField>>; ///< by column of the block

std::optional<EntryField> fieldNamed(const QString& heading)
{
    const QString name = heading.trimmed().toLower();
    if (name == u"value" || name == u"outturn")
        return EntryField::Value;
    if (name == u"numerator")
        return EntryField::Numerator;
    if (name == u"denominator" || name == u"cohort")
        return EntryField::Denominator;
    if (name == u"comment")
        return EntryField::Comment;
    return std::nullopt;
}

/// The fields that a heading row names; nothing when the row is no heading.
std::optional<Fields> fieldsOfHeading(const std::vector<QString>& row)
{
    Fields fields;
    for (const QString& cell : row)
        fields.push_back(fieldNamed(cell));
    const bool namesValue =
        std::ranges::find(fields, std::optional(EntryField::Value)) != fields.end();
    return namesValue ? std::optional(fields) : std::nullopt;
}

bool isBlank(const std::vector<QString>& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

void addCells(PastePlan& plan, int gridRow, const std::vector<QString>& row, const Fields& fields)
{
    for (std::size_t i = 0; i < std::min(row.size(), fields.size()); ++i)
        if (fields[i] && !row[i].trimmed().isEmpty())
            plan.cells.push_back({gridRow, *fields[i], row[i].trimmed()});
}

/// Which columns of the block hold codes or names of indicators.
std::vector<bool> columnsOfIndicators(const TextTable& block, const PasteTarget& target)
{
    std::vector<bool> columns;
    for (const auto& row : block) {
        columns.resize(std::max(columns.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].trimmed().isEmpty() && target.rowOf(row[i]))
                columns[i] = true;
    }
    return columns;
}

/// The fields in their order, over the columns to the right of the first that names indicators.
Fields fieldsBeside(const std::vector<bool>& namesIndicators)
{
    const auto first = std::ranges::find(namesIndicators, true) - namesIndicators.begin();
    Fields fields(static_cast<std::size_t>(first));
    auto next = orderOfFields.begin();
    for (auto at = static_cast<std::size_t>(first); next != orderOfFields.end(); ++at) {
        const bool isIndicator = at < namesIndicators.size() && namesIndicators[at];
        fields.push_back(isIndicator ? std::nullopt : std::optional(*next++));
    }
    return fields;
}

/// The grid's row that the indicators named in @p row lead to; the first name that leads nowhere
/// where none does.
std::optional<int> rowNamedIn(
    const std::vector<QString>& row,
    const std::vector<bool>& namesIndicators,
    const PasteTarget& target,
    QString& unknown)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QString name = row[i].trimmed();
        if (!namesIndicators[i] || name.isEmpty())
            continue;
        if (const auto found = target.rowOf(name))
            return found;
        if (unknown.isEmpty())
            unknown = name;
    }
    return std::nullopt;
}

PastePlan byIndicator(
    const TextTable& block, const std::vector<bool>& namesIndicators, const PasteTarget& target)
{
    PastePlan plan;
    Fields fields = fieldsBeside(namesIndicators);
    bool isFirst = true;
    for (const auto& row : block) {
        const auto heading = isFirst ? fieldsOfHeading(row) : std::nullopt;
        isFirst = false;
        if (heading) {
            fields = *heading;
            continue;
        }
        QString unknown;
        if (const auto gridRow = rowNamedIn(row, namesIndicators, target, unknown))
            addCells(plan, *gridRow, row, fields);
        else if (!isBlank(row))
            plan.unknown.append(unknown.isEmpty() ? row.front().trimmed() : unknown);
    }
    return plan;
}

QString leftOut(const QStringList& unknown, int leftOver)
{
    QStringList sentences;
    if (!unknown.isEmpty())
        sentences += EntryPasteWords::tr("Not an indicator of this plan: %1.")
                         .arg(unknown.join(QStringLiteral(", ")));
    if (leftOver > 0)
        sentences +=
            EntryPasteWords::tr("Rows below the end of the grid, left out: %1.").arg(leftOver);
    return sentences.join(u' ');
}

PastePlan byPosition(const TextTable& block, const PasteTarget& target)
{
    PastePlan plan;
    const Fields fields(target.fields.begin(), target.fields.end());
    int gridRow = target.row;
    for (const auto& row : block) {
        if (gridRow < target.rowCount)
            addCells(plan, gridRow, row, fields);
        else if (!isBlank(row))
            ++plan.leftOver;
        ++gridRow;
    }
    return plan;
}

} // namespace

PastePlan layOutPaste(const TextTable& block, const PasteTarget& target)
{
    const std::vector<bool> namesIndicators = columnsOfIndicators(block, target);
    return std::ranges::find(namesIndicators, true) == namesIndicators.end()
        ? byPosition(block, target)
        : byIndicator(block, namesIndicators, target);
}

QString leftOutMessage(const PastePlan& plan)
{
    return leftOut(plan.unknown, plan.leftOver);
}

QString pasteMessage(const PasteResult& result)
{
    QStringList sentences;
    if (result.taken > 0)
        sentences += result.taken == 1 ? EntryPasteWords::tr("1 row pasted.")
                                       : EntryPasteWords::tr("%1 rows pasted.").arg(result.taken);
    if (result.waiting > 0)
        sentences +=
            EntryPasteWords::tr("Not taken and marked in the grid: %1.").arg(result.waiting);
    if (const QString left = leftOut(result.unknown, result.leftOver); !left.isEmpty())
        sentences += left;
    if (sentences.isEmpty())
        sentences +=
            EntryPasteWords::tr("Nothing was pasted: the clipboard holds no text for these cells.");
    return sentences.join(u' ');
}

} // namespace outturn::app
