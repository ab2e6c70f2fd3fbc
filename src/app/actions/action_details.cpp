#include <app/actions/action_details.h>
#include <app/actions/timeline_model.h>
#include <app/dashboard/action_tree.h>
#include <app/look/palette.h>
#include <app/look/plain_label.h>
#include <app/text.h>

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace outturn::app {

namespace {

constexpr int linesOfNote = 4;

PlainLabel* makeText(QWidget* parent)
{
    auto* label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString factsOf(const Plan& plan, const Action& action, Date today)
{
    QStringList lines;
    const QString lead = leadOf(plan, action, today);
    lines += lead.isEmpty() ? ActionDetails::tr("No lead is named.")
                            : ActionDetails::tr("Lead: %1.").arg(lead);
    for (const Contribution& each : action.contributors) {
        const QString post = toQString(std::string_view(postText(plan, each.post, today)));
        lines += each.phase.empty()
            ? ActionDetails::tr("With %1.").arg(post)
            : ActionDetails::tr("With %1, %2.").arg(post, toQString(std::string_view(each.phase)));
    }
    lines +=
        ActionDetails::tr("%1. %2.").arg(monthsOf(action), dueText(dueOf(action, today), false));
    return lines.join(u'\n');
}

QString activitiesOf(const Action& action)
{
    QStringList lines;
    for (const std::string& activity : action.activities)
        lines += QStringLiteral("\u2022 ") + toQString(std::string_view(activity));
    return lines.join(u'\n');
}

/// The latest note first.
QString notesOf(const Action& action)
{
    QStringList notes;
    for (const ProgressNote& note : action.notes) {
        const QString head = ActionDetails::tr("%1, %2: %3")
                                 .arg(
                                     toQString(std::string_view(note.date.label())),
                                     toQString(std::string_view(note.author)),
                                     statusText(note.status).toLower());
        notes.prepend(
            note.text.empty() ? head : head + u'\n' + toQString(std::string_view(note.text)));
    }
    return notes.isEmpty() ? ActionDetails::tr("Nothing has been noted yet.")
                           : notes.join(QStringLiteral("\n\n"));
}

} // namespace

ActionDetails::ActionDetails(QWidget* parent)
    : QWidget(parent)
    , m_title(makeText(this))
    , m_facts(makeText(this))
    , m_activities(makeText(this))
    , m_notes(makeText(this))
    , m_status(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_record(new QPushButton(tr("&Record progress"), this))
{
    m_title->setObjectName(QStringLiteral("actionTitle"));
    m_title->setFont(scaledFont(font(), type::heading, true));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_status->setObjectName(QStringLiteral("actionStatus"));
    m_status->setAccessibleName(tr("Status of the action"));
    for (const auto& [status, code] : EnumCodes<ActionStatus>::table)
        m_status->addItem(statusText(status), static_cast<int>(status));
    m_note->setObjectName(QStringLiteral("progressNote"));
    m_note->setAccessibleName(tr("What there is to say"));
    m_note->setPlaceholderText(tr("What has been done, what stands in the way, what is next"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(linesOfNote * m_note->fontMetrics().lineSpacing() + 2 * spacing::medium);
    m_record->setObjectName(QStringLiteral("recordProgress"));

    auto* reading = new QWidget(this);
    auto* texts = new QVBoxLayout(reading);
    texts->setContentsMargins(0, 0, spacing::medium, 0);
    texts->setSpacing(spacing::medium);
    for (PlainLabel* text : {m_title, m_facts, m_activities, m_notes})
        texts->addWidget(text);
    texts->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("The action"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(reading);

    auto* statusLabel = new PlainLabel(tr("S&tatus"), this);
    statusLabel->setBuddy(m_status);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(scroll, 1);
    column->addWidget(statusLabel);
    column->addWidget(m_status);
    column->addWidget(m_note);
    column->addWidget(m_record, 0, Qt::AlignRight);

    connect(m_status, &QComboBox::currentIndexChanged, this, &ActionDetails::showFormState);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ActionDetails::showFormState);
    connect(m_record, &QPushButton::clicked, this, [this] {
        emit progressGiven(
            static_cast<ActionStatus>(m_status->currentData().toInt()), note().trimmed());
    });
}

void ActionDetails::showAction(const Plan& plan, const Action* action, Date today)
{
    const bool isAnother = action == nullptr || m_action != action->code;
    if (isAnother)
        m_note->clear();
    for (PlainLabel* text : {m_facts, m_activities, m_notes})
        text->setVisible(action != nullptr);
    if (action == nullptr) {
        m_action.reset();
        m_title->setText(tr("No action is chosen."));
        showFormState();
        return;
    }
    m_title->setText(QStringLiteral("%1  %2").arg(
        toQString(action->code), toQString(std::string_view(action->title))));
    m_facts->setText(factsOf(plan, *action, today));
    m_activities->setText(activitiesOf(*action));
    m_activities->setVisible(!action->activities.empty());
    m_notes->setText(notesOf(*action));
    if (isAnother || m_stands != action->status)
        m_status->setCurrentIndex(m_status->findData(static_cast<int>(action->status)));
    m_action = action->code;
    m_stands = action->status;
    showFormState();
}

void ActionDetails::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showFormState();
}

QString ActionDetails::note() const
{
    return m_note->toPlainText();
}

void ActionDetails::clearNote()
{
    m_note->clear();
}

void ActionDetails::showFormState()
{
    const bool canSay = m_action && !m_isReadOnly;
    m_status->setEnabled(canSay);
    m_note->setEnabled(canSay);
    const bool saysSomething = !note().trimmed().isEmpty() ||
        m_status->currentData().toInt() != static_cast<int>(m_stands);
    m_record->setEnabled(canSay && saysSomething);
}

} // namespace outturn::app
