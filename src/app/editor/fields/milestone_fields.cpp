#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct MilestoneFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(MilestoneFields)
};

Fields milestoneFields()
{
    const FieldBuilder<Milestone> build(itemsOf(&Plan::milestones));
    return {
        build
            .choice(
                QStringLiteral("priority"),
                MilestoneFieldsWords::tr("Priority"),
                &Milestone::priority,
                priorityChoices)
            .given(),
        build.line(QStringLiteral("letter"), MilestoneFieldsWords::tr("Letter"), &Milestone::letter)
            .required()
            .given()
            .wide(6),
        build.text(QStringLiteral("text"), MilestoneFieldsWords::tr("Text"), &Milestone::text),
        build.line(QStringLiteral("due"), MilestoneFieldsWords::tr("Due"), &Milestone::due)
            .helped(MilestoneFieldsWords::tr("A month such as March 2014."))
            .wide(18),
        build
            .choice(
                QStringLiteral("indicator"),
                MilestoneFieldsWords::tr("Indicator"),
                &Milestone::indicator,
                orNone(indicatorChoices, MilestoneFieldsWords::tr("None")))
            .helped(MilestoneFieldsWords::tr(
                "Where the milestone is a dated view of an indicator's target.")),
        build
            .line(
                QStringLiteral("reconstructed"),
                MilestoneFieldsWords::tr("Reconstructed"),
                &Milestone::reconstructed)
            .helped(
                MilestoneFieldsWords::tr("How a damaged source was made good; otherwise empty."))};
}

} // namespace

Section milestoneSection()
{
    const auto makeMilestone = [](const Plan& plan, const Milestone* beside) {
        if (plan.priorities.empty())
            throw Error(
                ErrorKind::Input,
                toStdString(MilestoneFieldsWords::tr(
                    "a milestone stands under a priority: add a priority first")));
        const PriorityNumber priority = beside ? beside->priority : plan.priorities.front().number;
        return Milestone{
            .priority = priority,
            .letter = nextMilestoneLetter(plan, priority),
            .text = toStdString(MilestoneFieldsWords::tr("New milestone")),
            .due = plan.identity.planYear.lastMonth()};
    };
    return listSection<Milestone>(
        QStringLiteral("milestones"),
        MilestoneFieldsWords::tr("Milestones"),
        MilestoneFieldsWords::tr("milestone"),
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
        milestoneFields());
}

} // namespace outturn::app
