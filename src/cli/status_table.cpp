#include <cli/status_table.h>
#include <cli/terminal_text.h>
#include <domain/measure/figure.h>
#include <domain/rating/districts.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace outturn::cli {
namespace {

constexpr std::size_t indent = 3;
constexpr std::size_t gap = 2;
constexpr std::size_t leastName = 20;
constexpr std::size_t nameColumn = 1;

/// The columns that a narrow terminal goes without, first to last, and how much room for names each
/// is given up for. Names and reasons tell most of what they would have told.
constexpr std::array<std::pair<std::size_t, std::size_t>, 4> givenUp{
    {{2, 36} /* unit */, {5, 24} /* minimum */, {6, 24} /* variance */, {8, 24} /* direction */}};

struct Column
{
    std::string heading;
    Side side = Side::Left;
    std::size_t width = 0;
    bool isShown = true;
};

using Row = std::vector<std::string>;

/// The shape that goes with the word of a colour.
std::string_view ragLetter(RagStatus status)
{
    switch (status) {
    case RagStatus::Green:
        return "G";
    case RagStatus::Amber:
        return "A";
    case RagStatus::Red:
        return "R";
    default:
        return "-";
    }
}

/// An activity indicator is counted under no status, and has none beside it.
std::string ragCell(const IndicatorResult& result)
{
    if (result.indicator.activity)
        return "- Activity";
    const RagStatus status = result.rating.status;
    return fmt::format("{} {}", ragLetter(status), ragWord(status));
}

std::string figureCell(const std::optional<Decimal>& value, int decimals)
{
    return value ? value->text(decimals) : "-";
}

/// "%" for a share of schools too: the name beside it says of what.
std::string shortUnit(Unit unit)
{
    const std::string heading = unitHeading(unit);
    return heading.substr(0, heading.find(' '));
}

/// A figure that is not final says so beside itself, and a suppressed one in its place.
std::string outturnCell(const IndicatorResult& result)
{
    if (!result.outturn)
        return "- ";
    if (std::holds_alternative<Suppressed>(result.outturn->value))
        return "SUPP ";
    const Stage stage = result.outturn->stage;
    const std::string_view mark = stage == Stage::Forecast ? "f"
        : stage == Stage::Provisional                      ? "p"
                                                           : " ";
    return fmt::format("{}{}", figureCell(result.rating.outturn, result.indicator.decimals), mark);
}

std::string directionCell(const DirectionOfTravel& direction)
{
    return direction.travel == Travel::None ? "-" : std::string(toCode(direction.travel));
}

/// A target that waits for its comparator is not the same as none.
std::string targetCell(const IndicatorResult& result, AcademicYear year)
{
    if (!result.rating.target && result.indicator.targets.contains(year))
        return std::string(toCode(RagStatus::Unresolved));
    return figureCell(result.rating.target, result.indicator.decimals);
}

Row rowOf(const IndicatorResult& result, AcademicYear year)
{
    const Rating& rating = result.rating;
    const int decimals = result.indicator.decimals;
    return {
        terminalText(result.indicator.code.text()),
        terminalText(result.indicator.name),
        shortUnit(result.indicator.unit),
        outturnCell(result),
        targetCell(result, year),
        figureCell(result.minimum, decimals),
        rating.variance ? signedText(*rating.variance, decimals) : "-",
        ragCell(result),
        directionCell(result.direction)};
}

/// The counts that are not zero: "2 green, 1 red".
std::string countsText(const StatusCounts& counts)
{
    std::string text;
    for (const auto& [status, code] : EnumCodes<RagStatus>::table)
        if (const int count = counts.of(status); count > 0) {
            std::string word(code);
            std::ranges::replace(word, '-', ' ');
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, word);
        }
    return text.empty() ? "no indicators" : text;
}

/// Lays out one scorecard. Columns are as wide in every priority, so that the eye can run down.
class Layout
{
public:
    Layout(const Scorecard& scorecard, std::size_t width)
        : m_scorecard(scorecard)
        , m_width(width)
    {
        for (const IndicatorResult& result : scorecard.indicators)
            m_rows[result.indicator.priority].push_back(rowOf(result, scorecard.point.year));
        measureColumns();
        fitName();
    }

    [[nodiscard]] std::vector<std::string> priority(const PriorityResult& result) const
    {
        const std::string number = fmt::format("{:<{}}", result.priority.number.value(), indent);
        const std::string counts = "  (" + countsText(result.counts) + ")";
        const std::size_t taken = number.size() + counts.size();
        const std::size_t room = m_width > taken + leastName ? m_width - taken : leastName;
        std::vector<std::string> lines{
            number + truncated(terminalText(result.priority.title), room) + counts};
        const auto rows = m_rows.find(result.priority.number);
        if (rows == m_rows.end())
            return lines;
        lines.push_back(line(headings()));
        for (const Row& row : rows->second)
            lines.push_back(line(row));
        addReasons(result.priority.number, lines);
        return lines;
    }

