#pragma once

#include <app/editor/form/field_editor.h>

class QLineEdit;

namespace outturn::app {

/// One line of text.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(QWidget* parent = nullptr);

    [[nodiscard]] FieldValue value() const override;
    void setReadOnly(bool isReadOnly) override;
    void mark(const Refusal* refusal) override;
    void setName(const QString& name, const QString& help) override;
    [[nodiscard]] QWidget* target() override;

protected:
    void display(const FieldValue& value) override;

private:
    QLineEdit* m_line;
};

} // namespace outturn::app
