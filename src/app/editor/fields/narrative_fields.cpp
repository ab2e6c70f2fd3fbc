#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

struct NarrativeFieldsWords
{
    Q_DECLARE_TR_FUNCTIONS(NarrativeFields)
};

} // namespace

Section narrativeSection()
{
    const FieldBuilder<NarrativeSection> build(itemsOf(&Plan::narrative));
    return listSection<NarrativeSection>(
        QStringLiteral("narrative"),
        NarrativeFieldsWords::tr("Narrative"),
        NarrativeFieldsWords::tr("narrative section"),
        &Plan::narrative,
        {.make =
             [](const Plan&, const NarrativeSection*) {
                 return NarrativeSection{
                     .title = toStdString(NarrativeFieldsWords::tr("New section"))};
             },
         .title = [](const Plan&, const NarrativeSection& part) { return fieldText(part.title); },
         .subject = numberedSubjects(&Plan::narrative, check::narrativeSubject)},
        {build
             .line(
                 QStringLiteral("title"),
                 NarrativeFieldsWords::tr("Title"),
                 &NarrativeSection::title)
             .required(),
         build
             .text(
                 QStringLiteral("paragraphs"),
                 NarrativeFieldsWords::tr("Paragraphs"),
                 &NarrativeSection::paragraphs)
             .helped(NarrativeFieldsWords::tr("Each line is a paragraph."))});
}

} // namespace outturn::app
