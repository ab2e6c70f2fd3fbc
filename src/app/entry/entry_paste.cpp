#include <app/entry/entry_paste.h>

#include <algorithm>
#include <array>

namespace outturn::app {

namespace {

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

} // namespace outturn::app
