#include "sample.h"
#include "story.h"

#include <app/filters/saved_filters_button.h>
#include <app/look/rows_model.h>
#include <app/look/rows_table.h>
#include <app/plan/open_plan.h>
#include <app/schools/districts_page.h>
#include <app/schools/heat_map.h>
#include <app/schools/log_entry_dialog.h>
#include <app/schools/school_page.h>
#include <app/schools/schools_page.h>
#include <app/search/search_dialog.h>
#include <app/text.h>
#include <app/window/plan_view.h>
#include <app/window/samples.h>
#include <domain/period/days.h>
#include <store/plan_store.h>

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <array>
#include <map>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;
using Catch::Contains;

namespace {

DatasetColumn words(const std::string& name, const std::vector<std::string>& cells)
{
    DatasetColumn column{{name, ColumnKind::Text, 0, false}, {}, {}};
    for (const std::string& cell : cells) {
        column.cells.push_back(static_cast<PackedCell>(column.words.size()));
        column.words.push_back(cell);
    }
    return column;
}

DatasetColumn numbers(const std::string& name, std::vector<PackedCell> cells)
{
    return {{name, ColumnKind::Number, 0, false}, std::move(cells), {}};
}

/// The register of three schools in two districts. One has a name that would be markup elsewhere.
Dataset schoolRegister()
{
    Dataset table{
        {DatasetSource::SchoolRegister, AcademicYear(2013), Stage::Validated, "936"},
        {"gias.csv", std::string(64, 'a'), 1, {}, {}, {}},
        {RowKey(Urn(100001)), RowKey(Urn(100002)), RowKey(Urn(100003))},
        {}};
    table.columns = {
        words("EstablishmentName", {"Ash", "Beech", "<b>Cedar</b> & Co"}),
        words("LA (code)", {"936", "936", "936"}),
        words("LA (name)", {"Anyshire", "Anyshire", "Anyshire"}),
        words("TypeOfEstablishment (name)", {"Community school", "Community school", "Academy"}),
        words("EstablishmentStatus (name)", {"Open", "Open", "Open"}),
        words("PhaseOfEducation (name)", {"Primary", "Secondary", "Primary"}),
        words("DistrictAdministrative (name)", {"North", "North", "South"})};
    return table;
}

/// Key stage 2 of 2012/13, with the first school two pupils short of the floor.
Dataset primaryTable()
{
    Dataset table{
        {DatasetSource::KeyStage2, AcademicYear(2013), Stage::Validated, "936"},
        {"ks2.csv", std::string(64, 'b'), 1, {}, {}, {}},
        {RowKey(Urn(100001)), RowKey(Urn(100003)), RowKey(AreaCode(936))},
        {}};
    table.columns = {
        words("SCHNAME", {"Ash", "Cedar", "Anyshire"}),
        words("LEA", {"936", "936", "936"}),
        words("NFTYPE", {"CY", "AC", "LA"}),
        numbers("TELIG", {40, 30, 70}),
        numbers("PTREADWRITTAMATX", {55, 90, 70}),
        numbers("PT2READ", {50, 99, 70}),
        numbers("PT2WRITTA", {50, 99, 70}),
        numbers("PT2MATH", {50, 99, 70})};
    return table;
}

/// A person before Bolton's plan, which has five tiers, with schools imported.
struct SchoolsDesk
{
    Story story;

    explicit SchoolsDesk(bool isReadOnly = false)
    {
        const QString path = story.path(QStringLiteral("plan.outturn"));
        createFromSample(QStringLiteral("bolton-2009"), toPath(path), fixedSession());
        {
            store::PlanStore plan = store::PlanStore::open(
                toPath(path), store::Access::ReadWrite, fixedSession().author);
            plan.importDataset(schoolRegister(), {});
            plan.importDataset(primaryTable(), {});
        }
        if (isReadOnly)
            QFile::setPermissions(path, QFileDevice::ReadOwner);
        story.window().openFile(path);
        REQUIRE(story.window().plan() != nullptr);
    }

    [[nodiscard]] OpenPlan& plan() { return *story.window().plan(); }

