#include "kent_plan.h"
#include "open_dashboard.h"

#include <app/dashboard/matrix_view.h>
#include <app/dashboard/named_rows.h>
#include <app/presentation/presentation.h>

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

/// Kent's plan on the wall.
struct OnTheWall : OpenDashboard
{
    explicit OnTheWall(const PlanRecord& record = kentIn2013())
        : OpenDashboard(record)
        , wall(std::make_unique<Presentation>(*plan))
    {
        wall->resize(1600, 900);
        wall->show();
        QApplication::processEvents();
    }

    [[nodiscard]] QString text(const char* name) const
    {
        return wall->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    void press(Qt::Key key) const
    {
        QWidget* focus = wall->focusWidget() ? wall->focusWidget() : wall.get();
        QTest::keyClick(focus, key);
    }

    std::unique_ptr<Presentation> wall;
};

} // namespace

TEST_CASE("A presentation has the headline and a page for each priority")
{
    const OnTheWall on;
    CHECK(on.wall->pageCount() == 9);
    CHECK(on.text("presentationFoot").startsWith(QStringLiteral("1 of 9")));
    CHECK(on.wall->findChild<NamedRows*>()->model()->rowCount() == 3);
    CHECK_FALSE(on.wall->findChild<MatrixView*>()->isVisible());
}

TEST_CASE("Arrow and page keys turn the pages of a presentation and stop at either end")
{
    const OnTheWall on;
    on.press(Qt::Key_Left);
    CHECK(on.wall->page() == 0);
    on.press(Qt::Key_Right);
    on.press(Qt::Key_PageDown);
    CHECK(on.wall->page() == 2);
    CHECK(on.text("presentationTitle").startsWith(QStringLiteral("2  ")));
    auto* years = on.wall->findChild<MatrixView*>();
    CHECK(years->isVisible());
    CHECK(years->model()->rowCount() == 1);
    on.press(Qt::Key_End);
    CHECK(on.wall->page() == 8);
    on.press(Qt::Key_Down);
    CHECK(on.wall->page() == 8);
    on.press(Qt::Key_PageUp);
    CHECK(on.wall->page() == 7);
    on.press(Qt::Key_Home);
    CHECK(on.wall->page() == 0);
}

TEST_CASE("A list longer than a slide is gone through before the page turns")
{
    PlanRecord record = kentIn2013();
    for (Indicator& indicator : record.plan.indicators)
        indicator.priority = record.plan.priorities.front().number;
    const OnTheWall on(record);
    on.wall->resize(1280, 720);
    on.press(Qt::Key_Right);
    QApplication::processEvents();
    const QScrollBar& bar = *on.wall->findChild<MatrixView*>()->verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    int pressed = 0;
    while (on.wall->page() == 1 && pressed < 20) {
        const int before = bar.value();
        on.press(Qt::Key_Down);
        ++pressed;
        if (on.wall->page() == 1)
            CHECK(bar.value() > before);
    }
    CHECK(pressed > 1);
    CHECK(on.wall->page() == 2);
    on.press(Qt::Key_Left);
    on.press(Qt::Key_Right);
    CHECK(on.wall->page() == 2); // to the side it turns at once
}

TEST_CASE("Escape leaves a presentation")
{
    const OnTheWall on;
    on.press(Qt::Key_Right);
    on.press(Qt::Key_Escape);
    CHECK_FALSE(on.wall->isVisible());
}

TEST_CASE("The type of a presentation grows with the screen")
{
    const OnTheWall on;
    const auto height = [&] {
        return on.wall->findChild<MatrixView*>()->fontMetrics().height();
    };
    const int before = height();
    on.wall->resize(3200, 1800);
    QApplication::processEvents();
    CHECK(height() > before * 3 / 2);
}

TEST_CASE("A plan without indicators can be presented")
{
    PlanRecord bare = kentIn2013();
    bare.plan.indicators.clear();
    bare.plan.milestones.clear();
    bare.plan.risks.clear();
    bare.outturns.clear();
    bare.benchmarks.clear();
    const OnTheWall on(bare);
    on.press(Qt::Key_Right);
    CHECK(on.text("presentationSubtitle").contains(QStringLiteral("no indicators")));
    CHECK_FALSE(on.wall->findChild<MatrixView*>()->isVisible());
}
