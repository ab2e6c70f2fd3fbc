#include "story.h"

#include <app/window/navigation_bar.h>
#include <app/window/plan_view.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <vector>

using namespace outturn::app;
using namespace outturn::app::test;

namespace {

bool isHidden(const QAbstractItemView& view, int column)
{
    if (const auto* table = qobject_cast<const QTableView*>(&view))
        return table->isColumnHidden(column);
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree != nullptr && tree->isColumnHidden(column);
}

/// The tables and trees in sight on the page that is shown.
std::vector<QAbstractItemView*> tablesOn(QWidget& page)
{
    std::vector<QAbstractItemView*> tables;
    for (auto* view : page.findChildren<QAbstractItemView*>())
        if (view->isVisible() && view->model() != nullptr &&
            (qobject_cast<QTableView*>(view) || qobject_cast<QTreeView*>(view)))
            tables.push_back(view);
    return tables;
}

QString heard(QAccessibleInterface* cell)
{
    return cell != nullptr ? cell->text(QAccessible::Name) : QString();
}

/// What a person with sight reads in a cell, or is told of what is drawn there.
QString meant(const QAbstractItemView& view, int row, int column)
{
    const QModelIndex index = view.model()->index(row, column);
    const QString told = index.data(Qt::AccessibleTextRole).toString();
    return told.isEmpty() ? index.data().toString() : told;
}

QAccessibleInterface& accessible(QObject& object)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&object);
    if (interface == nullptr)
        throw std::logic_error("nothing is told of it");
    return *interface;
}

} // namespace

TEST_CASE("Every table tells its headings, and in each cell what stands there")
{
    Story story;
    story.openKent();
    int cells = 0;
    for (const char* name : everyPage) {
        if (std::string_view(name) == "plan") // it is read, and has no table of cells
            continue;
        story.window().view()->showPageCalled(name);
        QApplication::processEvents();
        for (QAbstractItemView* view : tablesOn(story.window().view()->page())) {
            INFO(name << ", " << view->accessibleName().toStdString());
            QAccessibleTableInterface* table = accessible(*view).tableInterface();
            REQUIRE(table != nullptr);
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (isHidden(*view, column))
                    continue;
                INFO("column " << column);
                CHECK_FALSE(table->columnDescription(column).isEmpty());
                for (int row = 0; row < std::min(view->model()->rowCount(), 8); ++row) {
                    if (qobject_cast<QTreeView*>(view))
                        break; // its rows are counted with those of its branches
                    CHECK(heard(table->cellAt(row, column)) == meant(*view, row, column));
                    cells += heard(table->cellAt(row, column)).isEmpty() ? 0 : 1;
                }
            }
        }
    }
    CHECK(cells > 100);
}

TEST_CASE("A cell is told with the heading of its column")
{
    Story story;
    story.openKent();
    EntryTable& grid = story.grid();
    QAccessibleTableInterface* table = accessible(grid).tableInterface();
    auto* cell = table->cellAt(0, EntryModel::TargetColumn)->tableCellInterface();
    const auto headers = cell->columnHeaderCells();
    REQUIRE(headers.size() == 1);
    CHECK(
        headers.front()->text(QAccessible::Name) ==
        grid.model()->headerData(EntryModel::TargetColumn, Qt::Horizontal).toString());
    // Qt 6.4 makes them anew for whoever asks and keeps them nowhere.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(headers.front()));
}

TEST_CASE("A rating is told as a word in the dashboard's table")
{
    Story story;
    story.openKent();
    auto& view = *story.window().findChild<QTreeView*>("indicators");
    QAccessibleTableInterface* table = accessible(view).tableInterface();
    QStringList words;
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            words += heard(table->cellAt(row, column));
    CHECK(words.filter(QStringLiteral("Red")).size() > 0);
    CHECK(words.filter(QStringLiteral("Green")).size() > 0);
}

TEST_CASE("Pressed by a screen reader, the buttons of the pages go there and tiles filter")
{
    Story story;
    story.openKent();
    auto& bar = *story.window().findChild<NavigationBar*>();
    const auto press = [](QAbstractButton& button) {
        QAccessibleActionInterface* actions = accessible(button).actionInterface();
        REQUIRE(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        actions->doAction(actions->actionNames().front());
        QApplication::processEvents();
    };
    QToolButton* dashboard = nullptr;
    for (auto* button : bar.findChildren<QToolButton*>()) {
        INFO(button->text().toStdString());
        press(*button);
        CHECK(button->isChecked());
        CHECK(bool(accessible(*button).state().checked));
        if (button->text() == "Actions")
            CHECK(story.window().view()->pageName() == "actions");
        if (button->text() == "Dashboard")
            dashboard = button;
    }
    // From the page of an indicator, which stands below the dashboard, back up.
    story.window().view()->showIndicator(outturn::IndicatorCode("KS1-R2B"));
    press(*dashboard);
    CHECK(story.window().view()->pageName() == "dashboard");

    auto* tile = story.window().findChild<QAbstractButton*>("redTile");
    press(*tile);
    CHECK(tile->isChecked());
    auto* standing = story.window().findChild<QComboBox*>("standing");
    CHECK(standing->currentText() == "Red");
}
