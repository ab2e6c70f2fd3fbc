#include "kent_plan.h"

#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/sparkline_geometry.h>
#include <app/look/rag_painter.h>

#include <QAbstractItemModelTester>
#include <QFontMetricsF>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

namespace {

Scorecard cardOf(const PlanRecord& record, int year = 2013)
{
    return assess(record, {.year = AcademicYear(year), .scope = {}, .asAt = {}});
}

QString cell(const DashboardModel& model, const char* code, DashboardColumn column, int role = 0)
{
    const QModelIndex row = model.indexOf(IndicatorCode(code));
    return row.siblingAtColumn(static_cast<int>(column)).data(role).toString();
}

std::vector<std::string> codesOf(const DashboardModel& model)
{
    std::vector<std::string> codes;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            codes.push_back(model.resultAt(model.index(row, 0, parent))->indicator.code.text());
    }
    return codes;
}

} // namespace

TEST_CASE("The dashboard's model keeps the promises of a model through every change")
{
    DashboardModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    model.sort(static_cast<int>(DashboardColumn::Target), Qt::DescendingOrder);
    model.setFilter({.standing = Standing::Red});
    model.show({.scorecard = cardOf(kentIn2013(), 2014), .leads = {}, .targets = {}});
    model.setFilter({});
    model.sort(-1);
    CHECK(model.rowCount() == 8);
}

TEST_CASE("The dashboard shows Kent's 22 indicators under 8 priorities in the plan's order")
{
    DashboardModel model;
    const PlanRecord record = kentIn2013();
    model.show({.scorecard = cardOf(record), .leads = {}, .targets = {}});
    CHECK(model.rowCount() == 8);
    CHECK(model.shownCount() == 22);
    std::vector<std::string> expected;
    for (const Indicator& indicator : record.plan.indicators)
        expected.push_back(indicator.code.text());
    CHECK(codesOf(model) == expected);
    CHECK(model.index(0, 0).data(GroupRole).toBool());
    CHECK(model.index(4, 0).data(Qt::DisplayRole).toString().startsWith(QStringLiteral("5 ")));
}

TEST_CASE("A priority says how many of its indicators stand where, and the worst")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    const QModelIndex gaps = model.index(4, 0);
    CHECK(gaps.data(CountsRole).value<StandingCounts>() == StandingCounts{1, 1, 0, 4});
    CHECK(gaps.data(RagRole).toInt() == static_cast<int>(RagStatus::Red));
    CHECK(gaps.data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(QStringLiteral("1 red, 1 amber, 0 green, 4 not rated")));
}

TEST_CASE("A row shows the year's figures at one precision")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    CHECK(cell(model, "KS4-5ACEM", DashboardColumn::LastYear) == QStringLiteral("60.6"));
    CHECK(cell(model, "KS4-5ACEM", DashboardColumn::Outturn) == QStringLiteral("63.1"));
    CHECK(cell(model, "KS4-5ACEM", DashboardColumn::Target) == QStringLiteral("64.0"));
    CHECK(cell(model, "KS4-5ACEM", DashboardColumn::Minimum) == QStringLiteral("59.4"));
    CHECK(cell(model, "KS4-5ACEM", DashboardColumn::Variance) == QStringLiteral("\u22120.9"));
    CHECK(cell(model, "KS4-5ACEM", DashboardColumn::Rag) == QStringLiteral("Amber"));
    CHECK(cell(model, "KS1-W2B", DashboardColumn::Variance) == QStringLiteral("0.0"));
    CHECK(cell(model, "KS1-M2B", DashboardColumn::Outturn) == QStringLiteral("\u2013"));
    CHECK(cell(model, "KS1-M2B", DashboardColumn::Rag) == QStringLiteral("No data"));
}

TEST_CASE("A gap that grew has declined although its figure went up")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    CHECK(
        cell(model, "GAP-FSM-KS4", DashboardColumn::Direction) ==
        QStringLiteral("\u2191 Declined"));
    CHECK(cell(model, "KS1-R2B", DashboardColumn::Direction) == QStringLiteral("\u2191 Improved"));
}

