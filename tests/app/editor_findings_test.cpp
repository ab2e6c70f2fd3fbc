// The plan check as a list that leads to the place.
#include "editor_desk.h"
#include "planfile/arbitrary_plan.h"

#include <app/editor/finding_places.h>
#include <app/editor/plan_editor.h>
#include <domain/check/plan_check.h>
#include <planfile/plan_document.h>
#include <planfile/sample_plans.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// A plan that is built in, by its name in data/plans.
PlanRecord builtIn(std::string_view name)
{
    const auto plans = planfile::samplePlans();
    const auto found = std::ranges::find(plans, name, &planfile::SamplePlan::name);
    return planfile::readPlanDocument(found->json);
}

/// "papers 0 telephone": the list, the item and the field that a finding leads to.
std::string placeOf(const PlanRecord& record, std::string_view code, std::string_view subject)
{
    const auto sections = planSections();
    const FindingPlaces places(sections, record);
    for (const Finding& finding : checkPlan(record)) {
        if (finding.code != code || finding.subject != subject)
            continue;
        const auto place = places.of(finding);
        if (!place)
            return "nowhere";
        const Section& section = sections[place->item.section];
        return section.key.toStdString() + " " + std::to_string(place->item.row) + " " +
            section.fields[place->field].key.toStdString();
    }
    return "no such finding";
}

/// The first finding that does not lead to an item that is there, or to a list that is empty; empty
/// when all do.
std::string leadingNowhere(const PlanRecord& record, const std::vector<Section>& sections)
{
    const FindingPlaces places(sections, record);
    for (const Finding& finding : checkPlan(record)) {
        const auto place = places.of(finding);
        // A measure is edited nowhere; where an indicator is defined by it, it is chosen there.
        if (!place && finding.subject.starts_with("measure "))
            continue;
        const auto isThere = [&] {
            const Section& section = sections[place->item.section];
            return place->item.row < std::max<std::size_t>(section.count(record.plan), 1) &&
                place->field < section.fields.size();
        };
        if (!place || !isThere())
            return finding.code + ", " + finding.subject + ": " + finding.message;
    }
    return {};
}

/// Goes to the first finding that says @p message.
void goTo(EditorDesk& desk, const QString& message)
{
    const QAbstractItemModel& model = *desk.findings().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 2).data().toString().contains(message)) {
            desk.findings().setCurrentIndex(model.index(row, 0));
            desk.press("goButton");
            return;
        }
    FAIL("no finding says " << message.toStdString());
}

} // namespace

TEST_CASE("Every finding of every plan that is built in leads to its place in the editor")
{
    const auto sections = planSections();
    for (const planfile::SamplePlan& sample : planfile::samplePlans()) {
        INFO(sample.name);
        CHECK(leadingNowhere(planfile::readPlanDocument(sample.json), sections).empty());
    }
}

TEST_CASE("Every finding of any plan leads to a place in the editor")
{
    const auto sections = planSections();
    CHECK(rc::check([&] {
        const std::string astray = leadingNowhere(*outturn::test::arbitraryPlan(), sections);
        RC_LOG() << astray;
        RC_ASSERT(astray.empty());
    }));
}

TEST_CASE("A finding leads to the field that it questions, whatever part of the plan that is in")
{
    const auto kent = builtIn("kent-2013-16");
    CHECK(placeOf(kent, "telephone-number-too-short", "paper 1") == "papers 0 telephone");
    CHECK(
        placeOf(kent, "reconstructed-from-damaged-source", "duty division") ==
        "reporting 2 reconstructed");
    CHECK(placeOf(kent, "milestone-without-text-or-date", "milestone 5D") == "milestones 12 due");
    CHECK(placeOf(kent, "source-remark", "plan") == "remarks 0 subject");
    const auto bolton = builtIn("bolton-2009");
    CHECK(placeOf(bolton, "placeholder-text", "paper 1") == "papers 0 summary");
    CHECK(placeOf(bolton, "paper-left-blank", "paper 1") == "papers 0 reportNumber");
    CHECK(placeOf(bolton, "stated-variance-disagrees", "NI 92") == "statedVariances 1 size");
    const auto birmingham = builtIn("birmingham-2015");
    CHECK(
        placeOf(birmingham, "percent-where-points-are-meant", "priority 7") ==
        "priorities 6 description");
    CHECK(placeOf(birmingham, "targets-unresolved", "plan") == "indicators 1 targets");
    const auto medway = builtIn("medway-2015");
    CHECK(placeOf(medway, "action-without-lead", "plan") == "actions 0 lead");
    CHECK(placeOf(medway, "reconstructed-from-damaged-source", "equality 1") == "equality 0 title");
    CHECK(placeOf(medway, "plan-without-indicators", "plan") == "indicators 0 code");
}

TEST_CASE("A remark about something that is gone leads to the remark")
{
    auto record = builtIn("medway-2015");
    record.plan.remarks.push_back({.subject = "action 99", .text = "Nobody did it"});
    CHECK(placeOf(record, "remark-about-nothing", "action 99") == "remarks 8 subject");
}

