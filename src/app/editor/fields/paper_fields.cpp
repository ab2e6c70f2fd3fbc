#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PaperFields", text);
}

using Build = FieldBuilder<CommitteePaper>;

Field isDecidedField(const Build& build)
{
    return build.custom(
        FieldKind::Check,
        QStringLiteral("decision"),
        tr("It has been decided"),
        [](const CommitteePaper& paper) {
            return FieldValue(paper.decision ? QStringLiteral("yes") : QString());
        },
        [](CommitteePaper& paper, const FieldValue& value) {
            if (std::get<QString>(value).isEmpty())
                paper.decision.reset();
            else if (!paper.decision)
                paper.decision = DecisionRecord{};
        });
}

/// A member of the decision, where there is one.
template <class V>
Field decisionField(
    const Build& build, const char* key, const QString& label, V DecisionRecord::*member)
{
    return build.onlyWhere(
        [](const CommitteePaper& paper) { return paper.decision.has_value(); },
        build.custom(
            FieldKind::Line,
            QLatin1String(key),
            label,
            [member](const CommitteePaper& paper) {
                return FieldValue(
                    paper.decision ? fieldText((*paper.decision).*member) : QString());
            },
            [member](CommitteePaper& paper, const FieldValue& value) {
                (*paper.decision).*member = readField(std::get<QString>(value), As<V>());
            }));
}

Field recommendationsField(const Build& build)
{
    // A recommendation's points are written into its cell, a bar between: they have commas and
    // semicolons of their own.
    ColumnOf<Recommendation> points =
        lineColumn(QStringLiteral("points"), tr("Points"), &Recommendation::points);
    points.text = [](const Recommendation& recommendation) {
        return fieldText(recommendation.points).replace(u'\n', QStringLiteral(" | "));
    };
    points.setText = [](Recommendation& recommendation, const QString& text) {
        recommendation.points =
            readField(QString(text).replace(u'|', u'\n'), As<std::vector<std::string>>());
    };
    return build
        .table<Recommendation>(
            QStringLiteral("recommendations"),
            tr("Recommendations"),
            &CommitteePaper::recommendations,
            {neededTextColumn(
                 QStringLiteral("text"), tr("Members are asked to"), &Recommendation::text),
             points},
            Recommendation{})
        .helped(tr("Points with a bar between: one | two."));
}

} // namespace

Section paperSection()
{
    const Build build(itemsOf(&Plan::papers));
    return listSection<CommitteePaper>(
        QStringLiteral("papers"),
        tr("Committee papers"),
        tr("committee paper"),
        &Plan::papers,
        {.make =
             [](const Plan&, const CommitteePaper*) {
                 return CommitteePaper{.title = toStdString(tr("New paper"))};
             },
         .title = [](const Plan&, const CommitteePaper& paper) { return fieldText(paper.title); },
         .subject = numberedSubjects(&Plan::papers, check::paperSubject)},
        {build.line(QStringLiteral("title"), tr("Title"), &CommitteePaper::title).required(),
         build.line(QStringLiteral("body"), tr("To"), &CommitteePaper::body),
         build.line(QStringLiteral("date"), tr("Date"), &CommitteePaper::date).wide(20),
         build.line(QStringLiteral("item"), tr("Agenda item"), &CommitteePaper::item).wide(10),
         build
             .line(
                 QStringLiteral("reportNumber"), tr("Report number"), &CommitteePaper::reportNumber)
             .wide(20),
         build.line(
             QStringLiteral("classification"),
             tr("Classification"),
             &CommitteePaper::classification),
         build.choices(QStringLiteral("from"), tr("From"), &CommitteePaper::from, postChoices),
         build.line(QStringLiteral("contact"), tr("Contact"), &CommitteePaper::contact),
         build.line(QStringLiteral("telephone"), tr("Telephone"), &CommitteePaper::telephone)
             .wide(20),
         build.line(QStringLiteral("email"), tr("E-mail"), &CommitteePaper::email),
         build.text(QStringLiteral("purpose"), tr("Purpose"), &CommitteePaper::purpose),
         build.text(QStringLiteral("summary"), tr("Summary"), &CommitteePaper::summary),
         recommendationsField(build),
         isDecidedField(build),
         decisionField(build, "decisionNumber", tr("Decision number"), &DecisionRecord::number),
         decisionField(build, "decisionText", tr("What was decided"), &DecisionRecord::text),
         decisionField(build, "decisionReasons", tr("Reasons"), &DecisionRecord::reasons),
         decisionField(build, "decidedBy", tr("Decided by"), &DecisionRecord::decidedBy),
         decisionField(build, "decisionDate", tr("Decided on"), &DecisionRecord::date),
         build
             .text(
                 QStringLiteral("backgroundDocuments"),
                 tr("Background documents"),
                 &CommitteePaper::backgroundDocuments)
             .helped(tr("One to a line."))});
}

} // namespace outturn::app
