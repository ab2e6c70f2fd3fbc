#include <app/editor/form/line_editor.h>
#include <app/text.h>

#include <QHBoxLayout>
#include <QLineEdit>

namespace outturn::app {

LineEditor::LineEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_line);
    setFocusProxy(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finish);
}

FieldValue LineEditor::value() const
{
    return m_line->text();
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

void LineEditor::mark(const Refusal* refusal)
{
    markWidget(*m_line, refusal != nullptr);
}

void LineEditor::setName(const QString& name, const QString& help)
{
    m_line->setAccessibleName(name);
    m_line->setAccessibleDescription(help);
    m_line->setToolTip(plainToolTip(help));
}

QWidget* LineEditor::target()
{
    return m_line;
}

void LineEditor::display(const FieldValue& value)
{
    // Set even where it is equal: what was typed is stored now, so the line has nothing to undo.
    const int cursor = m_line->cursorPosition();
    m_line->setText(std::get<QString>(value));
    m_line->setCursorPosition(m_line->hasFocus() ? cursor : 0);
}

} // namespace outturn::app
