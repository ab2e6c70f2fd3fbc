#include "sample.h"
#include "story.h"
#include "support/filled_form.h"

#include <app/entry/change_preview.h>
#include <app/look/roles.h>
#include <app/plan/open_plan.h>
#include <app/window/export_report_dialog.h>
#include <app/window/plan_view.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include <array>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Summer 2013 as a spreadsheet of the team's has it: by name or code, three of them red.
constexpr auto twentyTwo = "KS1-R2B\t79\nKS1-W2B\t67\nKS1-M2B\t78\nKS2-EM4\t74\nKS2-2LP-ENG\t90\n"
                           "KS2-2LP-MAT\t88\nKS4-5ACEM\t63.1\nFLOOR-PRI\t95\nFLOOR-SEC\t83\n"
                           "GAP-FSM-KS2\t22\nGAP-CIC-KS2\t37\nGAP-SEN-KS2\t47\nGAP-FSM-KS4\t34.5\n"
                           "GAP-CIC-KS4\t46\nGAP-SEN-KS4\t44.2\nOFS-CATEGORY\t18\n"
                           "OFS-PRI-GOOD\t67\nOFS-SEC-GOOD\t73\nOFS-SPE-GOOD\t88\n"
                           "OFS-PRU-GOOD\t50\nOFS-PRI-TEACH\t68\nOFS-SEC-TEACH\t77\n";

QString progressOf(MainWindow& window)
{
    return window.findChild<QLabel*>(QStringLiteral("progressText"))->text();
}

} // namespace

TEST_CASE("Open Kent, paste 22 figures, comment on the reds, undo two, export the report")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    story.paste("GAP-FSM-KS4", EntryModel::ValueColumn, QString::fromLatin1(twentyTwo));
    CHECK(progressOf(story.window()) == QStringLiteral("22 of 22 entered, 3 need a comment"));

    for (const char* red : {"GAP-FSM-KS4", "OFS-CATEGORY", "OFS-PRU-GOOD"}) {
        REQUIRE(story.statusOf(red) == RagStatus::Red);
        const QModelIndex comment = story.cell(red, EntryModel::CommentColumn);
        CHECK(comment.data(RefusedRole).toBool());
        CHECK(comment.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("needed")));
        story.type(red, EntryModel::CommentColumn, QStringLiteral("See the action plan"));
        CHECK_FALSE(story.cell(red, EntryModel::CommentColumn).data(RefusedRole).toBool());
    }
    CHECK(progressOf(story.window()) == QStringLiteral("22 of 22 entered"));

    story.press(QKeySequence::Undo);
    story.press(QKeySequence::Undo);
    CHECK(progressOf(story.window()) == QStringLiteral("22 of 22 entered, 2 need a comment"));

    const QString out = story.path(QStringLiteral("report.docx"));
    story.files().answer = out;
    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(out); }));
    QFile report(out);
    REQUIRE(report.open(QFile::ReadOnly));
    CHECK(report.read(2) == "PK");
}

TEST_CASE("A block is shown before it goes in, and nothing changes where the user thinks better")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("75"));

    story.grid().setCurrentIndex(story.cell("KS1-M2B", EntryModel::ValueColumn));
    const QString name = story.cell("KS1-W2B", EntryModel::NameColumn).data().toString();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Outturn\tIndicator\n79\tKS1-R2B\n66\t%1\n170\tKS1-M2B\n5\tElsewhere\n")
            .arg(name.toUpper()));
    story.press(QKeySequence::Paste);
    auto* preview = story.window().findChild<ChangePreview*>();
    REQUIRE(preview != nullptr);
    const auto& changes = *preview->findChild<QTableView*>(QStringLiteral("changes"))->model();
    REQUIRE(changes.rowCount() == 3);
    const auto text = [&](int row, ChangeModel::Column column) {
        return changes.index(row, column).data().toString();
    };
    CHECK(text(0, ChangeModel::BeforeColumn) == QStringLiteral("75.0"));
    CHECK(text(0, ChangeModel::AfterColumn) == QStringLiteral("79"));
    CHECK(text(0, ChangeModel::RagColumn) == QStringLiteral("Green"));
    CHECK(text(1, ChangeModel::CodeColumn) == QStringLiteral("KS1-W2B"));
    CHECK(text(2, ChangeModel::RemarkColumn).contains(QStringLiteral("170")));
    CHECK(
        preview->findChild<QLabel*>(QStringLiteral("heading"))->text() ==
        QStringLiteral("Figures: 1 new, 1 changed, 1 that cannot be taken."));
    CHECK(preview->findChild<QLabel*>(QStringLiteral("note"))
              ->text()
              .contains(QStringLiteral("Elsewhere")));

    SECTION("Cancelled")
    {
        preview->reject();
        CHECK(story.statusOf("KS1-R2B") == RagStatus::Amber);
        CHECK(story.statusOf("KS1-W2B") == RagStatus::NoData);
    }
    SECTION("Agreed to")
    {
        story.agree();
        CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
        CHECK(story.statusOf("KS1-W2B") == RagStatus::Amber);
        CHECK(progressOf(story.window()) == QStringLiteral("2 of 22 entered, 1 to put right"));
    }
}

