#include "story.h"

#include <app/filters/saved_filters_button.h>
#include <app/plan/open_plan.h>
#include <app/window/plan_view.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

template <class Widget>
Widget& onPage(Story& story, const char* name)
{
    return *story.window().view()->page().findChild<Widget*>(QLatin1String(name));
}

void choose(QComboBox& box, int index)
{
    box.setCurrentIndex(index);
    emit box.activated(index);
}

/// The menu of saved filters on the page that is shown, as it opens.
QMenu& savedMenu(Story& story)
{
    QMenu& menu = *onPage<SavedFiltersButton>(story, "saved").menu();
    emit menu.aboutToShow();
    return menu;
}

QAction& entryOf(QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text() == text)
            return *action;
    throw std::logic_error("no such entry: " + text.toStdString());
}

void saveAs(Story& story, const QString& name)
{
    entryOf(savedMenu(story), "&Save these filters…").trigger();
    auto* dialog = story.window().findChild<QInputDialog*>();
    dialog->setTextValue(name);
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("Filters are saved under a name and chosen again after the program was closed")
{
    Story story;
    story.openKent();
    CHECK_FALSE(entryOf(savedMenu(story), "&Save these filters…").isEnabled());
    auto& standing = onPage<QComboBox>(story, "standing");
    choose(standing, standing.findText("Red"));
    saveAs(story, "  Ours & reds ");

    story.restart();
    story.openKent();
    CHECK(onPage<QComboBox>(story, "standing").currentIndex() == 0);
    entryOf(savedMenu(story), "Ours && reds").trigger();
    CHECK(onPage<QComboBox>(story, "standing").currentText() == "Red");
}

TEST_CASE("A saved filter that names what the plan has no more asks for the rest")
{
    Story story;
    story.openKent();
    SavedFilters(story.settings(), story.window().plan()->file(), "dashboard")
        .save("Old", {{"standing", "red"}, {"priority", 99}});
    entryOf(savedMenu(story), "Old").trigger();
    CHECK(onPage<QComboBox>(story, "standing").currentText() == "Red");
    CHECK(onPage<QComboBox>(story, "priority").currentIndex() == 0);
}

TEST_CASE("A saved filter can be removed, and another page does not offer it")
{
    Story story;
    story.openKent();
    SavedFilters(story.settings(), story.window().plan()->file(), "dashboard")
        .save("Reds", {{"standing", "red"}});
    story.window().view()->showActions();
    CHECK(entryOf(savedMenu(story), "None saved yet").isVisible());
    story.window().view()->showDashboard();
    entryOf(*entryOf(savedMenu(story), "&Remove").menu(), "Reds").trigger();
    CHECK_FALSE(entryOf(savedMenu(story), "None saved yet").isEnabled());
}

TEST_CASE("Actions are narrowed to a month, alone or by a saved filter")
{
    Story story;
    story.openKent();
    story.window().view()->showActions();
    auto& month = onPage<QComboBox>(story, "month");
    auto* rows = onPage<QAbstractItemView>(story, "timeline").model();
    const int all = rows->rowCount();
    choose(month, 1);
    const int inTheFirst = rows->rowCount();
    CHECK(inTheFirst < all);
    const QString chosen = month.currentText();
    saveAs(story, "First month");
    choose(month, 0);
    CHECK(rows->rowCount() == all);
    entryOf(savedMenu(story), "First month").trigger();
    CHECK(month.currentText() == chosen);
    CHECK(rows->rowCount() == inTheFirst);
}
