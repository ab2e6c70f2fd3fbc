#include "sample.h"
#include "story.h"
#include "support/filled_form.h"

#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/term/return_merge_dialog.h>
#include <app/term/return_merge_model.h>
#include <app/term/term_model.h>
#include <app/window/plan_view.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

constexpr auto director = "s-rogers"; // answers for all 22 indicators and leads five actions
constexpr auto adviser = "j-winkler"; // leads two actions

QString progressOf(MainWindow& window)
{
    return window.findChild<QWidget*>(QStringLiteral("TermPage"))
        ->findChild<QLabel*>(QStringLiteral("progressText"))
        ->text();
}

QModelIndex rowOf(const EntryTable& table, const char* code, TermModel::Column column)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, TermModel::CodeColumn).data().toString() ==
            QLatin1String(code))
            return table.model()->index(row, column);
    throw std::logic_error(std::string("no such row: ") + code);
}

/// What the keyboard is typing into: a cell's editor, or the grid.
void typeKeys(const QString& keys)
{
    for (const QChar key : keys) // the first opens the editor that the others go to
        QTest::keyClicks(QApplication::focusWidget(), QString(key));
}

void pressKey(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
    QApplication::processEvents();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

void fillIn(
    const QString& path, const std::vector<std::pair<std::string, std::string>>& cells, int sheet)
{
    const std::string filled = filledIn(contentOf(path).toStdString(), cells, sheet);
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(filled.data(), static_cast<qint64>(filled.size()));
}

} // namespace

TEST_CASE("My term is done with the keyboard alone: figures, comments, status and note")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    story.settings().setOfficer(story.window().plan()->file(), QLatin1String(director));
    story.press(Qt::CTRL | Qt::Key_T);
    CHECK(progressOf(story.window()) == QStringLiteral("0 of 27 done"));

    // The first cell to fill in is current. A red figure is not done before it has its comment.
    typeKeys(QStringLiteral("70"));
    pressKey(Qt::Key_Tab);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Red);
    CHECK(progressOf(story.window()) == QStringLiteral("0 of 27 done"));
    typeKeys(QStringLiteral("Two large schools fell back"));
    pressKey(Qt::Key_Tab);
    CHECK(progressOf(story.window()) == QStringLiteral("1 of 27 done"));
    typeKeys(QStringLiteral("70"));
    pressKey(Qt::Key_Return);
    CHECK(story.statusOf("KS1-W2B") == RagStatus::Green);
    CHECK(progressOf(story.window()) == QStringLiteral("2 of 27 done"));

    auto& table = *story.window().findChild<EntryTable*>(QStringLiteral("work"));
    const auto& outturns = story.window().plan()->record().outturns;
    const auto reading = std::ranges::find_if(outturns, [](const Outturn& outturn) {
        return outturn.indicator == IndicatorCode("KS1-R2B") &&
            outturn.year == AcademicYear(2013) && !outturn.comment.empty();
    });
    REQUIRE(reading != outturns.end());
    CHECK(reading->comment == "Two large schools fell back");

    // Down to the first action: its status from a list, then what there is to say.
    table.setCurrentIndex(rowOf(table, "2", TermModel::ValueColumn));
    pressKey(Qt::Key_F2);
    REQUIRE(qobject_cast<QComboBox*>(QApplication::focusWidget()) != nullptr);
    typeKeys(QStringLiteral("L"));
    pressKey(Qt::Key_Tab);
    typeKeys(QStringLiteral("The trainer has left"));
    pressKey(Qt::Key_Return);
    const auto& actions = story.window().plan()->record().plan.actions;
    const auto action = std::ranges::find(actions, ActionCode("2"), &Action::code);
    CHECK(action->status == ActionStatus::Late);
    REQUIRE_FALSE(action->notes.empty());
    CHECK(action->notes.back().text == "The trainer has left");
    CHECK(action->notes.back().author == "Sue Rogers");
    CHECK(progressOf(story.window()) == QStringLiteral("3 of 27 done"));

    SECTION("What is done stays, ticked, until the page is come back to")
    {
        const auto rows = table.model()->rowCount();
        CHECK(rowOf(table, "KS1-R2B", TermModel::KindColumn)
                  .data()
                  .toString()
                  .startsWith(QStringLiteral("✓")));
        story.window().view()->showDashboard();
        story.press(Qt::CTRL | Qt::Key_T);
        CHECK(table.model()->rowCount() == rows - 3 - 1); // the milestone for writing is met
        CHECK(progressOf(story.window()) == QStringLiteral("0 of 24 done"));
    }
    SECTION("Every step is undone by itself, and what was owed is owed again")
    {
        for (int step = 0; step < 2; ++step)
            story.press(QKeySequence::Undo);
        CHECK(progressOf(story.window()) == QStringLiteral("2 of 27 done"));
        story.press(QKeySequence::Undo);
        CHECK(story.statusOf("KS1-W2B") == RagStatus::NoData);
        CHECK(progressOf(story.window()) == QStringLiteral("1 of 27 done"));
    }
}

