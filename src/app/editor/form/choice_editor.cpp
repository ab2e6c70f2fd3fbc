#include <app/editor/form/choice_editor.h>
#include <app/text.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

namespace outturn::app {

namespace {

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
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice& choice : choices)
        m_box->addItem(choice.text, choice.key);
    // A narrow box opens as wide as its answers are long.
    m_box->view()->setMinimumWidth(
        m_box->view()->sizeHintForColumn(0) +
        m_box->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    display(stored());
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
}

} // namespace outturn::app