TEST_CASE("A list counts the findings that lead to it, those about the plan as a whole too")
{
    EditorDesk desk(builtIn("medway-2015"));
    const PlanEditor& editor = desk.page().editor();
    const auto countIn = [&](const char* key) {
        for (std::size_t i = 0; i < editor.sections().size(); ++i)
            if (editor.sections()[i].key == QLatin1String(key))
                return editor.openFindingsIn(i);
        return std::size_t{0};
    };
    CHECK(countIn("remarks") == 8);
    CHECK(countIn("indicators") == 1); // there are none yet
    CHECK(countIn("identity") == 0);
}

TEST_CASE("A plan without priorities leads to the button that makes the first, which can be typed")
{
    EditorDesk desk(blankRecord());
    goTo(desk, QStringLiteral("sets no priorities"));
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(button != nullptr);
    CHECK(button->objectName() == QStringLiteral("addButton"));
    QTest::keyClick(button, Qt::Key_Space);
    QApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Better schools"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(desk.plan().priorities.size() == 1);
    CHECK(desk.plan().priorities.front().title == "Better schools");
    CHECK(desk.plan().priorities.front().number == PriorityNumber(1));
}

TEST_CASE("What the page said of one part is gone in another")
{
    EditorDesk desk(blankRecord());
    desk.openSection("indicators");
    desk.press("addButton");
    CHECK(desk.message().contains(QStringLiteral("add a priority first")));
    desk.openSection("risks");
    CHECK(desk.message().isEmpty());
}

TEST_CASE("A measure is found by a part of its name, and a new indicator counts as it does")
{
    EditorDesk desk(blankRecord());
    desk.openSection("priorities");
    desk.press("addButton");
    desk.openSection("indicators");
    desk.press("addButton");
    auto* box = qobject_cast<QComboBox*>(desk.field("measure").target());
    REQUIRE(box->isEditable());
    box->setFocus();
    QApplication::processEvents(); // what stands there is selected
    QTest::keyClicks(box, QStringLiteral("serious weak"));
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QApplication::processEvents();
    const Indicator& indicator = desk.plan().indicators.front();
    CHECK(indicator.measure == MeasureCode("OFS-CATEGORY"));
    CHECK(indicator.unit == Unit::Schools);
    CHECK(indicator.polarity == Polarity::Lower);
    CHECK(indicator.decimals == 0);
    CHECK(indicator.name == "Schools in special measures or with serious weaknesses");

    // The completer's popup has taken the offscreen window's focus with it, so it is told here.
    QTest::keyClicks(box, QStringLiteral("no such measure"));
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(box, &left);
    QApplication::processEvents();
    CHECK(desk.plan().indicators.front().measure == MeasureCode("OFS-CATEGORY"));
    CHECK(box->currentText().startsWith(QStringLiteral("OFS-CATEGORY")));
}

TEST_CASE("Measures of the plan's own years are offered before those that had ended")
{
    auto record = blankRecord();
    record.plan.identity.firstTargetYear = AcademicYear(2017);
    record.plan.identity.lastTargetYear = AcademicYear(2019);
    EditorDesk desk(record);
    desk.openSection("priorities");
    desk.press("addButton");
    desk.openSection("indicators");
    desk.press("addButton");
    auto* box = qobject_cast<QComboBox*>(desk.field("measure").target());
    CHECK(box->findData(QStringLiteral("KS2-RWM-EXP")) < box->findData(QStringLiteral("NI-072")));
    CHECK(box->itemText(box->findData(QStringLiteral("KS2-RWM-EXP")))
              .endsWith(QStringLiteral("(since 2015/16)")));
    CHECK(box->itemText(box->findData(QStringLiteral("NI-072")))
              .endsWith(QStringLiteral("(2007/08 to 2009/10)")));
}

TEST_CASE("An indicator with figures keeps its unit when another measure defines it")
{
    EditorDesk desk(builtIn("kent-2013-16"));
    desk.openItem("indicators", 0);
    desk.choose(desk.field("measure"), QStringLiteral("OFS-CATEGORY"));
    const Indicator& indicator = desk.plan().indicators.front();
    CHECK(indicator.measure == MeasureCode("OFS-CATEGORY"));
    CHECK(indicator.unit == Unit::Percent);
    CHECK(desk.findingsOf("The indicator is defined by OFS-CATEGORY and is a per cent") == 1);
}

TEST_CASE("A target that is to be a figure is asked for it, not told that nothing is no number")
{
    EditorDesk desk(blankRecord());
    desk.openSection("priorities");
    desk.press("addButton");
    desk.openSection("indicators");
    desk.press("addButton");
    desk.choose(desk.cell("targets", "kind", 0), QStringLiteral("number"));
    CHECK(desk.refusal("targets").contains(QStringLiteral("Type the figure")));
    desk.type(desk.cell("targets", "figure", 0), QStringLiteral("76.5"));
    CHECK(desk.refusal("targets").isEmpty());
}
