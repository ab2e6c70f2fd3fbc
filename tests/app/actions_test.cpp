#include "story.h"

#include <app/actions/action_column.h>
#include <app/actions/action_details.h>
#include <app/actions/actions_page.h>
#include <app/actions/timeline_view.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Kent's actions, as Ctrl+4 shows them.
struct ActionsDesk
{
    Story story;
    ActionsPage* page = nullptr;

    ActionsDesk()
    {
        // A file of its own: what is recorded here is no other test's.
        createFromSample(QStringLiteral("kent-2013-16"), toPath(story.path("kent.outturn")));
        story.window().openFile(story.path("kent.outturn"));
        story.press(Qt::CTRL | Qt::Key_4);
        page = story.window().findChild<ActionsPage*>();
        REQUIRE(page != nullptr);
        REQUIRE(page->isVisible());
    }

    [[nodiscard]] const Plan& plan() { return story.window().plan()->record().plan; }

    [[nodiscard]] const Action& action(int place)
    {
        return plan().actions.at(static_cast<std::size_t>(place));
    }

    [[nodiscard]] const TimelineModel& model() const
    {
        return *static_cast<const TimelineModel*>(page->findChild<TimelineView*>()->model());
    }

    void choose(const char* box, const QString& text) const
    {
        auto* combo = page->findChild<QComboBox*>(QLatin1String(box));
        const int index = combo->findText(text, Qt::MatchContains);
        REQUIRE(index >= 0);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    [[nodiscard]] ActionColumn& column(ActionStatus status) const
    {
        for (auto* each : page->findChildren<ActionColumn*>())
            if (each->status() == status)
                return *each;
        FAIL("there is no such column");
        throw 0;
    }

    void record(const QString& status, const QString& note) const
    {
        page->findChild<QComboBox*>("actionStatus")
            ->setCurrentIndex(page->findChild<QComboBox*>("actionStatus")->findText(status));
        page->findChild<QPlainTextEdit*>("progressNote")->setPlainText(note);
        page->findChild<QPushButton*>("recordProgress")->click();
    }
};

} // namespace

TEST_CASE("The page shows every action and milestone of the plan")
{
    ActionsDesk desk;
    CHECK(
        desk.model().rowCount() ==
        static_cast<int>(desk.plan().actions.size() + desk.plan().milestones.size()));
    CHECK(
        desk.column(ActionStatus::NotStarted).count() ==
        static_cast<int>(desk.plan().actions.size()));
}

TEST_CASE("Progress is recorded with who and when, is seen on the board, and can be undone")
{
    ActionsDesk desk;
    desk.page->showAction(desk.action(2).code);
    desk.record(QStringLiteral("At risk"), QStringLiteral("Two posts are vacant."));
    const Action& action = desk.action(2);
    CHECK(action.status == ActionStatus::AtRisk);
    REQUIRE(action.notes.size() == 1);
    CHECK(action.notes.front().text == "Two posts are vacant.");
    CHECK(action.notes.front().author == desk.story.window().plan()->session().author.user);
    CHECK(action.notes.front().date == desk.story.window().plan()->session().today);
    CHECK(desk.column(ActionStatus::AtRisk).count() == 1);
    CHECK(desk.page->findChild<QPlainTextEdit*>("progressNote")->toPlainText().isEmpty());
    desk.story.press(QKeySequence::Undo);
    CHECK(desk.action(2).notes.empty());
    CHECK(desk.column(ActionStatus::AtRisk).count() == 0);
}

TEST_CASE("There is nothing to record until something new is said")
{
    ActionsDesk desk;
    const auto* record = desk.page->findChild<QPushButton*>("recordProgress");
    CHECK_FALSE(record->isEnabled());
    desk.page->findChild<QPlainTextEdit*>("progressNote")->setPlainText("  ");
    CHECK_FALSE(record->isEnabled());
    desk.page->findChild<QPlainTextEdit*>("progressNote")->setPlainText("Under way.");
    CHECK(record->isEnabled());
}

TEST_CASE("A card taken to another column gives its action that status")
{
    ActionsDesk desk;
    const ActionCode code = desk.action(4).code;
    emit desk.column(ActionStatus::Complete).taken(code);
    QCoreApplication::processEvents();
    CHECK(desk.action(4).status == ActionStatus::Complete);
    CHECK(desk.column(ActionStatus::Complete).count() == 1);
}

TEST_CASE("One officer's actions are those that they lead or contribute to")
{
    ActionsDesk desk;
    const PostCode post = *desk.action(0).lead;
    const auto own = std::ranges::count_if(
        desk.plan().actions, [&](const Action& each) { return isInvolved(each, post); });
    REQUIRE(own < static_cast<std::ptrdiff_t>(desk.plan().actions.size()));
    const auto title = std::ranges::find(desk.plan().posts, post, &Post::code)->title;
    desk.choose("post", toQString(std::string_view(title)));
    CHECK(desk.model().rowCount() == own);
}

TEST_CASE("What is overdue is left when it is asked for")
{
    ActionsDesk desk;
    emit desk.column(ActionStatus::Complete).taken(desk.action(0).code);
    QCoreApplication::processEvents();
    desk.choose("due", QStringLiteral("Overdue"));
    for (const Action* action : desk.model().actions())
        CHECK(dueOf(*action, desk.story.window().plan()->session().today) == Due::Passed);
    CHECK(desk.model().rowOf(desk.action(0).code) == -1);
}

TEST_CASE("The timeline begins with the plan year and has room for all")
{
    ActionsDesk desk;
    CHECK(desk.model().firstMonth().month() == 4);
    CHECK(desk.model().months() % 12 == 0);
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        const QVariant mark =
            desk.model().index(row, TimelineModel::TimelineColumn).data(TimelineModel::MarkRole);
        if (!mark.isValid())
            continue;
        CHECK(mark.value<TimelineMark>().first >= 0);
        CHECK(mark.value<TimelineMark>().last < desk.model().months());
    }
}

TEST_CASE("A plan that can only be read takes no progress")
{
    ActionsDesk desk;
    auto* details = desk.page->findChild<ActionDetails*>();
    details->setReadOnly(true);
    CHECK_FALSE(desk.page->findChild<QPlainTextEdit*>("progressNote")->isEnabled());
    CHECK_FALSE(desk.page->findChild<QComboBox*>("actionStatus")->isEnabled());
}
