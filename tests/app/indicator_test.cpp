#include "kent_plan.h"

#include <app/indicator/freshness_label.h>
#include <app/indicator/indicator_accountability.h>
#include <app/indicator/indicator_history_model.h>
#include <app/indicator/indicator_page.h>
#include <app/look/reading_table.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/trajectory/trajectory_table_model.h>
#include <app/trajectory/trajectory_view.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

using Tester = QAbstractItemModelTester;

std::vector<store::StoredOutturn> stored(const PlanRecord& record)
{
    std::vector<store::StoredOutturn> result;
    for (const Outturn& outturn : record.outturns)
        result.push_back(
            {.id = static_cast<std::int64_t>(result.size()) + 1,
             .revision = 1,
             .isWithdrawn = false,
             .outturn = outturn});
    return result;
}

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

struct OpenIndicator
{
    explicit OpenIndicator(const PlanRecord& record, const char* code)
        : plan(OpenPlan::create(
              std::filesystem::path(folder.filePath(QStringLiteral("plan.outturn")).toStdString()),
              record,
              {.author = {.user = "adviser", .host = "desk"},
               .clock = [] { return std::string("2013-10-04T09:15:00Z"); },
               .today = Date(2013, 10, 4)}))
    {
        plan->setYear(AcademicYear(2013));
        page = std::make_unique<IndicatorPage>(*plan);
        page->resize(1208, 700);
        page->showIndicator(IndicatorCode(code));
        page->show();
    }

    [[nodiscard]] QString text(const char* label) const
    {
        return page->findChild<QLabel*>(QString::fromLatin1(label))->text();
    }

    void press(const char* button) const
    {
        QTest::mouseClick(
            page->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    QTemporaryDir folder;
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<IndicatorPage> page;
};

} // namespace

TEST_CASE("The history shows every outturn of an indicator, the latest year and entry first")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "KS4-5ACEM", 2013, "62", Stage::Provisional);
    Outturn& final = addOutturn(record, "KS4-5ACEM", 2013, "63.1");
    final.cohort = Cohort::make(10537, 16698);
    final.enteredBy = "j.adviser";
    final.comment = "after appeals";
    addOutturn(record, "KS1-R2B", 2013, "79");

    IndicatorHistoryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show(*findIndicator(record.plan, IndicatorCode("KS4-5ACEM")), stored(record));
    REQUIRE(model.rowCount() == 3);
    CHECK(cell(model, 0, IndicatorHistoryModel::StageColumn) == QStringLiteral("Validated"));
    CHECK(cell(model, 0, IndicatorHistoryModel::ValueColumn) == QStringLiteral("63.1"));
    CHECK(
        cell(model, 0, IndicatorHistoryModel::CountsColumn) == QStringLiteral("10,537 of 16,698"));
    CHECK(cell(model, 0, IndicatorHistoryModel::ByColumn) == QStringLiteral("j.adviser"));
    CHECK(cell(model, 0, IndicatorHistoryModel::CommentColumn) == QStringLiteral("after appeals"));
    CHECK(cell(model, 1, IndicatorHistoryModel::StageColumn) == QStringLiteral("Provisional"));
    CHECK(cell(model, 1, IndicatorHistoryModel::ValueColumn) == QStringLiteral("62.0"));
    CHECK(cell(model, 2, IndicatorHistoryModel::YearColumn) == QStringLiteral("2011/12"));
}

TEST_CASE("An outturn that was taken back stays in the history, struck out and named so")
{
    PlanRecord record = kentPlan();
    auto outturns = stored(record);
    outturns.front().isWithdrawn = true;
    IndicatorHistoryModel model;
    model.show(*findIndicator(record.plan, outturns.front().outturn.indicator), outturns);
    REQUIRE(model.rowCount() == 1);
    const QModelIndex value = model.index(0, IndicatorHistoryModel::ValueColumn);
    CHECK(value.data(Qt::FontRole).value<QFont>().strikeOut());
    CHECK(value.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("(withdrawn)")));
    CHECK(cell(model, 0, IndicatorHistoryModel::CommentColumn)
              .startsWith(QStringLiteral("Withdrawn")));
}

