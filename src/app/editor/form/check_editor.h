#pragma once

#include <app/editor/form/field_editor.h>

class QCheckBox;

namespace outturn::app {

/// Yes or no; the label is its own.
class CheckEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit CheckEditor(const QString& label, QWidget* parent = nullptr);

    [[nodiscard]] FieldValue value() const override;
    void setReadOnly(bool isReadOnly) override;
    void mark(const Refusal* refusal) override;
    void setName(const QString& name, const QString& help) override;
    [[nodiscard]] QWidget* target() override;

protected:
    void display(const FieldValue& value) override;

private:
    QCheckBox* m_box;
};

} // namespace outturn::app
