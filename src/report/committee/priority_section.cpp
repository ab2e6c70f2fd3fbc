#include <domain/measure/figure.h>
#include <report/committee/parts.h>
#include <report/committee/wording.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace outturn::report::committee {

namespace {

using Results = std::vector<const IndicatorResult*>;

Results resultsOf(const Scorecard& scorecard, PriorityNumber number)
{
    Results results;
    for (const auto& result : scorecard.indicators)
        if (result.indicator.priority == number && !result.indicator.activity)
            results.push_back(&result);
    return results;
}

/// A table of figures for one priority. Figures of one unit share one precision; what all rows have
/// in common (the unit, the benchmark's year) is said once.
class FigureTable
{
public:
    FigureTable(const Scorecard& scorecard, const Results& results)
        : m_year(scorecard.point.year)
        , m_results(results)
    {
        std::set<AcademicYear> benchmarkYears;
        for (const auto* result : results) {
            const auto& indicator = result->indicator;
            auto& places = m_places[indicator.unit];
            places = std::max(places, indicator.decimals);
            if (result->benchmark && result->benchmarkYear)
                benchmarkYears.insert(*result->benchmarkYear);
        }
        if (benchmarkYears.size() == 1)
            m_benchmarkYear = *benchmarkYears.begin();
    }

    [[nodiscard]] Table build(const Priority& priority) const
    {
        Table table{
            .caption = "Priority " + std::to_string(priority.number.value()) + ", results of " +
                m_year.label() + unitNote(),
            .columns = columns(),
            .rows = {}};
        for (const auto* result : m_results)
            table.rows.push_back(row(*result));
        return table;
    }

private:
    /// Shares are tenths of a millimetre on A4: no figure and no status word wraps.
    [[nodiscard]] std::vector<Column> columns() const
    {
        const std::string benchmark =
            m_benchmarkYear ? "Benchmark\n" + m_benchmarkYear->label() : "Benchmark";
        return {
            {"Indicator", Alignment::Left, 364},
            {"Last year\n" + m_year.previous().label(), Alignment::Right, 164},
            {"Outturn\n" + m_year.label(), Alignment::Right, 178},
            {"Target", Alignment::Right, 124},
            {"Minimum", Alignment::Right, 166},
            {benchmark, Alignment::Right, 200},
            {"Variance", Alignment::Right, 158},
            {"Direction", Alignment::Left, 200},
            {"RAG", Alignment::Left, 192}};
    }

