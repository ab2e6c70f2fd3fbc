#include <app/editor/form/choice_editor.h>
#include <app/text.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

namespace outturn::app {

namespace {

constexpr int longList = 20; ///< answers that are looked through at a glance

/// The wheel scrolls the form; it must not change what it happens to pass over.
class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

ChoiceEditor::ChoiceEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->installEventFilter(new WheelFilter(this));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        emit edited();
        finish();
    });
}

FieldValue ChoiceEditor::value() const
{
    return m_box->currentIndex() < 0 ? std::get<QString>(stored())
                                     : m_box->currentData().toString();
}

void ChoiceEditor::setChoices(const Choices& choices, int)
{
    if (choices == m_choices) {
        display(stored());
        return;
    }
    m_choices = choices;
    const QSignalBlocker quiet(m_box);
    if (static_cast<int>(choices.size()) > longList && !m_box->isEditable())
        makeSearchable();
    m_box->clear();
    for (const Choice& choice : choices)
        m_box->addItem(choice.text, choice.key);
    // A narrow box opens as wide as its answers are long.
    m_box->view()->setMinimumWidth(
        m_box->view()->sizeHintForColumn(0) +
        m_box->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    display(stored());
}

/// A list too long to look through is searched by any part of an answer.
void ChoiceEditor::makeSearchable()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(longList);
    QCompleter& completer = *m_box->completer();
    completer.setCompletionMode(QCompleter::PopupCompletion);
    completer.setFilterMode(Qt::MatchContains);
    completer.setMaxVisibleItems(longList);
    m_box->lineEdit()->setPlaceholderText(tr("Type a part of it"));
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isSearchable = m_box->isEditable() && watched == m_box;
    // A search starts over, after the click that brought the focus has placed its cursor.
    if (isSearchable && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_box->lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    if (isSearchable && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(this, &ChoiceEditor::giveUpSearch, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}

/// What is typed only searches: what was chosen stays chosen.
void ChoiceEditor::giveUpSearch()
{
    m_box->setEditText(m_box->itemText(m_box->currentIndex()));
    m_box->lineEdit()->setCursorPosition(0);
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

void ChoiceEditor::mark(const Refusal* refusal)
{
    markWidget(*m_box, refusal != nullptr);
}

void ChoiceEditor::setName(const QString& name, const QString& help)
{
    m_box->setAccessibleName(name);
    if (m_box->lineEdit())
        m_box->lineEdit()->setAccessibleName(name);
    m_box->setAccessibleDescription(help);
    m_box->setToolTip(plainToolTip(help));
}

QWidget* ChoiceEditor::target()
{
    return m_box;
}

void ChoiceEditor::display(const FieldValue& value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(m_box->findData(std::get<QString>(value)));
    if (m_box->lineEdit())
        m_box->lineEdit()->setCursorPosition(0); // the code, however long the name
}

} // namespace outturn::app