TEST_CASE("Who I am is chosen once, and what each officer owes is theirs")
{
    Story story;
    const QString file = makePlanFile(story.folder());
    story.window().openFile(file);
    story.window().view()->showTerm();
    CHECK(progressOf(story.window()) == QStringLiteral("Choose who you are"));
    CHECK_FALSE(story.window().findChild<QPushButton*>(QStringLiteral("writeReturn"))->isEnabled());

    CHECK(story.term(adviser).model()->rowCount() == 2);
    story.restart();
    story.window().openFile(file);
    story.window().view()->showTerm();
    CHECK(
        story.window().findChild<QComboBox*>(QStringLiteral("officer"))->currentData() ==
        QLatin1String(adviser));
    CHECK(progressOf(story.window()) == QStringLiteral("0 of 2 done"));
    CHECK(story.term("m-whiting").model()->rowCount() == 0);
    CHECK(progressOf(story.window()) == QStringLiteral("Nothing is owed"));
}

TEST_CASE("A figure that is wrong waits on both pages until it is put right")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    EntryTable& table = story.term(director);
    table.setCurrentIndex(rowOf(table, "KS1-R2B", TermModel::ValueColumn));
    typeKeys(QStringLiteral("170"));
    pressKey(Qt::Key_Return);
    CHECK(rowOf(table, "KS1-R2B", TermModel::ValueColumn).data(RefusedRole).toBool());
    CHECK(progressOf(story.window()) == QStringLiteral("0 of 27 done"));
    CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn) == QStringLiteral("170"));
    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("79"));
    story.window().view()->showTerm();
    CHECK(progressOf(story.window()) == QStringLiteral("0 of 26 done"));
}

TEST_CASE("The model of my term keeps the rules of item models")
{
    const QTemporaryDir folder;
    const auto plan = OpenPlan::open(makePlanFile(folder.path()).toStdString(), fixedSession());
    EntryDrafts drafts({}, [](const QByteArray&) {});
    TermModel model(*plan, drafts);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setOfficer(OfficerCode(director));
    const int asked = model.askedCount();
    CHECK(
        model.setData(model.index(0, TermModel::ValueColumn), QStringLiteral("79"), Qt::EditRole));
    CHECK(model.doneCount() == 1);
    CHECK(model.askedCount() == asked);
    CHECK_FALSE(
        model.setData(model.index(0, TermModel::NameColumn), QStringLiteral("x"), Qt::EditRole));
    plan->setYear(AcademicYear(2014)); // not out yet on 1 April 2014
    CHECK(model.doneCount() == 0);
    model.setOfficer(std::nullopt);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A return goes out, is filled in, and comes back with its conflict shown first")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    (void)story.term(director);
    const QString file = story.path(QStringLiteral("return.xlsx"));
    story.files().answer = file;
    story.window().findChild<QPushButton*>(QStringLiteral("writeReturn"))->click();
    REQUIRE(QFile::exists(file));

    // Away from the office: reading, writing with a comment, and the progress of action 2.
    fillIn(file, {{"K2", "78"}, {"K3", "50"}, {"N3", "Moderation was late"}}, 1);
    fillIn(file, {{"D2", "At risk"}, {"E2", "The trainer has left"}}, 2);
    // At the office, meanwhile.
    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("79"));

    story.window().view()->showTerm();
    auto* merge = story.window().findChild<QPushButton*>(QStringLiteral("mergeReturn"));
    merge->click();
    auto* dialog = story.window().findChild<ReturnMergeDialog*>();
    REQUIRE(dialog != nullptr);
    auto& model = *dialog->findChild<ReturnMergeModel*>();
    CHECK(model.merged().count(Merge::Conflict) == 1);
    CHECK(model.merged().count(Merge::Taken) == 2);
    const QModelIndex conflict = model.index(0, ReturnMergeModel::TakeColumn);
    CHECK(conflict.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(
        conflict.siblingAtColumn(ReturnMergeModel::PresentColumn).data().toString() ==
        QStringLiteral("79.0"));
    CHECK(
        conflict.siblingAtColumn(ReturnMergeModel::ReturnedColumn).data().toString() ==
        QStringLiteral("78.0"));
    CHECK(story.statusOf("KS1-W2B") == RagStatus::NoData); // nothing is taken yet

    SECTION("The plan's figure stays where nobody decides otherwise")
    {
        story.agree();
        CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
        CHECK(story.statusOf("KS1-W2B") == RagStatus::Red);
        story.press(QKeySequence::Undo);
        CHECK(story.statusOf("KS1-W2B") == RagStatus::NoData); // all of it, in one step
        const auto& actions = story.window().plan()->record().plan.actions;
        CHECK(std::ranges::find(actions, ActionCode("2"), &Action::code)->notes.empty());
    }
    SECTION("The return's is taken with Space, and is a correction")
    {
        auto* parts = dialog->findChild<QTableView*>(QStringLiteral("parts"));
        QTest::keyClick(parts, Qt::Key_Space);
        story.agree();
        story.window().view()->showEntry();
        CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn) == QStringLiteral("78.0"));
        story.press(QKeySequence::Undo);
        CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn) == QStringLiteral("79.0"));
    }
    SECTION("Cancelled, it changes nothing")
    {
        dialog->reject();
        CHECK(story.statusOf("KS1-W2B") == RagStatus::NoData);
    }
}