    void goTo(Place::Page page, std::optional<Urn> school = {})
    {
        story.window().view()->showAboutSchools({.page = page, .indicator = {}, .school = school});
        QApplication::processEvents();
    }

    template <class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        for (Widget* found : story.window().findChildren<Widget*>(QLatin1String(name)))
            if (found->isVisible())
                return *found;
        FAIL("nothing is called " << name);
        throw 0;
    }

    /// Opens the form of a kind on the school's page, as the menu does.
    [[nodiscard]] LogEntryDialog& form(const char* action)
    {
        QMenu* menu = find<QPushButton>("enter").menu();
        for (QAction* each : menu->actions())
            if (each->text().remove(u'&').startsWith(QLatin1String(action)))
                each->trigger();
        QApplication::processEvents();
        auto* dialog = story.window().findChild<LogEntryDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog;
    }

    [[nodiscard]] static QStringList column(const QAbstractItemModel& model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, column).data().toString();
        return texts;
    }
};

void fillIn(LogEntryDialog& dialog, const char* field, const QString& text)
{
    if (auto* edit = dialog.findChild<QPlainTextEdit*>(QLatin1String(field)))
        return edit->setPlainText(text);
    if (auto* box = dialog.findChild<QComboBox*>(QLatin1String(field)))
        return box->isEditable() ? box->setCurrentText(text)
                                 : box->setCurrentIndex(box->findText(text, Qt::MatchStartsWith));
    dialog.findChild<QLineEdit*>(QLatin1String(field))->setText(text);
}

std::string textOfLabel(SchoolsDesk& desk, const char* name)
{
    return desk.find<QLabel>(name).text().toStdString();
}

} // namespace

TEST_CASE("The list of schools is found in by name and district and sorted by its headings")
{
    SchoolsDesk desk;
    desk.story.press(Qt::CTRL | Qt::Key_6);
    auto& list = desk.find<RowsTable>("schools");
    CHECK(
        SchoolsDesk::column(*list.model(), 0) == QStringList{"<b>Cedar</b> & Co", "Ash", "Beech"});
    list.sortByColumn(0, Qt::DescendingOrder);
    CHECK(SchoolsDesk::column(*list.model(), 0).front() == "Beech");
    desk.find<QLineEdit>("words").setText("nor ash");
    CHECK(SchoolsDesk::column(*list.model(), 0) == QStringList{"Ash"});
    CHECK(textOfLabel(desk, "shown") == "1 of 3 schools");
    desk.find<QLineEdit>("words").clear();
    auto& phase = desk.find<QComboBox>("phase");
    phase.setCurrentIndex(phase.findText("Secondary"));
    CHECK(SchoolsDesk::column(*list.model(), 0) == QStringList{"Beech"});
    CHECK(
        list.model()->index(0, 0).data(Qt::ToolTipRole).toString() ==
        plainToolTip(QStringLiteral("Beech")));
}

TEST_CASE("Columns fit what is in them until the user drags one, and that is kept")
{
    SchoolsDesk desk;
    desk.goTo(Place::Page::Schools);
    const QString file = toQString(desk.plan().file());
    const int fitted = desk.find<RowsTable>("schools").columnWidth(0);
    desk.story.restart();
    desk.story.window().openFile(file);
    desk.goTo(Place::Page::Schools);
    CHECK_FALSE(desk.find<RowsTable>("schools").hasChosenWidths());

    auto& list = desk.find<RowsTable>("schools");
    QHeaderView& header = *list.horizontalHeader();
    const QPoint edge(header.sectionViewportPosition(1) - 1, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header.viewport(), edge + QPoint(30, 0));
    QTest::mouseMove(header.viewport(), edge + QPoint(60, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(60, 0));
    CHECK(list.hasChosenWidths());
    const int chosen = list.columnWidth(0);
    CHECK(chosen > fitted);
    desk.story.restart();
    desk.story.window().openFile(file);
    desk.goTo(Place::Page::Schools);
    CHECK(desk.find<RowsTable>("schools").columnWidth(0) == chosen);
    desk.story.window().resize(desk.story.window().width() + 200, desk.story.window().height());
    QApplication::processEvents();
    CHECK(desk.find<RowsTable>("schools").columnWidth(0) == chosen);
}

TEST_CASE("A change of colours leaves every label its font, on pages in sight and others")
{
    SchoolsDesk desk;
    for (const char* page : everyPage)
        desk.story.window().view()->showPageCalled(QLatin1String(page));
    desk.goTo(Place::Page::School, Urn(100001));
    desk.story.window().view()->showDashboard();
    QApplication::processEvents();
    std::map<QLabel*, QFont> before;
    for (QLabel* label : desk.story.window().findChildren<QLabel*>())
        before.emplace(label, label->font());
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        desk.story.appearance().apply(theme);
        QApplication::processEvents();
        for (const auto& [label, font] : before) {
            INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
            CHECK(label->font() == font);
        }
    }
}

