// From a measure that has ended to its successor, on the real pages.
#include "editor_desk.h"
#include "kent_plan.h"

#include <app/plan/open_plan.h>
#include <app/succession/adopt_successor_dialog.h>
#include <app/succession/succession_bar.h>
#include <app/text.h>
#include <app/window/plan_view.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

const IndicatorCode kpi("KS2-EM4");
const MeasureCode ended("KS2-EM4");
const MeasureCode successor("KS2-RWM-EXP");

const Indicator& indicatorOf(EditorDesk& desk)
{
    return *findIndicator(desk.plan(), kpi);
}

const PlanRecord& recordOf(EditorDesk& desk)
{
    return desk.story().window().plan()->record();
}

/// The outturns of the indicator that name the measure that ended.
auto namedOutturns(EditorDesk& desk)
{
    return std::ranges::count_if(recordOf(desk).outturns, [](const Outturn& outturn) {
        return outturn.indicator == kpi && outturn.measure == ended;
    });
}

/// The bar of the page that is in sight.
SuccessionBar& bar(EditorDesk& desk)
{
    for (auto* bar : desk.story().window().findChildren<SuccessionBar*>())
        if (bar->isVisible())
            return *bar;
    throw std::logic_error("no bar is in sight");
}

QString textOf(const SuccessionBar& bar)
{
    return bar.findChild<QLabel*>(QStringLiteral("retirement"))->text();
}

void pressBar(EditorDesk& desk)
{
    QTest::mouseClick(bar(desk).findChild<QPushButton*>(QStringLiteral("adopt")), Qt::LeftButton);
    QApplication::processEvents();
}

/// Opens the dialog from the bar in sight, chooses the successor and adopts it.
void adopt(EditorDesk& desk)
{
    pressBar(desk);
    auto* dialog = desk.story().window().findChild<AdoptSuccessorDialog*>();
    REQUIRE(dialog != nullptr);
    for (auto* way : dialog->findChildren<QRadioButton*>())
        if (way->text().startsWith(toQString(successor)))
            way->setChecked(true);
    REQUIRE(dialog->chosen().code == successor);
    dialog->accept();
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.story().window().activateWindow(); // as a window manager would
    QApplication::processEvents();
    desk.items().setFocus();
}

int rowOfIndicator(EditorDesk& desk)
{
    const auto& indicators = desk.plan().indicators;
    return static_cast<int>(
        std::ranges::find(indicators, kpi, &Indicator::code) - indicators.begin());
}

} // namespace

TEST_CASE("The editor offers the successor of a measure that ended, and adopting it is one step")
{
    EditorDesk desk(testing::kentPlan());
    const Plan before = desk.plan();
    const auto figures = recordOf(desk).outturns.size();
    desk.openItem("indicators", rowOfIndicator(desk));
    CHECK(textOf(bar(desk)).contains(QStringLiteral("was last published for 2011/12")));
    REQUIRE(namedOutturns(desk) == 0);

    adopt(desk);
    CHECK(indicatorOf(desk).measure == successor);
    CHECK(std::get<QString>(desk.field("measure").value()) == toQString(successor));
    CHECK(namedOutturns(desk) == 1);
    CHECK(textOf(bar(desk)).contains(QStringLiteral("KS2-RWM-EXP has been adopted")));
    CHECK(textOf(bar(desk)).contains(QStringLiteral("The name and the definition")));

    desk.story().press(QKeySequence::Undo);
    CHECK(desk.plan() == before);
    CHECK(namedOutturns(desk) == 0);
    CHECK(recordOf(desk).outturns.size() == figures);
    CHECK(textOf(bar(desk)).contains(QStringLiteral("was last published")));

    desk.story().press(QKeySequence::Redo);
    CHECK(indicatorOf(desk).measure == successor);
    CHECK(namedOutturns(desk) == 1);
    const Plan adopted = desk.plan();
    CHECK(desk.planInFile() == adopted);
}

TEST_CASE("A figure of the measure that ended stays in sight and is rated no more")
{
    EditorDesk desk(testing::kentPlan());
    desk.story().window().plan()->setYear(AcademicYear(2012));
    desk.openItem("indicators", rowOfIndicator(desk));
    adopt(desk);
    CHECK(desk.story().statusOf("KS2-EM4") == RagStatus::NotComparable);
}

TEST_CASE("What an adoption leaves to decide stays in sight until it is seen to")
{
    EditorDesk desk(testing::kentPlan());
    const int row = rowOfIndicator(desk);
    desk.openItem("indicators", row);
    adopt(desk);
    desk.type(desk.field("name"), QStringLiteral("Another name"));
    desk.openItem("indicators", row == 0 ? 1 : 0);
    desk.openItem("indicators", row);
    CHECK(textOf(bar(desk)).contains(QStringLiteral("What is left to decide")));
    pressBar(desk);
    CHECK_THROWS_AS(bar(desk), std::logic_error);
}

TEST_CASE("Adopted on the indicator's own page, the rest is decided in the plan")
{
    EditorDesk desk(testing::kentPlan());
    desk.story().window().view()->showIndicator(kpi);
    QApplication::processEvents();
    CHECK(textOf(bar(desk)).contains(QStringLiteral("not comparable")));
    adopt(desk);
    CHECK(indicatorOf(desk).measure == successor);
    CHECK(desk.page().isVisible());
    CHECK(desk.items().currentIndex().row() == rowOfIndicator(desk));
    CHECK(textOf(bar(desk)).contains(QStringLiteral("What is left to decide")));
}

TEST_CASE("An adoption that is given up changes nothing")
{
    EditorDesk desk(testing::kentPlan());
    const Plan before = desk.plan();
    desk.openItem("indicators", rowOfIndicator(desk));
    pressBar(desk);
    auto* dialog = desk.story().window().findChild<AdoptSuccessorDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("figures"))
              ->text()
              .startsWith(QStringLiteral("The one figure entered so far will name KS2-EM4")));
    dialog->reject();
    CHECK(desk.plan() == before);
    CHECK(namedOutturns(desk) == 0);
}
