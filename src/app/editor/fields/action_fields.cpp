#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct ActionFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionFields)
};

/// The note of the latest day; of several, the one written last.
const ProgressNote* latest(const std::vector<ProgressNote>& notes)
{
    const ProgressNote* latest = nullptr;
    for (const ProgressNote& note : notes)
        if (!latest || note.date >= latest->date)
            latest = &note;
    return latest;
}

/// What was written of the action, day by day. A new latest note says how the action stands.
Field notesField(const FieldBuilder<Action>& build)
{
    std::vector<ColumnOf<ProgressNote>> columns{
        lineColumn(QStringLiteral("date"), ActionFieldsWords::tr("Date"), &ProgressNote::date, 17),
        lineColumn(
            QStringLiteral("author"), ActionFieldsWords::tr("By"), &ProgressNote::author, 12),
        choiceColumn(
            QStringLiteral("status"),
            ActionFieldsWords::tr("Status"),
            &ProgressNote::status,
            codeChoices<ActionStatus>,
            14),
        neededTextColumn(
            QStringLiteral("text"), ActionFieldsWords::tr("What was done"), &ProgressNote::text)};
    columns[0].column.initial = [](const NewRow& made) {
        return fieldText(made.today);
    };
    columns[1].column.initial = [](const NewRow& made) {
        return fieldText(made.user);
    };
    columns[2].column.initial = [](const NewRow& made) {
        return fieldText(made.record.plan.actions[made.row].status);
    };
    columns[3].column.kind = FieldKind::Text;
    Field field = build.table<ProgressNote>(
        QStringLiteral("notes"),
        ActionFieldsWords::tr("Progress notes"),
        &Action::notes,
        std::move(columns),
        ProgressNote{.date = Date(2000, 1, 1)});
    field.setValue =
        [set = field.setValue](PlanRecord& record, std::size_t row, const FieldValue& value) {
            const std::vector<ProgressNote> before = record.plan.actions[row].notes;
            set(record, row, value);
            Action& action = record.plan.actions[row];
            const ProgressNote* last = latest(action.notes);
            const ProgressNote* lastBefore = latest(before);
            if (last && !(lastBefore && *last == *lastBefore))
                action.status = last->status;
        };
    return std::move(field).helped(
        ActionFieldsWords::tr("The status of the latest note becomes the action's."));
}

Field contributorsField(const FieldBuilder<Action>& build)
{
    return build.table<Contribution>(
        QStringLiteral("contributors"),
        ActionFieldsWords::tr("Contributors"),
        &Action::contributors,
        {lineColumn(
             QStringLiteral("phase"), ActionFieldsWords::tr("Phase"), &Contribution::phase, 16),
         choiceColumn(
             QStringLiteral("post"),
             ActionFieldsWords::tr("Post"),
             &Contribution::post,
             postChoices)},
        Contribution{.phase = {}, .post = PostCode("nobody")});
}

Fields actionFields()
{
    const FieldBuilder<Action> build(itemsOf(&Plan::actions));
    return {
        build.code(QStringLiteral("code"), ActionFieldsWords::tr("Code"), &Action::code),
        build.line(QStringLiteral("title"), ActionFieldsWords::tr("Title"), &Action::title)
            .required(),
        build
            .text(
                QStringLiteral("activities"),
                ActionFieldsWords::tr("Activities"),
                &Action::activities)
            .helped(ActionFieldsWords::tr("Its parts, one to a line.")),
        build.choices(
            QStringLiteral("priorities"),
            ActionFieldsWords::tr("Priorities"),
            &Action::priorities,
            priorityChoices),
        build.choice(
            QStringLiteral("lead"),
            ActionFieldsWords::tr("Lead"),
            &Action::lead,
            orNone(postChoices, ActionFieldsWords::tr("Nobody yet"))),
        contributorsField(build).helped(ActionFieldsWords::tr("Phase empty for all phases.")),
        build.line(QStringLiteral("start"), ActionFieldsWords::tr("Starts"), &Action::start)
            .required()
            .wide(18),
        build.line(QStringLiteral("end"), ActionFieldsWords::tr("Ends"), &Action::end)
            .required()
            .wide(18),
        build.choice(
            QStringLiteral("status"),
            ActionFieldsWords::tr("Status"),
            &Action::status,
            codeChoices<ActionStatus>),
        notesField(build),
        build
            .line(
                QStringLiteral("reconstructed"),
                ActionFieldsWords::tr("Reconstructed"),
                &Action::reconstructed)
            .helped(ActionFieldsWords::tr("How a damaged source was made good; otherwise empty."))};
}

} // namespace

Section actionSection()
{
    const auto makeAction = [](const Plan& plan, const Action* beside) {
        if (plan.priorities.empty())
            throw Error(
                ErrorKind::Input,
                toStdString(
                    ActionFieldsWords::tr("an action serves a priority: add a priority first")));
        return Action{
            .code = ActionCode(nextFreeCode(codesOf(plan.actions), "")),
            .title = toStdString(ActionFieldsWords::tr("New action")),
            .priorities = beside ? beside->priorities : std::vector{plan.priorities.front().number},
            .start = plan.identity.planYear.firstMonth(),
            .end = plan.identity.planYear.lastMonth()};
    };
    return listSection<Action>(
        QStringLiteral("actions"),
        ActionFieldsWords::tr("Actions"),
        ActionFieldsWords::tr("action"),
        &Plan::actions,
        {.make = makeAction,
         .makeUnique =
             [](const Plan& plan, Action& copy) {
                 copy.code = ActionCode(nextFreeCode(codesOf(plan.actions), ""));
                 copy.notes.clear(); // what was written was about the other
             },
         .title =
             [](const Plan&, const Action& action) {
                 return QStringLiteral("%1  %2").arg(
                     fieldText(action.code), fieldText(action.title));
             },
         .subject = subjectsOf<Action>(&Plan::actions, check::subjectOf)},
        actionFields());
}

} // namespace outturn::app
