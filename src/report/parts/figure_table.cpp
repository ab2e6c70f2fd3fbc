#include <domain/measure/figure.h>
#include <domain/rating/lookup.h>
#include <report/parts/figure_table.h>
#include <report/parts/traces.h>
#include <report/words.h>

#include <algorithm>
#include <set>

namespace outturn::report::parts {

namespace {

constexpr int textWidth = 1740; ///< of A4 between the margins, in tenths of a millimetre

class FigureTable
{
public:
    FigureTable(const ReportRequest& request, const Results& results, bool isInWords)
        : m_request(request)
        , m_year(request.scorecard.point.year)
        , m_results(results)
        , m_isInWords(isInWords)
    {
        std::set<AcademicYear> benchmarkYears;
        for (const auto* result : results) {
            m_hasSeveral =
                m_hasSeveral || result->indicator.priority != results.front()->indicator.priority;
            const auto& indicator = result->indicator;
            m_units.insert(indicator.unit);
            if (result->benchmark && result->benchmarkYear)
                benchmarkYears.insert(*result->benchmarkYear);
        }
        if (benchmarkYears.size() == 1)
            m_benchmarkYear = *benchmarkYears.begin();
    }

    [[nodiscard]] Table build(const std::string& what) const
    {
        Table table{
            .caption = what + (hasOutturn() ? ", results of " : ", targets for ") + m_year.label() +
                unitNote(),
            .columns = {},
            .rows = std::vector<std::vector<Cell>>(m_results.size())};
        for (const auto& part : parts()) {
            table.columns.push_back(part.column);
            for (std::size_t row = 0; row < m_results.size(); ++row)
                table.rows[row].push_back((this->*part.cell)(*m_results[row]));
        }
        return table;
    }

private:
    [[nodiscard]] bool hasOutturn() const
    {
        return std::ranges::any_of(
            m_results, [](const IndicatorResult* result) { return result->outturn.has_value(); });
    }

    /// "unresolved" takes more room than a figure.
    [[nodiscard]] bool anyUnresolved() const
    {
        return std::ranges::any_of(
            m_results, [this](const IndicatorResult* result) { return isUnresolved(*result); });
    }

    [[nodiscard]] bool isUnresolved(const IndicatorResult& result) const
    {
        return !result.rating.target && result.indicator.targets.contains(m_year);
    }

    /// A column that no row has anything for is left out. Shares are tenths of a millimetre on A4,
    /// so that no figure wraps; the indicator's name has all that the columns beside it leave.
    struct Part
    {
        Column column;
        Cell (FigureTable::*cell)(const IndicatorResult&) const;
        bool (*hasIt)(const IndicatorResult&);
    };

    [[nodiscard]] std::vector<Part> parts() const
    {
        const std::string benchmark =
            m_benchmarkYear ? "Benchmark\n" + m_benchmarkYear->label() : "Benchmark";
        const auto always = [](const IndicatorResult&) {
            return true;
        };
        std::vector<Part> parts{
            {{"Indicator", Alignment::Left, 0}, &FigureTable::name, always},
            {{"Outturn\n" + m_year.label(), Alignment::Right, 178},
             &FigureTable::outturn,
             [](const IndicatorResult& r) {
                 return r.outturn.has_value();
             }},
            m_isInWords
                ? Part{{"Target", Alignment::Left, 760}, &FigureTable::targetInWords, always}
                : Part{{"Target", Alignment::Right, anyUnresolved() ? 196 : 142}, &FigureTable::target, always},
            {{"Minimum", Alignment::Right, 166},
             &FigureTable::minimum,
             [](const IndicatorResult& r) {
                 return r.minimum.has_value();
             }},
            {{benchmark, Alignment::Right, 200},
             &FigureTable::benchmark,
             [](const IndicatorResult& r) {
                 return r.benchmark.has_value();
             }},
            {{"Variance", Alignment::Right, 156},
             &FigureTable::variance,
             [](const IndicatorResult& r) {
                 return r.rating.variance.has_value();
             }},
            {{"Direction\nfrom " + m_year.previous().label(), Alignment::Left, 262},
             &FigureTable::direction,
             [](const IndicatorResult& r) {
                 return r.direction.previous.has_value();
             }},
            {{"RAG", Alignment::Left, 212}, &FigureTable::rag, always}};
        std::erase_if(parts, [&](const Part& part) {
            return std::ranges::none_of(
                m_results, [&](const IndicatorResult* result) { return part.hasIt(*result); });
        });
        int left = textWidth;
        for (const auto& part : parts)
            left -= part.column.share;
        parts.front().column.share = left;
        return parts;
    }

    [[nodiscard]] std::string unitNote() const
    {
        if (m_units.size() != 1)
            return {};
        const auto unit = *m_units.begin();
        switch (unit) {
        case Unit::Percent:
            return " (per cent of pupils; differences in percentage points)";
        case Unit::PercentOfSchools:
            return " (per cent of schools; differences in percentage points)";
        case Unit::PercentagePoints:
            return " (percentage points)";
        case Unit::Schools:
            return " (number of schools)";
        case Unit::Pupils:
            return " (number of pupils)";
        case Unit::Count:
            return " (numbers)";
        case Unit::Score:
            return " (scores)";
        }
        return {};
    }

