#include "kent_plan.h"
#include "open_dashboard.h"

#include <app/dashboard/accountability_model.h>
#include <app/dashboard/attention_model.h>
#include <app/dashboard/dashboard_tile.h>
#include <app/dashboard/matrix_cell.h>
#include <app/dashboard/matrix_model.h>
#include <app/dashboard/matrix_view.h>
#include <app/dashboard/named_rows.h>
#include <app/look/cell_delegate.h>
#include <app/look/roles.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

MatrixContent matrixOf(const PlanRecord& record, int year = 2013)
{
    const Date day(2013, 10, 4);
    return {
        .scorecard = assess(record, {.year = AcademicYear(year), .scope = {}, .asAt = day}),
        .matrix = ratingMatrix(record, Scope{}, day)};
}

MatrixCell cellOf(const MatrixModel& model, const char* code, int year)
{
    const QModelIndex row = model.indexOf(IndicatorCode(code));
    return row.siblingAtColumn(model.columnOf(AcademicYear(year)))
        .data(MatrixCellRole)
        .value<MatrixCell>();
}

/// A dashboard in one of its views.
struct OpenView : OpenDashboard
{
    OpenView(const PlanRecord& record, DashboardView view, int year = 2013)
        : OpenDashboard(record, year)
    {
        page->showView(view);
        QApplication::processEvents();
    }

    [[nodiscard]] MatrixView& matrix() const { return *find<MatrixView>("matrix"); }

    [[nodiscard]] const MatrixModel& years() const
    {
        return *qobject_cast<MatrixModel*>(matrix().model());
    }
};

} // namespace

TEST_CASE("The matrix's model keeps the promises of a model through every change")
{
    MatrixModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(matrixOf(kentIn2013()));
    model.setFilter({.standing = Standing::Red, .priority = {}, .phase = {}, .text = {}});
    model.show(matrixOf(kentIn2013(), 2014));
    model.setFilter({});
    CHECK(model.rowCount() == 8);
    CHECK(model.columnCount() == 6);
}

TEST_CASE("Each year of the matrix has its rating in a word and its figure")
{
    PlanRecord record = kentIn2013();
    addOutturn(record, "KS1-R2B", 2014, "80", Stage::Forecast);
    MatrixModel model;
    model.show(matrixOf(record));

    const MatrixCell rated = cellOf(model, "GAP-FSM-KS4", 2013);
    CHECK(rated.status == RagStatus::Red);
    CHECK(rated.word == QStringLiteral("Red"));
    CHECK(rated.figure == QStringLiteral("34.5"));
    CHECK_FALSE(rated.isForecast);
    CHECK(cellOf(model, "GAP-SEN-KS4", 2013).figure == QStringLiteral("(p) 44.2"));

    const MatrixCell forecast = cellOf(model, "KS1-R2B", 2014);
    CHECK(forecast.isForecast);
    CHECK(isColour(forecast.status));
    CHECK(forecast.figure == QStringLiteral("(f) 80.0"));

    const MatrixCell notDue = cellOf(model, "KS1-W2B", 2014);
    CHECK(notDue.isTarget);
    CHECK_FALSE(isColour(notDue.status));
    CHECK(notDue.word == QStringLiteral("Target"));
    CHECK(notDue.figure == QStringLiteral("72.0"));

    CHECK_FALSE(isColour(cellOf(model, "KS2-EM4", 2013).status));
    CHECK(cellOf(model, "KS2-EM4", 2013).word == QStringLiteral("Not comparable"));
}

TEST_CASE("A priority counts the ratings of each year")
{
    MatrixModel model;
    model.show(matrixOf(kentIn2013()));
    const QModelIndex gaps = model.indexOf(IndicatorCode("GAP-FSM-KS4")).parent();
    const QModelIndex year = gaps.siblingAtColumn(model.columnOf(AcademicYear(2013)));
    CHECK(year.data(CountsRole).value<StandingCounts>() == StandingCounts{1, 1, 0, 4});
    CHECK(
        year.data(Qt::AccessibleTextRole).toString() ==
        QStringLiteral("2012/13: 1 red, 1 amber, 4 not rated"));
}

TEST_CASE("Every cell of the matrix speaks for itself and explains itself as plain text")
{
    const OpenView open(kentIn2013(), DashboardView::Matrix);
    const MatrixModel& model = open.years();
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 1; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const QString spoken = index.data(Qt::AccessibleTextRole).toString();
                const QString name = index.siblingAtColumn(0).data(Qt::DisplayRole).toString();
                CHECK(spoken.startsWith(name));
                CHECK(spoken.size() > name.size() + 10);
                CHECK(index.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("<p>")));
            }
    }
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&open.matrix());
    REQUIRE(interface);
    REQUIRE(interface->tableInterface());
    CHECK(interface->tableInterface()->columnCount() == 6);
    CHECK(interface->tableInterface()->rowCount() == 30);
}

