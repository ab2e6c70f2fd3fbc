#pragma once

#include <app/editor/form/field_editor.h>

class QPlainTextEdit;

namespace outturn::app {

/// Text that wraps; as tall as what is in it.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(QWidget* parent = nullptr);

    [[nodiscard]] FieldValue value() const override;
    void setReadOnly(bool isReadOnly) override;
    void mark(const Refusal* refusal) override;
    void setName(const QString& name, const QString& help) override;
    [[nodiscard]] QWidget* target() override;

protected:
    void display(const FieldValue& value) override;

private:
    QPlainTextEdit* m_text;
};

} // namespace outturn::app
