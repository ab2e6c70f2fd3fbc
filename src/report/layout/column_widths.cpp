#include <report/layout/column_widths.h>
#include <report/layout/measured_table.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace outturn::report::layout {

namespace {

constexpr double lineToSize = 1.26;
/// A word that alone would take more than this of the table may be broken: an address, a digest.
constexpr double widestWord = 0.4;

double sumOf(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

double paddingOf(const std::vector<Column>& columns, std::size_t place, const TableType& type)
{
    // A little more than the cell has: what fits by a hair here may not fit elsewhere.
    constexpr double hair = 0.1;
    return type.padding + (isSetOff(columns, place) ? type.setOff : 0) + hair * type.size;
}

/// The room that a column needs, padding included.
struct Need
{
    double least = 0; ///< for its longest word
    double full = 0;  ///< for its longest line
};

/// Finds the widths of a table's columns.
class ColumnFitter
{
public:
    ColumnFitter(const Table& table, double width, const TableType& type)
        : m_columns(table.columns)
        , m_text(table, type)
        , m_width(width)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_paddings.push_back(paddingOf(m_columns, i, type));
            const double least =
                std::min(m_text.longestWord(i) + m_paddings[i], widestWord * width);
            m_needs.push_back({least, std::max(least, m_text.longestLine(i) + m_paddings[i])});
        }
    }

    /// By the shares that the table names, within what each column needs.
    [[nodiscard]] std::vector<double> shared() const
    {
        // The level at which the columns fill the width is found by halves, to well below a
        // hundredth of a point.
        constexpr int halvings = 40;
        double low = 0;
        double high = m_width;
        for (int i = 0; i < halvings; ++i) {
            const double level = (low + high) / 2;
            (sumOf(filledTo(level)) < m_width ? low : high) = level;
        }
        auto widths = filledTo(high);
        const double factor = m_width / sumOf(widths);
        for (double& each : widths)
            each *= factor;
        return widths;
    }

    /// Takes room from columns for another as long as the table gets shorter by it.
    void shorten(std::vector<double>& widths) const
    {
        int lines = linesOf(widths);
        for (bool isShorter = true; isShorter;) {
            isShorter = false;
            for (auto& other : neighbours(widths))
                if (const int fewer = linesOf(other); fewer < lines) {
                    lines = fewer;
                    widths = other;
                    isShorter = true;
                    break;
                }
        }
    }

    [[nodiscard]] int linesOf(const std::vector<double>& widths) const
    {
        int lines = 1;
        for (std::size_t i = 0; i < widths.size(); ++i)
            lines = std::max(lines, m_text.linesOfHeading(i, widths[i] - m_paddings[i]));
        for (std::size_t row = 0; row < m_text.rows(); ++row) {
            int most = 1;
            for (std::size_t i = 0; i < widths.size(); ++i)
                most = std::max(most, m_text.linesOfCell(row, i, widths[i] - m_paddings[i]));
            lines += most;
        }
        return lines;
    }

private:
    /// Each column's share of @p level, within its needs.
    [[nodiscard]] std::vector<double> filledTo(double level) const
    {
        std::vector<double> widths;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            widths.push_back(
                std::clamp(level * m_columns[i].share, m_needs[i].least, m_needs[i].full));
        return widths;
    }

    /// Widths where one column has more, from another or from all that can spare some; those that
    /// differ least come first.
    [[nodiscard]] std::vector<std::vector<double>>
    neighbours(const std::vector<double>& widths) const
    {
        std::vector<std::vector<double>> result;
        for (const double points : {4.0, 8.0, 16.0, 24.0, 32.0, 48.0, 64.0})
            for (std::size_t to = 0; to < widths.size(); ++to) {
                for (std::size_t from = 0; from < widths.size(); ++from)
                    if (from != to && spare(widths, from) >= points) {
                        result.push_back(widths);
                        result.back()[from] -= points;
                        result.back()[to] += points;
                    }
                if (auto fromAll = widenedByAll(widths, to, points))
                    result.push_back(*std::move(fromAll));
            }
        return result;
    }

    /// Widths where a column has @p points more from all others, each by what it can spare; nothing
    /// where together they cannot.
    [[nodiscard]] std::optional<std::vector<double>>
    widenedByAll(const std::vector<double>& widths, std::size_t to, double points) const
    {
        double all = 0;
        for (std::size_t from = 0; from < widths.size(); ++from)
            all += from == to ? 0 : spare(widths, from);
        if (all < points)
            return std::nullopt;
        auto result = widths;
        for (std::size_t from = 0; from < widths.size(); ++from)
            result[from] += from == to ? points : -points * spare(widths, from) / all;
        return result;
    }

    [[nodiscard]] double spare(const std::vector<double>& widths, std::size_t column) const
    {
        return std::max(0.0, widths[column] - m_needs[column].least);
    }

    const std::vector<Column>& m_columns;
    MeasuredTable m_text;
    double m_width;
    std::vector<double> m_paddings;
    std::vector<Need> m_needs;
};

} // namespace

bool isSetOff(const std::vector<Column>& columns, std::size_t place)
{
    return place > 0 && columns[place].alignment == Alignment::Left &&
        columns[place - 1].alignment == Alignment::Right;
}

std::vector<double> columnWidths(const Table& table, double width, const TableType& type)
{
    const ColumnFitter fitter(table, width, type);
    auto widths = fitter.shared();
    fitter.shorten(widths);
    return widths;
}

double tableHeight(const Table& table, const std::vector<double>& widths, const TableType& type)
{
    const ColumnFitter fitter(table, sumOf(widths), type);
    const auto rows = static_cast<double>(table.rows.size()) + 1;
    return lineToSize * type.size * fitter.linesOf(widths) + type.padding * rows;
}

} // namespace outturn::report::layout
