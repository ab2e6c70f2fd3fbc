#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ActionFields", text);
}

} // namespace

Section actionSection()
{
    const FieldBuilder<Action> build(itemsOf(&Plan::actions));
    const auto makeAction = [](const Plan& plan, const Action* beside) {
        if (plan.priorities.empty())
            throw Error(
                ErrorKind::Input,
                toStdString(tr("an action serves a priority: add a priority first")));
        return Action{
            .code = ActionCode(nextFreeCode(codesOf(plan.actions), "")),
            .title = toStdString(tr("New action")),
            .priorities = beside ? beside->priorities : std::vector{plan.priorities.front().number},
            .start = plan.identity.planYear.firstMonth(),
            .end = plan.identity.planYear.lastMonth()};
    };
    Field contributors = build.table<Contribution>(
        QStringLiteral("contributors"),
        tr("Contributors"),
        &Action::contributors,
        {lineColumn(QStringLiteral("phase"), tr("Phase"), &Contribution::phase, 16),
         choiceColumn(QStringLiteral("post"), tr("Post"), &Contribution::post, postChoices)},
        Contribution{.phase = {}, .post = PostCode("nobody")});
    return listSection<Action>(
        QStringLiteral("actions"),
        tr("Actions"),
        tr("action"),
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
        {build.code(QStringLiteral("code"), tr("Code"), &Action::code),
         build.line(QStringLiteral("title"), tr("Title"), &Action::title).required(),
         build.text(QStringLiteral("activities"), tr("Activities"), &Action::activities)
             .helped(tr("Its parts, one to a line.")),
         build.choices(
             QStringLiteral("priorities"), tr("Priorities"), &Action::priorities, priorityChoices),
         build.choice(
             QStringLiteral("lead"),
             tr("Lead"),
             &Action::lead,
             orNone(postChoices, tr("Nobody yet"))),
         std::move(contributors).helped(tr("Phase empty for all phases.")),
         build.line(QStringLiteral("start"), tr("Starts"), &Action::start).required().wide(18),
         build.line(QStringLiteral("end"), tr("Ends"), &Action::end).required().wide(18),
         build.choice(
             QStringLiteral("status"), tr("Status"), &Action::status, codeChoices<ActionStatus>),
         build.line(QStringLiteral("reconstructed"), tr("Reconstructed"), &Action::reconstructed)
             .helped(tr("How a damaged source was made good; otherwise empty."))});
}

} // namespace outturn::app
