#include "../kent_record.h"

#include <planfile/plan_document.h>
#include <report/chart/print_measure.h>
#include <report/chart/trajectory_axis.h>
#include <report/chart/trajectory_geometry.h>
#include <report/chart/trajectory_labels.h>
#include <report/chart/trajectory_runs.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <sstream>

using namespace outturn;
using namespace outturn::report::chart;
using Catch::Matchers::Contains;
using testing::kentRecord;

namespace {

const PrintMeasure print(8.5);

TrajectoryPoint point(int year, const char* outturn, const char* target = nullptr)
{
    TrajectoryPoint result{.year = AcademicYear(year)};
    if (outturn != nullptr)
        result.outturn = Decimal::parse(outturn);
    if (target != nullptr)
        result.target = Decimal::parse(target);
    return result;
}

/// Kent's plan with its outturns of summer 2012 alone.
PlanRecord kentPlan()
{
    return planfile::loadPlanDocument(OUTTURN_DATA_DIR "/plans/kent-2013-16.json");
}

Outturn& addOutturn(PlanRecord& record, const char* indicator, int year, const char* value)
{
    Outturn outturn = record.outturns.front();
    outturn.indicator = IndicatorCode(indicator);
    outturn.year = AcademicYear(year);
    outturn.stage = Stage::Validated;
    outturn.value = Decimal::parse(value);
    outturn.cohort = std::nullopt;
    outturn.measure = std::nullopt;
    outturn.sequence = static_cast<std::int64_t>(record.outturns.size()) + 1;
    return record.outturns.emplace_back(std::move(outturn));
}

TrajectoryChart kentChart(const PlanRecord& record, const Indicator& indicator)
{
    const ReviewPoint review{.year = AcademicYear(2013), .scope = {}, .asAt = {}};
    return trajectoryChart(assessIndicator(record, indicator, review), AcademicYear(2013), {});
}

/// Key stage 2: 78 as first defined, then figures of another measure.
TrajectoryChart changedMeasure()
{
    PlanRecord record = kentPlan();
    for (const auto& [year, value] : {std::pair(2013, "74"), std::pair(2014, "79")})
        addOutturn(record, "KS2-EM4", year, value).measure = MeasureCode("KS2-RWM4");
    return kentChart(record, *findIndicator(record.plan, IndicatorCode("KS2-EM4")));
}

bool joins(const TrajectoryGeometry& geometry, ChartSeries series)
{
    return std::ranges::any_of(
        geometry.segments, [&](const auto& segment) { return segment.series == series; });
}

bool passesThrough(const TrajectoryGeometry& geometry, ChartSeries series, const Point& at)
{
    return std::ranges::any_of(geometry.segments, [&](const auto& segment) {
        return segment.series == series && crosses(segment.line, Rect{at.x - 1, at.y - 1, 2, 2});
    });
}

std::vector<Rect> textBoxes(const TrajectoryGeometry& geometry)
{
    std::vector<Rect> boxes{geometry.axisTitleBox};
    for (const auto& label : geometry.endLabels)
        boxes.push_back(label.box);
    for (const auto& label : geometry.valueLabels)
        boxes.push_back(label.box);
    for (const auto& tick : geometry.valueTicks)
        boxes.push_back(tick.box);
    for (const auto& tick : geometry.yearTicks)
        boxes.push_back(tick.box);
    for (const auto& change : geometry.breaks)
        boxes.push_back(change.box);
    return boxes;
}

} // namespace

