#include "sample.h"
#include "story.h"

#include <app/entry/entry_page.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/window/plan_view.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

QString labelText(MainWindow& window, const char* name)
{
    return window.findChild<QLabel*>(QLatin1String(name))->text();
}

} // namespace

TEST_CASE("A block pasted from a spreadsheet is rated at once, and undone and done again as one")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    REQUIRE(story.window().plan() != nullptr);
    REQUIRE(story.statusOf("KS1-R2B") == RagStatus::NoData);

    story.paste("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("79\r\n66\r\n70\r\n"));

    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green); // target 77
    CHECK(story.statusOf("KS1-W2B") == RagStatus::Amber); // target 67, minimum 59
    CHECK(story.statusOf("KS1-M2B") == RagStatus::Red);   // target 78, minimum 74
    CHECK(
        labelText(story.window(), "progressText") ==
        QStringLiteral("3 of 22 entered, 1 needs a comment"));
    CHECK(story.window().plan()->undoStack().undoText() == QStringLiteral("enter 3 outturns"));

    story.press(QKeySequence::Undo);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
    CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn).isEmpty());

    story.press(QKeySequence::Redo);
    CHECK(story.statusOf("KS1-M2B") == RagStatus::Red);
    CHECK(story.textIn("KS1-M2B", EntryModel::ValueColumn) == QStringLiteral("70.0"));
}

TEST_CASE("A block with indicator codes goes to its indicators, whatever cell is current")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));

    story.paste(
        "KS1-R2B",
        EntryModel::ValueColumn,
        QStringLiteral("Indicator\tcomment\tvalue\n"
                       "OFS-CATEGORY\tTwo closed\t9\n"
                       "NOT-OURS\t\t5\n"
                       "ks4-5acem\t\t63.1\n"));

    CHECK(story.statusOf("OFS-CATEGORY") == RagStatus::Green);
    CHECK(story.textIn("OFS-CATEGORY", EntryModel::CommentColumn) == QStringLiteral("Two closed"));
    CHECK(story.statusOf("KS4-5ACEM") == RagStatus::Amber);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
    CHECK(labelText(story.window(), "message").contains(QStringLiteral("NOT-OURS")));
}

TEST_CASE("A wrong figure stays in its cell, marked, with the reason; the good ones are taken")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));

    story.paste("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("79\n170\nabout 70\n"));

    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
    CHECK(story.statusOf("KS1-W2B") == RagStatus::NoData);
    for (const char* indicator : {"KS1-W2B", "KS1-M2B"}) {
        const QModelIndex wrong = story.cell(indicator, EntryModel::ValueColumn);
        CHECK(wrong.data(RefusedRole).toBool());
        CHECK_FALSE(wrong.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        CHECK(wrong.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not taken")));
    }
    CHECK(story.textIn("KS1-W2B", EntryModel::ValueColumn) == QStringLiteral("170"));
    CHECK(story.textIn("KS1-W2B", EntryModel::MessageColumn).contains(QStringLiteral("170")));
    CHECK(story.textIn("KS1-M2B", EntryModel::ValueColumn) == QStringLiteral("about 70"));

    SECTION("and outlives another page, another term, another year and a restart")
    {
        story.window().view()->showDashboard();
        auto* stage = story.grid().window()->findChild<QComboBox*>(QStringLiteral("stage"));
        stage->setCurrentIndex(0);
        CHECK(story.textIn("KS1-W2B", EntryModel::ValueColumn).isEmpty());
        stage->setCurrentIndex(2);
        story.window().plan()->setYear(AcademicYear(2014));
        CHECK(story.textIn("KS1-W2B", EntryModel::ValueColumn).isEmpty());
        story.window().plan()->setYear(AcademicYear(2013));
        CHECK(story.textIn("KS1-W2B", EntryModel::ValueColumn) == QStringLiteral("170"));

        story.restart();
        story.window().openFile(story.path(QStringLiteral("plan.outturn")));
        CHECK(story.textIn("KS1-W2B", EntryModel::ValueColumn) == QStringLiteral("170"));
        CHECK(labelText(story.window(), "progressText").contains(QStringLiteral("2 to put right")));
    }
    SECTION("until it is put right")
    {
        story.type("KS1-W2B", EntryModel::ValueColumn, QStringLiteral("70"));
        CHECK_FALSE(story.cell("KS1-W2B", EntryModel::ValueColumn).data(RefusedRole).toBool());
        CHECK(story.statusOf("KS1-W2B") == RagStatus::Green);
    }
}

TEST_CASE("Changing a figure keeps the old one in the history; clearing it takes it back")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    const OpenPlan& plan = *story.window().plan();
    const auto countFor2013 = [&] {
        return std::ranges::count_if(plan.snapshot().outturns, [](const auto& stored) {
            return stored.outturn.year == AcademicYear(2013);
        });
    };

    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("70"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Red);
    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("77"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
    CHECK(countFor2013() == 2);

    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("77.0"));
    CHECK(countFor2013() == 2); // says the same

    story.grid().setCurrentIndex(story.cell("KS1-R2B", EntryModel::ValueColumn));
    QTest::keyClick(&story.grid(), Qt::Key_Delete);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
    CHECK(countFor2013() == 2);
    story.press(QKeySequence::Undo);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
}

TEST_CASE("While a figure is typed its rating shows, before it is taken")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    EntryTable& table = story.grid();
    const QModelIndex value = story.cell("KS1-R2B", EntryModel::ValueColumn);
    const QModelIndex rag = value.siblingAtColumn(EntryModel::RagColumn);
    table.setCurrentIndex(value);

    QTest::keyClick(&table, Qt::Key_7);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    CHECK(rag.data(RagRole).toInt() == static_cast<int>(RagStatus::Amber));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    CHECK(rag.data(RagRole).toInt() == static_cast<int>(RagStatus::Green));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QApplication::processEvents();
    CHECK_FALSE(rag.data(RagRole).isValid());
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
}

