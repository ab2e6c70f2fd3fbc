// A wrong value in each kind of field: the reason stands by the field, the plan keeps what it had,
// and what was typed stays to be put right.
#include "editor_desk.h"
#include "kent_plan.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

struct Wrong
{
    const char* section;
    const char* field;
    const char* typed;
    const char* reason;
};

} // namespace

TEST_CASE("A wrong value of any kind is refused by its field, which keeps it, and nothing is lost")
{
    const auto wrong = GENERATE(values<Wrong>(
        {{"identity", "planYear", "2013", "expected April to March written as 2013-14"},
         {"identity", "firstTargetYear", "soon", "is not an academic year"},
         {"identity", "council", "", "cannot be left empty"},
         {"priorities", "number", "one", "a whole number such as 3"},
         {"priorities", "number", "170", "expected 1 to 99"},
         {"actions", "code", "A,1", "is not a valid action code"},
         {"actions", "start", "13/2013", "a month such as March 2014"},
         {"milestones", "due", "Easter", "a month such as March 2014"},
         {"indicators", "minimum", "seventy", "expected digits"},
         {"indicators", "minimum", "170", "expected a figure from 0 to 100"},
         {"indicators", "minimum", "-1", "expected a figure from 0 to 100"},
         {"policy", "points", "-1", "A tolerance is a distance"},
         {"policy", "disclosureThreshold", "ten", "a whole number such as 3"},
         {"finance", "grossExpenditure", "lots", "expected digits"}}));
    INFO(wrong.section << " " << wrong.field << " " << wrong.typed);
    EditorDesk desk(testing::kentPlan());
    const Plan before = desk.plan();
    desk.openSection(wrong.section);
    const QString typed = QString::fromUtf8(wrong.typed);

    desk.beginTyping(desk.field(wrong.field), typed);
    CHECK(desk.refusal(wrong.field).contains(QString::fromUtf8(wrong.reason)));
    QTest::keyClick(desk.field(wrong.field).target(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(desk.refusal(wrong.field).contains(QString::fromUtf8(wrong.reason)));
    CHECK(desk.field(wrong.field).target()->property("refused").toBool());
    CHECK(std::get<QString>(desk.field(wrong.field).value()) == typed);
    CHECK(desk.plan() == before);

    QTest::keyClick(desk.field(wrong.field).target(), Qt::Key_Escape);
    CHECK(desk.refusal(wrong.field).isEmpty());
    CHECK(desk.planInFile() == before);
}

TEST_CASE("A wrong target is refused in its own cell, and the others are still taken")
{
    EditorDesk desk(testing::kentPlan());
    desk.openItem("indicators", 0);
    const Plan before = desk.plan();
    desk.type(desk.cell("targets", "figure", 0), QStringLiteral("104"));
    CHECK(desk.refusal("targets").contains(QStringLiteral("104% is not a share")));
    CHECK(desk.cell("targets", "figure", 0).target()->property("refused").toBool());
    CHECK_FALSE(desk.cell("targets", "figure", 1).target()->property("refused").toBool());
    CHECK(desk.plan() == before);
    desk.type(desk.field("phase"), QStringLiteral("Infants"));
    CHECK(desk.plan().indicators.front().phase == "Infants");
    CHECK(std::get<QString>(desk.cell("targets", "figure", 0).value()) == QStringLiteral("104"));
    desk.type(desk.cell("targets", "figure", 0), QStringLiteral("78"));
    CHECK(desk.refusal("targets").isEmpty());
    CHECK(
        desk.plan().indicators.front().targets.at(AcademicYear(2013)) ==
        Target(NumberTarget{Decimal::whole(78)}));
}
