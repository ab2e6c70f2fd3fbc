#include "kent_plan.h"

#include <app/dashboard/sparkline_geometry.h>
#include <app/trajectory/drawing_painter.h>
#include <app/trajectory/screen_measure.h>
#include <app/trajectory/trajectory_view.h>
#include <domain/rating/scorecard.h>

#include <QImage>
#include <QPainter>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;
namespace chart = outturn::report::chart;

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

chart::TrajectoryChart kentChart(const PlanRecord& record, std::string_view code)
{
    const ReviewPoint review{.year = AcademicYear(2013), .scope = {}, .asAt = {}};
    const Indicator& indicator = *findIndicator(record.plan, IndicatorCode(code));
    return chart::trajectoryChart(
        assessIndicator(record, indicator, review), AcademicYear(2013), {});
}

} // namespace

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

TEST_CASE("The chart reads out the year that the arrow keys point at")
{
    PlanRecord record = kentIn2013();
    TrajectoryView view;
    view.resize(760, 340);
    view.setChart(kentChart(record, "KS1-R2B"));
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
    const PlanRecord record = kentIn2013();
    const chart::TrajectoryChart shown = kentChart(record, "KS1-R2B");
    const QSize size(760, 320);
    const chart::Rect area{
        spacing::medium,
        spacing::medium,
        size.width() - 2.0 * spacing::medium,
        size.height() - 2.0 * spacing::medium};
    const auto geometry = chart::layOut(shown, area, ScreenMeasure(QFont()));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Colours& colours = coloursFor(paletteFor(theme, QPalette()));
        const QImage image = trajectoryImage(shown, size, chartColours(colours), QFont(), 1);
        CHECK(image.pixelColor(1, 1) == colours.surface);
        int validated = 0;
        for (const auto& mark : geometry.marks)
            if (mark.kind == chart::MarkKind::Validated) {
                ++validated;
                CHECK(
                    image.pixelColor(qRound(mark.at.x), qRound(mark.at.y)) == colours.outturnLine);
            }
        CHECK(validated == 2);
    }
}