TEST_CASE("What narrows the list of schools is saved under a name, and cleared at once")
{
    SchoolsDesk desk;
    SavedFilters saved(desk.story.settings(), desk.plan().file(), "schools");
    desk.goTo(Place::Page::Schools);
    const QAbstractItemModel& list = *desk.find<RowsTable>("schools").model();
    auto& words = desk.find<QLineEdit>("words");
    auto& district = desk.find<QComboBox>("district");
    words.setText(" ash ");
    district.setCurrentIndex(district.findText("North"));
    QMenu& menu = *desk.find<SavedFiltersButton>("saved").menu();
    emit menu.aboutToShow();
    menu.actions().at(2)->trigger(); // below "None saved yet" and the line
    auto* dialog = desk.story.window().findChild<QInputDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->setTextValue("Ash in the north");
    dialog->accept();
    REQUIRE(saved.all().size() == 1);
    CHECK(saved.all()[0].filter == QJsonObject{{"words", "ash"}, {"district", "North"}});

    desk.find<QPushButton>("clear").click();
    CHECK(list.rowCount() == 3);
    CHECK(desk.story.window()
              .findChild<SchoolsPage*>()
              ->findChild<QPushButton*>("clear")
              ->isHidden());
    emit menu.aboutToShow();
    menu.actions().front()->trigger();
    CHECK(SchoolsDesk::column(list, 0) == QStringList{"Ash"});
    CHECK(words.text() == "ash");
    CHECK(district.currentText() == "North");
}

TEST_CASE("A saved filter of schools asks for nothing that no school has any more")
{
    SchoolsDesk desk;
    SavedFilters(desk.story.settings(), desk.plan().file(), "schools")
        .save("Old", {{"phase", "Primary"}, {"district", "Gone"}, {"adviser", 7}});
    desk.goTo(Place::Page::Schools);
    QMenu& menu = *desk.find<SavedFiltersButton>("saved").menu();
    emit menu.aboutToShow();
    menu.actions().front()->trigger();
    CHECK(desk.find<QComboBox>("phase").currentText() == "Primary");
    CHECK(desk.find<QComboBox>("district").currentIndex() == 0);
    CHECK(desk.find<QComboBox>("adviser").currentIndex() == 0);
    CHECK(desk.find<RowsTable>("schools").model()->rowCount() == 2);
}

TEST_CASE("A school is found by its name, number or district, and a district by its name")
{
    SchoolsDesk desk;
    const auto find = [&](const char* typed) {
        desk.story.goBackToWindow();
        desk.story.press(Qt::CTRL | Qt::Key_K);
        auto* dialog = desk.story.window().findChild<SearchDialog*>();
        REQUIRE(dialog != nullptr);
        auto* line = dialog->findChild<QLineEdit*>("typed");
        QTest::keyClicks(line, QString::fromLatin1(typed));
        const QString first =
            dialog->findChild<QTreeView*>()->model()->index(0, 0).data().toString();
        QTest::keyPress(line, Qt::Key_Return);
        QApplication::processEvents();
        return first;
    };
    CHECK(find("cedar & co") == "<b>Cedar</b> & Co");
    CHECK(textOfLabel(desk, "name") == "<b>Cedar</b> & Co");
    CHECK(find("100002") == "Beech");
    CHECK(textOfLabel(desk, "name") == "Beech");
    CHECK(find("north ash") == "Ash");
    CHECK(find("south") == "South");
    CHECK(desk.story.window().findChild<DistrictsPage*>()->isVisible());
}