TEST_CASE("A comment out of a file is never taken for rich text")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "KS1-R2B", 2013, "79").comment = "<img src='file:///picture.png'>";
    IndicatorHistoryModel model;
    model.show(*findIndicator(record.plan, IndicatorCode("KS1-R2B")), stored(record));
    CHECK_FALSE(cell(model, 0, IndicatorHistoryModel::CommentColumn, Qt::ToolTipRole)
                    .contains(QStringLiteral("<img")));
}

TEST_CASE("The figures by year carry each year's own rating")
{
    PlanRecord record = kentIn2013();
    addOutturn(record, "KS1-W2B", 2014, "70");
    const Indicator& writing = *findIndicator(record.plan, IndicatorCode("KS1-W2B"));
    TrajectoryTableModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const ReviewPoint review{.year = AcademicYear(2013), .scope = {}, .asAt = {}};
    model.show(
        trajectoryRows(record, writing),
        report::chart::trajectoryChart(
            assessIndicator(record, writing, review), AcademicYear(2013), {}));
    REQUIRE(model.rowCount() == 5);
    CHECK(cell(model, 0, TrajectoryTableModel::RatingColumn) == QStringLiteral("No target"));
    CHECK(cell(model, 1, TrajectoryTableModel::RatingColumn) == QStringLiteral("Green"));
    CHECK(cell(model, 2, TrajectoryTableModel::RatingColumn) == QStringLiteral("Amber"));
    CHECK(cell(model, 2, TrajectoryTableModel::TargetColumn) == QStringLiteral("72.0"));
    CHECK(cell(model, 2, TrajectoryTableModel::MinimumColumn) == QStringLiteral("59.0"));
    CHECK(cell(model, 2, TrajectoryTableModel::RequiredColumn) == QStringLiteral("\u2013"));
    CHECK(cell(model, 3, TrajectoryTableModel::RequiredColumn) == QStringLiteral("76.0"));
    CHECK(cell(model, 4, TrajectoryTableModel::RequiredColumn) == QStringLiteral("82.0"));
    CHECK(cell(model, 3, TrajectoryTableModel::OutturnColumn) == QStringLiteral("\u2013"));
    CHECK_FALSE(cell(model, 2, TrajectoryTableModel::RatingColumn, Qt::AccessibleDescriptionRole)
                    .isEmpty());
}

TEST_CASE("Who is accountable is asked for the day the year's results came out")
{
    CHECK(accountabilityDay(AcademicYear(2013), Date(2026, 1, 1)) == Date(2013, 8, 31));
    CHECK(accountabilityDay(AcademicYear(2016), Date(2013, 10, 4)) == Date(2013, 10, 4));
}

TEST_CASE("An indicator with a lead of its own names that person")
{
    PlanRecord record = kentPlan();
    const Date day(2013, 10, 4);
    Indicator& reading = record.plan.indicators.front();
    CHECK(ownLead(record.plan, reading, day).isEmpty());
    CHECK(accountableText(record.plan, reading, day).contains(QStringLiteral("Sue Rogers")));

    record.plan.officers.push_back({OfficerCode("a-n-other"), "A. N. Other"});
    record.plan.posts.push_back(
        {PostCode("ks1-lead"),
         "Key stage 1 lead",
         {{OfficerCode("a-n-other"), std::nullopt, std::nullopt}}});
    reading.lead = PostCode("ks1-lead");
    CHECK(ownLead(record.plan, reading, day) == QStringLiteral("A. N. Other"));
    CHECK(accountableText(record.plan, reading, day).contains(QStringLiteral("Key stage 1 lead")));
}

TEST_CASE("The page of an indicator says how it stands, why, and who answers for it")
{
    const OpenIndicator open(kentIn2013(), "KS4-5ACEM");
    CHECK(open.text("name").contains(QStringLiteral("GCSE")));
    CHECK(open.text("meta").contains(QStringLiteral("KS4-5ACEM")));
    CHECK(open.text("meta").contains(QStringLiteral("Priority 3")));
    CHECK(open.text("meta").contains(QStringLiteral("Sue Rogers")));
    CHECK(open.text("reason").contains(QStringLiteral("63.1%")));
    CHECK(open.text("more").contains(QStringLiteral("Improved by 2.5 percentage points")));
    const auto* chart = open.page->findChild<TrajectoryView*>(QStringLiteral("chart"));
    CHECK(chart->accessibleDescription().contains(QStringLiteral("outturn 63.1%")));
}