    /// What the marks beside figures mean, where there are any.
    [[nodiscard]] std::string key() const
    {
        const auto has = [this](Stage stage) {
            return std::ranges::any_of(m_scorecard.indicators, [stage](const auto& result) {
                return result.outturn && result.outturn->stage == stage;
            });
        };
        std::string text;
        if (has(Stage::Provisional))
            text += "p provisional";
        if (has(Stage::Forecast))
            text += std::string(text.empty() ? "" : ", ") + "f forecast";
        return text;
    }

private:
    [[nodiscard]] Row headings() const
    {
        Row row;
        for (const Column& column : m_columns)
            row.push_back(column.heading);
        return row;
    }

    void measureColumns()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i].width = displayWidth(m_columns[i].heading);
            for (const auto& [priority, rows] : m_rows)
                for (const Row& row : rows)
                    m_columns[i].width = std::max(m_columns[i].width, displayWidth(row[i]));
        }
    }

    [[nodiscard]] std::size_t widthWithoutName() const
    {
        std::size_t total = indent;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].isShown)
                total += (i == nameColumn ? 0 : m_columns[i].width) + (i == 0 ? 0 : gap);
        return total;
    }

    void fitName()
    {
        const std::size_t wanted = m_columns[nameColumn].width;
        for (const auto& [column, worthIt] : givenUp)
            if (widthWithoutName() + std::min(wanted, worthIt) > m_width)
                m_columns[column].isShown = false;
        const std::size_t others = widthWithoutName();
        const std::size_t room = m_width > others + leastName ? m_width - others : leastName;
        m_columns[nameColumn].width = std::min(wanted, room);
    }

    [[nodiscard]] std::string line(const Row& row) const
    {
        std::string text(indent, ' ');
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Column& column = m_columns[i];
            if (!column.isShown)
                continue;
            if (i > 0)
                text.append(gap, ' ');
            text += padded(truncated(row[i], column.width), column.width, column.side);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        return text;
    }

    void addReasons(PriorityNumber priority, std::vector<std::string>& lines) const
    {
        for (const IndicatorResult& result : m_scorecard.indicators) {
            const RagStatus status = result.rating.status;
            // A figure that stands for every district says which district it is of, even if green.
            const bool needsReason = status == RagStatus::Red || status == RagStatus::Amber ||
                status == RagStatus::Unresolved ||
                (status == RagStatus::Green &&
                 isDecidedByDistricts(result.indicator, m_scorecard.point.scope));
            if (result.indicator.priority != priority || !needsReason)
                continue;
            const std::string lead =
                fmt::format("{} {}  ", ragLetter(status), result.indicator.code.text());
            const std::size_t hanging = indent + lead.size();
            const auto sentences =
                wrapped(terminalText(result.rating.reason), m_width - std::min(m_width, hanging));
            for (std::size_t i = 0; i < sentences.size(); ++i)
                lines.push_back(
                    i == 0 ? std::string(indent, ' ') + lead + sentences[i]
                           : std::string(hanging, ' ') + sentences[i]);
        }
    }

    const Scorecard& m_scorecard;
    std::size_t m_width;
    std::map<PriorityNumber, std::vector<Row>> m_rows;
    std::vector<Column> m_columns{
        {"Code"},
        {"Indicator"},
        {"Unit"},
        {"Outturn ", Side::Right},
        {"Target", Side::Right},
        {"Minimum", Side::Right},
        {"Variance", Side::Right},
        {"RAG"},
        {"Direction"}};
};

} // namespace

std::vector<std::string>
statusTable(const PlanIdentity& plan, const Scorecard& scorecard, std::size_t width)
{
    const Layout layout(scorecard, width);
    std::vector<std::string> lines{
        terminalText(plan.council + ", " + plan.title),
        terminalText(fmt::format(
            "Outturns of {} ({}) against their targets: {}",
            scorecard.point.year.label(),
            scorecard.point.scope.text(),
            countsText(scorecard.counts)))};
    for (const PriorityResult& priority : scorecard.priorities) {
        lines.emplace_back();
        std::ranges::move(layout.priority(priority), std::back_inserter(lines));
    }
    if (const std::string key = layout.key(); !key.empty())
        lines.insert(lines.end(), {std::string(), key});
    return lines;
}

} // namespace outturn::cli