TEST_CASE("A figure of another measure has no rating, no arrow and no variance")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    CHECK(cell(model, "KS2-EM4", DashboardColumn::Rag) == QStringLiteral("Not comparable"));
    CHECK(cell(model, "KS2-EM4", DashboardColumn::Direction) == QStringLiteral("\u2013"));
    CHECK(cell(model, "KS2-EM4", DashboardColumn::Variance) == QStringLiteral("\u2013"));
    const QModelIndex row = model.indexOf(IndicatorCode("KS2-EM4"));
    CHECK(row.siblingAtColumn(static_cast<int>(DashboardColumn::Outturn)).data(MutedRole).toBool());
}

TEST_CASE("Provisional and forecast figures are marked as such")
{
    PlanRecord record = kentIn2013();
    addOutturn(record, "KS1-M2B", 2013, "78", Stage::Forecast);
    DashboardModel model;
    model.show({.scorecard = cardOf(record), .leads = {}, .targets = {}});
    CHECK(cell(model, "GAP-SEN-KS4", DashboardColumn::Outturn) == QStringLiteral("(p) 44.2"));
    CHECK(cell(model, "KS1-M2B", DashboardColumn::Outturn) == QStringLiteral("(f) 78.0"));
}

TEST_CASE("A rating and a trajectory say in words what they paint")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    CHECK(
        cell(model, "KS1-R2B", DashboardColumn::Rag, Qt::AccessibleTextRole) ==
        QStringLiteral("Green"));
    CHECK_FALSE(
        cell(model, "KS1-R2B", DashboardColumn::Rag, Qt::AccessibleDescriptionRole).isEmpty());
    CHECK(cell(model, "KS1-R2B", DashboardColumn::Trajectory, Qt::AccessibleTextRole)
              .contains(QStringLiteral("2012/13: outturn 79.0%")));
    const QVariant drawn = model.indexOf(IndicatorCode("KS1-R2B"))
                               .siblingAtColumn(static_cast<int>(DashboardColumn::Trajectory))
                               .data(TrajectoryRole);
    CHECK(drawn.value<Sparkline>().firstYear == 2012);
    CHECK(drawn.value<Sparkline>().lastYear == 2016);
}

TEST_CASE("The three colours and the other statuses each have a shape and a word of their own")
{
    const QPalette palette;
    const RagLook red = ragLook(RagStatus::Red, palette);
    const RagLook amber = ragLook(RagStatus::Amber, palette);
    const RagLook green = ragLook(RagStatus::Green, palette);
    CHECK(red.word == QStringLiteral("Red"));
    CHECK(red.shape != amber.shape);
    CHECK(amber.shape != green.shape);
    CHECK(red.shape != green.shape);
    for (const auto& [status, code] : EnumCodes<RagStatus>::table) {
        const QSizeF size = ragBadgeSize(ragLook(status, palette), QFont());
        CHECK(
            size.width() > QFontMetricsF(QFont()).horizontalAdvance(ragLook(status, palette).word));
    }
}

TEST_CASE("Filters hold together")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    SECTION("by rating")
    {
        model.setFilter({.standing = Standing::Amber});
        CHECK(codesOf(model) == std::vector<std::string>{"KS4-5ACEM", "GAP-SEN-KS4"});
        CHECK(model.rowCount() == 2);
    }
    SECTION("not rated takes in everything without a colour")
    {
        model.setFilter({.standing = Standing::NotRated});
        CHECK(model.shownCount() == 17);
    }
    SECTION("by what got worse")
    {
        model.setFilter({.isDeclinedOnly = true});
        CHECK(codesOf(model) == std::vector<std::string>{"GAP-FSM-KS4"});
    }
    SECTION("by priority and phase")
    {
        model.setFilter({.priority = PriorityNumber(5), .phase = QStringLiteral("KS4")});
        CHECK(
            codesOf(model) ==
            std::vector<std::string>{"GAP-FSM-KS4", "GAP-CIC-KS4", "GAP-SEN-KS4"});
    }
    SECTION("by words of the name or code, in any order and case")
    {
        model.setFilter({.text = QStringLiteral("  WRITING ks1 ")});
        CHECK(codesOf(model) == std::vector<std::string>{"KS1-W2B"});
    }
    SECTION("nothing matches")
    {
        model.setFilter({.text = QStringLiteral("attendance")});
        CHECK(model.shownCount() == 0);
        CHECK(model.rowCount() == 0);
    }
}

