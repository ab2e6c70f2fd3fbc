#include "kent_plan.h"

#include <app/dashboard/sparkline_geometry.h>
#include <app/trajectory/trajectory_axis.h>
#include <app/trajectory/trajectory_chart.h>
#include <app/trajectory/trajectory_geometry.h>
#include <app/trajectory/trajectory_labels.h>
#include <app/trajectory/trajectory_painter.h>
#include <app/trajectory/trajectory_runs.h>
#include <app/trajectory/trajectory_view.h>
#include <domain/rating/scorecard.h>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

TrajectoryPoint point(int year, const char* outturn, const char* target = nullptr)
{
    TrajectoryPoint result{.year = AcademicYear(year)};
    if (outturn != nullptr)
        result.outturn = Decimal::parse(outturn);
    if (target != nullptr)
        result.target = Decimal::parse(target);
    return result;
}

TrajectoryChart kentChart(const PlanRecord& record, const Indicator& indicator, int year = 2013)
{
    const ReviewPoint review{.year = AcademicYear(year), .scope = {}, .asAt = {}};
    return trajectoryChart(assessIndicator(record, indicator, review), AcademicYear(year), {});
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

bool passesThrough(const TrajectoryGeometry& geometry, ChartSeries series, const QPointF& at)
{
    return std::ranges::any_of(geometry.segments, [&](const auto& segment) {
        return segment.series == series &&
            (segment.line.p1() == at || segment.line.p2() == at ||
             crosses(segment.line, QRectF(at - QPointF(1, 1), QSizeF(2, 2))));
    });
}

std::vector<QRectF> textBoxes(const TrajectoryGeometry& geometry)
{
    std::vector<QRectF> boxes{geometry.axisTitleBox};
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

TEST_CASE("A sparkline stays inside its cell and puts the same year in the same place")
{
    const QRectF cell(10, 20, 80, 24);
    const Sparkline longer{
        {point(2012, "62"), point(2013, "67", "67"), point(2014, "70", "72")}, 2012, 2016};
    const Sparkline shorter{{point(2013, "10", "12"), point(2014, "7", "7")}, 2012, 2016};
    const SparklineGeometry first = layOut(longer, cell);
    const SparklineGeometry second = layOut(shorter, cell);

    REQUIRE(first.figures.size() == 3);
    CHECK(first.outturns.size() == 2);
    CHECK(first.targets.size() == 1);
    for (const QPointF& at : first.figures)
        CHECK(cell.adjusted(-0.01, -0.01, 0.01, 0.01).contains(at));
    CHECK(first.figures[1].x() == Approx(second.figures[0].x()));
    CHECK(first.latest == first.figures[2]);
    CHECK(first.figures[2].y() < first.figures[0].y());
}

TEST_CASE("A sparkline with one level of figures lies in the middle")
{
    const Sparkline level{{point(2013, "5"), point(2014, "5")}, 2013, 2014};
    const SparklineGeometry geometry = layOut(level, QRectF(0, 0, 80, 24));
    CHECK(geometry.figures[0].y() == Approx(12));
}

TEST_CASE("An axis has round ticks around its figures")
{
    const auto axis = [](std::initializer_list<const char*> texts, Unit unit) {
        std::vector<Decimal> values;
        for (const char* text : texts)
            values.push_back(Decimal::parse(text));
        return axisFor(values, unit);
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
    const QFontMetricsF metrics{QFont()};
    const QString text = QStringLiteral("From 2012/13 the headline became another one altogether");
    const double width = metrics.horizontalAdvance(text) / 3;
    const QString lines = brokenIntoLines(text, metrics, width, 2);
    CHECK(lines.count(QLatin1Char('\n')) == 1);
    CHECK(lines.endsWith(QChar(0x2026)));
    for (const QString& line : lines.split(QLatin1Char('\n')))
        CHECK(metrics.horizontalAdvance(line) <= width + 1);
    CHECK(brokenIntoLines(text, metrics, 10'000, 3) == text);
}

TEST_CASE("No text of any of Kent's charts covers other text or leaves the chart")
{
    const PlanRecord record = kentIn2013();
    const double width = GENERATE(560.0, 760.0, 1200.0);
    const QRectF area(0, 0, width, 300);
    for (const Indicator& indicator : record.plan.indicators) {
        INFO(indicator.code.text() << " at " << width);
        const TrajectoryGeometry geometry = layOut(kentChart(record, indicator), area, QFont());
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
    const PlanRecord record = kentIn2013();
    for (const Indicator& indicator : record.plan.indicators) {
        const TrajectoryGeometry geometry =
            layOut(kentChart(record, indicator), QRectF(0, 0, 760, 320), QFont());
        for (const auto& label : geometry.valueLabels)
            for (const auto& segment : geometry.segments) {
                INFO(indicator.code.text() << " " << label.text.toStdString());
                CHECK_FALSE(crosses(segment.line, label.box));
            }
    }
}

TEST_CASE("A figure of another measure is marked apart and no line goes through it")
{
    const TrajectoryGeometry geometry = layOut(changedMeasure(), QRectF(0, 0, 760, 320), QFont());
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
    const TrajectoryGeometry geometry = layOut(chart, QRectF(0, 0, 1200, 320), QFont());
    REQUIRE_FALSE(geometry.breaks.empty());
    const auto& change = geometry.breaks.front();
    CHECK(change.year == AcademicYear(2013));
    CHECK(geometry.columns[0].x < change.x);
    CHECK(change.x < geometry.columns[1].x);
    CHECK(change.text.contains(QStringLiteral("KS2-RWM4")));
    CHECK(change.box.bottom() <= geometry.plot.top());
}

TEST_CASE("Every line is labelled at its end with its last figure")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "KS1-W2B", 2013, "67");
    addOutturn(record, "KS1-W2B", 2014, "70");
    const Indicator& writing = *findIndicator(record.plan, IndicatorCode("KS1-W2B"));
    const TrajectoryGeometry geometry =
        layOut(kentChart(record, writing), QRectF(0, 0, 760, 320), QFont());
    std::map<ChartSeries, QString> texts;
    for (const auto& label : geometry.endLabels) {
        texts[label.series] = label.text;
        CHECK(label.box.left() > geometry.plot.right());
    }
    CHECK(texts[ChartSeries::Target] == QStringLiteral("Target 82.0%"));
    CHECK(texts[ChartSeries::Outturn] == QStringLiteral("Outturn 70.0% (2013/14)"));
    CHECK(texts[ChartSeries::Minimum] == QStringLiteral("Minimum 59.0%"));
    CHECK(texts[ChartSeries::Benchmark] == QStringLiteral("Benchmark 64.0% (2011/12)"));
}

TEST_CASE("Provisional and forecast figures are told apart from validated ones")
{
    TrajectoryChart chart;
    chart.points = {point(2013, "67"), point(2014, "70"), point(2015, "74")};
    chart.points[1].stage = Stage::Provisional;
    chart.points[2].stage = Stage::Forecast;
    const TrajectoryGeometry geometry = layOut(chart, QRectF(0, 0, 760, 320), QFont());
    REQUIRE(geometry.marks.size() == 3);
    CHECK(geometry.marks[0].kind == MarkKind::Validated);
    CHECK(geometry.marks[1].kind == MarkKind::Provisional);
    CHECK(geometry.marks[2].kind == MarkKind::Forecast);
    REQUIRE(geometry.segments.size() == 2);
    CHECK_FALSE(geometry.segments[0].isForecast);
    CHECK(geometry.segments[1].isForecast);
    CHECK(geometry.endLabels.front().text.startsWith(QStringLiteral("Forecast")));
}

TEST_CASE("A chart with nothing to draw is laid out as nothing")
{
    const TrajectoryGeometry geometry = layOut(TrajectoryChart{}, QRectF(0, 0, 760, 320), QFont());
    CHECK(geometry.marks.empty());
    CHECK(geometry.yearTicks.empty());
}

TEST_CASE("Gaps are labelled in percentage points and never in per cent")
{
    CHECK(
        shortFigure(Decimal::parse("31.7"), Unit::PercentagePoints, 1) ==
        QStringLiteral("31.7\u00a0pp"));
    CHECK(shortFigure(Decimal::parse("76"), Unit::Percent, 1) == QStringLiteral("76.0%"));
    CHECK(shortFigure(Decimal::parse("4"), Unit::Schools, 0) == QStringLiteral("4"));
}

TEST_CASE("A chart is put into words for those who cannot see it")
{
    const TrajectoryChart chart = changedMeasure();
    const QString words = describe(chart);
    CHECK(words.contains(QStringLiteral("2011/12: outturn 78.0% (validated), no target")));
    CHECK(words.contains(QStringLiteral("of another measure, not comparable")));
    CHECK(words.contains(QStringLiteral("2015/16: no outturn, target 87.0%")));
    CHECK(words.contains(QStringLiteral("KS2-RWM4 in place of KS2-EM4")));
    CHECK_FALSE(words.contains(QStringLiteral("..")));
}

TEST_CASE("The chart reads out the year that the arrow keys point at")
{
    PlanRecord record = kentIn2013();
    TrajectoryView view;
    view.resize(760, 340);
    view.setChart(kentChart(record, *findIndicator(record.plan, IndicatorCode("KS1-R2B")), 2013));
    view.show();
    CHECK_FALSE(view.accessibleName().isEmpty());
    CHECK(view.accessibleDescription().contains(QStringLiteral("2015/16")));
    CHECK(view.readout().startsWith(QStringLiteral("2012/13")));
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.readout().startsWith(QStringLiteral("2013/14")));
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.readout().startsWith(QStringLiteral("2011/12")));
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.readout().startsWith(QStringLiteral("2011/12")));
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.readout().startsWith(QStringLiteral("2015/16")));
}

TEST_CASE("The same drawing goes onto a picture in either palette")
{
    const TrajectoryGeometry geometry = layOut(changedMeasure(), QRectF(0, 0, 760, 320), QFont());
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Colours& colours = coloursFor(paletteFor(theme, QPalette()));
        QImage image(760, 320, QImage::Format_ARGB32_Premultiplied);
        image.fill(colours.surface);
        QPainter painter(&image);
        paintTrajectory(painter, geometry, colours, QFont());
        painter.end();
        for (const auto& mark : geometry.marks)
            if (mark.kind == MarkKind::Validated)
                CHECK(image.pixelColor(mark.at.toPoint()) == colours.outturnLine);
    }
}
