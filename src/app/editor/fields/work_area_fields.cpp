#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct WorkAreaFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkAreaFields)
};

Field activitiesField(const FieldBuilder<WorkArea>& build)
{
    return build.table<KeyActivity>(
        QStringLiteral("keyActivities"),
        WorkAreaFieldsWords::tr("Key activities"),
        &WorkArea::keyActivities,
        {neededTextColumn(
             QStringLiteral("text"), WorkAreaFieldsWords::tr("Activity"), &KeyActivity::text),
         lineColumn(
             QStringLiteral("reconstructed"),
             WorkAreaFieldsWords::tr("Reconstructed"),
             &KeyActivity::reconstructed,
             16)},
        KeyActivity{});
}

Fields workAreaFields()
{
    const FieldBuilder<WorkArea> build(itemsOf(&Plan::workAreas));
    return {
        build.code(QStringLiteral("code"), WorkAreaFieldsWords::tr("Code"), &WorkArea::code),
        build.line(QStringLiteral("title"), WorkAreaFieldsWords::tr("Title"), &WorkArea::title)
            .required(),
        build.text(
            QStringLiteral("purpose"), WorkAreaFieldsWords::tr("Purpose"), &WorkArea::purpose),
        build.choice(
            QStringLiteral("lead"),
            WorkAreaFieldsWords::tr("Lead"),
            &WorkArea::lead,
            orNone(postChoices, WorkAreaFieldsWords::tr("Nobody yet"))),
        build.choices(
            QStringLiteral("priorities"),
            WorkAreaFieldsWords::tr("Priorities"),
            &WorkArea::priorities,
            priorityChoices),
        build.choices(
            QStringLiteral("indicators"),
            WorkAreaFieldsWords::tr("Judged by"),
            &WorkArea::indicators,
            indicatorChoices),
        build
            .line(
                QStringLiteral("from"), WorkAreaFieldsWords::tr("Activities from"), &WorkArea::from)
            .helped(WorkAreaFieldsWords::tr("The months that the key activities are for."))
            .wide(18),
        build.line(QStringLiteral("to"), WorkAreaFieldsWords::tr("Activities to"), &WorkArea::to)
            .wide(18),
        activitiesField(build),
        build.text(QStringLiteral("aims"), WorkAreaFieldsWords::tr("Aims"), &WorkArea::aims)
            .helped(WorkAreaFieldsWords::tr("What is to be achieved by then, one to a line."))};
}

} // namespace

Section workAreaSection()
{
    return listSection<WorkArea>(
        QStringLiteral("workAreas"),
        WorkAreaFieldsWords::tr("Work areas"),
        WorkAreaFieldsWords::tr("work area"),
        &Plan::workAreas,
        {.make =
             [](const Plan& plan, const WorkArea*) {
                 return WorkArea{
                     .code = WorkAreaCode(nextFreeCode(codesOf(plan.workAreas), "area-")),
                     .title = toStdString(WorkAreaFieldsWords::tr("New work area"))};
             },
         .makeUnique =
             [](const Plan& plan, WorkArea& copy) {
                 copy.code = WorkAreaCode(nextFreeCode(codesOf(plan.workAreas), "area-"));
             },
         .title = [](const Plan&, const WorkArea& area) { return fieldText(area.title); },
         .subject = subjectsOf<WorkArea>(&Plan::workAreas, check::subjectOf)},
        workAreaFields());
}

} // namespace outturn::app
