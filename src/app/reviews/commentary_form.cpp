#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/reviews/commentary_form.h>
#include <app/reviews/commentary_model.h>
#include <app/text.h>
#include <app/undo/undo_keys.h>
#include <domain/error.h>

#include <QDate>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace outturn::app {

namespace {

constexpr int linesOfPart = 3;

PlainLabel* makeText(QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

CommentaryForm::CommentaryForm(QWidget* parent)
    : QWidget(parent)
    , m_title(makeText(this))
    , m_reason(makeText(this))
    , m_problem(makeText(this))
    , m_byWhen(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_title->setObjectName(QStringLiteral("commentaryTitle"));
    m_title->setFont(scaledFont(font(), type::heading, true));
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    m_texts = {
        addText(tr("&What happened"), tr("The figure or the work, in a sentence or two")),
        addText(tr("Wh&y"), tr("What explains it")),
        addText(tr("What is &being done"), tr("What has begun and what comes next"))};
    const std::array names{"whatHappened", "why", "whatIsBeingDone"};
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setObjectName(QLatin1String(names[i]));

    auto* byWhenLabel = new PlainLabel(tr("By whe&n"), this);
    byWhenLabel->setBuddy(m_byWhen);
    m_byWhen->setObjectName(QStringLiteral("byWhen"));
    m_byWhen->setAccessibleName(tr("By when"));
    m_byWhen->setPlaceholderText(tr("A day, such as 31 March 2014"));
    m_byWhen->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_byWhen->installEventFilter(this);
    column->addWidget(byWhenLabel);
    column->addWidget(m_byWhen);
    m_problem->setObjectName(QStringLiteral("commentaryProblem"));
    column->addWidget(m_problem);
    connect(m_byWhen, &QLineEdit::textChanged, this, [this] { m_problem->clear(); });
    connect(m_byWhen, &QLineEdit::returnPressed, this, &CommentaryForm::finish);
    showState();
}

QPlainTextEdit* CommentaryForm::addText(const QString& label, const QString& hint)
{
    auto* text = new QPlainTextEdit(this);
    auto* name = new PlainLabel(label, this);
    name->setBuddy(text);
    text->setAccessibleName(QString(label).remove(u'&'));
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(linesOfPart * text->fontMetrics().lineSpacing() + 2 * spacing::medium);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // shares what there is
    text->installEventFilter(this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(name);
    column->addWidget(text, 1);
    return text;
}

void CommentaryForm::showSubject(const ReviewedSubject* subject)
{
    if (subject == nullptr) {
        m_subject.reset();
        m_title->setText(tr("Nothing is chosen."));
        m_reason->clear();
        fill({});
        return showState();
    }
    const bool isAnother = m_subject != subject->request.subject;
    m_subject = subject->request.subject;
    m_title->setText(subjectTitle(subject->request));
    m_reason->setText(toQString(std::string_view(subject->request.reason)));
    if (isAnother || !isDirty())
        fill(subject->commentary);
    else
        m_shown = subject->commentary;
    showState();
}

void CommentaryForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showState();
}

void CommentaryForm::fill(const Commentary& commentary)
{
    m_shown = commentary;
    const std::array parts{&commentary.whatHappened, &commentary.why, &commentary.whatIsBeingDone};
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setPlainText(toQString(std::string_view(*parts[i])));
    m_byWhen->setText(
        commentary.byWhen ? toQString(std::string_view(commentary.byWhen->label())) : QString());
    m_problem->clear();
}

bool CommentaryForm::isDirty() const
{
    const std::array parts{&m_shown.whatHappened, &m_shown.why, &m_shown.whatIsBeingDone};
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        if (toStdString(m_texts[i]->toPlainText()) != *parts[i])
            return true;
    return toStdString(m_byWhen->text()) != (m_shown.byWhen ? m_shown.byWhen->label() : "");
}

void CommentaryForm::take(const Commentary& stored)
{
    fill(stored);
}

std::optional<Commentary> CommentaryForm::typed()
{
    Commentary commentary{
        .whatHappened = toStdString(m_texts[0]->toPlainText()),
        .why = toStdString(m_texts[1]->toPlainText()),
        .whatIsBeingDone = toStdString(m_texts[2]->toPlainText()),
        .byWhen = dayFrom(m_byWhen->text())};
    if (!commentary.byWhen && !m_byWhen->text().trimmed().isEmpty()) {
        m_problem->setText(tr("\u201c%1\u201d is not a day; expected one such as 31 March 2014. "
                              "Nothing is stored until it is put right.")
                               .arg(m_byWhen->text().trimmed()));
        return std::nullopt;
    }
    try {
        return checked(commentary);
    } catch (const Error& error) {
        m_problem->setText(
            toQString(std::string_view(error.place())) + QStringLiteral(": ") +
            asSentence(error.message()));
        return std::nullopt;
    }
}

void CommentaryForm::finish()
{
    if (!m_subject || m_isReadOnly)
        return;
    const auto after = typed();
    if (!after || *after == m_shown)
        return;
    // Copies: storing it shows the page anew, and with it what is held here.
    const CommentarySubject subject = *m_subject;
    const Commentary before = m_shown;
    emit written(subject, before, *after);
}

bool CommentaryForm::eventFilter(QObject* watched, QEvent* event)
{
    if (asksForUndo(*event) && !isDirty()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        finish();
    return QWidget::eventFilter(watched, event);
}

void CommentaryForm::showState()
{
    for (QPlainTextEdit* text : m_texts) {
        text->setEnabled(m_subject.has_value());
        text->setReadOnly(m_isReadOnly);
    }
    m_byWhen->setEnabled(m_subject.has_value());
    m_byWhen->setReadOnly(m_isReadOnly);
}

std::optional<Date> dayFrom(const QString& text)
{
    const auto day = readDay(
        text.simplified(), {"yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy"});
    if (!day)
        return std::nullopt;
    try {
        return Date(day->year(), day->month(), day->day());
    } catch (const Error&) { // a year that no plan has
        return std::nullopt;
    }
}

} // namespace outturn::app
