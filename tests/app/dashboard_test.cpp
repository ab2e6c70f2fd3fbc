#include "kent_plan.h"
#include "open_dashboard.h"

#include <app/dashboard/dashboard_tile.h>
#include <app/look/appearance.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::testing;

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

TEST_CASE("The page's filters follow the plan's priorities and phases, and give up what is gone")
{
    const OpenDashboard open(kentIn2013());
    auto* priority = open.find<QComboBox>("priority");
    auto* phase = open.find<QComboBox>("phase");
    const int before = priority->count();
    Plan plan = open.plan->record().plan;
    const std::string last = plan.indicators.back().phase;
    plan.priorities.front().title = "Another title";
    plan.priorities.push_back({.number = PriorityNumber(before), .title = "Governors"});
    plan.indicators.back().phase = "Post-16";
    open.plan->revisePlan(plan);
    CHECK(priority->count() == before + 1);
    CHECK(priority->findText(QStringLiteral("1  Another title")) > 0);
    CHECK(phase->findText(QStringLiteral("Post-16")) > 0);

    phase->setCurrentIndex(phase->findText(QStringLiteral("Post-16")));
    priority->setCurrentIndex(priority->findData(plan.indicators.back().priority.value()));
    CHECK(open.model().shownCount() == 1);
    open.plan->setYear(AcademicYear(2014));
    CHECK(phase->currentText() == QStringLiteral("Post-16"));
    CHECK(open.model().shownCount() == 1);

    plan.indicators.back().phase = last;
    open.plan->revisePlan(plan);
    CHECK(phase->currentText() == QStringLiteral("All phases"));
    CHECK(priority->currentData().toInt() == plan.indicators.back().priority.value());
    CHECK(open.model().shownCount() >= 1);
}