    // Members all, since parts() names them by one type of pointer.

    [[nodiscard]] Cell target(const IndicatorResult& result) const
    {
        return {
            figure(result, result.rating.target, isUnresolved(result) ? "unresolved" : "none"), {}};
    }

    [[nodiscard]] Cell targetInWords(const IndicatorResult& result) const
    {
        const auto target = resolvedTarget(
            m_request.record, result.indicator, m_request.scorecard.point.scope, m_year);
        return {target ? sentence(target->explanation) : "none", {}};
    }

    // NOLINTNEXTLINE(readability-convert-member-functions-to-static)
    [[nodiscard]] Cell minimum(const IndicatorResult& result) const
    {
        return {figure(result, result.minimum, "not set"), {}};
    }

    // NOLINTNEXTLINE(readability-convert-member-functions-to-static)
    [[nodiscard]] Cell variance(const IndicatorResult& result) const
    {
        const auto& variance = result.rating.variance;
        return {variance ? signedText(*variance, places(result)) : "n/a", {}};
    }

    // NOLINTNEXTLINE(readability-convert-member-functions-to-static)
    [[nodiscard]] Cell rag(const IndicatorResult& result) const
    {
        return {.text = {}, .rag = result.rating.status};
    }

    /// An indicator's own places, as the text around the table has them.
    [[nodiscard]] static int places(const IndicatorResult& result)
    {
        return result.indicator.decimals;
    }

    [[nodiscard]] Cell name(const IndicatorResult& result) const
    {
        const auto& indicator = result.indicator;
        const auto unit =
            m_units.size() == 1 ? std::string() : ",\u00A0" + unitHeading(indicator.unit);
        const auto base = indicator.base.empty() ? std::string() : " (" + indicator.base + ")";
        const auto priority = m_hasSeveral
            ? ", priority " + std::to_string(indicator.priority.value())
            : std::string();
        return {indicator.name + unit + base + '\n' + indicator.code.text() + priority, {}};
    }

    [[nodiscard]] static std::string figure(
        const IndicatorResult& result,
        const std::optional<Decimal>& value,
        const std::string& otherwise)
    {
        return value ? numberText(*value, places(result)) : otherwise;
    }

    // NOLINTNEXTLINE(readability-convert-member-functions-to-static)
    [[nodiscard]] Cell outturn(const IndicatorResult& result) const
    {
        if (result.rating.status == RagStatus::Suppressed)
            return {"withheld", {}};
        auto text = figure(result, result.rating.outturn, "none");
        if (result.outturn && result.outturn->stage != Stage::Validated)
            text += '\n' + std::string(toCode(result.outturn->stage));
        return {text, {}, result.outturn ? traceId(*result.outturn) : std::string()};
    }

    [[nodiscard]] Cell benchmark(const IndicatorResult& result) const
    {
        auto text = figure(result, result.benchmark, "none");
        if (result.benchmark && result.benchmarkYear && !m_benchmarkYear)
            text += '\n' + result.benchmarkYear->label();
        return {text, {}};
    }

    // NOLINTNEXTLINE(readability-convert-member-functions-to-static)
    [[nodiscard]] Cell direction(const IndicatorResult& result) const
    {
        const auto& direction = result.direction;
        if (!direction.previous)
            return {"none", {}};
        const auto previous = numberText(*direction.previous, places(result));
        const auto from = "\n" + signedText(direction.change.value_or(Decimal{}), places(result)) +
            " from\u00A0" + previous;
        switch (direction.travel) {
        case Travel::Improved:
            return {"\u25B2\u00A0Improved" + from, {}};
        case Travel::Declined:
            return {"\u25BC\u00A0Declined" + from, {}};
        case Travel::Unchanged:
            return {"\u25BA\u00A0Unchanged" + from, {}};
        case Travel::None:
            break;
        }
        return {"was " + previous, {}};
    }

    const ReportRequest& m_request;
    AcademicYear m_year;
    const Results& m_results;
    bool m_isInWords;
    bool m_hasSeveral = false; ///< priorities
    std::set<Unit> m_units;
    std::optional<AcademicYear> m_benchmarkYear;
};

} // namespace

Table figureTable(const ReportRequest& request, const Results& results, const Priority& priority)
{
    const bool isInWords = areTargetsInWords(request.scorecard, priority.number);
    return FigureTable(request, results, isInWords)
        .build("Priority " + std::to_string(priority.number.value()));
}

Table figureTable(const ReportRequest& request, const Results& results, const std::string& caption)
{
    return FigureTable(request, results, false).build(caption);
}

bool areTargetsInWords(const Scorecard& scorecard, PriorityNumber priority)
{
    bool isAnySet = false;
    for (const auto& result : scorecard.indicators) {
        if (result.indicator.priority != priority || result.indicator.activity ||
            !result.indicator.targets.contains(scorecard.point.year))
            continue;
        if (result.rating.target)
            return false;
        isAnySet = true;
    }
    return isAnySet;
}

} // namespace outturn::report::parts
