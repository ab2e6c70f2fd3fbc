#include "sample.h"
#include "story.h"

#include <app/due/due_button.h>
#include <app/due/due_panel.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/window/plan_view.h>

#include <QAction>
#include <QTreeView>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

QAbstractItemView& dueList(Story& story)
{
    return *story.window().findChild<DuePanel*>()->findChild<QTreeView*>("due");
}

} // namespace

TEST_CASE("What is due is counted in the status bar, and a row goes to what it is about")
{
    Story story;
    story.openKent();
    auto* button = story.window().findChild<DueButton*>();
    CHECK(story.window().findChild<DuePanel*>() == nullptr); // made when it is asked for
    button->click();
    CHECK(story.window().findChild<DuePanel*>()->isVisible());
    auto& list = dueList(story);
    REQUIRE(list.model()->rowCount() > 0);
    CHECK(button->text().startsWith(QString::number(list.model()->rowCount())));
    CHECK(button->isChecked());
    emit list.activated(list.model()->index(0, 0));
    CHECK(story.window().view()->pageName() != "dashboard");
    story.press(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    CHECK_FALSE(story.window().findChild<DuePanel*>()->isVisible());
    CHECK_FALSE(button->isChecked());
}

TEST_CASE("What is due is shown when a plan is opened where that is wanted, and goes with the plan")
{
    Story story;
    story.settings().setShowsDue(true);
    story.openKent();
    REQUIRE(story.window().findChild<DuePanel*>() != nullptr);
    CHECK(story.window().findChild<DuePanel*>()->isVisible());
    story.window().closePlan();
    CHECK_FALSE(story.window().findChild<DuePanel*>()->isVisible());
}

TEST_CASE("The list of what is due follows what is entered and undone")
{
    QTemporaryDir folder;
    const auto plan = OpenPlan::open(toPath(makePlanFile(folder.path())), fixedSession());
    DuePanel panel;
    DueButton button;
    panel.showPlan(plan.get());
    button.showPlan(plan.get());
    panel.show();
    auto* model = panel.findChild<QTreeView*>("due")->model();
    const auto rowOf = [&](const QString& what) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, DueModel::WhatColumn).data().toString().contains(what))
                return row;
        return -1;
    };
    const Indicator& indicator = plan->record().plan.indicators.front();
    const QString name = toQString(std::string_view(indicator.name));
    REQUIRE(rowOf(name) >= 0);
    CHECK(
        model->index(rowOf(name), DueModel::WhenColumn).data().toString().startsWith("Overdue. "));
    const QString before = button.text();
    const Outturn figure{
        .indicator = indicator.code, .year = AcademicYear(2013), .value = *Decimal::tryParse("60")};
    enterOutturns(*plan, {figure});
    CHECK(rowOf(name) == -1);
    CHECK(button.text() != before);
    plan->undoStack().undo();
    CHECK(rowOf(name) >= 0);
    CHECK(button.text() == before);
}
