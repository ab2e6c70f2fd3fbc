#include <app/benchmarks/benchmark_paste.h>
#include <app/text.h>

#include <algorithm>
#include <array>
#include <optional>
#include <variant>

namespace outturn::app {

namespace {

/// The column that says which comparator a row is of.
struct KindColumn
{
};

/// What a column of a block by code is: a field of the row, a comparator's figures, or the name of
/// the comparator.
using ColumnMeaning = std::variant<std::monostate, BenchmarkField, BenchmarkKind, KindColumn>;

/// By its code, as any plan calls it, or as the grid does.
std::optional<BenchmarkKind> kindNamed(const QString& name, const BenchmarkSheet& sheet)
{
    for (const auto& [kind, code] : EnumCodes<BenchmarkKind>::table)
        if (name.compare(toQString(code), Qt::CaseInsensitive) == 0 ||
            name.compare(kindHeading(kind), Qt::CaseInsensitive) == 0)
            return kind;
    for (const BenchmarkRow& row : sheet.rows())
        if (name.compare(row.comparator, Qt::CaseInsensitive) == 0)
            return row.kind;
    return std::nullopt;
}

ColumnMeaning meaningOf(const QString& heading, const BenchmarkSheet& sheet)
{
    const QString name = heading.trimmed().toLower();
    if (name == u"comparator" || name == u"kind" || name == u"benchmark")
        return KindColumn{};
    if (name == u"value" || name == u"figure")
        return BenchmarkField::Value;
    if (name == u"source")
        return BenchmarkField::Source;
    if (name == u"comment")
        return BenchmarkField::Comment;
    if (const auto kind = kindNamed(name, sheet))
        return *kind;
    return {};
}

/// The columns that a heading row names; nothing when the row is no heading.
std::optional<std::vector<ColumnMeaning>>
readHeading(const std::vector<QString>& row, const BenchmarkSheet& sheet)
{
    std::vector<ColumnMeaning> meanings;
    meanings.reserve(row.size());
    for (const QString& cell : row)
        meanings.push_back(meaningOf(cell, sheet));
    const bool namesFigures = std::ranges::any_of(meanings, [](const ColumnMeaning& meaning) {
        const auto* field = std::get_if<BenchmarkField>(&meaning);
        return std::holds_alternative<BenchmarkKind>(meaning) ||
            (field != nullptr && *field == BenchmarkField::Value);
    });
    return namesFigures ? std::optional(meanings) : std::nullopt;
}

bool isBlank(const std::vector<QString>& row)
{
    return std::ranges::all_of(row, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

std::optional<int>
rowOfKind(const BenchmarkSheet& sheet, const std::vector<int>& rows, BenchmarkKind kind)
{
    const auto found =
        std::ranges::find_if(rows, [&](int row) { return sheet.row(row).kind == kind; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// Lays out one row of a block by code.
class RowLayout
{
public:
    RowLayout(const BenchmarkSheet& sheet, const std::vector<int>& rows, BenchmarkPastePlan& plan)
        : m_sheet(sheet)
        , m_rows(rows)
        , m_own(rows.front())
        , m_plan(plan)
    {
    }

    void put(const std::vector<QString>& row, const std::vector<ColumnMeaning>& meanings)
    {
        const std::size_t count = std::min(row.size(), meanings.size());
        for (std::size_t i = 0; i < count; ++i)
            if (std::holds_alternative<KindColumn>(meanings[i]))
                chooseKind(row[i].trimmed(), row.front());
        std::vector<int> filled;
        for (std::size_t i = 0; i < count; ++i)
            if (const auto* kind = std::get_if<BenchmarkKind>(&meanings[i]))
                putFigure(*kind, row[i].trimmed(), filled);
        if (filled.empty() && m_own)
            filled.push_back(*m_own);
        // Source and comment go with every figure of their row.
        for (std::size_t i = 0; i < count; ++i)
            if (const auto* field = std::get_if<BenchmarkField>(&meanings[i]))
                for (const int target : filled)
                    add(target, *field, row[i].trimmed());
    }

private:
    void chooseKind(const QString& name, const QString& code)
    {
        const auto kind = kindNamed(name, m_sheet);
        if (const auto found = kind ? rowOfKind(m_sheet, m_rows, *kind) : std::nullopt)
            m_own = *found;
        else if (!name.isEmpty()) {
            m_own.reset(); // not another comparator's figure instead
            m_plan.unknown.append(code.trimmed() + QLatin1Char(' ') + name);
        }
    }

    void putFigure(BenchmarkKind kind, const QString& text, std::vector<int>& filled)
    {
        if (text.isEmpty())
            return;
        if (const auto target = rowOfKind(m_sheet, m_rows, kind)) {
            add(*target, BenchmarkField::Value, text);
            filled.push_back(*target);
        } else {
            m_plan.unknown.append(
                toQString(m_sheet.row(m_rows.front()).indicator.code) + QLatin1Char(' ') +
                kindHeading(kind).toLower());
        }
    }

    void add(int row, BenchmarkField field, const QString& text)
    {
        if (!text.isEmpty())
            m_plan.cells.push_back({row, field, text});
    }

    const BenchmarkSheet& m_sheet;
    const std::vector<int>& m_rows;
    std::optional<int> m_own; ///< the row that the line is about
    BenchmarkPastePlan& m_plan;
};

BenchmarkPastePlan byCode(const TextTable& block, const BenchmarkSheet& sheet)
{
    BenchmarkPastePlan plan;
    std::vector<ColumnMeaning> meanings{
        std::monostate{}, BenchmarkField::Value, BenchmarkField::Source, BenchmarkField::Comment};
    bool isFirst = true;
    for (const auto& row : block) {
        const auto heading = isFirst ? readHeading(row, sheet) : std::nullopt;
        isFirst = false;
        if (heading)
            meanings = *heading;
        if (heading || isBlank(row))
            continue;
        const std::vector<int> rows = sheet.rowsOfCode(row.front().trimmed());
        if (rows.empty())
            plan.unknown.append(row.front().trimmed());
        else
            RowLayout(sheet, rows, plan).put(row, meanings);
    }
    return plan;
}

BenchmarkPastePlan byPosition(
    const TextTable& block,
    const BenchmarkSheet& sheet,
    int at,
    const std::vector<BenchmarkField>& fields)
{
    BenchmarkPastePlan plan;
    for (const auto& row : block) {
        const bool isInside = at < static_cast<int>(sheet.rows().size());
        if (!isInside && !isBlank(row))
            ++plan.leftOver;
        for (std::size_t i = 0; isInside && i < std::min(row.size(), fields.size()); ++i)
            if (!row[i].trimmed().isEmpty())
                plan.cells.push_back({at, fields[i], row[i].trimmed()});
        ++at;
    }
    return plan;
}

} // namespace

BenchmarkPastePlan layOutBenchmarks(
    const TextTable& block,
    const BenchmarkSheet& sheet,
    int row,
    const std::vector<BenchmarkField>& fields)
{
    const bool hasCodes = std::ranges::any_of(block, [&](const auto& line) {
        return !line.empty() && !sheet.rowsOfCode(line.front().trimmed()).empty();
    });
    return hasCodes ? byCode(block, sheet) : byPosition(block, sheet, row, fields);
}

} // namespace outturn::app