    [[nodiscard]] std::string unitNote() const
    {
        if (m_places.size() != 1)
            return {};
        const auto unit = m_places.begin()->first;
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

    [[nodiscard]] std::vector<Cell> row(const IndicatorResult& result) const
    {
        const auto& rating = result.rating;
        return {
            {name(result.indicator), {}},
            {figure(result, result.direction.previous, "none"), {}},
            {outturn(result), {}},
            {figure(
                 result,
                 rating.target,
                 result.rating.status == RagStatus::Unresolved ? "not known" : "none"),
             {}},
            {figure(result, result.minimum, "not set"), {}},
            {benchmark(result), {}},
            {rating.variance ? signedText(*rating.variance, places(result)) : "n/a", {}},
            {direction(result), {}},
            {.text = {}, .rag = rating.status}};
    }

    [[nodiscard]] int places(const IndicatorResult& result) const
    {
        return m_places.at(result.indicator.unit);
    }

    [[nodiscard]] std::string name(const Indicator& indicator) const
    {
        const auto unit = m_places.size() == 1 ? std::string() : ", " + unitHeading(indicator.unit);
        return indicator.name + unit + (indicator.base.empty() ? "" : ", of " + indicator.base) +
            '\n' + indicator.code.text();
    }

    [[nodiscard]] std::string figure(
        const IndicatorResult& result,
        const std::optional<Decimal>& value,
        const std::string& otherwise) const
    {
        return value ? value->text(places(result)) : otherwise;
    }

    [[nodiscard]] std::string outturn(const IndicatorResult& result) const
    {
        if (result.rating.status == RagStatus::Suppressed)
            return "withheld";
        auto text = figure(result, result.rating.outturn, "none");
        if (result.outturn && result.outturn->stage != Stage::Validated)
            text += '\n' + std::string(toCode(result.outturn->stage));
        return text;
    }

    [[nodiscard]] std::string benchmark(const IndicatorResult& result) const
    {
        auto text = figure(result, result.benchmark, "none");
        if (result.benchmark && result.benchmarkYear && !m_benchmarkYear)
            text += '\n' + result.benchmarkYear->label();
        return text;
    }

    [[nodiscard]] std::string direction(const IndicatorResult& result) const
    {
        const auto& direction = result.direction;
        const auto change =
            "\u00A0" + signedText(direction.change.value_or(Decimal{}), places(result));
        switch (direction.travel) {
        case Travel::Improved:
            return "Improved\n\u25B2" + change;
        case Travel::Declined:
            return "Declined\n\u25BC" + change;
        case Travel::Unchanged:
            return "Unchanged\n\u25BA" + change;
        case Travel::None:
            return "none";
        }
        return {};
    }

    AcademicYear m_year;
    const Results& m_results;
    std::map<Unit, int> m_places;
    std::optional<AcademicYear> m_benchmarkYear;
};

void addFigures(
    const ReportRequest& request, const Priority& priority, const Results& results, Blocks& blocks)
{
    if (results.empty()) {
        if (request.scorecard.counts.total() > 0)
            blocks.emplace_back(Paragraph{"No indicator is set under this priority."});
        std::ranges::move(
            actionsServing(request.record.plan, priority.number), std::back_inserter(blocks));
        return;
    }
    blocks.emplace_back(FigureTable(request.scorecard, results).build(priority));
}

void addCommentaries(const ReportRequest& request, const Results& results, Blocks& blocks)
{
    bool isQuiet = true;
    for (const auto* result : results) {
        const auto status = result->rating.status;
        if (status != RagStatus::Red && status != RagStatus::Amber)
            continue;
        isQuiet = false;
        addCommentary(request, *result, blocks);
    }
    const bool isRated = std::ranges::any_of(
        results, [](const IndicatorResult* r) { return isColour(r->rating.status); });
    if (isQuiet && isRated)
        blocks.emplace_back(Paragraph{"No indicator under this priority is red or amber."});
    else if (isQuiet && !results.empty())
        blocks.emplace_back(Paragraph{
            "No indicator under this priority can be rated; the reasons are given below."});
}

const IndicatorResult* resultOf(const Scorecard& scorecard, const IndicatorCode& code)
{
    const auto found = std::ranges::find_if(
        scorecard.indicators, [&](const IndicatorResult& r) { return r.indicator.code == code; });
    return found == scorecard.indicators.end() ? nullptr : &*found;
}

void addMilestones(const ReportRequest& request, const Priority& priority, Blocks& blocks)
{
    const auto milestones = milestonesOf(request.record.plan, priority.number);
    if (milestones.empty())
        return;
    Table table{
        .caption = "Milestones of priority " + std::to_string(priority.number.value()) +
            ", with the ratings of " + request.scorecard.point.year.label(),
        .columns =
            {{"Milestone", Alignment::Left, 190},
             {"What is to be reached", Alignment::Left, 830},
             {"Due", Alignment::Left, 230},
             {"Indicator", Alignment::Left, 300},
             {"RAG", Alignment::Left, 240}},
        .rows = {}};
    for (const auto* milestone : milestones) {
        const auto* result =
            milestone->indicator ? resultOf(request.scorecard, *milestone->indicator) : nullptr;
        table.rows.push_back(
            {{milestone->letter, {}},
             {milestone->text.empty() ? "No text in the plan" : milestone->text, {}},
             {milestone->due ? milestone->due->label() : "No date", {}},
             {milestone->indicator ? milestone->indicator->text() : "none", {}},
             result ? Cell{.text = {}, .rag = result->rating.status} : Cell{"not rated", {}}});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace

void addPriorities(const ReportRequest& request, Blocks& blocks)
{
    const auto& priorities = request.record.plan.priorities;
    if (priorities.empty())
        return;
    blocks.emplace_back(Heading{1, "Priorities"});
    for (const auto& priority : priorities) {
        blocks.emplace_back(Heading{
            2, "Priority " + std::to_string(priority.number.value()) + ": " + priority.title});
        if (!priority.description.empty())
            blocks.emplace_back(Paragraph{asSentence(priority.description)});
        const auto results = resultsOf(request.scorecard, priority.number);
        addFigures(request, priority, results, blocks);
        addCommentaries(request, results, blocks);
        addMilestones(request, priority, blocks);
    }
}

} // namespace outturn::report::committee
