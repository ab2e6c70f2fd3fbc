#include "sample.h"
#include "story.h"

#include <app/dashboard/dashboard_page.h>
#include <app/indicator/indicator_page.h>
#include <app/plan/open_plan.h>
#include <app/window/history.h>
#include <app/window/plan_view.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

const Place dashboard{.page = Place::Page::Dashboard, .indicator = {}};
const Place entry{.page = Place::Page::Entry, .indicator = {}};

Place pageOf(const char* code)
{
    return {.page = Place::Page::Indicator, .indicator = IndicatorCode(code)};
}

QWidget* shownPage(Story& story)
{
    return story.window().findChild<QStackedWidget*>()->currentWidget();
}

} // namespace

TEST_CASE("Back and forward go through the places that were visited")
{
    History history;
    CHECK_FALSE(history.back());
    history.visit(dashboard);
    CHECK_FALSE(history.canGoBack());
    history.visit(pageOf("A"));
    history.visit(entry);
    CHECK(history.back() == pageOf("A"));
    CHECK(history.back() == dashboard);
    CHECK_FALSE(history.back());
    CHECK(history.forward() == pageOf("A"));
    CHECK(history.forward() == entry);
    CHECK_FALSE(history.forward());
}

TEST_CASE("Going somewhere new forgets what lay ahead")
{
    History history;
    for (const Place& place : {dashboard, pageOf("A"), pageOf("B")})
        history.visit(place);
    (void)history.back();
    history.visit(entry);
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == pageOf("A"));
}

TEST_CASE("A place is not kept twice in a row, and coming back to one forgets nothing")
{
    History history;
    history.visit(dashboard);
    history.visit(dashboard);
    CHECK_FALSE(history.canGoBack());
    history.visit(pageOf("A"));
    CHECK(history.back() == dashboard);
    history.visit(dashboard);
    CHECK(history.forward() == pageOf("A"));
}

TEST_CASE("The oldest places are forgotten")
{
    History history;
    for (std::size_t i = 0; i <= History::maxPlaces; ++i)
        history.visit(i % 2 == 0 ? dashboard : entry);
    std::size_t steps = 0;
    while (history.back())
        ++steps;
    CHECK(steps == History::maxPlaces - 1);
}

TEST_CASE("Alt and an arrow go back to the dashboard and forward to the indicator")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    REQUIRE(story.window().plan() != nullptr);
    const auto& indicators = story.window().plan()->record().plan.indicators;
    story.window().view()->showIndicator(indicators.front().code);
    CHECK(qobject_cast<IndicatorPage*>(shownPage(story)) != nullptr);
    story.press(QKeySequence(Qt::ALT | Qt::Key_Left));
    CHECK(qobject_cast<DashboardPage*>(shownPage(story)) != nullptr);
    story.press(QKeySequence(Qt::ALT | Qt::Key_Right));
    CHECK(qobject_cast<IndicatorPage*>(shownPage(story)) != nullptr);
}

TEST_CASE(
    "The breadcrumb follows the indicators that are stepped through and leads to the priority")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    REQUIRE(story.window().plan() != nullptr);
    const auto& indicators = story.window().plan()->record().plan.indicators;
    story.window().show();
    QApplication::processEvents();
    auto* way = story.window().findChild<QWidget*>(QStringLiteral("breadcrumb"));
    CHECK_FALSE(way->isVisible());
    story.window().view()->showIndicator(indicators[2].code);
    CHECK(way->isVisible());
    auto* priority = way->findChild<QToolButton*>(QStringLiteral("crumbPriority"));
    CHECK(priority->text().startsWith(QStringLiteral("1  ")));
    QTest::mouseClick(
        story.window().findChild<QPushButton*>(QStringLiteral("next")), Qt::LeftButton);
    CHECK(priority->text().startsWith(QStringLiteral("2  ")));
    QTest::mouseClick(priority, Qt::LeftButton);
    CHECK(qobject_cast<DashboardPage*>(shownPage(story)) != nullptr);
    CHECK(story.window()
              .findChild<QComboBox*>(QStringLiteral("priority"))
              ->currentText()
              .startsWith(QStringLiteral("2  ")));
    story.window().view()->goBack();
    story.window().view()->goBack();
    CHECK(priority->text().startsWith(QStringLiteral("1  ")));
}