TEST_CASE("Only what is due is shown, and a block brings in what it names besides")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    (void)story.grid();
    auto& window = story.window();
    window.findChild<QComboBox*>(QStringLiteral("term"))->setCurrentIndex(0); // autumn
    auto& model = *story.grid().model();
    CHECK(model.rowCount() == 7); // the inspectors' figures, which come every quarter
    CHECK(progressOf(window) == QStringLiteral("0 of 7 entered"));
    CHECK(window.findChild<QWidget*>(QStringLiteral("EntryPage"))
              ->findChild<QLabel*>(QStringLiteral("hint"))
              ->text()
              .contains(QStringLiteral("not shown: 15")));

    story.paste(
        "OFS-CATEGORY", EntryModel::ValueColumn, QStringLiteral("OFS-CATEGORY\t9\nKS1-R2B\t79\n"));
    CHECK(window.findChild<QCheckBox*>(QStringLiteral("showsAll"))->isChecked());
    CHECK(model.rowCount() == 22);
    CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn) == QStringLiteral("79.0"));

    window.findChild<QCheckBox*>(QStringLiteral("showsAll"))->setChecked(false);
    CHECK(model.rowCount() == 8); // what is in stays to be seen
}

TEST_CASE("Figures of a district are entered beside the council's and rated for themselves")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    (void)story.grid();
    auto* scope = story.window().findChild<QComboBox*>(QStringLiteral("scope"));
    const auto choose = [&](const QString& text) {
        scope->lineEdit()->setText(text);
        QTest::keyClick(scope->lineEdit(), Qt::Key_Return);
    };
    choose(QStringLiteral("district:Swale"));
    CHECK(scope->currentText() == QStringLiteral("Swale (district)"));
    story.type("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("81"));
    CHECK(story.textIn("KS1-R2B", EntryModel::RagColumn) == QStringLiteral("Green"));
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData); // the council's

    choose(QStringLiteral("Whole council"));
    CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn).isEmpty());
    choose(QStringLiteral("nowhere"));
    CHECK(scope->currentText() == QStringLiteral("Whole council"));
    CHECK_FALSE(story.window().findChild<QLabel*>(QStringLiteral("message"))->text().isEmpty());
}

TEST_CASE("A form that the page wrote comes back filled in, and its mistakes are told by row")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    (void)story.grid();
    const QString file = story.path(QStringLiteral("form.xlsx"));
    story.files().answer = file;
    const auto click = [&](const char* button) {
        story.window().findChild<QPushButton*>(QLatin1String(button))->click();
    };
    const auto fill = [&](const std::vector<std::pair<std::string, std::string>>& cells) {
        QFile form(file);
        REQUIRE(form.open(QFile::ReadOnly));
        const std::string filled = filledIn(form.readAll().toStdString(), cells);
        form.close();
        REQUIRE(form.open(QFile::WriteOnly));
        form.write(filled.data(), static_cast<qint64>(filled.size()));
    };
    click("writeForm");
    REQUIRE(QFile::exists(file));

    fill({{"K2", "79"}, {"K3", "66"}});
    click("readForm");
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
    story.agree();
    CHECK(story.statusOf("KS1-R2B") == RagStatus::Green);
    CHECK(story.window().plan()->undoStack().undoText() == QStringLiteral("enter 2 outturns"));

    fill({{"K4", "lots"}});
    click("readForm");
    CHECK(story.message().contains(QStringLiteral("Row 4, value")));
    CHECK(story.statusOf("KS1-M2B") == RagStatus::NoData);
}