TEST_CASE("The matrix is made when it is first shown, and its filters are the dashboard's")
{
    OpenDashboard open(kentIn2013());
    CHECK(open.find<MatrixView>("matrix") == nullptr);
    CHECK(open.find<NamedRows>("attention") == nullptr);
    QTest::mouseClick(open.find<DashboardTile>("redTile"), Qt::LeftButton);
    open.page->showView(DashboardView::Matrix);
    auto* matrix = open.find<MatrixView>("matrix");
    REQUIRE(matrix != nullptr);
    CHECK(matrix->isVisible());
    CHECK_FALSE(open.find<DashboardTree>("indicators")->isVisible());
    CHECK(matrix->model()->rowCount() == 1);
    QTest::mouseClick(open.find<DashboardTile>("redTile"), Qt::LeftButton);
    CHECK(matrix->model()->rowCount() == 8);
}

TEST_CASE("Arrows go from year to year in the matrix, the foot tells why, and Return opens")
{
    const OpenView open(kentIn2013(), DashboardView::Matrix);
    std::vector<std::string> chosen;
    QObject::connect(
        open.page.get(), &DashboardPage::indicatorChosen, [&](const IndicatorCode& code) {
            chosen.push_back(code.text());
        });
    open.matrix().choose(IndicatorCode("GAP-FSM-KS4"), AcademicYear(2013));
    CHECK(open.find<QLabel>("detailReason")->text().contains(QStringLiteral("34.5")));
    QTest::keyClick(&open.matrix(), Qt::Key_Right);
    CHECK(open.matrix().currentIndex().column() == open.years().columnOf(AcademicYear(2014)));
    CHECK(open.find<QLabel>("detailName")->text().contains(QStringLiteral("2013/14")));
    CHECK(open.find<QLabel>("detailReason")->text().contains(QStringLiteral("No outturn")));
    QTest::keyClick(&open.matrix(), Qt::Key_Left);
    QTest::keyClick(&open.matrix(), Qt::Key_Left);
    CHECK(open.matrix().currentIndex().column() == open.years().columnOf(AcademicYear(2012)));
    QTest::keyClick(&open.matrix(), Qt::Key_Return);
    CHECK(chosen == std::vector<std::string>{"GAP-FSM-KS4"});
}

TEST_CASE("The views keep the indicator that was chosen")
{
    const OpenView open(kentIn2013(), DashboardView::Matrix);
    open.matrix().choose(IndicatorCode("KS4-5ACEM"), AcademicYear(2013));
    open.page->showView(DashboardView::Attention);
    CHECK(open.find<QLabel>("detailName")->text().contains(QStringLiteral("GCSE")));
    open.page->showView(DashboardView::Table);
    const auto* result =
        open.model().resultAt(open.find<DashboardTree>("indicators")->currentIndex());
    REQUIRE(result != nullptr);
    CHECK(result->indicator.code == IndicatorCode("KS4-5ACEM"));
}

TEST_CASE("The most pressing come first, with how far off they are in yearly steps")
{
    const OpenView open(kentIn2013(), DashboardView::Attention);
    const QAbstractItemModel& list = *open.find<NamedRows>("attention")->model();
    REQUIRE(list.rowCount() == 3);
    const auto text = [&](int row, AttentionModel::Column column) {
        return list.index(row, column).data(Qt::DisplayRole).toString().toStdString();
    };
    CHECK(list.index(0, 0).data(CodeRole).toString() == QStringLiteral("GAP-FSM-KS4"));
    CHECK(text(0, AttentionModel::OffTargetColumn) == "2.8\u00A0pp");
    CHECK(text(0, AttentionModel::StepsColumn) == "1.4");
    CHECK(text(0, AttentionModel::DirectionColumn) == "\u2191 Declined");
    CHECK(text(0, AttentionModel::AccountableColumn) == "Sue Rogers");
    CHECK(
        list.index(0, AttentionModel::StepsColumn)
            .data(Qt::AccessibleDescriptionRole)
            .toString()
            .toStdString() ==
        "2.8 percentage points off target, which is 1.4 times the 2.0 percentage points that its "
        "targets move in a year.");
}

