#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct SupportFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(SupportFields)
};

Field impactsField(const FieldBuilder<SupportRequest>& build)
{
    const auto links = [](const PlanRecord&) {
        return Choices{
            {fieldText(SupportLink::Actions), SupportFieldsWords::tr("The actions named")},
            {fieldText(SupportLink::Everything), SupportFieldsWords::tr("All priorities")},
            {fieldText(SupportLink::General), SupportFieldsWords::tr("Nothing in particular")}};
    };
    auto actions = lineColumn(
        QStringLiteral("actions"), SupportFieldsWords::tr("Actions"), &SupportImpact::actions, 12);
    actions.column.applies = [](const QStringList& row) {
        return row.value(1) == fieldText(SupportLink::Actions);
    };
    // What is tied to something else names no actions, whatever was typed before.
    actions.setText = [](SupportImpact& impact, const QString& text) {
        impact.actions.clear();
        if (impact.link == SupportLink::Actions)
            impact.actions = readField(text, As<std::vector<ActionCode>>());
    };
    return build.table<SupportImpact>(
        QStringLiteral("impacts"),
        SupportFieldsWords::tr("Expected effects"),
        &SupportRequest::impacts,
        {neededTextColumn(
             QStringLiteral("text"),
             SupportFieldsWords::tr("Expected effect"),
             &SupportImpact::text),
         choiceColumn(
             QStringLiteral("link"),
             SupportFieldsWords::tr("Tied to"),
             &SupportImpact::link,
             links,
             20),
         actions},
        SupportImpact{});
}

Fields supportFields()
{
    const FieldBuilder<SupportRequest> build(itemsOf(&Plan::support));
    return {
        build.line(QStringLiteral("from"), SupportFieldsWords::tr("From"), &SupportRequest::from)
            .required()
            .helped(SupportFieldsWords::tr("The division or service.")),
        build
            .text(
                QStringLiteral("activity"),
                SupportFieldsWords::tr("Activity"),
                &SupportRequest::activity)
            .required(),
        impactsField(build).helped(
            SupportFieldsWords::tr("Codes of actions with commas between: 1, 4, 7.")),
        build
            .line(
                QStringLiteral("expected"),
                SupportFieldsWords::tr("Expected by"),
                &SupportRequest::expected)
            .helped(
                SupportFieldsWords::tr("A month such as March 2014; empty where it is ongoing."))
            .wide(18),
        build
            .line(
                QStringLiteral("reconstructed"),
                SupportFieldsWords::tr("Reconstructed"),
                &SupportRequest::reconstructed)
            .helped(
                SupportFieldsWords::tr("How a damaged source was made good; otherwise empty."))};
}

} // namespace

Section supportSection()
{
    return listSection<SupportRequest>(
        QStringLiteral("support"),
        SupportFieldsWords::tr("Support needed"),
        SupportFieldsWords::tr("support request"),
        &Plan::support,
        {.make =
             [](const Plan&, const SupportRequest*) {
                 return SupportRequest{
                     .from = toStdString(SupportFieldsWords::tr("New service")),
                     .activity = toStdString(SupportFieldsWords::tr("What is needed"))};
             },
         .title = [](const Plan&,
                     const SupportRequest& request) { return fieldText(request.from); },
         .subject = numberedSubjects(&Plan::support, check::supportSubject)},
        supportFields());
}

} // namespace outturn::app
