#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct PriorityFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(PriorityFields)
};

} // namespace

Section prioritySection()
{
    const FieldBuilder<Priority> build(itemsOf(&Plan::priorities));
    Section section = listSection<Priority>(
        QStringLiteral("priorities"),
        PriorityFieldsWords::tr("Priorities"),
        PriorityFieldsWords::tr("priority"),
        &Plan::priorities,
        {.make =
             [](const Plan& plan, const Priority*) {
                 return Priority{
                     .number = nextPriorityNumber(plan),
                     .title = toStdString(PriorityFieldsWords::tr("New priority"))};
             },
         .makeUnique = [](const Plan& plan,
                          Priority& copy) { copy.number = nextPriorityNumber(plan); },
         .title =
             [](const Plan&, const Priority& priority) {
                 return QStringLiteral("%1  %2").arg(
                     fieldText(priority.number), fieldText(priority.title));
             },
         .subject = subjectsOf<Priority>(&Plan::priorities, check::subjectOf)},
        {build.code(QStringLiteral("number"), PriorityFieldsWords::tr("Number"), &Priority::number)
             .helped(PriorityFieldsWords::tr(
                 "Actions, indicators, milestones and decisions follow it."))
             .wide(6),
         build.line(QStringLiteral("title"), PriorityFieldsWords::tr("Title"), &Priority::title)
             .required(),
         build.text(
             QStringLiteral("description"),
             PriorityFieldsWords::tr("Ambition"),
             &Priority::description),
         build
             .line(
                 QStringLiteral("reconstructed"),
                 PriorityFieldsWords::tr("Reconstructed"),
                 &Priority::reconstructed)
             .helped(
                 PriorityFieldsWords::tr("How a damaged source was made good; otherwise empty."))});

    // A priority is known by its number; the numbers count upwards in the order of the list.
    section.remove = [](PlanRecord& record, std::size_t row) {
        const PriorityNumber number = record.plan.priorities[row].number;
        if (const auto reason = whyFixed(record, number))
            throw Error(ErrorKind::Input, *reason);
        record.plan = without(std::move(record.plan), number);
    };
    section.uses = [](const Plan& plan, std::size_t row) {
        return usesOf(plan, plan.priorities[row].number);
    };
    section.move = [](PlanRecord& record, std::size_t from, std::size_t to) {
        const auto [first, last] = std::minmax(from, to);
        for (std::size_t row = first; row <= last; ++row)
            if (const auto reason = whyFixed(record, record.plan.priorities[row].number))
                throw Error(ErrorKind::Input, *reason);
        record.plan = withPriorityMoved(std::move(record.plan), from, to);
    };
    return section;
}

} // namespace outturn::app