TEST_CASE("A line joins comparable figures of consecutive years and no others")
{
    SECTION("unbroken years are one run")
    {
        const std::vector points{point(2012, "62"), point(2013, "67"), point(2014, "70")};
        CHECK(comparableRuns(points) == std::vector<Run>{{0, 1, 2}});
    }
    SECTION("a year without a figure parts the line")
    {
        const std::vector points{point(2012, "62"), point(2013, nullptr), point(2014, "70")};
        CHECK(comparableRuns(points) == std::vector<Run>{{0}, {2}});
    }
    SECTION("a figure of another measure is in no run and parts the line")
    {
        std::vector points{point(2012, "62"), point(2013, "67"), point(2014, "70")};
        points[1].isComparable = false;
        CHECK(comparableRuns(points) == std::vector<Run>{{0}, {2}});
    }
    SECTION("a change of the measure parts the line even between comparable figures")
    {
        std::vector points{point(2012, "62"), point(2013, "67"), point(2014, "70")};
        points[1].breakBefore = "counted otherwise";
        CHECK(comparableRuns(points) == std::vector<Run>{{0}, {1, 2}});
    }
    SECTION("years that do not follow one another are not joined")
    {
        const std::vector points{point(2012, "62"), point(2014, "70")};
        CHECK(comparableRuns(points) == std::vector<Run>{{0}, {1}});
    }
}

TEST_CASE("An axis has round ticks around its figures")
{
    const auto axis = [](std::initializer_list<const char*> texts, Unit unit, int decimals = 1) {
        std::vector<Decimal> values;
        for (const char* text : texts)
            values.push_back(Decimal::parse(text));
        return axisFor(values, unit, decimals);
    };
    SECTION("percentages")
    {
        const ValueAxis found = axis({"59", "82"}, Unit::Percent);
        CHECK(found.step == 5);
        CHECK(found.low == 55);
        CHECK(found.high == 85);
        CHECK(found.ticks().size() == 7);
    }
    SECTION("a share never goes beyond 0 and 100")
    {
        CHECK(axis({"98", "100"}, Unit::PercentOfSchools).high == 100);
        CHECK(axis({"0", "2"}, Unit::Percent).low == 0);
    }
    SECTION("schools are counted in whole steps")
    {
        const ValueAxis found = axis({"0", "2"}, Unit::Schools);
        CHECK(found.step == 1);
        CHECK(found.decimals == 0);
    }
    SECTION("a single figure still has room on either side")
    {
        const ValueAxis found = axis({"76"}, Unit::Percent);
        CHECK(found.low < 76);
        CHECK(found.high > 76);
    }
    SECTION("steps are no finer than the figures, and a tenth is no mountain")
    {
        CHECK(axis({"66", "66"}, Unit::Percent, 0).step >= 1);
        CHECK(axis({"104", "105"}, Unit::Score, 0).step >= 1);
        const ValueAxis found = axis({"65.9", "66.0"}, Unit::Percent);
        CHECK(found.high - found.low >= 4);
    }
    SECTION("no figures at all")
    {
        CHECK(axis({}, Unit::Percent).high > 0);
    }
}

TEST_CASE("Labels are moved apart, no further than they must")
{
    SECTION("labels that are apart stay where they are")
    {
        CHECK(spreadApart({10, 50, 90}, 12, 0, 100) == std::vector<double>{10, 50, 90});
    }
    SECTION("labels at one height stand around it")
    {
        CHECK(spreadApart({50, 50}, 12, 0, 100) == std::vector<double>{44, 56});
    }
    SECTION("their order follows their wishes, not their order in the list")
    {
        const auto centres = spreadApart({60, 55}, 12, 0, 100);
        CHECK(centres[0] > centres[1]);
    }
    SECTION("a group is pushed as one, and stays within bounds")
    {
        const auto centres = spreadApart({98, 99, 97, 40}, 12, 0, 100);
        std::vector<double> sorted = centres;
        std::ranges::sort(sorted);
        for (std::size_t i = 1; i < sorted.size(); ++i)
            CHECK(sorted[i] - sorted[i - 1] >= 12);
        CHECK(sorted.back() <= 94);
        CHECK(centres[3] == 40);
    }
}

