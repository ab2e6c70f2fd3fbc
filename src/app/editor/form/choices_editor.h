#pragma once

#include <app/editor/form/field_editor.h>

class QListWidget;

namespace outturn::app {

/// Any of several answers, ticked.
class ChoicesEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoicesEditor(QWidget* parent = nullptr);

    [[nodiscard]] FieldValue value() const override;
    void setChoices(const Choices& choices, int column = -1) override;
    void setReadOnly(bool isReadOnly) override;
    void mark(const Refusal* refusal) override;
    void setName(const QString& name, const QString& help) override;
    [[nodiscard]] QWidget* target() override;

protected:
    void display(const FieldValue& value) override;

private:
    QListWidget* m_list;
};

} // namespace outturn::app
