#include "sample.h"
#include "story.h"

#include <app/dashboard/dashboard_page.h>
#include <app/editor/plan_editor_page.h>
#include <app/plan/open_plan.h>
#include <app/text.h>
#include <app/undo/enter_outturns_command.h>
#include <app/window/export_report_dialog.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <catch2/catch.hpp>
#include <unistd.h>

#include <cstdlib>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

QAction* actionNamed(MainWindow& window, const QString& text)
{
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == text)
            return action;
    return nullptr;
}

/// Nobody in particular, so that permissions hold even where the tests are run by root.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
        : m_user(geteuid())
    {
        constexpr uid_t nobody = 65534;
        if (m_user == 0)
            REQUIRE(setresuid(nobody, nobody, m_user) == 0);
    }

    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

    ~WithoutPrivileges()
    {
        if (m_user == 0 && setresuid(m_user, m_user, m_user) != 0)
            std::abort();
    }

private:
    uid_t m_user;
};

Outturn outturnOf(const char* indicator, Decimal value)
{
    return {.indicator = IndicatorCode(indicator), .year = AcademicYear(2013), .value = value};
}

} // namespace

TEST_CASE("The window starts with a welcome and opens the plan that is chosen")
{
    Story story;
    CHECK(story.window().plan() == nullptr);
    CHECK(story.window().findChild<QWidget*>(QStringLiteral("WelcomePage")) != nullptr);

    story.files().answer = makePlanFile(story.folder());
    QTest::mouseClick(
        story.window().findChild<QPushButton*>(QStringLiteral("openButton")), Qt::LeftButton);
    REQUIRE(story.window().plan() != nullptr);
    CHECK(story.window().windowTitle().startsWith(QStringLiteral("plan.outturn")));

    story.press(QKeySequence::Close);
    CHECK(story.window().plan() == nullptr);
}

TEST_CASE("A first start offers the built-in plans, each as a copy of one's own")
{
    Story story;
    auto* samples = story.window().findChild<QListWidget*>(QStringLiteral("samples"));
    REQUIRE(samples->count() == sampleNames().size());
    samples->setFocus();
    samples->setCurrentRow(1);
    QTest::keyClick(samples, Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(story.window().plan() != nullptr);
    CHECK(story.window().plan()->file() == userCopyOfSample(sampleNames()[1]));
}

TEST_CASE("Plans opened before are offered, latest first, and opened from there")
{
    Story story;
    const QString first = makePlanFile(story.folder());
    const QString second = story.path(QStringLiteral("a&b.outturn"));
    createFromSample(sampleNames().front(), toPath(second));
    story.window().openFile(first);
    story.window().openFile(second);
    story.restart();

    auto* recent = story.window().findChild<QListWidget*>(QStringLiteral("recent"));
    REQUIRE(recent->count() == 2);
    CHECK(recent->item(0)->data(Qt::UserRole).toString() == second);
    recent->setFocus();
    recent->setCurrentRow(1);
    QTest::keyClick(recent, Qt::Key_Return);
    QApplication::processEvents();
    REQUIRE(story.window().plan() != nullptr);
    CHECK(toQString(story.window().plan()->file()) == first);
}

TEST_CASE("A file that is no plan is refused in words and the open plan stays")
{
    Story story;
    const QString plan = makePlanFile(story.folder());
    const QString other = story.path(QStringLiteral("letter.outturn"));
    QFile letter(other);
    REQUIRE(letter.open(QFile::WriteOnly));
    letter.write("Dear colleague");
    letter.close();

    story.window().openFile(plan);
    story.window().openFile(other);
    CHECK(toQString(story.window().plan()->file()) == plan);
    CHECK(story.message().startsWith(QStringLiteral("The plan cannot be opened.")));
    CHECK_FALSE(story.settings().recentFiles().contains(other));
}

TEST_CASE("The user's copy of a sample is made once, in the data folder, and kept")
{
    QFile::remove(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' +
        sampleNames().front() + QStringLiteral(".outturn"));
    Story story;
    story.window().openSample(sampleNames().front());
    REQUIRE(story.window().plan() != nullptr);
    const auto before = story.window().plan()->snapshot().outturns.size();
    enterOutturns(*story.window().plan(), {outturnOf("KS1-R2B", Decimal::whole(78))});

    story.restart();
    story.window().openSample(sampleNames().front());
    CHECK(story.window().plan()->snapshot().outturns.size() == before + 1);

    story.window().openSample(QStringLiteral("atlantis"));
    CHECK(story.message().contains(QStringLiteral("atlantis")));
}

TEST_CASE("The year chosen in the header is the year of every page, and kept")
{
    Story story;
    const QString file = makePlanFile(story.folder());
    story.window().openFile(file);
    auto* years = story.window().findChild<QComboBox*>(QStringLiteral("year"));
    REQUIRE(years->accessibleName() == QStringLiteral("Academic year"));
    CHECK(years->currentText() == QStringLiteral("2012/13"));
    QApplication::processEvents();

    const auto titleSays = [&](const char16_t* year) {
        const auto* title =
            story.window().findChild<DashboardPage*>()->findChild<QLabel*>(QStringLiteral("title"));
        return title->isVisible() && title->text().contains(QString::fromUtf16(year));
    };
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Down);
    CHECK(story.window().plan()->year() == AcademicYear(2014));
    CHECK(titleSays(u"2013/14"));

    // A page that is not seen follows when it is.
    story.window().view()->showPlan();
    QTest::keyClick(years, Qt::Key_Up);
    story.window().view()->showDashboard();
    CHECK(titleSays(u"2012/13"));
    QTest::keyClick(years, Qt::Key_Down);

    story.restart();
    story.window().openFile(file);
    CHECK(story.window().plan()->year() == AcademicYear(2014));
}

