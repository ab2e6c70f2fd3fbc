#include "editor_desk.h"
#include "sample.h"

#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <planfile/plan_document.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Adds a priority, an indicator with a target of each kind and an action: what any plan has.
void writePlan(EditorDesk& desk)
{
    desk.openSection("priorities");
    desk.press("addButton");
    desk.type(desk.field("title"), QStringLiteral("Raise standards"));
    desk.openSection("indicators");
    desk.press("addButton");
    desk.type(desk.field("code"), QStringLiteral("KS2-RWM"));
    desk.type(desk.field("name"), QStringLiteral("Reading, writing and mathematics"));
    desk.choose(desk.cell("targets", "kind", 0), QStringLiteral("number"));
    desk.type(desk.cell("targets", "figure", 0), QStringLiteral("77.5"));
    desk.choose(desk.cell("targets", "kind", 1), QStringLiteral("relative"));
    desk.type(desk.cell("targets", "figure", 1), QStringLiteral("-5"));
    desk.choose(desk.cell("targets", "benchmark", 1), QStringLiteral("council-average"));
    desk.choose(desk.cell("targets", "reach", 1), QStringLiteral("beyond"));
    desk.choose(desk.cell("targets", "kind", 2), QStringLiteral("increase"));
    desk.openSection("actions");
    desk.press("addButton");
    desk.type(desk.field("title"), QStringLiteral("Train governors"));
    desk.type(desk.field("end"), QStringLiteral("feb 2014"));
}

const Indicator& onlyIndicator(EditorDesk& desk)
{
    REQUIRE(desk.plan().indicators.size() == 1);
    return desk.plan().indicators.front();
}

} // namespace

TEST_CASE("A plan is written from nothing, and the file has it at once")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);

    const Indicator& indicator = onlyIndicator(desk);
    CHECK(indicator.code == IndicatorCode("KS2-RWM"));
    CHECK(indicator.targets.at(AcademicYear(2013)) == Target(NumberTarget{Decimal::parse("77.5")}));
    CHECK(
        indicator.targets.at(AcademicYear(2014)) ==
        Target(RelativeTarget{BenchmarkKind::CouncilAverage, Decimal::whole(-5), Reach::Beyond}));
    CHECK(indicator.targets.at(AcademicYear(2015)) == Target(DirectionTarget{Direction::Increase}));
    CHECK_FALSE(indicator.targets.contains(AcademicYear(2016)));
    CHECK(desk.plan().actions.front().end == Month(2014, 2));
    CHECK(std::get<QString>(desk.field("end").value()) == QStringLiteral("February 2014"));

    const Plan edited = desk.plan();
    CHECK(desk.planInFile() == edited);
}

TEST_CASE("What was edited reads back from its plan document")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);
    const PlanRecord& record = desk.story().window().plan()->record();
    CHECK(planfile::readPlanDocument(planfile::writePlanDocument(record)).plan == record.plan);
}

TEST_CASE("Every step is undone and done again from the keyboard")
{
    EditorDesk desk(blankRecord());
    const Plan before = desk.plan();
    writePlan(desk);
    const Plan after = desk.plan();
    QUndoStack& stack = desk.story().window().plan()->undoStack();
    REQUIRE(stack.count() > 8);
    CHECK(toStdString(stack.undoText()) == "change ends of action");

    while (stack.canUndo())
        desk.story().press(QKeySequence::Undo);
    CHECK(desk.plan() == before);
    while (stack.canRedo())
        desk.story().press(QKeySequence::Redo);
    CHECK(desk.plan() == after);
    CHECK(desk.planInFile() == after);
}

TEST_CASE("A wrong value is marked as it is typed, with the sentence, and is not stored")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);
    const Plan before = desk.plan();
    FieldEditor& end = desk.field("end");
    desk.beginTyping(end, QStringLiteral("march"));
    CHECK(desk.refusal("end").contains(QStringLiteral("a month such as March 2014")));
    CHECK(end.target()->property("refused").toBool());
    QTest::keyClick(end.target(), Qt::Key_Return);
    CHECK(desk.plan() == before);
    CHECK(std::get<QString>(end.value()) == QStringLiteral("march"));

    SECTION("put right, it is stored and the mark goes")
    {
        QTest::keyClicks(end.target(), QStringLiteral(" 2015"));
        CHECK(desk.refusal("end").isEmpty());
        QTest::keyClick(end.target(), Qt::Key_Return);
        CHECK(desk.plan().actions.front().end == Month(2015, 3));
        CHECK_FALSE(end.target()->property("refused").toBool());
    }
    SECTION("Escape gives it up")
    {
        QTest::keyClick(end.target(), Qt::Key_Escape);
        CHECK(std::get<QString>(end.value()) == QStringLiteral("February 2014"));
        CHECK(desk.refusal("end").isEmpty());
    }
    SECTION("left behind, it is given up and the page says so")
    {
        desk.openSection("priorities");
        CHECK(desk.message().contains(QStringLiteral("Ends was left as it was")));
        CHECK(desk.plan() == before);
    }
}

