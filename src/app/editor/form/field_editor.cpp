#include <app/editor/form/check_editor.h>
#include <app/editor/form/choice_editor.h>
#include <app/editor/form/choices_editor.h>
#include <app/editor/form/field_editor.h>
#include <app/editor/form/line_editor.h>
#include <app/editor/form/table_editor.h>
#include <app/editor/form/text_editor.h>
#include <app/look/palette.h>
#include <app/undo/undo_keys.h>

#include <QKeyEvent>

namespace outturn::app {

FieldEditor::FieldEditor(QWidget* parent)
    : QWidget(parent)
{
}

FieldEditor::~FieldEditor()
{
    // A widget that goes while it has the focus says that it is left; nobody is here to listen.
    for (QWidget* widget : m_watched) {
        widget->disconnect(this);
        widget->removeEventFilter(this);
    }
}

void FieldEditor::setStored(const FieldValue& value)
{
    m_stored = value;
    display(value);
}

void FieldEditor::setChoices(const Choices&, int)
{
    // Most kinds have none.
}

void FieldEditor::setNewRow(const QStringList&)
{
    // Only a table has rows.
}

void FieldEditor::focusCell(int, int)
{
    target()->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::finish()
{
    if (isChanged())
        emit finished();
}

void FieldEditor::revert()
{
    display(m_stored);
    emit edited();
}

void FieldEditor::watch(QWidget* widget)
{
    m_watched.push_back(widget);
    widget->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (asksForUndo(*event) && !isChanged()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && isChanged() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        revert();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        finish();
    return QWidget::eventFilter(watched, event);
}

void markWidget(QWidget& widget, bool isRefused)
{
    widget.setProperty("refused", isRefused);
    if (!isRefused) {
        widget.setPalette(QPalette());
        return;
    }
    const Colours& colours = coloursFor(widget.palette());
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Base, colours.errorSurface);
    palette.setColor(QPalette::Text, colours.error);
    widget.setPalette(palette);
}

FieldEditor* makeFieldEditor(const Field& field, QWidget* parent)
{
    switch (field.kind) {
    case FieldKind::Line:
        return new LineEditor(parent);
    case FieldKind::Text:
        return new TextEditor(parent);
    case FieldKind::OneOf:
        return new ChoiceEditor(parent);
    case FieldKind::AnyOf:
        return new ChoicesEditor(parent);
    case FieldKind::Check:
        return new CheckEditor(field.label, parent);
    case FieldKind::Table:
        return new TableEditor(field.columns, field.hasFixedRows, parent);
    }
    return nullptr;
}

} // namespace outturn::app
