#include <app/entry/entry_paste.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Paste", text);
}

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

PastePlan byCode(const TextTable& block, const PasteTarget& target)
{
    PastePlan plan;
    Fields fields{std::nullopt};
    fields.insert(fields.end(), orderOfFields.begin(), orderOfFields.end());
    bool isFirst = true;
    for (const auto& row : block) {
        const auto heading = isFirst ? fieldsOfHeading(row) : std::nullopt;
        isFirst = false;
        if (heading) {
            fields = *heading;
            continue;
        }
        if (isBlank(row))
            continue;
        const QString code = row.front().trimmed();
        if (const auto gridRow = target.rowOfCode(code))
            addCells(plan, *gridRow, row, fields);
        else
            plan.unknown.append(code);
    }
    return plan;
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
    const auto startsWithCode = [&](const std::vector<QString>& row) {
        return target.rowOfCode(row.front().trimmed()).has_value();
    };
    return std::ranges::any_of(block, startsWithCode) ? byCode(block, target)
                                                      : byPosition(block, target);
}

QString pasteMessage(const PasteResult& result)
{
    QStringList sentences;
    if (result.taken > 0)
        sentences +=
            result.taken == 1 ? tr("1 row pasted.") : tr("%1 rows pasted.").arg(result.taken);
    if (result.waiting > 0)
        sentences += tr("Not taken and marked in the grid: %1.").arg(result.waiting);
    if (!result.unknown.isEmpty())
        sentences +=
            tr("Not an indicator of this plan: %1.").arg(result.unknown.join(QStringLiteral(", ")));
    if (result.leftOver > 0)
        sentences += tr("Rows below the end of the grid, left out: %1.").arg(result.leftOver);
    if (sentences.isEmpty())
        sentences += tr("Nothing was pasted: the clipboard holds no text for these cells.");
    return sentences.join(u' ');
}

} // namespace outturn::app
