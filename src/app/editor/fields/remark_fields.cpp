#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct RemarkFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(RemarkFields)
};

} // namespace

Section remarkSection()
{
    const FieldBuilder<SourceRemark> build(itemsOf(&Plan::remarks));
    return listSection<SourceRemark>(
        QStringLiteral("remarks"),
        RemarkFieldsWords::tr("Remarks on the source"),
        RemarkFieldsWords::tr("remark"),
        &Plan::remarks,
        {.make =
             [](const Plan&, const SourceRemark*) {
                 return SourceRemark{
                     .subject = "plan", .text = toStdString(RemarkFieldsWords::tr("New remark"))};
             },
         .title =
             [](const Plan&, const SourceRemark& remark) {
                 return fieldText(remark.text);
             }},
        {build
             .line(
                 QStringLiteral("subject"), RemarkFieldsWords::tr("About"), &SourceRemark::subject)
             .required()
             .helped(RemarkFieldsWords::tr(
                 "As the plan check names it: plan, priority 5, an indicator's code.")),
         build.text(QStringLiteral("text"), RemarkFieldsWords::tr("Remark"), &SourceRemark::text)
             .required()
             .helped(RemarkFieldsWords::tr(
                 "One sentence; the plan check repeats it until it is accepted."))});
}

Section statedVarianceSection()
{
    const FieldBuilder<StatedVariance> build(itemsOf(&Plan::statedVariances));
    return listSection<StatedVariance>(
        QStringLiteral("statedVariances"),
        RemarkFieldsWords::tr("Variances as stated"),
        RemarkFieldsWords::tr("stated variance"),
        &Plan::statedVariances,
        {.make =
             [](const Plan& plan, const StatedVariance*) {
                 if (plan.indicators.empty())
                     throw Error(
                         ErrorKind::Input,
                         toStdString(RemarkFieldsWords::tr(
                             "a stated variance is of an indicator: add one first")));
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
             RemarkFieldsWords::tr("Indicator"),
             &StatedVariance::indicator,
             indicatorChoices),
         build
             .line(
                 QStringLiteral("year"),
                 RemarkFieldsWords::tr("Academic year"),
                 &StatedVariance::year)
             .required()
             .wide(12),
         build
             .line(
                 QStringLiteral("size"),
                 RemarkFieldsWords::tr("Size, as printed"),
                 &StatedVariance::size)
             .required()
             .wide(12),
         build.choice(
             QStringLiteral("side"),
             RemarkFieldsWords::tr("Side"),
             &StatedVariance::side,
             codeChoices<StatedSide>),
         build
             .line(
                 QStringLiteral("wording"),
                 RemarkFieldsWords::tr("Wording"),
                 &StatedVariance::wording)
             .helped(RemarkFieldsWords::tr("As printed: “3.6% below target”."))});
}

} // namespace outturn::app
