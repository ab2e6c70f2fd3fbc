#include "kent_plan.h"
#include "pictured_schools.h"
#include "sample.h"
#include "story.h"
#include "text_size.h"

#include <app/editor/plan_editor_page.h>
#include <app/look/plain_label.h>
#include <app/schools/known_schools.h>
#include <app/text.h>
#include <app/window/page_stack.h>
#include <app/window/plan_view.h>
#include <store/reviews/reviews.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTabBar>
#include <QTableWidget>

#include <catch2/catch.hpp>

#include <string_view>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

QSize roomNeeded(const QLabel& label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    return {0, label.heightForWidth(label.width())};
}

QString nameOf(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 “%2”: %3 × %4")
        .arg(widget.objectName(), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

void report(QStringList& clipped, const QWidget& widget, const QString& text, const QSize& needed)
{
    if (!text.isEmpty() && (needed.width() > widget.width() || needed.height() > widget.height()))
        clipped += nameOf(widget, text) +
            QStringLiteral(", needs %1 × %2").arg(needed.width()).arg(needed.height());
}

/// The cells in sight that show less than their text and do not tell the rest when pointed at.
void reportCells(QStringList& clipped, const QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    for (QModelIndex index = view.indexAt({1, 1}); index.isValid();
         index = view.indexAt({1, view.visualRect(index).bottom() + 2})) {
        for (int column = 0; column < model->columnCount(index.parent()); ++column) {
            const QModelIndex cell = index.siblingAtColumn(column);
            const QString text = cell.data().toString();
            const QRect place = view.visualRect(cell);
            if (text.isEmpty() || place.isEmpty())
                continue;
            const QSize needed = view.sizeHintForIndex(cell);
            const bool isCut = needed.width() > place.width() || needed.height() > place.height();
            if (isCut && cell.data(Qt::ToolTipRole).toString().isEmpty())
                clipped += QStringLiteral("%1, row %2, “%3”: %4 × %5, needs %6 × %7")
                               .arg(view.objectName())
                               .arg(cell.row())
                               .arg(text.left(40))
                               .arg(place.width())
                               .arg(place.height())
                               .arg(needed.width())
                               .arg(needed.height());
        }
    }
}

void reportHeadings(QStringList& clipped, const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const QSize room(header.sectionSize(section), header.height());
        QSize needed(header.fontMetrics().horizontalAdvance(text), header.fontMetrics().height());
        if ((static_cast<int>(header.defaultAlignment()) & Qt::TextWordWrap) != 0)
            needed = header.fontMetrics()
                         .boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap, text)
                         .size();
        if (!header.isSectionHidden(section) &&
            (needed.width() > room.width() || needed.height() > room.height()))
            clipped += QStringLiteral("heading “%1”: %2 × %3, needs %4 × %5")
                           .arg(text)
                           .arg(room.width())
                           .arg(room.height())
                           .arg(needed.width())
                           .arg(needed.height());
    }
}

/// The labels, buttons, tabs, headings and cells in sight of @p window whose text has not the room
/// that it needs.
QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            report(clipped, *label, label->text(), roomNeeded(*label));
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible())
            report(clipped, *button, button->text(), button->sizeHint());
    for (const auto* tabs : window.findChildren<QTabBar*>())
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            if (tabs->elideMode() != Qt::ElideNone &&
                tabs->tabRect(i).width() < tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)))
                clipped += nameOf(*tabs, tabs->tabText(i));
    for (const auto* view : window.findChildren<QAbstractItemView*>())
        if (view->isVisible() && qobject_cast<const QHeaderView*>(view) == nullptr)
            reportCells(clipped, *view);
    for (const auto* header : window.findChildren<QHeaderView*>())
        if (header->isVisible())
            reportHeadings(clipped, *header);
    return clipped;
}

} // namespace

TEST_CASE("Nothing that any page says is clipped, at the usual size and at twice it")
{
    const double factor = GENERATE(1.0, 2.0);
    const TextSize size(factor);
    Story story;
    {
        INFO("welcome at " << factor);
        CHECK(clippedIn(story.window()).join("\n").toStdString() == "");
    }
    story.openKent();
    for (const char* name : everyPage) {
        story.window().view()->showPageCalled(name);
        QApplication::processEvents();
        INFO(name << " at " << factor);
        CHECK(clippedIn(story.window()).join("\n").toStdString() == "");
    }
    story.window().view()->showIndicator(outturn::IndicatorCode("KS1-R2B"));
    QApplication::processEvents();
    INFO("indicator at " << factor);
    CHECK(clippedIn(story.window()).join("\n").toStdString() == "");
}

