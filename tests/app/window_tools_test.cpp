#include "story.h"

#include <app/guide/guide_window.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/change_history.h>
#include <app/window/plan_drop.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUndoView>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

QMimeData* filesNamed(QMimeData& data, const QStringList& names)
{
    QList<QUrl> urls;
    for (const QString& name : names)
        urls += QUrl::fromLocalFile(name);
    data.setUrls(urls);
    return &data;
}

} // namespace

TEST_CASE("F1 opens the guide at the page that is shown")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    story.window().view()->showEntry();
    story.press(QKeySequence::HelpContents);
    auto* guide = story.window().findChild<GuideWindow*>();
    REQUIRE(guide != nullptr);
    CHECK(guide->topic() == "entry");
    guide->close();
    story.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&story.window()));
    story.window().view()->showDashboard();
    story.press(QKeySequence::HelpContents);
    CHECK(guide->topic() == "dashboard");
}

TEST_CASE("Every page of the guide is there and begins with a heading")
{
    GuideWindow guide;
    const auto* topics = guide.findChild<QAbstractItemView*>();
    REQUIRE(topics->model()->rowCount() == 13);
    for (int row = 0; row < topics->model()->rowCount(); ++row) {
        guide.showTopic(topics->model()->index(row, 0).data(Qt::UserRole).toString());
        const QTextDocument* text = guide.findChild<QTextBrowser*>()->document();
        INFO(row);
        CHECK(text->firstBlock().blockFormat().headingLevel() == 1);
        CHECK(text->blockCount() > 2);
    }
}

TEST_CASE("Only one plan file at a time can be dragged in")
{
    QMimeData data;
    CHECK(planFileIn(*filesNamed(data, {"/plans/kent.outturn"})) == "/plans/kent.outturn");
    CHECK(planFileIn(*filesNamed(data, {"/plans/KENT.OUTTURN"})) == "/plans/KENT.OUTTURN");
    CHECK(planFileIn(*filesNamed(data, {"/plans/kent.docx"})).isEmpty());
    CHECK(planFileIn(*filesNamed(data, {"/a.outturn", "/b.outturn"})).isEmpty());
    data.setUrls({QUrl(QStringLiteral("https://example.org/kent.outturn"))});
    CHECK(planFileIn(data).isEmpty());
}

TEST_CASE("A plan file dropped on the window is opened")
{
    Story story;
    story.window().openSample(QStringLiteral("kent-2013-16"));
    const auto file = story.window().plan()->file();
    story.window().closePlan();
    REQUIRE(story.window().plan() == nullptr);
    QMimeData data;
    filesNamed(data, {QString::fromStdString(file.string())});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    auto* target = story.window().findChild<PlanDrop*>();
    REQUIRE(target != nullptr);
    CHECK(target->eventFilter(&story.window(), &drop));
    CHECK(drop.isAccepted());
    QCoreApplication::processEvents();
    REQUIRE(story.window().plan() != nullptr);
    CHECK(story.window().plan()->file() == file);
}

TEST_CASE("The history of changes lists them and goes back to one")
{
    Story story;
    createFromSample(QStringLiteral("kent-2013-16"), toPath(story.path("kent.outturn")));
    story.window().openFile(story.path("kent.outturn"));
    story.press(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    auto* history = story.window().findChild<ChangeHistory*>();
    REQUIRE(history != nullptr);
    CHECK(history->isVisible());
    story.type("KS1-R2B", EntryModel::ValueColumn, "51");
    story.type("KS1-W2B", EntryModel::ValueColumn, "50");
    auto* changes = history->findChild<QUndoView*>();
    CHECK(changes->model()->rowCount() == 3);
    changes->setCurrentIndex(changes->model()->index(1, 0));
    CHECK(story.window().plan()->undoStack().index() == 1);
    story.press(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    CHECK_FALSE(history->isVisible());
}
