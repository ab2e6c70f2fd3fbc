#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct PaperFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperFields)
};

using Build = FieldBuilder<CommitteePaper>;

Field isDecidedField(const Build& build)
{
    return build.custom(
        FieldKind::Check,
        QStringLiteral("decision"),
        PaperFieldsWords::tr("It has been decided"),
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
    ColumnOf<Recommendation> points = lineColumn(
        QStringLiteral("points"), PaperFieldsWords::tr("Points"), &Recommendation::points);
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
            PaperFieldsWords::tr("Recommendations"),
            &CommitteePaper::recommendations,
            {neededTextColumn(
                 QStringLiteral("text"),
                 PaperFieldsWords::tr("Members are asked to"),
                 &Recommendation::text),
             points},
            Recommendation{})
        .helped(PaperFieldsWords::tr("Points with a bar between: one | two."));
}

Fields frontFields(const Build& build)
{
    return {
        build.line(QStringLiteral("title"), PaperFieldsWords::tr("Title"), &CommitteePaper::title)
            .required(),
        build.line(QStringLiteral("body"), PaperFieldsWords::tr("To"), &CommitteePaper::body),
        build.line(QStringLiteral("date"), PaperFieldsWords::tr("Date"), &CommitteePaper::date)
            .wide(20),
        build
            .line(
                QStringLiteral("item"), PaperFieldsWords::tr("Agenda item"), &CommitteePaper::item)
            .wide(10),
        build
            .line(
                QStringLiteral("reportNumber"),
                PaperFieldsWords::tr("Report number"),
                &CommitteePaper::reportNumber)
            .wide(20),
        build.line(
            QStringLiteral("classification"),
            PaperFieldsWords::tr("Classification"),
            &CommitteePaper::classification),
        build.choices(
            QStringLiteral("from"),
            PaperFieldsWords::tr("From"),
            &CommitteePaper::from,
            postChoices),
        build.line(
            QStringLiteral("contact"), PaperFieldsWords::tr("Contact"), &CommitteePaper::contact),
        build
            .line(
                QStringLiteral("telephone"),
                PaperFieldsWords::tr("Telephone"),
                &CommitteePaper::telephone)
            .wide(20),
        build.line(QStringLiteral("email"), PaperFieldsWords::tr("E-mail"), &CommitteePaper::email),
        build.text(
            QStringLiteral("purpose"), PaperFieldsWords::tr("Purpose"), &CommitteePaper::purpose),
        build.text(
            QStringLiteral("summary"), PaperFieldsWords::tr("Summary"), &CommitteePaper::summary)};
}

Fields decisionFields(const Build& build)
{
    return {
        recommendationsField(build),
        isDecidedField(build),
        decisionField(
            build,
            "decisionNumber",
            PaperFieldsWords::tr("Decision number"),
            &DecisionRecord::number),
        decisionField(
            build, "decisionText", PaperFieldsWords::tr("What was decided"), &DecisionRecord::text),
        decisionField(
            build, "decisionReasons", PaperFieldsWords::tr("Reasons"), &DecisionRecord::reasons),
        decisionField(
            build, "decidedBy", PaperFieldsWords::tr("Decided by"), &DecisionRecord::decidedBy),
        decisionField(
            build, "decisionDate", PaperFieldsWords::tr("Decided on"), &DecisionRecord::date),
        build
            .text(
                QStringLiteral("backgroundDocuments"),
                PaperFieldsWords::tr("Background documents"),
                &CommitteePaper::backgroundDocuments)
            .helped(PaperFieldsWords::tr("One to a line."))};
}

Fields paperFields()
{
    const Build build(itemsOf(&Plan::papers));
    Fields fields = frontFields(build);
    for (Field& field : decisionFields(build))
        fields.push_back(std::move(field));
    return fields;
}

} // namespace

Section paperSection()
{
    return listSection<CommitteePaper>(
        QStringLiteral("papers"),
        PaperFieldsWords::tr("Committee papers"),
        PaperFieldsWords::tr("committee paper"),
        &Plan::papers,
        {.make =
             [](const Plan&, const CommitteePaper*) {
                 return CommitteePaper{.title = toStdString(PaperFieldsWords::tr("New paper"))};
             },
         .title = [](const Plan&, const CommitteePaper& paper) { return fieldText(paper.title); },
         .subject = numberedSubjects(&Plan::papers, check::paperSubject)},
        paperFields());
}

} // namespace outturn::app