TEST_CASE("Return on a school opens its page, and its way leads back to list and district")
{
    SchoolsDesk desk;
    desk.goTo(Place::Page::Schools);
    auto& list = desk.find<RowsTable>("schools");
    list.choose(100001);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(textOfLabel(desk, "name") == "Ash");
    CHECK(desk.story.window().view()->pageName() == "school");
    CHECK_THAT(textOfLabel(desk, "floor"), Contains("2 pupils short"));
    CHECK_THAT(textOfLabel(desk, "category"), Contains("None agreed yet"));
    CHECK_THAT(textOfLabel(desk, "category"), Contains("Below the floor standard"));
    const auto& results = *desk.find<RowsTable>("results").model();
    CHECK(SchoolsDesk::column(results, 2).contains("55"));
    CHECK(SchoolsDesk::column(results, 4).contains("70"));

    desk.find<QToolButton>("crumbDistrict").click();
    CHECK(desk.story.window().view()->pageName() == "districts");
    CHECK(textOfLabel(desk, "district") == "North");
    desk.find<QPushButton>("showSchools").click();
    CHECK(desk.find<RowsTable>("schools").model()->rowCount() == 2);
    desk.story.window().view()->goBack();
    CHECK(desk.story.window().view()->pageName() == "districts");
}

TEST_CASE("A category is agreed with its reason, shown with its history, and undone")
{
    SchoolsDesk desk;
    desk.goTo(Place::Page::School, Urn(100001));
    LogEntryDialog& dialog = desk.form("Category");
    CHECK(dialog.findChild<QComboBox*>("category")->currentData() == "4"); // as suggested
    CHECK_THAT(
        dialog.findChild<QPlainTextEdit*>("notes")->toPlainText().toStdString(),
        Contains("Below the floor standard"));
    fillIn(dialog, "person", QString());
    dialog.accept();
    CHECK(dialog.isVisible()); // nobody has agreed it
    CHECK_THAT(
        dialog.findChild<QLabel*>("problem")->text().toStdString(), Contains("hoever agreed"));
    fillIn(dialog, "person", "S. One");
    fillIn(dialog, "category", "5");
    dialog.accept();
    QApplication::processEvents();
    CHECK_THAT(textOfLabel(desk, "category"), Contains("5, Intensive intervention"));
    const auto& record = *desk.find<RowsTable>("entries").model();
    REQUIRE(record.rowCount() == 1);

    desk.plan().undoStack().undo();
    CHECK_THAT(textOfLabel(desk, "category"), Contains("None agreed yet"));
    CHECK_THAT(record.index(0, 3).data().toString().toStdString(), Contains("Taken back"));
    desk.plan().undoStack().redo();
    CHECK_THAT(textOfLabel(desk, "category"), Contains("5, Intensive intervention"));

    auto& entries = desk.find<RowsTable>("entries");
    entries.choose(record.index(0, 0).data(RowsModel::KeyRole));
    desk.find<QPushButton>("takeBack").click();
    CHECK_THAT(textOfLabel(desk, "category"), Contains("None agreed yet"));
    CHECK_FALSE(desk.find<QPushButton>("takeBack").isEnabled());
    desk.plan().undoStack().undo();
    CHECK_THAT(textOfLabel(desk, "category"), Contains("5, Intensive intervention"));
}