TEST_CASE("Counts without a share give the share; a numerator alone waits for its denominator")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));

    story.type("OFS-PRI-GOOD", EntryModel::NumeratorColumn, QStringLiteral("288"));
    CHECK(story.cell("OFS-PRI-GOOD", EntryModel::DenominatorColumn).data(RefusedRole).toBool());
    story.type("OFS-PRI-GOOD", EntryModel::DenominatorColumn, QStringLiteral("442"));
    CHECK(story.textIn("OFS-PRI-GOOD", EntryModel::ValueColumn) == QStringLiteral("65.2"));
    CHECK(story.statusOf("OFS-PRI-GOOD") == RagStatus::Green); // target 64
}

TEST_CASE("The grid is worked from the keyboard alone and lets the focus go at its ends")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    story.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    EntryTable& table = story.grid();
    CHECK(table.currentIndex().column() == EntryModel::ValueColumn);

    QTest::keyClicks(&table, QStringLiteral("7"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(table.currentIndex().row() == 1);
    CHECK(table.currentIndex().column() == EntryModel::ValueColumn);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);

    QTest::keyClick(&table, Qt::Key_Tab);
    CHECK(table.currentIndex().column() == EntryModel::NumeratorColumn);
    QTest::keyClick(&table, Qt::Key_Backtab);
    CHECK(table.currentIndex().column() == EntryModel::ValueColumn);

    const int last = table.model()->rowCount() - 1;
    table.setCurrentIndex(table.model()->index(last, EntryModel::CommentColumn));
    QTest::keyClick(&table, Qt::Key_Tab);
    CHECK_FALSE(table.hasFocus());

    story.press(QKeySequence(Qt::CTRL | Qt::Key_1));
    CHECK_FALSE(table.isVisible());
}

TEST_CASE("What is copied from the grid reads back as the same cells")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    story.paste("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("79\t\t\t=2+2 \"so\"\n66\n"));
    EntryTable& table = story.grid();
    const QModelIndex from = story.cell("KS1-R2B", EntryModel::ValueColumn);
    const QModelIndex to = story.cell("KS1-W2B", EntryModel::CommentColumn);
    table.selectionModel()->select({from, to}, QItemSelectionModel::ClearAndSelect);

    story.press(QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied == QStringLiteral("79.0\t\t\t\"'=2+2 \"\"so\"\"\"\n66.0\t\t\t\n"));

    story.paste("GAP-FSM-KS2", EntryModel::ValueColumn, copied);
    CHECK(story.textIn("GAP-FSM-KS2", EntryModel::CommentColumn) == QStringLiteral("=2+2 \"so\""));
}