TEST_CASE("The page of an indicator whose measure ends before its targets asks for a successor")
{
    const OpenIndicator open(kentIn2013(), "KS2-EM4");
    const auto* notice = open.page->findChild<QLabel*>(QStringLiteral("retirement"));
    CHECK(notice->isVisibleTo(open.page.get()));
    CHECK(notice->text().contains(QStringLiteral("was last published for 2011/12")));
    CHECK(notice->text().contains(QStringLiteral("then KS2-RWM-EXP (")));
    CHECK(notice->text().contains(QStringLiteral("not comparable")));
    CHECK(notice->text().contains(QStringLiteral("in the plan and decide anew")));
}

TEST_CASE("The page of an indicator whose measure outlasts its targets asks for nothing")
{
    const OpenIndicator open(kentIn2013(), "OFS-PRI-GOOD");
    const auto* notice = open.page->findChild<QLabel*>(QStringLiteral("retirement"));
    CHECK_FALSE(notice->isVisibleTo(open.page.get()));
    CHECK(notice->text().isEmpty());
}

TEST_CASE("Counts add the arithmetic of whole pupils and whether the difference may be chance")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "OFS-SPE-GOOD", 2013, "83.3").cohort = Cohort::make(20, 24);
    const OpenIndicator open(record, "OFS-SPE-GOOD");
    CHECK(open.text("more").contains(QStringLiteral("20 of 24")));
    CHECK(open.text("more").contains(QStringLiteral("chance alone")));
}

TEST_CASE("Previous and next go through the plan and stop at its ends")
{
    const OpenIndicator open(kentIn2013(), "KS1-R2B");
    auto* previous = open.page->findChild<QPushButton*>(QStringLiteral("previous"));
    CHECK_FALSE(previous->isEnabled());
    CHECK(open.text("position") == QStringLiteral("1 of 22"));
    open.press("next");
    CHECK(open.text("meta").startsWith(QStringLiteral("KS1-W2B")));
    CHECK(previous->isEnabled());
    open.press("previous");
    CHECK(open.text("meta").startsWith(QStringLiteral("KS1-R2B")));
}

TEST_CASE("An indicator that the plan does not have leaves the page as it was")
{
    const OpenIndicator open(kentIn2013(), "KS1-R2B");
    open.page->showIndicator(IndicatorCode("NO-SUCH"));
    CHECK(open.text("meta").startsWith(QStringLiteral("KS1-R2B")));
}

TEST_CASE("A figure entered while the page is open shows at once, and its undo too")
{
    const OpenIndicator open(kentIn2013(), "KS1-M2B");
    CHECK(open.text("reason").contains(QStringLiteral("No outturn")));
    PlanRecord scratch = kentPlan();
    const Outturn figure = addOutturn(scratch, "KS1-M2B", 2013, "79");
    const auto taken = open.plan->enter(std::span(&figure, 1));
    CHECK(open.text("reason").contains(QStringLiteral("79.0%")));
    open.plan->setWithdrawn(taken, true);
    CHECK(open.text("reason").contains(QStringLiteral("No outturn")));
    const auto* history = open.page->findChild<ReadingTable*>(QStringLiteral("history"));
    CHECK(cell(*history->model(), 0, IndicatorHistoryModel::CommentColumn)
              .startsWith(QStringLiteral("Withdrawn")));
}

TEST_CASE("Chosen cells are copied as a spreadsheet takes them, under their headings")
{
    const OpenIndicator open(kentIn2013(), "KS1-R2B");
    auto* years = open.page->findChild<ReadingTable*>(QStringLiteral("years"));
    CHECK(years->selectionAsText().isEmpty());
    years->selectRow(1);
    CHECK(years->selectionAsText().startsWith(QStringLiteral("Year\tOutturn\tTarget")));
    CHECK(years->selectionAsText().contains(QStringLiteral("2012/13\t79.0\t77.0")));
    years->clearSelection();
    years->setCurrentIndex(years->model()->index(1, 1));
    CHECK(years->selectionAsText().trimmed() == QStringLiteral("79.0"));
}

