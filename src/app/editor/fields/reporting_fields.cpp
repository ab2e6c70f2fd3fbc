#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct ReportingFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportingFields)
};

Choices monthNames(const PlanRecord&)
{
    Choices choices;
    for (int month = 1; month <= 12; ++month)
        choices.push_back(
            {QString::number(month), toQString(std::string_view(MonthOfYear(month).label()))});
    return choices;
}

Field monthsField(const FieldBuilder<ReportingDuty>& build)
{
    Field months = build.custom(
        FieldKind::AnyOf,
        QStringLiteral("months"),
        ReportingFieldsWords::tr("Every year in"),
        [](const ReportingDuty& duty) {
            QStringList keys;
            for (const MonthOfYear month : duty.months)
                keys += QString::number(month.value());
            return FieldValue(keys);
        },
        [](ReportingDuty& duty, const FieldValue& value) {
            duty.months.clear();
            for (const QString& month : std::get<QStringList>(value))
                duty.months.emplace(month.toInt());
        });
    months.choices = monthNames;
    return months;
}

Fields reportingFields()
{
    const FieldBuilder<ReportingDuty> build(itemsOf(&Plan::reporting));
    return {
        build.code(QStringLiteral("code"), ReportingFieldsWords::tr("Code"), &ReportingDuty::code),
        build
            .line(
                QStringLiteral("report"),
                ReportingFieldsWords::tr("What is reported"),
                &ReportingDuty::report)
            .required(),
        build
            .line(
                QStringLiteral("audience"),
                ReportingFieldsWords::tr("To whom"),
                &ReportingDuty::audience)
            .required(),
        monthsField(build),
        build
            .text(
                QStringLiteral("meetings"),
                ReportingFieldsWords::tr("Fixed meetings"),
                &ReportingDuty::meetings)
            .helped(ReportingFieldsWords::tr("Dates such as 19 March 2014, one to a line.")),
        build.choice(
            QStringLiteral("by"),
            ReportingFieldsWords::tr("Who reports"),
            &ReportingDuty::by,
            orNone(postChoices, ReportingFieldsWords::tr("The plan's director"))),
        build
            .line(
                QStringLiteral("wording"),
                ReportingFieldsWords::tr("In the source's words"),
                &ReportingDuty::wording)
            .helped(ReportingFieldsWords::tr(
                "How often, where the source gives no dates: “regularly”.")),
        build
            .line(
                QStringLiteral("reconstructed"),
                ReportingFieldsWords::tr("Reconstructed"),
                &ReportingDuty::reconstructed)
            .helped(ReportingFieldsWords::tr(
                "What was assumed where the source is silent; otherwise empty."))};
}

} // namespace

Section reportingSection()
{
    return listSection<ReportingDuty>(
        QStringLiteral("reporting"),
        ReportingFieldsWords::tr("Reporting calendar"),
        ReportingFieldsWords::tr("reporting duty"),
        &Plan::reporting,
        {.make =
             [](const Plan& plan, const ReportingDuty*) {
                 return ReportingDuty{
                     .code = DutyCode(nextFreeCode(codesOf(plan.reporting), "duty-")),
                     .report = toStdString(ReportingFieldsWords::tr("New report")),
                     .audience = toStdString(ReportingFieldsWords::tr("Cabinet"))};
             },
         .makeUnique =
             [](const Plan& plan, ReportingDuty& copy) {
                 copy.code = DutyCode(nextFreeCode(codesOf(plan.reporting), "duty-"));
             },
         .title =
             [](const Plan&, const ReportingDuty& duty) {
                 return ReportingFieldsWords::tr("%1 to %2")
                     .arg(fieldText(duty.report), fieldText(duty.audience));
             },
         .subject = subjectsOf<ReportingDuty>(&Plan::reporting, check::subjectOf)},
        reportingFields());
}

} // namespace outturn::app
