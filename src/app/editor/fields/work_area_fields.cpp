#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("WorkAreaFields", text);
}

} // namespace

Section workAreaSection()
{
    const FieldBuilder<WorkArea> build(itemsOf(&Plan::workAreas));
    Field activities = build.table<KeyActivity>(
        QStringLiteral("keyActivities"),
        tr("Key activities"),
        &WorkArea::keyActivities,
        {neededTextColumn(QStringLiteral("text"), tr("Activity"), &KeyActivity::text),
         lineColumn(
             QStringLiteral("reconstructed"),
             tr("Reconstructed"),
             &KeyActivity::reconstructed,
             16)},
        KeyActivity{});
    return listSection<WorkArea>(
        QStringLiteral("workAreas"),
        tr("Work areas"),
        tr("work area"),
        &Plan::workAreas,
        {.make =
             [](const Plan& plan, const WorkArea*) {
                 return WorkArea{
                     .code = WorkAreaCode(nextFreeCode(codesOf(plan.workAreas), "area-")),
                     .title = toStdString(tr("New work area"))};
             },
         .makeUnique =
             [](const Plan& plan, WorkArea& copy) {
                 copy.code = WorkAreaCode(nextFreeCode(codesOf(plan.workAreas), "area-"));
             },
         .title = [](const Plan&, const WorkArea& area) { return fieldText(area.title); },
         .subject = subjectsOf<WorkArea>(&Plan::workAreas, check::subjectOf)},
        {build.code(QStringLiteral("code"), tr("Code"), &WorkArea::code),
         build.line(QStringLiteral("title"), tr("Title"), &WorkArea::title).required(),
         build.text(QStringLiteral("purpose"), tr("Purpose"), &WorkArea::purpose),
         build.choice(
             QStringLiteral("lead"),
             tr("Lead"),
             &WorkArea::lead,
             orNone(postChoices, tr("Nobody yet"))),
         build.choices(
             QStringLiteral("priorities"),
             tr("Priorities"),
             &WorkArea::priorities,
             priorityChoices),
         build.choices(
             QStringLiteral("indicators"),
             tr("Judged by"),
             &WorkArea::indicators,
             indicatorChoices),
         build.line(QStringLiteral("from"), tr("Activities from"), &WorkArea::from)
             .helped(tr("The months that the key activities are for."))
             .wide(18),
         build.line(QStringLiteral("to"), tr("Activities to"), &WorkArea::to).wide(18),
         std::move(activities),
         build.text(QStringLiteral("aims"), tr("Aims"), &WorkArea::aims)
             .helped(tr("What is to be achieved by then, one to a line."))});
}

} // namespace outturn::app