TEST_CASE("What the plan as a whole cannot hold is refused in the field")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);
    desk.openSection("indicators");
    desk.press("duplicateButton");
    REQUIRE(desk.plan().indicators.size() == 2);
    desk.type(desk.field("code"), QStringLiteral("KS2-RWM"));
    CHECK(desk.refusal("code").contains(QStringLiteral("is used already")));

    desk.openItem("indicators", 0);
    desk.choose(desk.cell("targets", "kind", 2), QStringLiteral("reduce"));
    CHECK(desk.refusal("targets").contains(QStringLiteral("contradicts the polarity")));
    CHECK(
        desk.plan().indicators.front().targets.at(AcademicYear(2015)) ==
        Target(DirectionTarget{Direction::Increase}));
}

TEST_CASE("A title cannot be left empty, and HTML in it stays text")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);
    desk.openItem("priorities", 0);
    desk.type(desk.field("title"), QString());
    CHECK(desk.refusal("title").contains(QStringLiteral("cannot be left empty")));
    desk.type(desk.field("title"), QStringLiteral("<b>Gaps</b>"));
    CHECK(desk.plan().priorities.front().title == "<b>Gaps</b>");
    for (const auto* label : desk.page().findChildren<QLabel*>())
        CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
}

TEST_CASE("Undo in a field takes back what is being typed before it reaches the plan")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);
    const Plan before = desk.plan();
    FieldEditor& title = desk.field("title");
    desk.beginTyping(title, QStringLiteral("Something else"));
    desk.story().press(QKeySequence::Undo);
    CHECK(desk.plan() == before);
    CHECK(std::get<QString>(title.value()) != QStringLiteral("Something else"));
}

TEST_CASE("Leaving the page, or the plan, stores what was typed")
{
    EditorDesk desk(blankRecord());
    writePlan(desk);
    desk.beginTyping(desk.field("title"), QStringLiteral("Train heads"));
    desk.story().window().view()->showDashboard();
    QApplication::processEvents();
    CHECK(desk.plan().actions.front().title == "Train heads");

    desk.story().window().view()->showEditor();
    desk.beginTyping(desk.field("title"), QStringLiteral("Train teachers"));
    CHECK(desk.planInFile().actions.front().title == "Train teachers");
}

TEST_CASE("A new plan is made from the menu with a title, a council and its years")
{
    Story story;
    const QString file = story.path(QStringLiteral("new.outturn"));
    story.files().answer = file;
    for (auto* menu : story.window().findChildren<QMenu*>())
        emit menu->aboutToShow();
    for (auto* action : story.window().findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Blank plan…")) {
            action->trigger();
            break;
        }
    QApplication::processEvents();
    auto* dialog = story.window().findChild<QDialog*>(QStringLiteral("BlankPlanDialog"));
    REQUIRE(dialog != nullptr);
    auto* wanting = dialog->findChild<QLabel*>(QStringLiteral("wanting"));
    CHECK(wanting->text() == QStringLiteral("The plan needs a title."));
    QTest::keyClicks(
        dialog->findChild<QLineEdit*>(QStringLiteral("planTitle")), QStringLiteral("Our plan"));
    QTest::keyClicks(
        dialog->findChild<QLineEdit*>(QStringLiteral("council")), QStringLiteral("Our council"));
    CHECK(wanting->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return);
    QApplication::processEvents();

    REQUIRE(story.window().plan() != nullptr);
    CHECK(story.window().plan()->record().plan.identity.title == "Our plan");
    CHECK(story.window().findChild<PlanEditorPage*>() != nullptr);
    CHECK(toQString(story.window().plan()->file()) == file);
}