TEST_CASE("A meeting judges what the last one agreed, and the caseload shows what is due")
{
    SchoolsDesk desk;
    const Date today = desk.plan().session().today;
    const Date met = daysAfter(today, -60);
    const std::vector<LogEntry> before{
        CategoryDecision{
            Urn(100001), daysAfter(today, -90), CategoryCode("5"), "Results", "S. One", {}},
        AdviserAllocation{Urn(100001), academicYearOf(today), "A. Two", Decimal::whole(12)},
        ProgressMeeting{Urn(100001), met, "A. Two", "First", "65% by May", {}, {}}};
    (void)desk.plan().enterAboutSchools(before);
    desk.goTo(Place::Page::Caseload);
    const auto& due = *desk.find<RowsTable>("due").model();
    REQUIRE(due.rowCount() == 1);
    CHECK(due.index(0, 1).data() == "Overdue");
    CHECK(due.index(0, 2).data() == "Ash");
    CHECK(due.index(0, 5).data() == "65% by May");

    desk.goTo(Place::Page::School, Urn(100001));
    LogEntryDialog& dialog = desk.form("Progress");
    CHECK_THAT(dialog.findChild<QLabel*>("before")->text().toStdString(), Contains("65% by May"));
    fillIn(dialog, "impact", "Some");
    fillIn(dialog, "impactReason", "62% in mocks");
    fillIn(dialog, "agreed", "As before");
    CHECK(dialog.findChild<QComboBox*>("person")->currentText() == "A. Two");
    dialog.accept();
    QApplication::processEvents();
    desk.goTo(Place::Page::Caseload);
    CHECK(due.index(0, 1).data() == "Ahead");
    CHECK(due.index(0, 5).data() == "As before");
    desk.find<QTabWidget>("tabs").setCurrentIndex(1);
    const auto& advisers = *desk.find<RowsTable>("advisers").model();
    REQUIRE(advisers.rowCount() == 1);
    CHECK(advisers.index(0, 0).data() == "A. Two");
    CHECK(advisers.index(0, 3).data() == "12.00");
    CHECK(advisers.index(0, 7).data() == "0");
}

TEST_CASE("The heat map has a row for the council and each district, and opens an indicator")
{
    SchoolsDesk desk;
    const Indicator& indicator = desk.plan().record().plan.indicators.front();
    Outturn north{
        .indicator = indicator.code,
        .year = desk.plan().year(),
        .scope = Scope::district("North"),
        .value = Decimal::whole(1)};
    (void)desk.plan().enter(std::array{north});
    desk.story.press(Qt::CTRL | Qt::Key_8);
    auto& map = desk.find<HeatMap>("map");
    CHECK(SchoolsDesk::column(*map.model(), 0) == QStringList{"Council", "North", "South"});
    CHECK(textOfLabel(desk, "district") == "North");
    const auto& scorecard = *desk.find<RowsTable>("scorecard").model();
    CHECK(scorecard.rowCount() == static_cast<int>(desk.plan().record().plan.indicators.size()));
    map.setCurrentIndex(map.model()->index(2, 0));
    CHECK(textOfLabel(desk, "district") == "South");
    map.setCurrentIndex(map.model()->index(1, 1));
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK(desk.story.window().view()->pageName() == "indicator");
}

TEST_CASE("A page on the chosen district is written where the user says")
{
    SchoolsDesk desk;
    desk.goTo(Place::Page::Districts);
    desk.story.files().answer = desk.story.path("north.docx");
    desk.find<QPushButton>("exportReport").click();
    CHECK(desk.story.message().isEmpty());
    QFile file(desk.story.path("north.docx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
}

TEST_CASE("A file that is read alone shows its schools and offers nothing to enter")
{
    SchoolsDesk desk(true);
    if (!desk.plan().isReadOnly()) {
        WARN("skipped: this user may write whatever the permissions say");
        return;
    }
    desk.goTo(Place::Page::School, Urn(100001));
    CHECK_FALSE(desk.find<QPushButton>("enter").isEnabled());
}

TEST_CASE("Pages about schools say what to import where no school is known")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    for (const Place::Page page :
         {Place::Page::Schools, Place::Page::Caseload, Place::Page::Districts}) {
        story.window().view()->showAboutSchools({.page = page, .indicator = {}});
        QApplication::processEvents();
        bool isTold = page == Place::Page::Caseload;
        for (const auto* label : story.window().findChildren<QLabel*>("nothing"))
            isTold = isTold || (label->isVisible() && label->text().contains("Import"));
        CHECK(isTold);
    }
}
