#include "sample.h"
#include "story.h"

#include <app/plan/open_plan.h>
#include <app/window/about.h>
#include <app/window/export_report_dialog.h>
#include <app/window/plan_view.h>
#include <app/window/problem.h>

#include <QLabel>
#include <QMessageBox>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

const char* const hostile = "<img src=\"file:///etc/hostname\"><b>Reading</b>";

PlanRecord hostilePlan()
{
    PlanRecord record = samplePlan();
    record.plan.identity.title = hostile;
    record.plan.identity.council = hostile;
    record.plan.priorities.front().title = hostile;
    record.plan.indicators.front().name = hostile;
    return record;
}

/// Text of a label that Qt would read as HTML.
void checkLabelsArePlain(const QWidget& window)
{
    for (const auto* label : window.findChildren<QLabel*>()) {
        INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
    }
}

void checkToolTipsAreEscaped(const QAbstractItemModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            CHECK_FALSE(model.index(row, column)
                            .data(Qt::ToolTipRole)
                            .toString()
                            .contains(QStringLiteral("<img")));
}

} // namespace

TEST_CASE("A name with HTML in it is shown as it is written, on every page")
{
    Story story;
    const PlanRecord record = hostilePlan();
    story.window().openFile(makePlanFile(story.folder(), record));
    REQUIRE(story.window().plan() != nullptr);

    checkLabelsArePlain(story.window());
    story.window().view()->showIndicator(record.plan.indicators.front().code);
    checkLabelsArePlain(story.window());
    CHECK(story.textIn("KS1-R2B", EntryModel::NameColumn) == QLatin1String(hostile));
    checkLabelsArePlain(story.window());
    checkToolTipsAreEscaped(*story.grid().model());

    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    checkLabelsArePlain(dialog);
    for (const auto* widget : story.window().findChildren<QWidget*>())
        CHECK_FALSE(widget->toolTip().contains(QStringLiteral("<img")));
}

TEST_CASE("Messages show HTML from outside as it is written")
{
    Story story;
    showProblem(
        &story.window(),
        QStringLiteral("The plan cannot be opened."),
        problemText(Error(ErrorKind::Input, hostile, hostile)));
    showAboutBox(&story.window());
    const auto boxes = story.window().findChildren<QMessageBox*>();
    REQUIRE(boxes.size() == 2);
    for (const auto* box : boxes)
        CHECK(box->textFormat() == Qt::PlainText);
    CHECK(boxes.front()->text().contains(QLatin1String(hostile)));
}
