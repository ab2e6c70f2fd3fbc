#include "story.h"

#include <app/plan/open_plan.h>
#include <app/sitting.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>

#include <QFile>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// A plan of the story's own, opened in its window.
QString openedPlan(Story& story)
{
    const QString file = story.path("kent.outturn");
    createFromSample(QStringLiteral("kent-2013-16"), toPath(file));
    story.window().openFile(file);
    REQUIRE(story.window().plan() != nullptr);
    return file;
}

} // namespace

TEST_CASE("The next start goes on with the plan and the page that were open")
{
    Story story;
    const QString file = openedPlan(story);
    story.window().view()->showActions();
    story.restart();
    story.window().resume();
    REQUIRE(story.window().plan() != nullptr);
    CHECK(toQString(story.window().plan()->file()) == file);
    CHECK(story.window().view()->pageName() == "actions");
}

TEST_CASE("A plan that was closed stays closed")
{
    Story story;
    openedPlan(story);
    story.window().closePlan();
    story.restart();
    story.window().resume();
    CHECK(story.window().plan() == nullptr);
}

TEST_CASE("A plan that is gone is not asked for again")
{
    Story story;
    const QString file = openedPlan(story);
    story.restart();
    REQUIRE(QFile::remove(file));
    story.window().resume();
    CHECK(story.window().plan() == nullptr);
    CHECK(story.message().isEmpty());
}

TEST_CASE("A plan whose opening ended the program is not opened again by itself")
{
    Story story;
    const QString file = openedPlan(story);
    Sitting cutOff(story.settings());
    CHECK(cutOff.fileToResume() == file);
    // Nobody says that it arrived.
    Sitting next(story.settings());
    CHECK(next.fileToResume().isEmpty());
}

TEST_CASE("Another plan begins at its dashboard")
{
    Story story;
    openedPlan(story);
    story.window().view()->showEntry();
    createFromSample(QStringLiteral("medway-2015"), toPath(story.path("medway.outturn")));
    story.window().openFile(story.path("medway.outturn"));
    story.restart();
    story.window().resume();
    REQUIRE(story.window().view() != nullptr);
    CHECK(story.window().view()->pageName() == "dashboard");
}
