#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MilestoneFields", text);
}

} // namespace

Section milestoneSection()
{
    const FieldBuilder<Milestone> build(itemsOf(&Plan::milestones));
    const auto makeMilestone = [](const Plan& plan, const Milestone* beside) {
        if (plan.priorities.empty())
            throw Error(
                ErrorKind::Input,
                toStdString(tr("a milestone stands under a priority: add a priority first")));
        const PriorityNumber priority = beside ? beside->priority : plan.priorities.front().number;
        return Milestone{
            .priority = priority,
            .letter = nextMilestoneLetter(plan, priority),
            .text = toStdString(tr("New milestone")),
            .due = plan.identity.planYear.lastMonth()};
    };
    return listSection<Milestone>(
        QStringLiteral("milestones"),
        tr("Milestones"),
        tr("milestone"),
        &Plan::milestones,
        {.make = makeMilestone,
         .makeUnique =
             [](const Plan& plan, Milestone& copy) {
                 copy.letter = nextMilestoneLetter(plan, copy.priority);
             },
         .title =
             [](const Plan&, const Milestone& milestone) {
                 return QStringLiteral("%1%2  %3")
                     .arg(
                         fieldText(milestone.priority),
                         fieldText(milestone.letter),
                         fieldText(milestone.text));
             },
         .subject = subjectsOf<Milestone>(&Plan::milestones, check::subjectOf)},
        {build
             .choice(
                 QStringLiteral("priority"), tr("Priority"), &Milestone::priority, priorityChoices)
             .given(),
         build.line(QStringLiteral("letter"), tr("Letter"), &Milestone::letter)
             .required()
             .given()
             .wide(6),
         build.text(QStringLiteral("text"), tr("Text"), &Milestone::text),
         build.line(QStringLiteral("due"), tr("Due"), &Milestone::due)
             .helped(tr("A month such as March 2014."))
             .wide(18),
         build
             .choice(
                 QStringLiteral("indicator"),
                 tr("Indicator"),
                 &Milestone::indicator,
                 orNone(indicatorChoices, tr("None")))
             .helped(tr("Where the milestone is a dated view of an indicator's target.")),
         build.line(QStringLiteral("reconstructed"), tr("Reconstructed"), &Milestone::reconstructed)
             .helped(tr("How a damaged source was made good; otherwise empty."))});
}

} // namespace outturn::app