TEST_CASE("Long text is broken at its words and ends in an ellipsis where it does not fit")
{
    const std::string text = "From 2012/13 the headline became another one altogether";
    const double width = print.width(text) / 3;
    const std::string lines = brokenIntoLines(text, print, width, 2);
    CHECK(std::ranges::count(lines, '\n') == 1);
    CHECK(lines.ends_with("\u2026"));
    std::istringstream each(lines);
    for (std::string line; std::getline(each, line);)
        CHECK(print.width(line) <= width);
    CHECK(brokenIntoLines(text, print, 10'000, 3) == text);
    CHECK(brokenIntoLines("Überprüfungsgegenstände", print, 60, 1).ends_with("\u2026"));
}

TEST_CASE("No text of any of Kent's charts covers other text or leaves the chart")
{
    const PlanRecord record = kentRecord();
    const double width = GENERATE(560.0, 760.0, 1200.0);
    const Rect area{0, 0, width, 300};
    for (const Indicator& indicator : record.plan.indicators) {
        INFO(indicator.code.text() << " at " << width);
        const TrajectoryGeometry geometry = layOut(kentChart(record, indicator), area, print);
        const auto boxes = textBoxes(geometry);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            CHECK(area.contains(boxes[i]));
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                INFO(i << " and " << j);
                CHECK_FALSE(boxes[i].intersects(boxes[j]));
            }
        }
    }
}

TEST_CASE("A value beside a mark covers no line")
{
    const PlanRecord record = kentRecord();
    for (const Indicator& indicator : record.plan.indicators) {
        const TrajectoryGeometry geometry =
            layOut(kentChart(record, indicator), Rect{0, 0, 760, 320}, print);
        for (const auto& label : geometry.valueLabels)
            for (const auto& segment : geometry.segments) {
                INFO(indicator.code.text() << " " << label.text);
                CHECK_FALSE(crosses(segment.line, label.box));
            }
    }
}

TEST_CASE("A figure of another measure is marked apart and no line goes through it")
{
    const TrajectoryGeometry geometry = layOut(changedMeasure(), Rect{0, 0, 760, 320}, print);
    CHECK_FALSE(joins(geometry, ChartSeries::Outturn));
    int apart = 0;
    for (const auto& mark : geometry.marks)
        if (mark.kind == MarkKind::NotComparable) {
            ++apart;
            CHECK(mark.series == ChartSeries::Apart);
            CHECK_FALSE(passesThrough(geometry, ChartSeries::Outturn, mark.at));
        }
    CHECK(apart == 2);
}

TEST_CASE("A change of the measure stands between the years it parts, with what changed")
{
    const TrajectoryChart chart = changedMeasure();
    const TrajectoryGeometry geometry = layOut(chart, Rect{0, 0, 1200, 320}, print);
    REQUIRE_FALSE(geometry.breaks.empty());
    const auto& change = geometry.breaks.front();
    CHECK(change.year == AcademicYear(2013));
    CHECK(geometry.columns[0].x < change.x);
    CHECK(change.x < geometry.columns[1].x);
    CHECK_THAT(change.text, Contains("KS2-RWM4"));
    CHECK(change.box.bottom() <= geometry.plot.top);
}

TEST_CASE("Every line is labelled at its end with its last figure")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "KS1-W2B", 2013, "67");
    addOutturn(record, "KS1-W2B", 2014, "70");
    const Indicator& writing = *findIndicator(record.plan, IndicatorCode("KS1-W2B"));
    const TrajectoryGeometry geometry =
        layOut(kentChart(record, writing), Rect{0, 0, 760, 320}, print);
    std::map<ChartSeries, std::string> texts;
    for (const auto& label : geometry.endLabels) {
        texts[label.series] = label.text;
        CHECK(label.box.left > geometry.plot.right());
    }
    CHECK(texts[ChartSeries::Target] == "Target 82.0%");
    CHECK(texts[ChartSeries::Outturn] == "Outturn 70.0% (2013/14)");
    CHECK(texts[ChartSeries::Minimum] == "Minimum 59.0%");
    CHECK(texts[ChartSeries::Benchmark] == "Benchmark 64.0% (2011/12)");
}

