#include "ui_export_report_dialog.h"

#include <app/text.h>
#include <app/window/front_matter_form.h>

#include <QSignalBlocker>

namespace outturn::app {

namespace {

QString shownText(const std::string& text)
{
    return toQString(std::string_view(text));
}

/// Whether an author may put words of their own before a part.
bool takesOwnWords(ReportPart part)
{
    return part != ReportPart::Particulars && part != ReportPart::Pathway &&
        part != ReportPart::Text && part != ReportPart::Summary;
}

} // namespace

FrontMatterForm::FrontMatterForm(Ui::ExportReportDialog& ui, QObject* parent)
    : QObject(parent)
    , m_ui(ui)
{
    connect(ui.part, &QComboBox::currentIndexChanged, this, &FrontMatterForm::showWords);
    connect(ui.partText, &QPlainTextEdit::textChanged, this, &FrontMatterForm::keepWords);
}

void FrontMatterForm::show(const FrontMatter& front)
{
    m_texts = front.texts;
    m_ui.to->setText(shownText(front.to));
    m_ui.from->setText(shownText(front.from));
    m_ui.subject->setText(shownText(front.subject));
    m_ui.classification->setText(shownText(front.classification));
    m_ui.pastPathway->setText(shownText(front.pastPathway));
    m_ui.futurePathway->setText(shownText(front.futurePathway));
    m_ui.electoralDivision->setText(shownText(front.electoralDivision));
    m_ui.contact->setText(shownText(front.contact));
}

FrontMatter FrontMatterForm::front() const
{
    FrontMatter front{
        .to = toStdString(m_ui.to->text()),
        .from = toStdString(m_ui.from->text()),
        .subject = toStdString(m_ui.subject->text()),
        .classification = toStdString(m_ui.classification->text()),
        .contact = toStdString(m_ui.contact->text()),
        .pastPathway = toStdString(m_ui.pastPathway->text()),
        .futurePathway = toStdString(m_ui.futurePathway->text()),
        .electoralDivision = toStdString(m_ui.electoralDivision->text()),
        .texts = m_texts};
    std::erase_if(front.texts, [](const auto& entry) { return entry.second.empty(); });
    return front;
}

void FrontMatterForm::offerParts(const ReportTemplate& form)
{
    const QSignalBlocker quiet(m_ui.part);
    m_ui.part->clear();
    for (const auto& part : form.parts) {
        const QString code = toQString(toCode(part.part));
        if (!takesOwnWords(part.part) || m_ui.part->findData(code) >= 0)
            continue;
        const auto heading =
            part.heading.empty() ? std::string(usualHeading(part.part)) : part.heading;
        const QString name = heading.empty() ? code : shownText(heading);
        m_ui.part->addItem(part.isMandatory ? tr("%1 (has to be there)").arg(name) : name, code);
    }
    showWords();
}

void FrontMatterForm::showWords()
{
    const auto own = m_texts.find(part());
    const QSignalBlocker quiet(m_ui.partText);
    m_ui.partText->setPlainText(own == m_texts.end() ? QString() : shownText(own->second));
    m_ui.partText->setEnabled(m_ui.part->count() > 0);
}

void FrontMatterForm::keepWords()
{
    m_texts[part()] = toStdString(m_ui.partText->toPlainText());
}

ReportPart FrontMatterForm::part() const
{
    return fromCode<ReportPart>(toStdString(m_ui.part->currentData().toString()))
        .value_or(ReportPart::Text);
}

} // namespace outturn::app
