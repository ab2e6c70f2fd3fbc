#include "story.h"

#include <app/paper/shown_table.h>
#include <app/plan/open_plan.h>
#include <app/window/plan_view.h>

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// Exports the table in sight by its shortcut, and returns the file's lines.
QStringList exported(Story& story, const QString& name)
{
    story.files().answer = story.path(name);
    story.press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    CHECK(story.message().isEmpty());
    QFile file(story.path(name));
    REQUIRE(file.open(QFile::ReadOnly));
    return QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The table in sight is exported whole, each row with its part and its code")
{
    Story story;
    story.openKent();
    const QStringList lines = exported(story, "table.csv");
    REQUIRE(lines.size() == 1 + 22);
    CHECK(lines.front().startsWith("Part,Code,"));
    CHECK(lines.filter("KS1-R2B").size() == 1);
    CHECK(story.files().suggested.endsWith("kent-indicators-by-priority-2013.xlsx"));
}

TEST_CASE("What a filter leaves out is not exported")
{
    Story story;
    story.openKent();
    story.window().view()->page().findChild<QLineEdit*>("search")->setText("KS1");
    const QStringList lines = exported(story, "table.csv");
    CHECK(lines.size() > 1);
    CHECK(lines.filter("KS1-").size() == lines.size() - 1);
}

TEST_CASE("A table is exported for Excel where the file is named so")
{
    Story story;
    story.openKent();
    CHECK(exported(story, "table.xlsx").join(QString()).startsWith("PK"));
}

TEST_CASE("A table that cannot be written leaves the user told why")
{
    Story story;
    story.openKent();
    story.files().answer = story.path("no-such-folder/table.csv");
    story.press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    CHECK(story.message().startsWith("The table could not be written."));
}

TEST_CASE("The table that has the focus is exported before a larger one, on every page")
{
    Story story;
    story.openKent();
    int tables = 0;
    for (const char* name :
         {"dashboard",
          "entry",
          "term",
          "actions",
          "schools",
          "districts",
          "published",
          "reviews"}) {
        INFO(name);
        story.window().view()->showPageCalled(name);
        const QWidget& page = story.window().view()->page();
        for (auto* view : page.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->inherits("QHeaderView") || view->model() == nullptr)
                continue;
            INFO(view->objectName().toStdString());
            ++tables;
            if (view->focusPolicy() != Qt::NoFocus) {
                view->setFocus();
                CHECK(tableInSight(page) == view);
            }
            const report::Sheet sheet = shownTable(*view);
            CHECK_FALSE(sheet.title.empty());
            for (const auto& row : sheet.rows)
                CHECK(row.size() == sheet.headings.size());
        }
    }
    CHECK(tables >= 5);
}
