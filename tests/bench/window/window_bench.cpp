// Drives the real window over a large plan, page by page and key by key, and says how long each
// takes to be painted. Usage: window_bench [ROUNDS] [schools]; with "schools" every school has
// outturns of its own in the plan as well.

#include "../app/every_page.h"
#include "window/large_plan.h"
#include "window/stopwatch.h"

#include <app/entry/entry_model.h>
#include <app/entry/entry_table.h>
#include <app/look/appearance.h>
#include <app/plan/open_plan.h>
#include <app/settings.h>
#include <app/window/file_chooser.h>
#include <app/window/main_window.h>
#include <app/window/plan_view.h>

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

namespace {

using namespace outturn;
using namespace outturn::app;
using bench::Stopwatch;

class Person
{
public:
    Person(MainWindow& window, Stopwatch& stopwatch)
        : m_window(window)
        , m_stopwatch(stopwatch)
    {
    }

    void visitPages(const std::string& kind)
    {
        for (const char* page : app::test::everyPage)
            m_stopwatch.time(
                kind + page, [&] { view().showPageCalled(QString::fromLatin1(page)); });
    }

    void visitIndicators()
    {
        for (const Indicator& indicator : record().plan.indicators)
            m_stopwatch.time("an indicator's page", [&] { view().showIndicator(indicator.code); });
    }

    void visitSchools()
    {
        constexpr int firstUrn = 100'000;
        for (int i = 0; i < 40; ++i)
            m_stopwatch.time("a school's page", [&] {
                view().showAboutSchools(
                    {.page = Place::Page::School,
                     .indicator = {},
                     .school = Urn::parse(std::to_string(firstUrn + 7 * i))});
            });
        for (int i = 1; i <= 12; ++i)
            m_stopwatch.time("a district", [&] {
                view().showAboutSchools(
                    {.page = Place::Page::Districts,
                     .indicator = {},
                     .school = {},
                     .district = "District " + std::to_string(i)});
            });
    }

    void filterDashboard()
    {
        view().showDashboard();
        typeInto(
            QStringLiteral("search"), QStringLiteral("reading"), "a key in the dashboard's search");
        for (const char* name : {"standing", "priority", "phase"})
            choose(QString::fromLatin1(name), "a filter of the dashboard");
    }

    void filterSchools()
    {
        view().showPageCalled(QStringLiteral("schools"));
        typeInto(
            QStringLiteral("words"), QStringLiteral("school 41"), "a key in the schools' search");
        for (const char* name : {"phase", "district", "ofsted"})
            choose(QString::fromLatin1(name), "a filter of the schools");
    }

    void changeYear()
    {
        view().showDashboard();
        choose(QStringLiteral("year"), "another year on the dashboard");
    }

    void enter(int cells)
    {
        view().showEntry();
        QApplication::processEvents();
        EntryTable* table = nullptr;
        for (auto* found : m_window.findChildren<EntryTable*>())
            if (found->isVisible())
                table = found;
        for (int i = 0; i < cells; ++i) {
            const QModelIndex cell = table->model()->index(i, EntryModel::ValueColumn);
            table->setCurrentIndex(cell);
            m_stopwatch.time("a key in the entry grid", [&] { QTest::keyClick(table, Qt::Key_6); });
            QWidget* editor = QApplication::focusWidget();
            for (const Qt::Key key : {Qt::Key_7, Qt::Key_Backspace, Qt::Key_3})
                m_stopwatch.time("a key in the entry grid", [&] { QTest::keyClick(editor, key); });
            m_stopwatch.time("Enter in the entry grid, which stores", [&] {
                QTest::keyClick(editor, Qt::Key_Return);
            });
        }
    }

private:
    [[nodiscard]] PlanView& view() const { return *m_window.view(); }

    [[nodiscard]] const PlanRecord& record() const { return m_window.plan()->record(); }

    template <class Widget>
    [[nodiscard]] Widget& shown(const QString& name) const
    {
        for (auto* found : m_window.findChildren<Widget*>(name))
            if (found->isVisible())
                return *found;
        qFatal("there is no %s", qPrintable(name));
    }

    void typeInto(const QString& name, const QString& text, const std::string& kind)
    {
        auto& field = shown<QLineEdit>(name);
        field.setFocus();
        for (const QChar key : text)
            m_stopwatch.time(kind, [&] { QTest::keyClick(&field, key.toLatin1()); });
        for (int i = 0; i < text.size(); ++i)
            m_stopwatch.time(kind, [&] { QTest::keyClick(&field, Qt::Key_Backspace); });
    }

    void choose(const QString& name, const std::string& kind)
    {
        auto& choice = shown<QComboBox>(name);
        const int before = choice.currentIndex();
        for (int i = 0; i < choice.count(); ++i)
            if (i != choice.currentIndex())
                m_stopwatch.time(kind, [&] {
                    choice.setCurrentIndex(i);
                    emit choice.activated(i);
                });
        choice.setCurrentIndex(before);
        emit choice.activated(before);
        QApplication::processEvents();
    }

    MainWindow& m_window;
    Stopwatch& m_stopwatch;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const int rounds = std::max(1, QCoreApplication::arguments().value(1).toInt());
    const QTemporaryDir folder;
    bench::Extent extent;
    extent.hasOutturnsOfSchools = QCoreApplication::arguments().contains(QStringLiteral("schools"));
    const QString plan = bench::makeLargePlan(folder.path(), extent);

    Settings settings(std::make_unique<QSettings>(
        folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat));
    Appearance appearance(application);
    appearance.apply(Theme::Light);
    DialogFileChooser files;
    MainWindow window({.settings = settings, .files = files, .appearance = appearance});
    window.resize(1440, 900);
    window.show();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
    Stopwatch stopwatch(window);
    stopwatch.time("opening the file", [&] { window.openFile(plan); });
    Person person(window, stopwatch);
    person.visitPages("first time: ");
    for (int round = 0; round < rounds; ++round) {
        person.visitPages("again: ");
        person.visitIndicators();
        person.visitSchools();
        person.filterDashboard();
        person.filterSchools();
        person.changeYear();
        person.enter(8);
    }
    stopwatch.print();
    std::fflush(stdout);
    return EXIT_SUCCESS;
}
