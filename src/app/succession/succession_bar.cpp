#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/plan/open_plan.h>
#include <app/succession/adopt_successor_dialog.h>
#include <app/succession/succession_bar.h>
#include <app/text.h>
#include <app/undo/adopt_successor_command.h>
#include <app/window/problem.h>
#include <domain/plan/adoption.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace outturn::app {

SuccessionBar::SuccessionBar(QWidget* parent)
    : QFrame(parent)
    , m_parts(new QHBoxLayout(this))
    , m_text(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    setAccessibleName(tr("The measure has ended"));
    m_text->setObjectName(QStringLiteral("retirement"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(QStringLiteral("adopt"));
    m_parts->setContentsMargins(spacing::large, spacing::medium, spacing::medium, spacing::medium);
    m_parts->setSpacing(spacing::large);
    m_parts->addWidget(m_text, 1);
    m_parts->addWidget(m_button, 0, Qt::AlignTop | Qt::AlignRight);
    connect(m_button, &QPushButton::clicked, this, &SuccessionBar::press);
    hide();
}

void SuccessionBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    constexpr int charactersToReadWell = 40;
    const int text = charactersToReadWell * fontMetrics().averageCharWidth();
    m_parts->setDirection(
        width() < text + m_button->sizeHint().width() ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
}

void SuccessionBar::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    refresh();
}

void SuccessionBar::showIndicator(OpenPlan& plan, std::optional<IndicatorCode> code)
{
    m_plan = &plan;
    m_code = std::move(code);
    refresh();
}

void SuccessionBar::remember(const IndicatorCode& code, const QStringList& sentences)
{
    const Indicator* indicator = m_plan ? findIndicator(m_plan->record().plan, code) : nullptr;
    if (indicator == nullptr)
        return;
    m_decisions[code] = {.measure = indicator->measure, .sentences = sentences};
    refresh();
}

const Indicator* SuccessionBar::indicator() const
{
    return m_plan && m_code ? findIndicator(m_plan->record().plan, *m_code) : nullptr;
}

std::optional<Retirement> SuccessionBar::ended() const
{
    const Indicator* shown = indicator();
    return shown ? retirementOf(m_plan->record().measures, *shown, m_plan->year()) : std::nullopt;
}

const QStringList* SuccessionBar::decisions() const
{
    const Indicator* shown = indicator();
    if (shown == nullptr)
        return nullptr;
    const auto found = m_decisions.find(shown->code);
    // An adoption that was undone leaves nothing to decide.
    return found != m_decisions.end() && found->second.measure == shown->measure
        ? &found->second.sentences
        : nullptr;
}

void SuccessionBar::refresh()
{
    QStringList lines;
    if (const QStringList* toDecide = decisions()) {
        lines += tr("%1 has been adopted. What is left to decide:")
                     .arg(toQString(*indicator()->measure));
        for (const QString& sentence : *toDecide)
            lines += QStringLiteral("•  ") + sentence;
        m_button->setText(tr("&Done with these"));
        m_button->show();
    } else if (const auto retirement = ended()) {
        const auto notice = retirementNotice(*retirement);
        for (const std::string& sentence : notice)
            if (lines.isEmpty() || !m_isBrief)
                lines += toQString(std::string_view(sentence));
        m_button->setText(tr("Adopt a &successor…"));
        m_button->setVisible(!retirement->ways.empty() && !m_plan->isReadOnly());
    }
    m_text->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void SuccessionBar::press()
{
    if (decisions()) {
        m_decisions.erase(*m_code);
        refresh();
    } else if (const auto retirement = ended(); retirement && !retirement->ways.empty()) {
        adopt(*retirement);
    }
}

void SuccessionBar::adopt(const Retirement& ended)
{
    auto* dialog = new AdoptSuccessorDialog(m_plan->record(), *indicator(), ended, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, code = *m_code] {
        QStringList sentences;
        const bool isDone = runOrShowProblem(this, tr("The successor could not be adopted."), [&] {
            for (const std::string& sentence : adoptSuccessor(*m_plan, code, dialog->chosen()))
                sentences += toQString(std::string_view(sentence));
        });
        if (isDone)
            emit adopted(code, sentences);
    });
    dialog->open();
}

void SuccessionBar::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.warningSurface);
    painter.drawRoundedRect(rect(), spacing::radius, spacing::radius);
    painter.setBrush(colours.warning);
    painter.drawRect(0, 0, spacing::small, height());
}

} // namespace outturn::app
