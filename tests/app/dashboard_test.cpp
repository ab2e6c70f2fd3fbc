#include "kent_plan.h"

#include <app/dashboard/dashboard_model.h>
#include <app/dashboard/dashboard_page.h>
#include <app/dashboard/dashboard_tile.h>
#include <app/dashboard/dashboard_tree.h>
#include <app/dashboard/sparkline_geometry.h>
#include <app/look/appearance.h>
#include <app/look/rag_painter.h>
#include <app/plan/open_plan.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

/// A page over a plan file of its own.
struct OpenDashboard
{
    explicit OpenDashboard(const PlanRecord& record, int year = 2013)
        : plan(OpenPlan::create(
              std::filesystem::path(folder.filePath(QStringLiteral("plan.outturn")).toStdString()),
              record,
              {.author = {.user = "adviser", .host = "desk"},
               .clock = [] { return std::string("2013-10-04T09:15:00Z"); },
               .today = Date(2013, 10, 4)}))
    {
        plan->setYear(AcademicYear(year));
        page = std::make_unique<DashboardPage>(*plan);
        page->resize(1208, 700);
        page->show();
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }

    [[nodiscard]] const DashboardModel& model() const
    {
        return *qobject_cast<DashboardModel*>(find<DashboardTree>("indicators")->model());
    }

    QTemporaryDir folder;
    std::unique_ptr<OpenPlan> plan;
    std::unique_ptr<DashboardPage> page;
};

} // namespace

TEST_CASE("The dashboard's model keeps the promises of a model through every change")
{
    DashboardModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
    model.sort(static_cast<int>(DashboardColumn::Target), Qt::DescendingOrder);
    model.setFilter({.standing = Standing::Red});
    model.show({.scorecard = cardOf(kentIn2013(), 2014), .leads = {}});
    model.setFilter({});
    model.sort(-1);
    CHECK(model.rowCount() == 8);
}

TEST_CASE("The dashboard shows Kent's 22 indicators under 8 priorities in the plan's order")
{
    DashboardModel model;
    const PlanRecord record = kentIn2013();
    model.show({.scorecard = cardOf(record), .leads = {}});
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
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
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
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
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
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
    CHECK(
        cell(model, "GAP-FSM-KS4", DashboardColumn::Direction) ==
        QStringLiteral("\u2191 Declined"));
    CHECK(cell(model, "KS1-R2B", DashboardColumn::Direction) == QStringLiteral("\u2191 Improved"));
}

TEST_CASE("A figure of another measure has no rating, no arrow and no variance")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
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
    model.show({.scorecard = cardOf(record), .leads = {}});
    CHECK(cell(model, "GAP-SEN-KS4", DashboardColumn::Outturn) == QStringLiteral("(p) 44.2"));
    CHECK(cell(model, "KS1-M2B", DashboardColumn::Outturn) == QStringLiteral("(f) 78.0"));
}

TEST_CASE("A rating and a trajectory say in words what they paint")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
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
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
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
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
    model.setFilter({.priority = PriorityNumber(5)});
    model.sort(static_cast<int>(DashboardColumn::Rag), Qt::AscendingOrder);
    const auto codes = codesOf(model);
    CHECK(codes[0] == "GAP-FSM-KS4");
    CHECK(codes[1] == "GAP-SEN-KS4");
}

TEST_CASE("The chosen indicator stays chosen when the order changes")
{
    DashboardModel model;
    model.show({.scorecard = cardOf(kentIn2013()), .leads = {}});
    const QPersistentModelIndex chosen = model.indexOf(IndicatorCode("KS1-R2B"));
    model.sort(static_cast<int>(DashboardColumn::Target), Qt::AscendingOrder);
    CHECK(chosen.row() == 1);
    CHECK(chosen.data(CodeRole).toString() == QStringLiteral("KS1-R2B"));
}

TEST_CASE("A new figure changes its cells and leaves the rows where they are")
{
    DashboardModel model;
    PlanRecord record = kentIn2013();
    model.show({.scorecard = cardOf(record), .leads = {}});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    addOutturn(record, "KS1-M2B", 2013, "79");
    model.show({.scorecard = cardOf(record), .leads = {}});
    CHECK(resets.isEmpty());
    CHECK_FALSE(changes.isEmpty());
    CHECK(cell(model, "KS1-M2B", DashboardColumn::Rag) == QStringLiteral("Green"));
}

TEST_CASE("A name out of a file is never taken for rich text")
{
    PlanRecord record = kentIn2013();
    record.plan.priorities[0].description = "<img src=\"file:///picture.png\">";
    DashboardModel model;
    model.show({.scorecard = cardOf(record), .leads = {}});
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK_FALSE(tip.contains(QStringLiteral("<img")));
    CHECK(tip.contains(QStringLiteral("&lt;img")));
}

