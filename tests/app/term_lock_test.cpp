#include "sample.h"
#include "story.h"

#include <app/plan/open_plan.h>
#include <app/plan/plan_rounds.h>
#include <app/term/term_figures_dialog.h>
#include <app/term/term_model.h>
#include <app/text.h>
#include <app/undo/term_lock_command.h>
#include <app/window/plan_view.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

const TermStage summer{.year = AcademicYear(2013), .term = Term::Summer, .stage = Stage::Validated};

/// A plan with one figure of summer 2013, which "adviser" entered, open before somebody else.
struct TermLockDesk
{
    Story story;

    TermLockDesk()
    {
        const QString file = makePlanFile(story.folder());
        {
            const auto plan = OpenPlan::open(toPath(file), fixedSession());
            const Outturn figure{
                .indicator = plan->record().plan.indicators.front().code,
                .year = AcademicYear(2013),
                .value = *Decimal::tryParse("79")};
            (void)plan->enter(std::span(&figure, 1));
        }
        story.window().openFile(file);
        story.window().plan()->setYear(AcademicYear(2013));
        (void)story.grid();
        QApplication::processEvents();
    }

    [[nodiscard]] OpenPlan& plan() { return *story.window().plan(); }

    TermFiguresDialog& dialog()
    {
        auto* open = story.window().findChild<TermFiguresDialog*>();
        if (open == nullptr) {
            story.window().view()->page().findChild<QPushButton*>("review")->click();
            open = story.window().findChild<TermFiguresDialog*>();
        }
        return *open;
    }

    void press(const char* button) { dialog().findChild<QPushButton*>(button)->click(); }

    [[nodiscard]] bool isEnabled(const char* button)
    {
        return dialog().findChild<QPushButton*>(button)->isEnabled();
    }

    [[nodiscard]] bool isLocked() { return PlanRounds(plan()).lockOf(summer).has_value(); }
};

} // namespace

TEST_CASE("A locked term takes nothing on the page of entry until the lock is undone")
{
    TermLockDesk desk;
    const char* code = "KS1-R2B";
    const auto isTyped = [&] {
        return desk.story.cell(code, EntryModel::ValueColumn).flags().testFlag(Qt::ItemIsEditable);
    };
    auto* banner = desk.story.window().view()->page().findChild<QLabel*>("lockBanner");
    REQUIRE(isTyped());
    CHECK_FALSE(banner->isVisible());
    desk.press("lock");
    CHECK(desk.isLocked());
    CHECK(banner->isVisible());
    CHECK(banner->text().contains("summer term 2012/13, validated, was locked by"));
    CHECK_FALSE(isTyped());
    desk.plan().undoStack().undo();
    CHECK_FALSE(desk.isLocked());
    CHECK_FALSE(banner->isVisible());
    CHECK(isTyped());
    desk.plan().undoStack().redo();
    CHECK(desk.isLocked());
    desk.press("lock"); // opens it again
    CHECK_FALSE(desk.isLocked());
}

TEST_CASE("Where the plan asks for it, a term is locked once its figures are accepted")
{
    TermLockDesk desk;
    auto* asksForReview = desk.dialog().findChild<QCheckBox*>("asksForReview");
    asksForReview->click();
    desk.plan().undoStack().undo();
    CHECK_FALSE(asksForReview->isChecked());
    desk.plan().undoStack().redo();
    CHECK(asksForReview->isChecked());
    desk.press("lock");
    CHECK_FALSE(desk.isLocked());
    CHECK(desk.story.message().contains("not accepted yet: KS1-R2B"));

    auto* figures = desk.dialog().findChild<QAbstractItemView*>("figures");
    REQUIRE(figures->model()->rowCount() == 1);
    figures->selectAll();
    CHECK_FALSE(desk.isEnabled("accept"));
    desk.press("review");
    CHECK(figures->model()->index(0, 4).data().toString().startsWith("Reviewed by"));
    desk.press("accept");
    CHECK(figures->model()->index(0, 4).data().toString().startsWith("Accepted by"));
    desk.plan().undoStack().undo();
    CHECK(figures->model()->index(0, 4).data().toString().startsWith("Reviewed by"));
    desk.plan().undoStack().redo();
    desk.press("lock");
    CHECK(desk.isLocked());
    CHECK_FALSE(desk.isEnabled("review"));
}

TEST_CASE("My term says that a term is locked, and lets nothing be entered for it")
{
    TermLockDesk desk;
    EntryTable& table = desk.story.term("s-rogers");
    const auto isTyped = [&](const char* code) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = table.model()->index(row, TermModel::ValueColumn);
            if (cell.siblingAtColumn(TermModel::CodeColumn).data().toString() == code)
                return cell.flags().testFlag(Qt::ItemIsEditable);
        }
        throw std::logic_error(std::string("no such row: ") + code);
    };
    auto* banner =
        desk.story.window().findChild<QWidget*>("TermPage")->findChild<QLabel*>("lockBanner");
    REQUIRE(isTyped("KS1-W2B"));
    CHECK_FALSE(banner->isVisible());
    const int rows = table.model()->rowCount();
    lockTerm(desk.plan(), summer);
    CHECK(table.model()->rowCount() == rows); // it is owed all the same
    CHECK_FALSE(isTyped("KS1-W2B"));
    CHECK(isTyped("2")); // an action
    CHECK(banner->isVisible());
    CHECK(banner->text().contains("summer term 2012/13, validated, was locked by"));
    const QModelIndex reason = table.model()->index(0, TermModel::ReasonColumn);
    CHECK(reason.data().toString() == banner->text());
    desk.plan().undoStack().undo();
    CHECK(isTyped("KS1-W2B"));
    CHECK_FALSE(banner->isVisible());
}
