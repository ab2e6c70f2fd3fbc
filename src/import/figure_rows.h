#pragma once

#include <domain/codes.h>
#include <import/csv_table.h>
#include <import/field_texts.h>

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outturn::imports {

/// A text cell without the apostrophe that our export puts before text that a spreadsheet could
/// take for a formula. Text that has apostrophes of its own before such a character was given one
/// more, so taking one away gives back exactly what was written.
[[nodiscard]] inline std::string withoutFormulaMark(std::string cell)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const auto first = cell.find_first_not_of('\'');
    const bool isMarked = first != std::string::npos && first > 0 &&
        formulaStarts.find(cell[first]) != std::string_view::npos;
    if (isMarked)
        cell.erase(0, 1);
    return cell;
}

/// The rows of a CSV of figures: hands out the parts of each, gathers what is said about them, and
/// takes the figures that were read. @p Field names the columns by its codes, @p Key is what makes
/// two figures the same one.
template <class Field, class Figure, class Key>
class FigureRows
{
public:
    struct Row
    {
        int line = 0;
        FieldTexts<Field> texts;
    };

    /// @p textColumns hold words, which the export may have marked; @p sameness is what two figures
    /// have in common beside indicator and year when one row too many gives them. Throws as
    /// CsvTable.
    FigureRows(
        std::string_view text,
        const std::string& fileName,
        std::initializer_list<Field> needed,
        std::vector<Field> textColumns,
        std::string sameness)
        : FigureRows(
              CsvTable(text, fileName, columnNames(needed)),
              fileName,
              std::move(textColumns),
              std::move(sameness))
    {
    }

    /// The same for a table whose header has been read.
    FigureRows(
        CsvTable table, std::string fileName, std::vector<Field> textColumns, std::string sameness)
        : m_table(std::move(table))
        , m_fileName(std::move(fileName))
        , m_textColumns(std::move(textColumns))
        , m_sameness(std::move(sameness))
    {
    }

    /// The next row whose parts can be read; nothing at the end.
    [[nodiscard]] std::optional<Row> next()
    {
        auto row = m_table.next(m_rows);
        if (!row)
            return std::nullopt;
        Row result{row->line, {}};
        for (std::size_t i = 0; i < row->cells.size(); ++i)
            result.texts[EnumCodes<Field>::table[i].first] = std::move(row->cells[i]);
        for (const Field field : m_textColumns)
            result.texts[field] = withoutFormulaMark(std::move(result.texts[field]));
        return result;
    }

    void remark(int line, const std::vector<RemarkOn<Field>>& remarks)
    {
        for (const RemarkOn<Field>& remark : remarks)
            (remark.refused ? m_rows.refused : m_rows.warnings)
                .push_back({line, std::string(toCode(remark.field)), remark.value, remark.message});
    }

    /// Takes @p figure, whose source is the file and its line unless it has one; whether it was
    /// taken. A figure that an earlier row gave is refused.
    bool take(Figure figure, Key key, int line)
    {
        const auto [first, isNew] = m_lineOf.try_emplace(std::move(key), line);
        if (!isNew) {
            m_rows.refused.push_back(
                {line,
                 std::string(toCode(Field::Indicator)),
                 figure.indicator.text(),
                 "lines " + std::to_string(first->second) + " and " + std::to_string(line) +
                     " both give " + figure.indicator.text() + " for " + figure.year.label() +
                     " with the same " + m_sameness + "; expected one of them"});
            return false;
        }
        if (figure.source.empty())
            figure.source = m_fileName + ", line " + std::to_string(line);
        m_figures.push_back(std::move(figure));
        return true;
    }

    /// The figures taken so far, in the file's order, and what became of the rows.
    [[nodiscard]] std::vector<Figure>& figures() { return m_figures; }

    [[nodiscard]] RowsRead& rows() { return m_rows; }

    /// The columns that such a table may have, of which @p needed must be there.
    [[nodiscard]] static ColumnNames columnNames(std::initializer_list<Field> needed)
    {
        ColumnNames names;
        for (const auto& [field, name] : EnumCodes<Field>::table)
            names.known.push_back(name);
        for (const Field field : needed)
            names.needed.push_back(toCode(field));
        return names;
    }

private:
    CsvTable m_table;
    std::string m_fileName;
    std::vector<Field> m_textColumns;
    std::string m_sameness;
    std::map<Key, int> m_lineOf;
    std::vector<Figure> m_figures;
    RowsRead m_rows;
};

} // namespace outturn::imports