TEST_CASE("A file that can only be read opens for reading, and says so")
{
    Story story;
    const QString file = makePlanFile(story.folder());
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(file, readable));
    REQUIRE(QFile::setPermissions(story.folder(), readable | enterable | QFile::WriteOwner));
    const WithoutPrivileges ordinary;
    story.window().openFile(file);
    INFO(story.message().toStdString());
    REQUIRE(story.window().plan() != nullptr);
    REQUIRE(story.window().plan()->isReadOnly());

    const QModelIndex cell = story.cell("KS1-R2B", EntryModel::ValueColumn);
    CHECK_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    QApplication::processEvents();
    CHECK(story.window().findChild<QLabel*>(QStringLiteral("readOnlyBanner"))->isVisible());
    story.paste("KS1-R2B", EntryModel::ValueColumn, QStringLiteral("79"));
    CHECK(story.textIn("KS1-R2B", EntryModel::ValueColumn).isEmpty());
    QTest::keyClick(&story.grid(), Qt::Key_Delete);
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);

    story.window().view()->showEditor();
    auto& editor = *story.window().findChild<PlanEditorPage*>();
    editor.showItem(QStringLiteral("actions"), 0);
    const auto* title = editor.findChild<QLineEdit*>();
    REQUIRE(title != nullptr);
    CHECK(title->isReadOnly());
    CHECK_FALSE(editor.findChild<QPushButton*>(QStringLiteral("addButton"))->isEnabled());
    CHECK_FALSE(editor.findChild<QPushButton*>(QStringLiteral("removeButton"))->isEnabled());
}

TEST_CASE("Undoing what another program changed meanwhile is refused in words")
{
    Story story;
    const QString file = makePlanFile(story.folder());
    story.window().openFile(file);
    OpenPlan& plan = *story.window().plan();
    enterOutturns(plan, {outturnOf("KS1-R2B", Decimal::whole(78))});
    // The same figure withdrawn behind the command's back: its revision is no longer the file's.
    const auto stored = plan.snapshot().outturns.back();
    (void)plan.setWithdrawn(std::span(&stored, 1), true);

    story.press(QKeySequence::Undo);
    CHECK(story.message().startsWith(QStringLiteral("The change could not be made.")));
    CHECK_FALSE(plan.undoStack().canRedo());
    CHECK(story.statusOf("KS1-R2B") == RagStatus::NoData);
}

TEST_CASE("The report dialog writes a Word document where the user says")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    const QString out = story.path(QStringLiteral("report.docx"));
    story.files().answer = out;
    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    dialog.show();
    auto* result = dialog.findChild<QLabel*>(QStringLiteral("result"));
    QTest::keyClick(&dialog, Qt::Key_Return); // the default button
    REQUIRE(QTest::qWaitFor([&] { return result->isVisible(); }));

    QFile report(out);
    REQUIRE(report.open(QFile::ReadOnly));
    CHECK(report.read(2) == "PK");
    CHECK(result->text().contains(out));

    SECTION("and says why when it cannot")
    {
        story.files().answer = story.path(QStringLiteral("nowhere/report.docx"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        REQUIRE(
            QTest::qWaitFor([&] { return result->text().contains(QStringLiteral("nowhere")); }));
        CHECK(QFile::exists(out));
    }
}

TEST_CASE("A column made wider is as wide the next time")
{
    Story story;
    const QString file = makePlanFile(story.folder());
    story.window().openFile(file);
    story.grid().setColumnWidth(EntryModel::CommentColumn, 333);
    story.restart();
    story.window().openFile(file);
    CHECK(story.grid().columnWidth(EntryModel::CommentColumn) == 333);
}

TEST_CASE("A column that a page hides is hidden the next time too")
{
    Story story;
    const QString file = makePlanFile(story.folder());
    const auto accepted = [&] {
        story.window().view()->showEditor();
        QApplication::processEvents();
        return story.window().findChild<QTreeView*>(QStringLiteral("findings"));
    };
    story.window().openFile(file);
    const int column = accepted()->model()->columnCount() - 1;
    CHECK(accepted()->isColumnHidden(column));
    story.window().findChild<QAbstractButton*>(QStringLiteral("showAccepted"))->click();
    CHECK_FALSE(accepted()->isColumnHidden(column));
    story.restart();
    story.window().openFile(file);
    CHECK(accepted()->isColumnHidden(column));
}

TEST_CASE("The colours chosen in the View menu are used and kept")
{
    Story story;
    actionNamed(story.window(), QStringLiteral("D&ark colours"))->trigger();
    CHECK(isDark(QApplication::palette()));
    CHECK(story.settings().theme() == Theme::Dark);
    story.restart();
    CHECK(actionNamed(story.window(), QStringLiteral("D&ark colours"))->isChecked());
}