TEST_CASE("The page counts Kent's ratings and a count pressed shows only what it counts")
{
    const OpenDashboard open(kentIn2013());
    CHECK(open.model().shownCount() == 22);
    CHECK(open.model().rowCount() == 8);
    auto* red = open.find<DashboardTile>("redTile");
    CHECK(red->count() == 1);
    CHECK(open.find<DashboardTile>("amberTile")->count() == 2);
    CHECK(open.find<DashboardTile>("greenTile")->count() == 2);
    CHECK(open.find<DashboardTile>("notRatedTile")->count() == 17);
    CHECK(open.find<DashboardTile>("declinedTile")->count() == 1);

    QTest::mouseClick(red, Qt::LeftButton);
    CHECK(open.find<QLabel>("shown")->text() == QStringLiteral("Showing 1 of 22"));
    CHECK(open.find<QComboBox>("standing")->currentText() == QStringLiteral("Red"));
    QTest::mouseClick(open.find<QPushButton>("clear"), Qt::LeftButton);
    CHECK(open.model().shownCount() == 22);
    CHECK_FALSE(red->isChecked());
}

TEST_CASE("Typing in the page's search narrows the rows and clearing brings them back")
{
    const OpenDashboard open(kentIn2013());
    QTest::keyClicks(open.find<QLineEdit>("search"), QStringLiteral("ofsted"));
    CHECK(open.model().shownCount() == 1);
    CHECK(open.find<QLineEdit>("search")->isClearButtonEnabled());
    QTest::keyClicks(open.find<QLineEdit>("search"), QStringLiteral(" zebra"));
    CHECK(open.model().shownCount() == 0);
    CHECK(open.find<QLabel>("notice")->isVisible());
    CHECK_FALSE(open.find<DashboardTree>("indicators")->isVisible());
    QTest::mouseClick(open.find<QPushButton>("clear"), Qt::LeftButton);
    CHECK(open.model().shownCount() == 22);
    CHECK(open.find<DashboardTree>("indicators")->isVisible());
}

TEST_CASE("Return opens the indicator that the keyboard is on")
{
    const OpenDashboard open(kentIn2013());
    qRegisterMetaType<IndicatorCode>();
    std::vector<std::string> chosen;
    QObject::connect(
        open.page.get(), &DashboardPage::indicatorChosen, [&](const IndicatorCode& code) {
            chosen.push_back(code.text());
        });
    auto* tree = open.find<DashboardTree>("indicators");
    tree->setCurrentIndex(open.model().indexOf(IndicatorCode("KS1-W2B")));
    CHECK(open.find<QLabel>("detailName")->text().contains(QStringLiteral("writing")));
    CHECK(open.find<QLabel>("detailReason")->text().contains(QStringLiteral("67.0%")));
    CHECK(open.find<QLabel>("detailMeta")->text().contains(QStringLiteral("Sue Rogers")));
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(chosen == std::vector<std::string>{"KS1-W2B"});
}

TEST_CASE("The page opens on the worst rating and its reason")
{
    const OpenDashboard open(kentIn2013());
    CHECK(open.find<QLabel>("detailReason")->text().contains(QStringLiteral("34.5")));
    CHECK(open.find<QPushButton>("open")->isEnabled());
}

TEST_CASE("The chosen row keeps its contrast when the palette turns dark")
{
    Appearance appearance(*qApp);
    appearance.apply(Theme::Light);
    const OpenDashboard open(kentIn2013());
    appearance.apply(Theme::Dark);
    QApplication::processEvents();
    auto* tree = open.find<DashboardTree>("indicators");
    const QModelIndex row = open.model().indexOf(IndicatorCode("KS1-W2B"));
    tree->setCurrentIndex(row);
    const Colours& dark = coloursFor(QApplication::palette());
    const QImage image = tree->viewport()->grab().toImage();
    for (const auto column : {DashboardColumn::Phase, DashboardColumn::Trajectory}) {
        const QModelIndex at = row.siblingAtColumn(static_cast<int>(column));
        const QPoint corner = tree->visualRect(at).bottomRight() - QPoint(3, 3);
        CHECK(image.pixelColor(corner).name().toStdString() == dark.selection.name().toStdString());
    }
    appearance.apply(Theme::System);
}

TEST_CASE("A year without outturns says that they are missing")
{
    const OpenDashboard open(kentIn2013(), 2016);
    CHECK(open.find<QLabel>("notice")->isVisible());
    CHECK(open.find<QLabel>("notice")->text().contains(QStringLiteral("2015/16")));
    CHECK(open.model().shownCount() == 22);
}

TEST_CASE("The page follows the year that is chosen for the plan")
{
    const OpenDashboard open(kentIn2013());
    open.plan->setYear(AcademicYear(2014));
    CHECK(open.find<QLabel>("title")->text().contains(QStringLiteral("2013/14")));
    CHECK(open.find<DashboardTile>("notRatedTile")->count() == 22);
}

TEST_CASE("All columns fit the page of a window of 1440 points")
{
    const OpenDashboard open(kentIn2013());
    auto* tree = open.find<DashboardTree>("indicators");
    int width = 0;
    for (int column = 0; column < dashboardColumnCount; ++column) {
        width += tree->columnWidth(column);
        const QString heading =
            tree->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        CHECK(tree->columnWidth(column) >= tree->fontMetrics().horizontalAdvance(heading));
    }
    CHECK(width <= tree->viewport()->width());
}

TEST_CASE("Every control of the dashboard has an accessible name")
{
    const OpenDashboard open(kentIn2013());
    for (const QWidget* widget : open.page->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            qobject_cast<const QLabel*>(widget) == nullptr &&
            !widget->objectName().startsWith(QStringLiteral("qt_"))) {
            INFO(widget->objectName().toStdString() << " " << widget->metaObject()->className());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
}