TEST_CASE("A year in which nothing is pressing says so")
{
    const OpenView open(kentIn2013(), DashboardView::Attention, 2016);
    CHECK_FALSE(open.find<NamedRows>("attention")->isVisible());
    CHECK(open.find<QLabel>("nothingToAttendTo")->isVisible());
    CHECK(open.find<QLabel>("nothingToAttendTo")->text().contains(QStringLiteral("2015/16")));
}

TEST_CASE("Who answers is told with how many are red and amber")
{
    PlanRecord record = kentIn2013();
    record.plan.indicators.front().lead = std::nullopt;
    const OpenView open(record, DashboardView::Attention);
    const QAbstractItemModel& posts = *open.find<NamedRows>("accountability")->model();
    REQUIRE(posts.rowCount() == 1);
    const auto number = [&](AccountabilityModel::Column column) {
        return posts.index(0, column).data(Qt::DisplayRole).toString();
    };
    CHECK(posts.index(0, 0).data(SubtitleRole).toString() == QStringLiteral("Sue Rogers"));
    CHECK(number(AccountabilityModel::RedColumn) == QStringLiteral("1"));
    CHECK(number(AccountabilityModel::AmberColumn) == QStringLiteral("2"));
    CHECK(number(AccountabilityModel::AllColumn) == QStringLiteral("22"));
}

TEST_CASE("The counts say what they were the year before, and which indicators moved")
{
    PlanRecord record = kentIn2013();
    addOutturn(record, "KS1-R2B", 2014, "70");
    addOutturn(record, "KS1-W2B", 2014, "72");
    const OpenDashboard open(record, 2014);
    CHECK(open.find<DashboardTile>("redTile")->count() == 1);
    CHECK(open.find<DashboardTile>("redTile")->accessibleName().contains(
        QStringLiteral("1 in 2012/13")));
    const QString moves = open.find<DashboardTile>("redTile")->toolTip();
    CHECK(moves.contains(QStringLiteral("+ Key stage 1 reading, level 2b or above (was green)")));
    CHECK(moves.contains(
        QStringLiteral("\u2212 Key stage 4 gap, free school meals and others (now no data)")));
}

TEST_CASE("A year before anything was rated is not compared with")
{
    const OpenDashboard open(kentIn2013(), 2013);
    CHECK_FALSE(
        open.find<DashboardTile>("redTile")->accessibleName().contains(QStringLiteral("2011/12")));
}

TEST_CASE("No name of the matrix is cut off, at once and twice the size of type")
{
    const double scale = GENERATE(1.0, 2.0);
    const OpenView open(kentIn2013(), DashboardView::Matrix);
    QFont large = open.page->font();
    large.setPointSizeF(large.pointSizeF() * scale);
    open.page->setFont(large);
    QApplication::processEvents();
    const MatrixView& view = open.matrix();
    for (int column = 1; column < view.model()->columnCount(); ++column)
        CHECK(view.columnWidth(column) >= view.columnWidth(1));
    for (int group = 0; group < view.model()->rowCount(); ++group) {
        const QModelIndex parent = view.model()->index(group, 0);
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            const QModelIndex name = view.model()->index(row, 0, parent);
            const QRect place = view.visualRect(name);
            const QRect needed = view.fontMetrics().boundingRect(
                QRect(0, 0, place.width() - CellDelegate::margin - 5, 1000),
                Qt::TextWordWrap,
                name.data(Qt::DisplayRole).toString());
            INFO(name.data(Qt::DisplayRole).toString().toStdString());
            CHECK(place.height() >= needed.height());
        }
    }
}

TEST_CASE("Plans without indicators and plans of one year keep every view standing")
{
    PlanRecord oneYear = kentIn2013();
    oneYear.plan.identity.lastTargetYear = AcademicYear(2013);
    for (Indicator& indicator : oneYear.plan.indicators)
        indicator.targets.erase(
            indicator.targets.upper_bound(AcademicYear(2013)), indicator.targets.end());
    std::erase_if(oneYear.outturns, [](const Outturn& outturn) {
        return outturn.year != AcademicYear(2013);
    });
    PlanRecord bare = kentIn2013();
    bare.plan.indicators.clear();
    bare.plan.milestones.clear();
    bare.plan.risks.clear();
    bare.outturns.clear();
    bare.benchmarks.clear();
    for (const PlanRecord& record : {oneYear, bare})
        for (const DashboardView view : {DashboardView::Matrix, DashboardView::Attention}) {
            const OpenView open(record, view);
            CHECK(open.page->isVisible());
        }
    const OpenView open(oneYear, DashboardView::Matrix);
    CHECK(open.years().columnCount() == 2);
}