TEST_CASE("The entry model keeps the rules of item models while figures come and go")
{
    const QTemporaryDir folder;
    const auto plan = OpenPlan::open(makePlanFile(folder.path()).toStdString(), fixedSession());
    EntryDrafts drafts({}, [](const QByteArray&) {});
    EntryModel model(*plan, drafts);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    CHECK(model.rowCount() == 22);
    CHECK(
        model.setData(model.index(0, EntryModel::ValueColumn), QStringLiteral("79"), Qt::EditRole));
    CHECK(
        model.setData(model.index(1, EntryModel::ValueColumn), QStringLiteral("x"), Qt::EditRole));
    CHECK_FALSE(
        model.setData(model.index(0, EntryModel::NameColumn), QStringLiteral("x"), Qt::EditRole));
    CHECK(model.enteredCount() == 1);
    CHECK(model.waitingCount() == 1);
    plan->setYear(AcademicYear(2014));
    CHECK(model.enteredCount() == 0);
    plan->undoStack().undo();
    plan->setYear(AcademicYear(2013));
    CHECK(model.enteredCount() == 0);
}

TEST_CASE("Undo takes back the figure just entered although the next cell is already being edited")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    EntryTable& table = story.grid();
    table.setCurrentIndex(story.cell("KS1-R2B", EntryModel::ValueColumn));
    QTest::keyClicks(&table, QStringLiteral("7"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QApplication::processEvents();
    REQUIRE(story.statusOf("KS1-R2B") == RagStatus::Green);

    story.press(QKeySequence::Undo);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
    story.press(QKeySequence::Redo);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);

    // Typing that is still under way is the editor's own to undo.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("12"));
    story.press(QKeySequence::Undo);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
}

TEST_CASE("A plan without indicators says on the page of entry that there is nothing to enter")
{
    PlanRecord record = samplePlan();
    record.plan.indicators.clear();
    record.plan.milestones.clear();
    record.plan.risks.clear();
    record.outturns.clear();
    record.benchmarks.clear();
    Story story;
    story.window().openFile(makePlanFile(story.folder(), record));
    story.window().view()->showEntry();
    QApplication::processEvents();
    const auto* page = story.window().findChild<EntryPage*>();
    const auto* hint = page->findChild<QLabel*>(QStringLiteral("hint"));
    CHECK(hint->text().contains(QStringLiteral("no indicators yet")));
    CHECK_FALSE(page->findChild<QLabel*>(QStringLiteral("progressText"))->isVisible());
}

TEST_CASE("An edit also shows what somebody else has entered in the file meanwhile")
{
    const QTemporaryDir folder;
    const QString file = makePlanFile(folder.path());
    const auto plan = OpenPlan::open(toPath(file), fixedSession());
    auto theirs = store::PlanStore::open(toPath(file), store::Access::ReadWrite, {"other", "desk"});
    const auto figure = [](const char* indicator, int value) {
        return std::vector{Outturn{
            .indicator = IndicatorCode(indicator),
            .year = AcademicYear(2013),
            .term = {},
            .scope = {},
            .value = Decimal::whole(value),
            .cohort = {},
            .measure = {},
            .comment = {},
            .source = {}}};
    };
    const auto yearOf = [&](const char* indicator) {
        const Outturn* found =
            plan->rated().effective(IndicatorCode(indicator), Scope(), AcademicYear(2013));
        return found == nullptr ? std::optional<OutturnValue>() : found->value;
    };
    (void)theirs.enter(figure("KS1-R2B", 71));
    (void)plan->enter(figure("KS1-W2B", 62));
    CHECK(yearOf("KS1-R2B") == OutturnValue(Decimal::whole(71)));
    CHECK(yearOf("KS1-W2B") == OutturnValue(Decimal::whole(62)));
    CHECK(plan->record() == theirs.load().record);
}