TEST_CASE("Nor where schools are known, a review is open and an indicator is edited")
{
    const double factor = GENERATE(1.0, 2.0);
    const TextSize size(factor);
    Story story;
    const QString file = makePlanFile(story.folder(), testing::kentIn2013());
    {
        auto plan = store::PlanStore::open(
            toPath(file), store::Access::ReadWrite, fixedSession().author, fixedSession().clock);
        addSchools(plan, Date(2013, 11, 20));
        store::Reviews(plan).open(
            {.code = ReviewCode("mid-year-2013-14"),
             .kind = ReviewKind::MidYear,
             .year = AcademicYear(2013),
             .scope = {},
             .date = Date(2013, 11, 20)});
    }
    story.window().openFile(file);
    story.window().resize(1440, 900);
    PlanView& view = *story.window().view();
    const auto check = [&](const char* name) {
        QApplication::processEvents();
        INFO(name << " at " << factor);
        CHECK(clippedIn(story.window()).join("\n").toStdString() == "");
    };
    const Urn school = view.knownSchools().profiles().at(7).school.urn;
    view.showAboutSchools({.page = Place::Page::School, .indicator = {}, .school = school});
    check("school");
    for (const char* name : {"schools", "caseload", "districts", "published"}) {
        view.showPageCalled(QLatin1String(name));
        check(name);
    }
    view.showReview(ReviewCode("mid-year-2013-14"));
    check("review");
    view.showEditor();
    story.window().findChild<PlanEditorPage*>()->showItem(QStringLiteral("indicators"), 0);
    check("editor");
}

TEST_CASE("At the usual size no page is larger than a window of 1280 by 800")
{
    Story story;
    story.openKent();
    story.window().resize(1280, 800);
    // Once more when every page has been made: those out of sight take no room.
    for (const char* time : {"the first time", "again"}) {
        for (const char* name : everyPage) {
            story.window().view()->showPageCalled(name);
            QApplication::processEvents();
            INFO(name << ", " << time);
            const auto* pages = story.window().findChild<PageStack*>();
            CHECK(pages->horizontalScrollBar()->maximum() == 0);
            CHECK(pages->verticalScrollBar()->maximum() == 0);
        }
        story.window().view()->showIndicator(outturn::IndicatorCode("KS1-R2B"));
        QApplication::processEvents();
        INFO("indicator, " << time);
        const auto* pages = story.window().findChild<PageStack*>();
        CHECK(pages->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("At twice the size pages go on below what is in sight, not beside it")
{
    const TextSize size(2.0);
    Story story;
    story.openKent();
    story.window().resize(1440, 900);
    const auto* pages = story.window().findChild<PageStack*>();
    for (const char* name : everyPage) {
        if (std::string_view(name) == "editor")
            continue; // three panes side by side
        story.window().view()->showPageCalled(QLatin1String(name));
        QApplication::processEvents();
        QApplication::processEvents(); // a label that wraps anew asks for another layout
        INFO(name);
        CHECK(pages->horizontalScrollBar()->maximum() == 0);
    }
    story.window().view()->showIndicator(outturn::IndicatorCode("KS1-R2B"));
    QApplication::processEvents();
    CHECK(pages->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("A label, a heading and a cell that are given less room than their text are found")
{
    QWidget window;
    QLabel label(QStringLiteral("A sentence that needs some room"), &window);
    label.resize(label.sizeHint());
    window.show();
    CHECK(clippedIn(window).isEmpty());
    label.resize(label.width() / 2, label.height());
    CHECK(clippedIn(window).size() == 1);

    QWidget other;
    QTableWidget table(1, 1, &other);
    table.setHorizontalHeaderLabels({QStringLiteral("A")});
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("A sentence in a cell")));
    table.setColumnWidth(0, 300);
    other.show();
    CHECK(clippedIn(other).join("\n").toStdString() == "");
    table.setColumnWidth(0, 40);
    CHECK(clippedIn(other).size() == 1);
    table.item(0, 0)->setToolTip(QStringLiteral("A sentence in a cell"));
    CHECK(clippedIn(other).isEmpty());
    table.horizontalHeaderItem(0)->setText(QStringLiteral("A heading of some length"));
    CHECK(clippedIn(other).size() == 1);
}

TEST_CASE("A label has room for its mnemonic, which is drawn without the kerning of its neighbours")
{
    PlainLabel plain(QStringLiteral("Template"));
    PlainLabel label(QStringLiteral("&Template"));
    label.setBuddy(&plain);
    const QFontMetrics metrics = label.fontMetrics();
    const int margins =
        plain.sizeHint().width() - metrics.horizontalAdvance(QStringLiteral("Template"));
    CHECK(
        label.sizeHint().width() >= metrics.horizontalAdvance(u'T') +
            metrics.horizontalAdvance(QStringLiteral("emplate")) + margins);
}
