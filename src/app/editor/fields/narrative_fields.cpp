#include <app/editor/fields/sections_by_subject.h>
#include <app/editor/section_builder.h>
#include <domain/check/subject.h>

#include <QCoreApplication>

namespace outturn::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("NarrativeFields", text);
}

} // namespace

Section narrativeSection()
{
    const FieldBuilder<NarrativeSection> build(itemsOf(&Plan::narrative));
    return listSection<NarrativeSection>(
        QStringLiteral("narrative"),
        tr("Narrative"),
        tr("narrative section"),
        &Plan::narrative,
        {.make =
             [](const Plan&, const NarrativeSection*) {
                 return NarrativeSection{.title = toStdString(tr("New section"))};
             },
         .title = [](const Plan&, const NarrativeSection& part) { return fieldText(part.title); },
         .subject = numberedSubjects(&Plan::narrative, check::narrativeSubject)},
        {build.line(QStringLiteral("title"), tr("Title"), &NarrativeSection::title).required(),
         build.text(QStringLiteral("paragraphs"), tr("Paragraphs"), &NarrativeSection::paragraphs)
             .helped(tr("Each line is a paragraph."))});
}

} // namespace outturn::app
