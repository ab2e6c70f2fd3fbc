#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct RiskFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(RiskFields)
};

} // namespace

Section decisionSection()
{
    const FieldBuilder<Decision> build(itemsOf(&Plan::decisions));
    return listSection<Decision>(
        QStringLiteral("decisions"),
        RiskFieldsWords::tr("Decisions"),
        RiskFieldsWords::tr("decision"),
        &Plan::decisions,
        {.make =
             [](const Plan&, const Decision*) {
                 return Decision{.text = toStdString(RiskFieldsWords::tr("New decision"))};
             },
         .title = [](const Plan&, const Decision& decision) { return fieldText(decision.text); },
         .subject = numberedSubjects(&Plan::decisions, check::decisionSubject)},
        {build.choice(
             QStringLiteral("priority"),
             RiskFieldsWords::tr("Priority"),
             &Decision::priority,
             orNone(priorityChoices, RiskFieldsWords::tr("None in particular"))),
         build.text(QStringLiteral("text"), RiskFieldsWords::tr("Text"), &Decision::text)
             .required(),
         build.check(
             QStringLiteral("inForwardPlan"),
             RiskFieldsWords::tr("In the forward plan"),
             &Decision::isInForwardPlan)});
}

Section riskSection()
{
    const FieldBuilder<Risk> build(itemsOf(&Plan::risks));
    const auto scores = [](const PlanRecord&) {
        Choices choices{{QString(), RiskFieldsWords::tr("Not scored")}};
        for (int score = 1; score <= 5; ++score)
            choices.push_back({QString::number(score), QString::number(score)});
        return choices;
    };
    return listSection<Risk>(
        QStringLiteral("risks"),
        RiskFieldsWords::tr("Risks"),
        RiskFieldsWords::tr("risk"),
        &Plan::risks,
        {.make =
             [](const Plan& plan, const Risk*) {
                 return Risk{.code = RiskCode(nextFreeCode(codesOf(plan.risks), "R"))};
             },
         .makeUnique =
             [](const Plan& plan, Risk& copy) {
                 copy.code = RiskCode(nextFreeCode(codesOf(plan.risks), "R"));
             },
         .title =
             [](const Plan&, const Risk& risk) {
                 return QStringLiteral("%1  %2").arg(
                     fieldText(risk.code),
                     risk.descriptions.empty() ? QString() : fieldText(risk.descriptions.front()));
             },
         .subject = subjectsOf<Risk>(&Plan::risks, check::subjectOf)},
        {build.code(QStringLiteral("code"), RiskFieldsWords::tr("Code"), &Risk::code),
         build
             .text(
                 QStringLiteral("descriptions"),
                 RiskFieldsWords::tr("What could happen"),
                 &Risk::descriptions)
             .helped(RiskFieldsWords::tr("One to a line.")),
         build
             .text(
                 QStringLiteral("mitigations"),
                 RiskFieldsWords::tr("What is done about it"),
                 &Risk::mitigations)
             .helped(RiskFieldsWords::tr("One to a line.")),
         build
             .choice(
                 QStringLiteral("likelihood"),
                 RiskFieldsWords::tr("Likelihood"),
                 &Risk::likelihood,
                 scores)
             .wide(14),
         build
             .choice(QStringLiteral("impact"), RiskFieldsWords::tr("Impact"), &Risk::impact, scores)
             .wide(14),
         build.choices(
             QStringLiteral("indicators"),
             RiskFieldsWords::tr("Indicators it bears on"),
             &Risk::indicators,
             indicatorChoices)});
}

} // namespace outturn::app
