#pragma once

#include <app/editor/field.h>

#include <QWidget>

#include <vector>

namespace outturn::app {

/// The widget of one field. It speaks of what is typed as it is typed, and says when the user is
/// done; what is stored is set from outside and never assumed.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget* parent = nullptr);
    ~FieldEditor() override;

    [[nodiscard]] virtual FieldValue value() const = 0;

    /// Shows what the plan holds. Nothing is signalled.
    void setStored(const FieldValue& value);

    [[nodiscard]] const FieldValue& stored() const { return m_stored; }

    /// True while it shows something other than what the plan holds.
    [[nodiscard]] bool isChanged() const { return value() != m_stored; }

    /// The answers of a choice; of a table, @p column's.
    virtual void setChoices(const Choices& choices, int column = -1);
    /// What a row that is added to a table starts with.
    virtual void setNewRow(const QStringList& texts);
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Marks a value that is not taken, or takes the mark away.
    virtual void mark(const Refusal* refusal) = 0;
    /// Names the control for those who cannot see the label.
    virtual void setName(const QString& name, const QString& help) = 0;
    /// Where the label's mnemonic and a jump lead.
    [[nodiscard]] virtual QWidget* target() = 0;
    virtual void focusCell(int row, int column);

    /// Says that the user is done with what was typed.
    void finish();
    /// Gives up what was typed.
    void revert();

signals:
    void edited();   ///< something was typed or chosen
    void finished(); ///< and is meant

protected:
    virtual void display(const FieldValue& value) = 0;

    /// Lets undo and redo reach the plan from @p widget when nothing typed is waiting in it, and
    /// Escape give up what is; leaving the widget is being done with it.
    void watch(QWidget* widget);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FieldValue m_stored;
    std::vector<QWidget*> m_watched;
};

/// Dresses @p widget as holding something that is not taken, or as usual.
void markWidget(QWidget& widget, bool isRefused);

/// The editor that @p field's kind asks for.
[[nodiscard]] FieldEditor* makeFieldEditor(const Field& field, QWidget* parent);

} // namespace outturn::app
