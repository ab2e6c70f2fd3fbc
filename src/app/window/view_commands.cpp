#include <app/text.h>
#include <app/window/plan_view.h>
#include <app/window/view_commands.h>
#include <app/window/window_actions.h>

#include <QAction>
#include <QApplication>
#include <QMetaObject>
#include <QWidget>

#include <utility>

namespace outturn::app {

namespace {

/// Calls what the widget that has the focus can do, where it can: "copy", "paste".
void passToFocus(const char* method)
{
    if (QWidget* widget = QApplication::focusWidget();
        widget && widget->metaObject()->indexOfMethod(QByteArray(method).append("()")) >= 0)
        QMetaObject::invokeMethod(widget, method);
}

} // namespace

void connectViewCommands(
    const WindowActions& actions, const QObject& context, const std::function<PlanView&()>& view)
{
    using Way = void (PlanView::*)();
    for (const auto& [action, way] :
         {std::pair<QAction*, Way>(actions.importFile, &PlanView::importFile),
          {actions.back, &PlanView::goBack},
          {actions.forward, &PlanView::goForward},
          {actions.present, &PlanView::present},
          {actions.dashboard, &PlanView::showDashboard},
          {actions.entry, &PlanView::showEntry},
          {actions.term, &PlanView::showTerm},
          {actions.actions, &PlanView::showActions},
          {actions.published, &PlanView::showPublished},
          {actions.reviews, &PlanView::showReviews},
          {actions.editor, &PlanView::showEditor}})
        QObject::connect(
            action, &QAction::triggered, &context, [view, way = way] { (view().*way)(); });
    for (const auto& [action, page] :
         {std::pair(actions.schools, Place::Page::Schools),
          std::pair(actions.caseload, Place::Page::Caseload),
          std::pair(actions.districts, Place::Page::Districts)})
        QObject::connect(action, &QAction::triggered, &context, [view, page = page] {
            view().showAboutSchools({.page = page, .indicator = {}});
        });
    QObject::connect(actions.copy, &QAction::triggered, &context, [] { passToFocus("copy"); });
    QObject::connect(actions.paste, &QAction::triggered, &context, [] { passToFocus("paste"); });
}

void showDue(PlanView& view, const DueThing& thing)
{
    if (const auto* indicator = std::get_if<IndicatorCode>(&thing.subject))
        view.showIndicator(*indicator);
    else if (const auto* action = std::get_if<ActionCode>(&thing.subject))
        view.showAction(*action);
    else if (std::holds_alternative<DutyCode>(thing.subject))
        view.showReportingCalendar();
    else
        view.showInPlan(toQString(std::string_view(thing.what)));
}

} // namespace outturn::app
