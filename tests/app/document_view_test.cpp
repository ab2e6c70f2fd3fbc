#include "sample.h"

#include <app/look/appearance.h>
#include <app/reading/document_view.h>
#include <app/reading/plan_page.h>

#include <QApplication>
#include <QListWidget>
#include <QScrollBar>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;
using report::Block;

namespace {

std::vector<Block> someText()
{
    return {
        report::Heading{1, "Ends"},
        report::Paragraph{.text = "All do well.", .lead = "Ambition:"},
        report::BulletList{{"one", "two"}},
        report::Table{
            .caption = "Targets",
            .columns = {{"Name"}, {"Rating"}},
            .rows = {{{"Reading", {}}, {.text = {}, .rag = RagStatus::Green}}}},
        report::Heading{1, "Means"},
        report::RomanList{{"first"}},
        report::Particulars{{{"To", "Cabinet"}}}};
}

} // namespace

TEST_CASE("A document is shown with all its text, its parts and the words of its ratings")
{
    DocumentView view;
    view.resize(800, 600);
    view.showContent(someText());
    const QString text = view.toPlainText();
    for (const char* expected :
         {"Ambition: All do well.", "two", "Targets", "Green", "first", "Cabinet"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromLatin1(expected)));
    }
    CHECK(view.sections() == QStringList{QStringLiteral("Ends"), QStringLiteral("Means")});
}

TEST_CASE("Text out of a file is shown as it is written and loads nothing")
{
    const std::string hostile = "<img src=\"file:///etc/hostname\"><b>Reading</b>";
    DocumentView view;
    view.showContent(
        {report::Heading{1, hostile},
         report::Paragraph{hostile},
         report::BulletList{{hostile}},
         report::Table{.caption = hostile, .columns = {{hostile}}, .rows = {{{hostile, {}}}}}});
    CHECK(view.toPlainText().count(QStringLiteral("<img src=")) == 6);
    CHECK_FALSE(view.toHtml().contains(QStringLiteral("<img")));
}

TEST_CASE("A document follows the colours of its window")
{
    Appearance appearance(*qApp);
    appearance.apply(Theme::Light);
    DocumentView view;
    view.resize(400, 300);
    view.showContent(someText());
    view.show();
    appearance.apply(Theme::Dark);
    QApplication::processEvents();
    const QTextCursor start(view.document());
    QTextCursor letter = start;
    letter.movePosition(QTextCursor::NextCharacter);
    CHECK(letter.charFormat().foreground().color() == coloursFor(QApplication::palette()).text);
    appearance.apply(Theme::System);
}

TEST_CASE("The parts of the plan stand beside its text and lead into it")
{
    const QTemporaryDir folder;
    PlanRecord record = samplePlan();
    record.plan.reporting = {
        {.code = DutyCode("progress"),
         .report = "Progress",
         .audience = "Cabinet",
         .months = {MonthOfYear(10)}}};
    const auto plan = OpenPlan::open(
        std::filesystem::path(makePlanFile(folder.path(), record).toStdString()), fixedSession());
    PlanPage page(*plan);
    page.resize(1200, 700);
    page.show();
    const auto* parts = page.findChild<QListWidget*>(QStringLiteral("sections"));
    const auto* text = page.findChild<DocumentView*>();
    REQUIRE(parts->count() >= 6);
    CHECK(parts->currentRow() == 0);
    CHECK(text->verticalScrollBar()->value() == 0);

    page.showReportingCalendar();
    QApplication::processEvents();
    CHECK(parts->currentItem()->text() == QStringLiteral("Reporting calendar"));
    CHECK(text->verticalScrollBar()->value() > 0);
    CHECK(text->toPlainText().contains(
        QStringLiteral("The next report is due by the end of October 2014, to Cabinet")));
}
