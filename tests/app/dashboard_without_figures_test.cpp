#include "kent_plan.h"
#include "open_dashboard.h"

#include <app/dashboard/action_tree.h>
#include <app/dashboard/dashboard_tile.h>
#include <app/dashboard/next_report.h>
#include <app/reading/document_view.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

/// The priorities and actions of a plan that sets no figures.
PlanRecord strategy()
{
    PlanRecord record = kentPlan();
    record.plan.indicators.clear();
    record.plan.milestones.clear();
    record.plan.risks.clear();
    record.outturns.clear();
    record.benchmarks.clear();
    record.plan.actions.erase(record.plan.actions.begin() + 3, record.plan.actions.end());
    record.plan.actions[0].status = ActionStatus::Late;
    record.plan.actions[1].status = ActionStatus::OnTrack;
    record.plan.actions[2].status = ActionStatus::OnTrack;
    record.plan.support.clear();
    record.plan.consultations = {{.subject = "The draft", .outcome = "It was confirmed"}};
    return record;
}

DashboardTile* tileOf(const OpenDashboard& open, const char* meaning)
{
    for (auto* tile : open.page->findChildren<DashboardTile*>())
        if (tile->isVisible() && tile->text() == QString::fromLatin1(meaning))
            return tile;
    return nullptr;
}

int rowsShown(const ActionTree& tree)
{
    int rows = 0;
    for (int group = 0; group < tree.topLevelItemCount(); ++group)
        rows += tree.topLevelItem(group)->childCount();
    return rows;
}

} // namespace

TEST_CASE("A plan without indicators shows its actions by priority and how they stand")
{
    const OpenDashboard open(strategy());
    auto* actions = open.find<ActionTree>("actions");
    REQUIRE(actions != nullptr);
    CHECK(actions->isVisible());
    CHECK(actions->topLevelItemCount() == 9); // the last one holds what serves all priorities
    CHECK(actions->topLevelItem(8)->childCount() == 3);
    CHECK_FALSE(open.find<DashboardTree>("indicators")->isVisible());
    CHECK_FALSE(open.find<DashboardTile>("redTile")->isVisible());
    CHECK_FALSE(open.find<QWidget>("search")->isVisible());
    CHECK(open.find<QLabel>("notice")->text().startsWith(
        QStringLiteral("This plan has no indicators yet")));
    REQUIRE(tileOf(open, "Late") != nullptr);
    CHECK(tileOf(open, "Late")->count() == 1);
    CHECK(tileOf(open, "On track")->count() == 2);
}

TEST_CASE("A status pressed leaves only the actions that have it")
{
    const OpenDashboard open(strategy());
    auto* actions = open.find<ActionTree>("actions");
    const int all = rowsShown(*actions);
    QTest::mouseClick(tileOf(open, "Late"), Qt::LeftButton);
    CHECK(rowsShown(*actions) < all);
    CHECK(
        actions->topLevelItem(0)->child(0)->text(ActionTree::StatusColumn) ==
        QStringLiteral("Late"));
    QTest::mouseClick(tileOf(open, "On track"), Qt::LeftButton);
    CHECK_FALSE(tileOf(open, "Late")->isChecked());
    QTest::mouseClick(tileOf(open, "On track"), Qt::LeftButton);
    CHECK(rowsShown(*actions) == all);
}

TEST_CASE("Beside its actions a plan without indicators says what came of it and what is missing")
{
    const OpenDashboard open(strategy());
    const QString text = open.page->findChild<DocumentView*>()->toPlainText();
    CHECK(text.contains(QStringLiteral("It was confirmed.")));
    CHECK(text.contains(QStringLiteral("Indicators and targets: without them")));
}

TEST_CASE("What is not rated says what it is made of")
{
    const OpenDashboard open(kentIn2013());
    CHECK(open.find<DashboardTile>("notRatedTile")
              ->accessibleName()
              .contains(QStringLiteral("1 not comparable")));
}

TEST_CASE("The next report is said with its day and its body, and leads to the calendar")
{
    PlanRecord record = kentIn2013();
    record.plan.reporting = {
        {.code = DutyCode("progress"),
         .report = "progress on targets",
         .audience = "The committee",
         .meetings = {Date(2014, 2, 28)}}};
    const OpenDashboard open(record);
    CHECK(
        open.find<QLabel>("nextReportText")->text() ==
        QStringLiteral("Next report: on 28 February 2014, to the committee: Progress on targets."));
    int asked = 0;
    QObject::connect(open.page.get(), &DashboardPage::reportingCalendarRequested, [&] { ++asked; });
    QTest::mouseClick(open.find<QPushButton>("reportingCalendar"), Qt::LeftButton);
    CHECK(asked == 1);
}

TEST_CASE("Without a reporting calendar no line is taken up")
{
    PlanRecord record = kentIn2013();
    record.plan.reporting.clear();
    const OpenDashboard open(record);
    CHECK_FALSE(open.find<NextReport>("nextReport")->isVisible());
    record.plan.reporting = {{.code = DutyCode("talk"), .report = "Talk", .audience = "Cabinet"}};
    CHECK(nextReportText(record.plan, Date(2014, 1, 1)).startsWith(QStringLiteral("No further")));
}

TEST_CASE("A target that waits for its comparator says so, and what it waits for")
{
    PlanRecord record = kentIn2013();
    Indicator& reading = record.plan.indicators.front();
    reading.targets[AcademicYear(2013)] = RelativeTarget{};
    reading.benchmark = {};
    std::erase_if(record.benchmarks, [&](const Benchmark& benchmark) {
        return benchmark.indicator == reading.code;
    });
    const OpenDashboard open(record);
    const QModelIndex target = open.model()
                                   .indexOf(reading.code)
                                   .siblingAtColumn(static_cast<int>(DashboardColumn::Target));
    CHECK(target.data().toString() == QStringLiteral("unresolved"));
    CHECK(target.data(Qt::ToolTipRole).toString().contains(QStringLiteral("not known yet")));
}

TEST_CASE("Activity shows its figure and its base, and no rating")
{
    PlanRecord record = kentIn2013();
    Indicator& reading = record.plan.indicators.front();
    reading.targets.clear();
    reading.minimum = {};
    reading.activity = ExpectedRange{};
    reading.base = "children targeted";
    std::erase_if(record.plan.milestones, [&](const Milestone& milestone) {
        return milestone.indicator == reading.code;
    });
    const OpenDashboard open(record);
    const QModelIndex row = open.model().indexOf(reading.code);
    const auto rag = row.siblingAtColumn(static_cast<int>(DashboardColumn::Rag));
    CHECK(rag.data().toString() == QStringLiteral("Activity"));
    CHECK_FALSE(rag.data(RagRole).isValid());
    CHECK(row.data(SubtitleRole).toString().contains(QStringLiteral("base: children targeted")));
    CHECK(open.find<DashboardTile>("notRatedTile")->count() == 17);
    CHECK(open.find<DashboardTile>("greenTile")->count() == 1);
}