TEST_CASE("Figures are sorted as numbers, with what has none at the foot in either order")
{
    PlanRecord record = kentPlan();
    addOutturn(record, "GAP-FSM-KS2", 2013, "9");
    addOutturn(record, "GAP-CIC-KS2", 2013, "10");
    addOutturn(record, "GAP-SEN-KS2", 2013, "100");
    const Scorecard card = cardOf(record);
    const DashboardFilter gaps{.priority = PriorityNumber(5)};
    const auto order = [&](Qt::SortOrder direction) {
        std::vector<std::string> codes;
        const auto groups = arrange(card, gaps, {DashboardColumn::Outturn, direction});
        for (const std::size_t i : groups.front().indicators)
            codes.push_back(card.indicators[i].indicator.code.text());
        return codes;
    };
    CHECK(
        order(Qt::AscendingOrder) ==
        std::vector<std::string>{
            "GAP-FSM-KS2",
            "GAP-CIC-KS2",
            "GAP-SEN-KS2",
            "GAP-FSM-KS4",
            "GAP-CIC-KS4",
            "GAP-SEN-KS4"});
    CHECK(
        order(Qt::DescendingOrder) ==
        std::vector<std::string>{
            "GAP-SEN-KS2",
            "GAP-CIC-KS2",
            "GAP-FSM-KS2",
            "GAP-FSM-KS4",
            "GAP-CIC-KS4",
            "GAP-SEN-KS4"});
}

TEST_CASE("Sorted by rating, red comes first and what is not rated last")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    model.setFilter({.priority = PriorityNumber(5)});
    model.sort(static_cast<int>(DashboardColumn::Rag), Qt::AscendingOrder);
    const auto codes = codesOf(model);
    CHECK(codes[0] == "GAP-FSM-KS4");
    CHECK(codes[1] == "GAP-SEN-KS4");
}

TEST_CASE("The chosen indicator stays chosen when the order changes")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}, .targets = {}});
    const QPersistentModelIndex chosen = model.indexOf(IndicatorCode("KS1-R2B"));
    model.sort(static_cast<int>(DashboardColumn::Target), Qt::AscendingOrder);
    CHECK(chosen.row() == 1);
    CHECK(chosen.data(CodeRole).toString() == QStringLiteral("KS1-R2B"));
}

TEST_CASE("A new figure changes its cells and leaves the rows where they are")
{
    DashboardModel model;
    PlanRecord record = kentIn2013();
    model.show({.scorecard = cardOf(record), .leads = {}, .targets = {}});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    addOutturn(record, "KS1-M2B", 2013, "79");
    model.show({.scorecard = cardOf(record), .leads = {}, .targets = {}});
    CHECK(resets.isEmpty());
    CHECK_FALSE(changes.isEmpty());
    CHECK(cell(model, "KS1-M2B", DashboardColumn::Rag) == QStringLiteral("Green"));
}

TEST_CASE("A name out of a file is never taken for rich text")
{
    PlanRecord record = kentIn2013();
    record.plan.priorities[0].description = "<img src=\"file:///picture.png\">";
    DashboardModel model;
    model.show({.scorecard = cardOf(record), .leads = {}, .targets = {}});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK_FALSE(tip.contains(QStringLiteral("<img")));
    CHECK(tip.contains(QStringLiteral("&lt;img")));
}
