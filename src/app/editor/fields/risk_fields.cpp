#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RiskFields", text);
}

} // namespace

Section decisionSection()
{
    const FieldBuilder<Decision> build(itemsOf(&Plan::decisions));
    return listSection<Decision>(
        QStringLiteral("decisions"),
        tr("Decisions"),
        tr("decision"),
        &Plan::decisions,
        {.make = [](const Plan&,
                    const Decision*) { return Decision{.text = toStdString(tr("New decision"))}; },
         .title = [](const Plan&, const Decision& decision) { return fieldText(decision.text); },
         .subject = numberedSubjects(&Plan::decisions, check::decisionSubject)},
        {build.choice(
             QStringLiteral("priority"),
             tr("Priority"),
             &Decision::priority,
             orNone(priorityChoices, tr("None in particular"))),
         build.text(QStringLiteral("text"), tr("Text"), &Decision::text).required(),
         build.check(
             QStringLiteral("inForwardPlan"),
             tr("In the forward plan"),
             &Decision::isInForwardPlan)});
}

Section riskSection()
{
    const FieldBuilder<Risk> build(itemsOf(&Plan::risks));
    const auto scores = [](const PlanRecord&) {
        Choices choices{{QString(), tr("Not scored")}};
        for (int score = 1; score <= 5; ++score)
            choices.push_back({QString::number(score), QString::number(score)});
        return choices;
    };
    return listSection<Risk>(
        QStringLiteral("risks"),
        tr("Risks"),
        tr("risk"),
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
        {build.code(QStringLiteral("code"), tr("Code"), &Risk::code),
         build.text(QStringLiteral("descriptions"), tr("What could happen"), &Risk::descriptions)
             .helped(tr("One to a line.")),
         build.text(QStringLiteral("mitigations"), tr("What is done about it"), &Risk::mitigations)
             .helped(tr("One to a line.")),
         build.choice(QStringLiteral("likelihood"), tr("Likelihood"), &Risk::likelihood, scores)
             .wide(14),
         build.choice(QStringLiteral("impact"), tr("Impact"), &Risk::impact, scores).wide(14),
         build.choices(
             QStringLiteral("indicators"),
             tr("Indicators it bears on"),
             &Risk::indicators,
             indicatorChoices)});
}

} // namespace outturn::app
