#include "editor_desk.h"
#include "kent_plan.h"

#include <app/dashboard/dashboard_model.h>
#include <app/editor/section.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/revise_plan_command.h>
#include <app/window/plan_view.h>
#include <planfile/plan_document.h>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Drops the item of one row into the gap before another, as dragging does.
void drag(EditorDesk& desk, int from, int gap)
{
    QAbstractItemModel& model = *desk.items().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
    (void)model.dropMimeData(data.get(), Qt::MoveAction, gap, 0, {});
    QApplication::processEvents();
}

std::vector<std::string> codes(const Plan& plan)
{
    std::vector<std::string> all;
    for (const Indicator& indicator : plan.indicators)
        all.push_back(indicator.code.text());
    return all;
}

int remarksOn(const Plan& plan, std::string_view subject)
{
    return static_cast<int>(std::ranges::count(plan.remarks, subject, &SourceRemark::subject));
}

} // namespace

TEST_CASE("An item dragged, or moved with Alt and the arrows, stands elsewhere in the plan")
{
    EditorDesk desk(testing::kentPlan());
    desk.openSection("indicators");
    const auto before = codes(desk.plan());
    drag(desk, 0, 3);
    CHECK(codes(desk.plan())[2] == before[0]);
    CHECK(codes(desk.plan())[0] == before[1]);
    CHECK(desk.items().currentIndex().row() == 2);

    desk.items().setFocus();
    QTest::keyClick(&desk.items(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&desk.items(), Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(desk.plan()) == before);
    CHECK(desk.items().currentIndex().row() == 0);
    QTest::keyClick(&desk.items(), Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(desk.plan()) == before);
}

TEST_CASE("A priority dragged up takes its indicators, actions and milestones with it")
{
    EditorDesk desk(testing::kentPlan());
    const Plan before = desk.plan();
    const auto indicators = indicatorsOf(before, PriorityNumber(3)).size();
    const auto milestones = milestonesOf(before, PriorityNumber(3)).size();
    desk.openSection("priorities");
    drag(desk, 2, 0);
    CHECK(desk.plan().priorities[0].title == before.priorities[2].title);
    CHECK(desk.plan().priorities[0].number == PriorityNumber(1));
    CHECK(indicatorsOf(desk.plan(), PriorityNumber(1)).size() == indicators);
    CHECK(milestonesOf(desk.plan(), PriorityNumber(1)).size() == milestones);
    desk.story().press(QKeySequence::Undo);
    CHECK(desk.plan() == before);
}

TEST_CASE("An indicator with figures keeps its code and its place in the plan")
{
    EditorDesk desk(testing::kentIn2013());
    desk.openItem("indicators", 0);
    const Plan before = desk.plan();
    desk.type(desk.field("code"), QStringLiteral("NEW"));
    CHECK(desk.refusal("code").contains(QStringLiteral("recorded under it")));
    desk.press("removeButton");
    CHECK(desk.message().contains(QStringLiteral("recorded under it")));
    CHECK(desk.plan() == before);
}

TEST_CASE("What is removed is taken from every place that named it, and the page says which")
{
    EditorDesk desk(testing::kentPlan());
    desk.openItem("posts", 0);
    const Plan before = desk.plan();
    desk.press("removeButton");
    CHECK(desk.plan().posts.size() == before.posts.size() - 1);
    CHECK(desk.message().contains(QStringLiteral("named no more by")));
    desk.story().press(QKeySequence::Undo);
    CHECK(desk.plan() == before);
}

TEST_CASE("The plan check follows every change and leads to the field")
{
    EditorDesk desk(testing::kentPlan());
    const int before = desk.findingsOf("has no lead");
    desk.openItem("actions", 0);
    const QString lead = std::get<QString>(desk.field("lead").value());
    REQUIRE_FALSE(lead.isEmpty());
    desk.choose(desk.field("lead"), QString());
    const QAbstractItemModel& model = *desk.findings().model();
    int found = -1;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 1).data().toString() == QStringLiteral("action 1") &&
            model.index(row, 2).data().toString().contains(QStringLiteral("lead")))
            found = row;
    REQUIRE(found >= 0);

    desk.openSection("identity");
    desk.findings().setFocus();
    desk.findings().setCurrentIndex(model.index(found, 0));
    QTest::keyClick(&desk.findings(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(desk.items().currentIndex().row() == 0);
    CHECK(desk.field("lead").isAncestorOf(QApplication::focusWidget()));

    desk.choose(desk.field("lead"), lead);
    CHECK(desk.findingsOf("has no lead") == before);
}

TEST_CASE("A finding is accepted with a reason and shown only where it is asked for")
{
    EditorDesk desk(testing::kentPlan());
    QAbstractItemModel& model = *desk.findings().model();
    const int before = model.rowCount();
    REQUIRE(before > 0);
    // One acceptance is of all the remarks on a subject.
    int remark = 0;
    while (remark < before &&
           model.index(remark, 2).data().toString() !=
               toQString(std::string_view(desk.plan().remarks.front().text)))
        ++remark;
    REQUIRE(remark < before);
    desk.findings().setCurrentIndex(model.index(remark, 0));
    const QString message = model.index(remark, 2).data().toString();
    const int together = remarksOn(desk.plan(), "plan");
    REQUIRE(together > 1);
    desk.press("acceptButton");
    auto* dialog = desk.page().findChild<QDialog*>(QStringLiteral("AcceptFindingDialog"));
    REQUIRE(dialog != nullptr);
    const QString said = dialog->findChild<QLabel*>(QStringLiteral("finding"))->text();
    CHECK(said.contains(message));
    CHECK(said.count(u'\n') == together);
    auto* reason = dialog->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
    QTest::keyClicks(reason, QStringLiteral("As the members wish"));
    dialog->accept();
    QApplication::processEvents();

    CHECK(model.rowCount() == before - together);
    const PlanRecord& record = desk.story().window().plan()->record();
    REQUIRE(record.acceptances.size() == 1);
    CHECK(record.acceptances.front().reason == "As the members wish");
    QTest::mouseClick(
        desk.page().findChild<QAbstractButton*>(QStringLiteral("showAccepted")), Qt::LeftButton);
    CHECK(model.rowCount() == before);
    CHECK(desk.findingsOf(message.toUtf8().constData()) >= 1);
}

TEST_CASE("The keyboard alone makes an item, fills it in and moves it")
{
    EditorDesk desk(blankRecord());
    desk.openSection("priorities");
    desk.items().setFocus();
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(&desk.items(), Qt::Key_Insert);
        QApplication::processEvents();
        QWidget* title = QApplication::focusWidget(); // its text is selected
        REQUIRE(desk.field("title").isAncestorOf(title));
        QTest::keyClicks(title, i == 0 ? QStringLiteral("First") : QStringLiteral("Second"));
        QTest::keyClick(title, Qt::Key_Return);
        desk.items().setFocus();
    }
    QTest::keyClick(&desk.items(), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(desk.plan().priorities.size() == 2);
    CHECK(desk.plan().priorities[0].title == "Second");
    CHECK(desk.plan().priorities[0].number == PriorityNumber(1));
    QTest::keyClick(&desk.items(), Qt::Key_Delete);
    CHECK(desk.plan().priorities.size() == 1);
}

TEST_CASE("A tenure is added to a post, row by row")
{
    EditorDesk desk(blankRecord());
    desk.openSection("officers");
    desk.press("addButton");
    desk.openSection("posts");
    desk.press("addButton");
    auto* addRow = desk.field("holders").findChild<QAbstractButton*>();
    REQUIRE(addRow != nullptr);
    QTest::mouseClick(addRow, Qt::LeftButton);
    QApplication::processEvents();
    desk.choose(desk.cell("holders", "officer", 0), QStringLiteral("officer-1"));
    desk.type(desk.cell("holders", "from", 0), QStringLiteral("1 September 2013"));
    REQUIRE(desk.plan().posts.front().holders.size() == 1);
    CHECK(desk.plan().posts.front().holders.front().from == Date(2013, 9, 1));
    desk.type(desk.cell("holders", "to", 0), QStringLiteral("soon"));
    CHECK(desk.refusal("holders").contains(QStringLiteral("a date such as 1 April 2013")));
    CHECK(desk.cell("holders", "to", 0).target()->property("refused").toBool());
    CHECK_FALSE(desk.cell("holders", "from", 0).target()->property("refused").toBool());
    CHECK_FALSE(desk.plan().posts.front().holders.front().to);
}

TEST_CASE(
    "A progress note starts with today, the user and the action's status, and sets the status")
{
    EditorDesk desk(testing::kentPlan());
    desk.openItem("actions", 0);
    REQUIRE(desk.plan().actions.front().notes.empty());
    auto* addRow = desk.field("notes").findChild<QAbstractButton*>(QStringLiteral("addRow"));
    REQUIRE(addRow != nullptr);
    const auto* heading = desk.field("notes").findChild<QLabel*>();
    CHECK_FALSE(heading->isVisible()); // over no rows
    QTest::mouseClick(addRow, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(
        std::get<QString>(desk.cell("notes", "author", 0).value()) ==
        toQString(std::string_view(desk.story().window().plan()->session().author.user)));
    CHECK(desk.plan().actions.front().notes.empty());
    CHECK(desk.refusal("notes").contains(QStringLiteral("cannot be left empty")));

    desk.choose(desk.cell("notes", "status", 0), QStringLiteral("at-risk"));
    desk.beginTyping(desk.cell("notes", "text", 0), QStringLiteral("Two schools withdrew"));
    desk.items().setFocus();
    QApplication::processEvents();
    REQUIRE(desk.plan().actions.front().notes.size() == 1);
    const ProgressNote note = desk.plan().actions.front().notes.front();
    CHECK(note.text == "Two schools withdrew");
    CHECK(note.date == desk.story().window().plan()->session().today);
    CHECK(desk.plan().actions.front().status == ActionStatus::AtRisk);
    CHECK(std::get<QString>(desk.field("status").value()) == QStringLiteral("at-risk"));

    SECTION("a note of an earlier day leaves the status")
    {
        QTest::mouseClick(
            desk.field("notes").findChild<QAbstractButton*>(QStringLiteral("addRow")),
            Qt::LeftButton);
        desk.type(desk.cell("notes", "date", 1), QStringLiteral("1 April 2012"));
        desk.choose(desk.cell("notes", "status", 1), QStringLiteral("on-track"));
        desk.beginTyping(desk.cell("notes", "text", 1), QStringLiteral("Begun"));
        desk.items().setFocus();
        CHECK(desk.plan().actions.front().notes.size() == 2);
        CHECK(desk.plan().actions.front().status == ActionStatus::AtRisk);
    }
    SECTION("undone, it is gone and the status is as before")
    {
        desk.story().press(QKeySequence::Undo);
        CHECK(desk.plan().actions.front().notes.empty());
        CHECK(desk.plan().actions.front().status != ActionStatus::AtRisk);
    }
}

TEST_CASE("The other pages follow the plan, and the editor follows the others")
{
    EditorDesk desk(testing::kentPlan());
    desk.openItem("indicators", 0);
    desk.type(desk.field("name"), QStringLiteral("Another name"));
    desk.openSection("identity");
    desk.type(desk.field("title"), QStringLiteral("Another title"));
    bool isInHeader = false;
    for (const auto* label : desk.story().window().findChildren<QLabel*>())
        isInHeader = isInHeader || label->text() == QStringLiteral("Another title");
    CHECK(isInHeader);
    CHECK(
        desk.story().window().plan()->scorecard().indicators.front().indicator.name ==
        "Another name");

    EntryTable& grid = desk.story().grid();
    const int rows = grid.model()->rowCount();
    desk.story().window().view()->showEditor();
    desk.openItem("indicators", 0);
    desk.press("duplicateButton");
    CHECK(grid.model()->rowCount() == rows + 1);
    desk.openSection("identity");

    Plan changed = desk.plan();
    changed.identity.council = "Elsewhere";
    revisePlan(*desk.story().window().plan(), changed, QStringLiteral("change it elsewhere"));
    CHECK(std::get<QString>(desk.field("council").value()) == QStringLiteral("Elsewhere"));
}

TEST_CASE("Every field of every item says what the plan holds and takes it back unchanged")
{
    // Reading what was written gives the same plan: no field loses anything by being left.
    for (const auto& sample : planfile::samplePlans()) {
        PlanRecord record = planfile::readPlanDocument(sample.json);
        const Plan before = record.plan;
        for (const Section& section : planSections())
            for (std::size_t row = 0; row < section.count(record.plan); ++row)
                for (const Field& field : section.fields) {
                    if (field.applies && !field.applies(record, row))
                        continue;
                    INFO(
                        sample.name << " " << section.key.toStdString() << " " << row << " "
                                    << field.key.toStdString());
                    REQUIRE_NOTHROW(field.setValue(record, row, field.value(record, row)));
                    REQUIRE(record.plan == before);
                }
    }
}
