#include "sample.h"
#include "story.h"

#include <app/editor/plan_editor_page.h>
#include <app/plan/open_plan.h>
#include <app/window/export_report_dialog.h>
#include <app/window/plan_view.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace outturn;
using namespace outturn::app;
using namespace outturn::app::test;

namespace {

/// A part of another control, which speaks for it.
bool isPartOfAnother(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QHeaderView*>(&widget) ||
        widget.objectName().startsWith(QStringLiteral("qt_")) ||
        qobject_cast<const QAbstractScrollArea*>(parent);
}

QString nameOf(QWidget& widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// A label is named by its text; an empty one has nothing to say.
bool isEmptyLabel(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label && label->text().isEmpty();
}

/// Every control that takes the focus has a name for those who cannot see it.
void checkControlsHaveNames(QWidget& page)
{
    QApplication::processEvents();
    int controls = 0;
    for (auto* widget : page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) ||
            isPartOfAnother(*widget) || isEmptyLabel(*widget))
            continue;
        ++controls;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(nameOf(*widget).isEmpty());
    }
    CHECK(controls > 0);
}

} // namespace

TEST_CASE("Every control of every page has an accessible name")
{
    Story story;
    checkControlsHaveNames(story.window());

    story.window().openFile(makePlanFile(story.folder()));
    REQUIRE(story.window().plan() != nullptr);
    checkControlsHaveNames(story.window());
    story.window().view()->showIndicator(
        story.window().plan()->record().plan.indicators.front().code);
    checkControlsHaveNames(story.window());
    story.window().view()->showEntry();
    checkControlsHaveNames(story.window());
    (void)story.term("s-rogers");
    checkControlsHaveNames(story.window());

    for (const Place::Page page :
         {Place::Page::Schools, Place::Page::Caseload, Place::Page::Districts}) {
        story.window().view()->showAboutSchools({.page = page, .indicator = {}});
        checkControlsHaveNames(story.window());
    }

    story.window().view()->showReviews();
    checkControlsHaveNames(story.window());

    story.window().view()->showEditor();
    auto& editor = *story.window().findChild<PlanEditorPage*>();
    for (const Section& section : editor.editor().sections()) {
        editor.showItem(section.key, 0);
        checkControlsHaveNames(story.window());
    }

    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    dialog.show();
    checkControlsHaveNames(dialog);
}

TEST_CASE("Tab visits every control of the export dialog from top to bottom")
{
    Story story;
    story.window().openFile(makePlanFile(story.folder()));
    ExportReportDialog dialog(*story.window().plan(), story.files(), story.settings());
    dialog.show();
    int lowest = -1;
    for (QWidget* widget = dialog.nextInFocusChain(); widget != &dialog;
         widget = widget->nextInFocusChain()) {
        const bool isField = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget);
        if (!isField || !widget->isVisible())
            continue;
        INFO(widget->objectName().toStdString());
        CHECK(widget->y() > lowest);
        lowest = widget->y();
    }
}
