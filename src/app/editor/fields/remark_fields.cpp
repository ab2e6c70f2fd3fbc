#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RemarkFields", text);
}

} // namespace

Section remarkSection()
{
    const FieldBuilder<SourceRemark> build(itemsOf(&Plan::remarks));
    return listSection<SourceRemark>(
        QStringLiteral("remarks"),
        tr("Remarks on the source"),
        tr("remark"),
        &Plan::remarks,
        {.make =
             [](const Plan&, const SourceRemark*) {
                 return SourceRemark{.subject = "plan", .text = toStdString(tr("New remark"))};
             },
         .title =
             [](const Plan&, const SourceRemark& remark) {
                 return fieldText(remark.text);
             }},
        {build.line(QStringLiteral("subject"), tr("About"), &SourceRemark::subject)
             .required()
             .helped(tr("As the plan check names it: plan, priority 5, an indicator's code.")),
         build.text(QStringLiteral("text"), tr("Remark"), &SourceRemark::text)
             .required()
             .helped(tr("One sentence; the plan check repeats it until it is accepted."))});
}

Section statedVarianceSection()
{
    const FieldBuilder<StatedVariance> build(itemsOf(&Plan::statedVariances));
    return listSection<StatedVariance>(
        QStringLiteral("statedVariances"),
        tr("Variances as stated"),
        tr("stated variance"),
        &Plan::statedVariances,
        {.make =
             [](const Plan& plan, const StatedVariance*) {
                 if (plan.indicators.empty())
                     throw Error(
                         ErrorKind::Input,
                         toStdString(tr("a stated variance is of an indicator: add one first")));
                 return StatedVariance{
                     .indicator = plan.indicators.front().code,
                     .year = plan.identity.firstTargetYear};
             },
         .title =
             [](const Plan&, const StatedVariance& variance) {
                 return QStringLiteral("%1  %2").arg(
                     fieldText(variance.indicator), fieldText(variance.year));
             }},
        {build.choice(
             QStringLiteral("indicator"),
             tr("Indicator"),
             &StatedVariance::indicator,
             indicatorChoices),
         build.line(QStringLiteral("year"), tr("Academic year"), &StatedVariance::year)
             .required()
             .wide(12),
         build.line(QStringLiteral("size"), tr("Size, as printed"), &StatedVariance::size)
             .required()
             .wide(12),
         build.choice(
             QStringLiteral("side"), tr("Side"), &StatedVariance::side, codeChoices<StatedSide>),
         build.line(QStringLiteral("wording"), tr("Wording"), &StatedVariance::wording)
             .helped(tr("As printed: “3.6% below target”."))});
}

} // namespace outturn::app
