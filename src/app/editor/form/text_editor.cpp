#include <app/editor/form/text_editor.h>
#include <app/text.h>

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace outturn::app {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 14;

/// Makes @p edit as tall as its lines are.
void fitToText(QPlainTextEdit& edit)
{
    const int lines = std::clamp(
        static_cast<int>(edit.document()->documentLayout()->documentSize().height()),
        fewestLines,
        mostLines);
    const int margins =
        2 * (edit.frameWidth() + static_cast<int>(edit.document()->documentMargin()));
    edit.setFixedHeight(lines * QFontMetrics(edit.font()).lineSpacing() + margins + 2);
}

} // namespace

TextEditor::TextEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    connect(
        m_text->document()->documentLayout(),
        &QAbstractTextDocumentLayout::documentSizeChanged,
        this,
        [this] { fitToText(*m_text); });
}

FieldValue TextEditor::value() const
{
    return m_text->toPlainText();
}

void TextEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

void TextEditor::mark(const Refusal* refusal)
{
    markWidget(*m_text, refusal != nullptr);
}

void TextEditor::setName(const QString& name, const QString& help)
{
    m_text->setAccessibleName(name);
    m_text->setAccessibleDescription(help);
    m_text->setToolTip(plainToolTip(help));
}

QWidget* TextEditor::target()
{
    return m_text;
}

void TextEditor::display(const FieldValue& value)
{
    const QSignalBlocker quiet(m_text);
    const auto& text = std::get<QString>(value);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    else
        m_text->document()->clearUndoRedoStacks();
    fitToText(*m_text);
}

} // namespace outturn::app
