#pragma once

#include <domain/dataset/column.h>
#include <import/dataset/text_encoding.h>
#include <import/dataset/word_index.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outturn::imports {

/// How a reader wants a column to be read.
enum class CellReading
{
    Figure,      ///< a number, a percentage or a marker
    NoisyFigure, ///< the same, written out of a binary number
    Words,       ///< text as it stands
    DayFirst,    ///< 01-09-2013 or 01/09/2013
    YearFirst,   ///< 20130901 or 2013-09-01
    ByContent,   ///< words where the first rows mostly hold words, else a figure
};

/// A column that grows cell by cell, packed as it grows. Its decimals are those of the most exact
/// figure so far: a more exact one moves all before it, so that nothing is rounded.
class ColumnBuilder
{
public:
    ColumnBuilder(std::string name, CellReading reading, TextEncoding encoding);

    /// Takes a field of the file, whose bytes must outlive the builder. Returns why it cannot be
    /// taken, as the end of a sentence ("... is not a figure; expected a number such as 76.5 or a
    /// marker"); then nothing was added.
    [[nodiscard]] std::optional<std::string> add(std::string_view field);

    /// The same for several fields at once; false at the first that cannot be taken.
    [[nodiscard]] bool addAll(std::span<const std::string_view> fields);

    /// Takes a cell that the row does not have.
    void addAbsent() { m_column.cells.push_back(packed(Marker::Absent)); }

    /// Makes room for @p count cells.
    void reserve(std::size_t count) { m_column.cells.reserve(count); }

    /// How many different words there are so far.
    [[nodiscard]] std::size_t words() const noexcept { return m_column.words.size(); }

    /// How far a column has grown, and with what heading.
    struct Mark
    {
        std::size_t cells = 0;
        int decimals = 0;
        bool isPercentage = false;
    };

    [[nodiscard]] Mark mark() const noexcept;

    /// Forgets what was added since @p mark was given.
    void rewind(const Mark& mark);

    /// Keeps the cells whose place in @p isKept is true.
    void keep(const std::vector<bool>& isKept);

    [[nodiscard]] const std::string& name() const noexcept { return m_column.heading.name; }

    [[nodiscard]] std::size_t size() const noexcept { return m_column.cells.size(); }

    [[nodiscard]] PackedCell cell(std::size_t row) const { return m_column.cells[row]; }

    /// Gives the column away; the builder is done.
    [[nodiscard]] DatasetColumn take();

private:
    [[nodiscard]] std::optional<std::string> addFigure(std::string_view field);
    [[nodiscard]] std::optional<std::string> addDate(std::string_view field);
    [[nodiscard]] std::optional<std::string> addWord(std::string_view field);
    [[nodiscard]] std::optional<std::string> addWord(std::string_view field, std::uint32_t hash);
    [[nodiscard]] std::optional<std::uint32_t> placeOf(std::string_view word, std::uint32_t hash);
    /// False when an earlier figure would no longer fit.
    [[nodiscard]] bool moveTo(int decimals);
    void dropNoughts();

    DatasetColumn m_column;
    CellReading m_reading;
    TextEncoding m_encoding;
    int m_decimalsNeeded = 0;    ///< by the figures that are in the column
    bool m_hasLostCells = false; ///< and with them perhaps the only ones of a word
    WordIndex m_places;          ///< of the words
    std::string_view m_lastWord; ///< the one added last, its hash, and its place in the list
    std::uint32_t m_lastHash = 0;
    PackedCell m_lastIndex = 0;
};

/// Whether a field counts as a figure when a column's kind is judged by its content: a number
/// without noughts before it, which a telephone number or a code has. Nothing for a marker.
[[nodiscard]] std::optional<bool> looksLikeFigure(std::string_view field);

} // namespace outturn::imports