TEST_CASE("A figure that is out and not in the file is said to be due")
{
    const OpenIndicator open(kentPlan(), "KS4-5ACEM");
    CHECK(open.text("freshness").startsWith(QStringLiteral("\u26a0 2012/13 is due")));
    PlanRecord scratch = kentPlan();
    const Outturn figure = addOutturn(scratch, "KS4-5ACEM", 2013, "63", Stage::Provisional);
    open.plan->enter(std::span(&figure, 1));
    CHECK(open.text("freshness").startsWith(QStringLiteral("2012/13 is provisional")));
}

TEST_CASE("Years after the plan's last target are not asked for")
{
    PlanRecord record = kentPlan();
    const Indicator& schools = *findIndicator(record.plan, IndicatorCode("OFS-PRI-GOOD"));
    const Freshness late = freshnessInPlan(record, schools, Date(2026, 11, 24));
    CHECK(late.currency == Currency::Due);
    CHECK(late.year == record.plan.identity.lastTargetYear);
    addOutturn(record, "OFS-PRI-GOOD", 2016, "90");
    CHECK_FALSE(isStale(freshnessInPlan(record, schools, Date(2026, 11, 24))));
}

TEST_CASE("The council average is called after the council wherever a figure of it is shown")
{
    PlanRecord record = kentPlan();
    record.plan.identity.council = "Anytown City Council";
    Indicator& reading = record.plan.indicators.front();
    reading.benchmark = BenchmarkKind::CouncilAverage;
    record.benchmarks = {
        {.indicator = reading.code,
         .kind = BenchmarkKind::CouncilAverage,
         .year = AcademicYear(2013),
         .value = Decimal::whole(74)}};
    const OpenIndicator open(record, "KS1-R2B");
    const auto* chart = open.page->findChild<TrajectoryView*>(QStringLiteral("chart"));
    CHECK(chart->accessibleDescription().contains(QStringLiteral("the Anytown average 74.0%")));
    const auto* history = open.page->findChild<ReadingTable*>(QStringLiteral("history"));
    CHECK(
        cell(*history->model(), 0, IndicatorHistoryModel::WhatColumn) ==
        QStringLiteral("Anytown average"));
}

TEST_CASE("The chart is copied as a picture with its words, its figures as a table")
{
    const OpenIndicator open(kentIn2013(), "KS1-W2B");
    const auto* button = open.page->findChild<QToolButton*>(QStringLiteral("chartButton"));
    CHECK_FALSE(button->accessibleName().isEmpty());
    const auto actions = button->menu()->actions();
    const auto trigger = [&](const char* words) {
        for (QAction* action : actions)
            if (action->text().contains(QLatin1String(words)))
                action->trigger();
    };
    trigger("picture");
    const auto* content = QGuiApplication::clipboard()->mimeData();
    REQUIRE(content->hasImage());
    const QImage picture = content->imageData().value<QImage>();
    CHECK(picture.width() == 1520);
    CHECK(picture.pixelColor(0, 0) == QColor(Qt::white));
    CHECK(content->text().contains(QStringLiteral("2012/13: outturn 67.0%")));

    trigger("figures");
    const QString figures = QGuiApplication::clipboard()->text();
    CHECK(figures.startsWith(QStringLiteral("Year\tOutturn\tTarget\tRequired\tMinimum")));
    CHECK(figures.contains(QStringLiteral("2012/13\t67.0\t67.0\t")));
    CHECK(figures.trimmed().count(QLatin1Char('\n')) == 5);
}

TEST_CASE("The chart is saved as pixels or as a drawing, named after its indicator")
{
    const OpenIndicator open(kentIn2013(), "KS1-W2B");
    QSignalSpy saved(open.page.get(), &IndicatorPage::fileToSave);
    for (QAction* action :
         open.page->findChild<QToolButton*>(QStringLiteral("chartButton"))->menu()->actions())
        if (action->text().contains(QStringLiteral("Save")))
            action->trigger();
    REQUIRE(saved.count() == 2);
    CHECK(saved.at(0).at(0).toString().startsWith(QStringLiteral("key-stage-1-writing")));
    CHECK(saved.at(0).at(1).toString() == QStringLiteral("png"));
    CHECK(QImage::fromData(saved.at(0).at(2).toByteArray()).width() == 1520);
    CHECK(saved.at(1).at(1).toString() == QStringLiteral("svg"));
    CHECK(saved.at(1).at(2).toByteArray().contains("Required +5.0"));
}
