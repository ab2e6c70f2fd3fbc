// A performance officer brings files into the plan through the window.
#include "sample.h"
#include "story.h"

#include <app/look/reading_table.h>
#include <app/plan/open_plan.h>
#include <app/published/import_dialog.h>
#include <app/published/published_page.h>
#include <app/published/saved_mappings.h>
#include <app/text.h>
#include <app/window/plan_view.h>

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

constexpr auto keyStage2 = "RECTYPE,LEA,URN,SCHNAME,NFTYPE,TELIG,PTENGMATX\n"
                           "1,886,100001,Ash,CY,40,80%\n"
                           "1,886,100002,Beech,CY,60,90%\n"
                           "1,886,100003,Cedar,CY,10,SUPP\n"
                           "1,886,12,Dean,CY,30,70%\n"
                           "3,886,,Kent,,,86%\n";

QString writeFile(const Story& story, const char* name, const QByteArray& text)
{
    QFile file(story.path(QString::fromLatin1(name)));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(text);
    return file.fileName();
}

/// The window with a plan and the page of published data.
PublishedPage& publishedPage(Story& story)
{
    if (story.window().plan() == nullptr)
        story.window().openFile(makePlanFile(story.folder()));
    story.press(Qt::CTRL | Qt::Key_I);
    return *story.window().findChild<PublishedPage*>();
}

template <class Widget>
Widget& in(QWidget& parent, const char* name)
{
    auto* widget = parent.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(widget != nullptr);
    return *widget;
}

ImportDialog& dialogOf(Story& story)
{
    auto* dialog = story.window().findChild<ImportDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

void browse(Story& story, const QString& file)
{
    story.files().answer = file;
    QTest::mouseClick(&in<QPushButton>(dialogOf(story), "browse"), Qt::LeftButton);
}

/// Presses the way on and waits until what it began has ended.
void goOn(Story& story)
{
    QPointer<ImportDialog> dialog = &dialogOf(story);
    const auto step = [&] {
        return in<QPushButton>(*dialog, "next").text();
    };
    const QString before = step();
    QTest::mouseClick(&in<QPushButton>(*dialog, "next"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible() || step() != before; }));
    if (!dialog || !dialog->isVisible())
        story.goBackToWindow();
}

QString cell(const QAbstractItemView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("A published table is recognised, checked before anything is written, and taken")
{
    Story story;
    PublishedPage& page = publishedPage(story);
    browse(story, writeFile(story, "2011-2012_886_ks2.csv", keyStage2));
    ImportDialog& dialog = dialogOf(story);
    CHECK(
        in<QComboBox>(dialog, "what").currentText() ==
        QStringLiteral("Key stage 2 performance table"));
    CHECK(cell(in<ReadingTable>(dialog, "preview"), 0, 3) == QStringLiteral("Ash"));

    goOn(story);
    CHECK(in<QLabel>(dialog, "summary")
              .text()
              .startsWith(QStringLiteral("Rows read: 5. Can be taken: 4. Refused: 1.")));
    const auto& remarks = in<ReadingTable>(dialog, "remarks");
    CHECK(cell(remarks, 0, 0) == QStringLiteral("5"));
    CHECK(cell(remarks, 0, 1) == QStringLiteral("Refused"));
    CHECK(story.window().plan()->store().datasets().empty());

    goOn(story);
    CHECK(story.window().findChild<ImportDialog*>() == nullptr);
    const auto& imports = in<ReadingTable>(page, "imports");
    REQUIRE(imports.model()->rowCount() == 1);
    CHECK(cell(imports, 0, 1) == QStringLiteral("2011/12"));
    CHECK(cell(imports, 0, 4) == QStringLiteral("Counts"));
    CHECK(in<QLineEdit>(page, "digest").text().size() == 64);

    story.press(QKeySequence::Undo);
    CHECK(cell(imports, 0, 4) == QStringLiteral("Taken back"));
    story.press(QKeySequence::Redo);
    CHECK(cell(imports, 0, 4) == QStringLiteral("Counts"));
}

TEST_CASE("A figure worked out from schools is taken over in one step that can be undone")
{
    Story story;
    PublishedPage& page = publishedPage(story);
    browse(story, writeFile(story, "2011-2012_886_ks2.csv", keyStage2));
    goOn(story);
    goOn(story);
    OpenPlan& plan = *story.window().plan();
    plan.setYear(AcademicYear(2012));
    page.showWorkedOut();
    const auto& figures = in<ReadingTable>(page, "figures");
    const auto rowOf = [&figures](const QString& code) {
        for (int each = 0; each < figures.model()->rowCount(); ++each)
            if (cell(figures, each, 0).startsWith(code))
                return each;
        return -1;
    };
    const int row = rowOf(QStringLiteral("KS2-EM4"));
    REQUIRE(row >= 0);
    CHECK(cell(figures, row, 2) == QStringLiteral("78.0"));
    CHECK(cell(figures, row, 3) == QStringLiteral("86.0"));
    CHECK(cell(figures, row, 4) == QStringLiteral("+8.0"));
    CHECK(cell(figures, row, 7) == QStringLiteral("1"));

    in<ReadingTable>(page, "figures").selectRow(rowOf(QStringLiteral("KS4-5ACEM")));
    CHECK(in<QLabel>(page, "schoolsLabel")
              .text()
              .startsWith(QStringLiteral("KS4-5ACEM is not worked out: ")));
    in<ReadingTable>(page, "figures").selectRow(row);
    CHECK(in<QLabel>(page, "schoolsLabel").text() == QStringLiteral("Schools behind KS2-EM4"));
    const auto& schools = in<ReadingTable>(page, "schools");
    REQUIRE(schools.model()->rowCount() == 3);
    CHECK(cell(schools, 0, 0) == QStringLiteral("Ash"));
    CHECK(cell(schools, 2, 3) == QStringLiteral("No"));

    const std::size_t before = plan.record().outturns.size();
    QTest::mouseClick(&in<QPushButton>(page, "takeOver"), Qt::LeftButton);
    REQUIRE(plan.record().outturns.size() == before + 1);
    const Outturn& entered = plan.record().outturns.back();
    CHECK(entered.value == OutturnValue(Decimal::whole(86)));
    CHECK(toQString(std::string_view(entered.source))
              .contains(QStringLiteral("2011-2012_886_ks2.csv")));
    plan.undoStack().undo();
    CHECK(plan.record().outturns.size() == before);
}

TEST_CASE("A table in a layout of its own is mapped, and the mapping is kept by name")
{
    QFile::remove(mappingsFolder() + QStringLiteral("/Summer.csv"));
    Story story;
    publishedPage(story);
    const QString table =
        writeFile(story, "summer.csv", "KPI,Result,When\nKS1-R2B,79,2013\nKS1-W2B,67,2013\n");
    browse(story, table);
    ImportDialog& dialog = dialogOf(story);
    CHECK(
        in<QComboBox>(dialog, "what").currentText() ==
        QStringLiteral("Any other table of outturns"));
    CHECK_FALSE(in<QPushButton>(dialog, "next").isEnabled());

    const auto choose = [&](const char* part, const char* column) {
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String(part) + QStringLiteral(": column")) {
                box->setCurrentIndex(box->findData(QString::fromLatin1(column)));
                emit box->activated(box->currentIndex());
            }
    };
    choose("Indicator", "KPI");
    choose("Value", "Result");
    choose("Year", "When");
    REQUIRE(in<QPushButton>(dialog, "next").isEnabled());
    in<QLineEdit>(dialog, "name").setText(QStringLiteral("Summer"));
    QTest::mouseClick(&in<QPushButton>(dialog, "save"), Qt::LeftButton);
    CHECK(savedMappings().contains(QStringLiteral("Summer")));
    CHECK(savedMapping(QStringLiteral("Summer")).parts().size() == 3);

    goOn(story);
    const std::size_t before = story.window().plan()->record().outturns.size();
    goOn(story);
    CHECK(story.window().plan()->record().outturns.size() == before + 2);
    story.window().plan()->undoStack().undo();
    CHECK(story.window().plan()->record().outturns.size() == before);
}

