#include <report/chart/print_measure.h>
#include <report/layout/measured_table.h>
#include <report/rag_mark.h>

#include <algorithm>
#include <numeric>
#include <sstream>

namespace outturn::report::layout {

namespace {

constexpr double boldToRegular = 1.1; ///< how much wider bold text is, at most
constexpr double spaceToSize = 0.28;
constexpr double shapeToSize = 1.1; ///< of a colour's shape and the space after it

/// Figures with their unit and dates are read as one: "31 schools", "30 November 2026".
bool isOneWord(const std::string& line)
{
    constexpr std::size_t longest = 18;
    return line.size() <= longest && line.front() >= '0' && line.front() <= '9';
}

std::vector<std::string> wordsIn(const std::string& line)
{
    if (line.empty() || isOneWord(line))
        return {line};
    std::vector<std::string> words;
    std::istringstream in(line);
    for (std::string word; std::getline(in, word, ' ');)
        if (!word.empty())
            words.push_back(word);
    return words;
}

} // namespace

MeasuredTable::MeasuredTable(const Table& table, const TableType& type)
    : m_size(type.size)
{
    for (const auto& column : table.columns)
        m_headings.push_back(measured(column.heading, boldToRegular));
    for (const auto& row : table.rows) {
        m_rows.emplace_back();
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_rows.back().push_back(i < row.size() ? measured(row[i]) : Lines{});
    }
}

double MeasuredTable::longestWord(std::size_t column) const
{
    double longest = 0;
    const auto take = [&](const Lines& lines) {
        for (const Words& words : lines)
            for (const double word : words)
                longest = std::max(longest, word);
    };
    take(m_headings[column]);
    for (const auto& row : m_rows)
        take(row[column]);
    return longest;
}

double MeasuredTable::longestLine(std::size_t column) const
{
    constexpr double halfOfHeading = 0.6; ///< its lines are seldom alike
    double longest = 0;
    for (const Words& words : m_headings[column])
        longest = std::max(longest, halfOfHeading * lengthOf(words));
    for (const auto& row : m_rows)
        for (const Words& words : row[column])
            longest = std::max(longest, lengthOf(words));
    return longest;
}

int MeasuredTable::linesOfHeading(std::size_t column, double room) const
{
    return linesIn(m_headings[column], room);
}

int MeasuredTable::linesOfCell(std::size_t row, std::size_t column, double room) const
{
    return linesIn(m_rows[row][column], room);
}

MeasuredTable::Lines MeasuredTable::measured(const Cell& cell) const
{
    auto lines = measured(cell.text, 1);
    if (!cell.rag)
        return lines;
    const bool hasShape = !ragMark(*cell.rag).shape.empty();
    auto status = measured(std::string(ragWord(*cell.rag)), hasShape ? boldToRegular : 1);
    // "No data" is read at a glance; "Not comparable" may part where room is short.
    constexpr std::size_t shortest = 10;
    if (ragWord(*cell.rag).size() < shortest)
        status.front() = {lengthOf(status.front())};
    if (hasShape)
        status.front().front() += shapeToSize * m_size;
    lines.insert(lines.begin(), status.front());
    return lines;
}

MeasuredTable::Lines MeasuredTable::measured(const std::string& text, double factor) const
{
    const chart::PrintMeasure measure(m_size);
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.emplace_back();
        for (const auto& word : wordsIn(line))
            lines.back().push_back(factor * measure.width(word));
    }
    return lines;
}

double MeasuredTable::lengthOf(const Words& words) const
{
    const auto gaps = words.empty() ? 0.0 : static_cast<double>(words.size() - 1);
    return std::accumulate(words.begin(), words.end(), gaps * spaceToSize * m_size);
}

int MeasuredTable::linesIn(const Lines& lines, double room) const
{
    int count = 0;
    for (const Words& words : lines) {
        ++count;
        double used = 0;
        for (const double word : words) {
            const double longer = used == 0 ? word : used + spaceToSize * m_size + word;
            if (used > 0 && longer > room) {
                ++count;
                used = word;
            } else {
                used = longer;
            }
        }
    }
    return std::max(count, 1);
}

} // namespace outturn::report::layout