TEST_CASE("Provisional and forecast figures are told apart from validated ones")
{
    TrajectoryChart chart;
    chart.points = {point(2013, "67"), point(2014, "70"), point(2015, "74")};
    chart.points[1].stage = Stage::Provisional;
    chart.points[2].stage = Stage::Forecast;
    const TrajectoryGeometry geometry = layOut(chart, Rect{0, 0, 760, 320}, print);
    REQUIRE(geometry.marks.size() == 3);
    CHECK(geometry.marks[0].kind == MarkKind::Validated);
    CHECK(geometry.marks[1].kind == MarkKind::Provisional);
    CHECK(geometry.marks[2].kind == MarkKind::Forecast);
    REQUIRE(geometry.segments.size() == 2);
    CHECK_FALSE(geometry.segments[0].isForecast);
    CHECK(geometry.segments[1].isForecast);
    CHECK(geometry.endLabels.front().text.starts_with("Forecast"));
}

TEST_CASE("A chart with nothing to draw is laid out as nothing")
{
    const TrajectoryGeometry geometry = layOut(TrajectoryChart{}, Rect{0, 0, 760, 320}, print);
    CHECK(geometry.marks.empty());
    CHECK(geometry.yearTicks.empty());
}

TEST_CASE("Gaps are labelled in percentage points and never in per cent")
{
    CHECK(shortFigure(Decimal::parse("31.7"), Unit::PercentagePoints, 1) == "31.7\u00A0pp");
    CHECK(shortFigure(Decimal::parse("76"), Unit::Percent, 1) == "76.0%");
    CHECK(shortFigure(Decimal::parse("4"), Unit::Schools, 0) == "4");
}

TEST_CASE("A chart is put into words for those who cannot see it")
{
    const TrajectoryChart chart = changedMeasure();
    const std::string words = describe(chart);
    CHECK_THAT(words, Contains("2011/12: outturn 78.0% (validated), no target"));
    CHECK_THAT(words, Contains("of another measure, not comparable"));
    CHECK_THAT(words, Contains("2015/16: no outturn, target 87.0%"));
    CHECK_THAT(words, Contains("KS2-RWM4 in place of KS2-EM4"));
    CHECK_THAT(words, !Contains(".."));
}

TEST_CASE("The way still to go runs straight from the latest figure to the last target")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "KS1-W2B", 2013, "67");
    const TrajectoryChart chart =
        kentChart(record, *findIndicator(record.plan, IndicatorCode("KS1-W2B")));
    REQUIRE(chart.required);
    CHECK(requiredPace(chart) == "+5.0\u00A0pp a year");
    CHECK_THAT(
        describe(chart),
        Contains("To get from 67.0% in 2012/13 to the target of 82.0% in 2015/16, the figure has "
                 "to rise by 5.0 percentage points a year."));
    CHECK_THAT(
        describe(chart),
        Contains("2013/14: no outturn, target") && Contains("on the way to the last target 72.0%"));

    const TrajectoryGeometry geometry = layOut(chart, Rect{0, 0, 760, 320}, print);
    std::vector<Line> ways;
    for (const auto& segment : geometry.segments)
        if (segment.series == ChartSeries::Required)
            ways.push_back(segment.line);
    REQUIRE(ways.size() == 1);
    const auto markOf = [&](ChartSeries series, int year) {
        return std::ranges::find_if(
                   geometry.marks,
                   [&](const auto& mark) {
                       return mark.series == series && mark.year == AcademicYear(year);
                   })
            ->at;
    };
    CHECK(ways.front().from == markOf(ChartSeries::Outturn, 2013));
    CHECK(ways.front().to == markOf(ChartSeries::Target, 2016));
}

TEST_CASE("Lines and boxes cross where they should")
{
    const Rect box{10, 10, 20, 10};
    CHECK(crosses({{0, 15}, {40, 15}}, box));
    CHECK(crosses({{12, 12}, {14, 14}}, box));
    CHECK(crosses({{10, 0}, {10, 40}}, box));
    CHECK_FALSE(crosses({{0, 0}, {40, 0}}, box));
    CHECK_FALSE(crosses({{0, 15}, {9, 15}}, box));
    CHECK_FALSE(crosses({{32, 10}, {40, 20}}, box));
    CHECK_FALSE(Rect{0, 0, 10, 10}.intersects({10, 0, 5, 5}));
    CHECK(Rect{0, 0, 10, 10}.contains(Rect{0, 0, 10, 10}));
}