TEST_CASE("The path of a file can be typed or pasted as a file manager copies it")
{
    Story story;
    static_cast<void>(publishedPage(story));
    const QString file = writeFile(story, "2011-2012_886_ks2.csv", keyStage2);
    ImportDialog& dialog = dialogOf(story);
    auto& field = in<QLineEdit>(dialog, "file");
    const auto& next = in<QPushButton>(dialog, "next");
    const auto type = [&](const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    };

    type(story.path(QStringLiteral("2011")));
    CHECK_FALSE(next.isEnabled());
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(
        in<QLabel>(dialog, "problem").text() ==
        QStringLiteral("There is no such file; check the name and the folder."));

    for (const QString& text :
         {file, u'"' + file + u'"', QUrl::fromLocalFile(file).toString(), u' ' + file}) {
        CAPTURE(text.toStdString());
        type(text);
        CHECK(next.isEnabled());
        CHECK(in<QLabel>(dialog, "problem").text().isEmpty());
        CHECK(cell(in<ReadingTable>(dialog, "preview"), 0, 3) == QStringLiteral("Ash"));
        type(QStringLiteral("/"));
        CHECK_FALSE(next.isEnabled());
        CHECK(in<ReadingTable>(dialog, "preview").model()->rowCount() == 0);
    }
}

TEST_CASE(
    "A table that does not tell of which year it is is asked for it, and taken when it is chosen")
{
    Story story;
    static_cast<void>(publishedPage(story));
    browse(story, writeFile(story, "320_ks2.csv", keyStage2));
    ImportDialog& dialog = dialogOf(story);
    auto& next = in<QPushButton>(dialog, "next");
    const auto& problem = in<QLabel>(dialog, "problem");
    QTest::mouseClick(&next, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !problem.text().isEmpty(); }));
    CHECK(
        problem.text() ==
        QStringLiteral("Neither the name of '320_ks2.csv' nor its rows tell which academic year it "
                       "is of; say which."));

    in<QComboBox>(dialog, "year").setCurrentText(QStringLiteral("2011/12"));
    goOn(story);
    CHECK(in<QLabel>(dialog, "summary").text().contains(QStringLiteral("table of 2011/12")));
    CHECK(problem.text().isEmpty());
}

TEST_CASE("A file that is no table is refused in words, and a dropped one is looked at")
{
    Story story;
    PublishedPage& page = publishedPage(story);
    browse(story, writeFile(story, "photo.csv", QByteArray("\xFF\xD8\xFF\x00\x10", 5)));
    CHECK(in<QLabel>(dialogOf(story), "problem").text().contains(QStringLiteral("NUL byte")));
    CHECK_FALSE(in<QPushButton>(dialogOf(story), "next").isEnabled());
    dialogOf(story).reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeFile(story, "2011-2012_886_ks2.csv", keyStage2))});
    QDragEnterEvent drag(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drag);
    CHECK(drag.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    CHECK(drop.isAccepted());
    CHECK(in<QLineEdit>(dialogOf(story), "file").text().endsWith(QStringLiteral("ks2.csv")));
}
