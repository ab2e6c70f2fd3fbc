#pragma once

#include <app/editor/form/field_editor.h>

class QComboBox;

namespace outturn::app {

/// One of several answers; choosing is meaning it. A long list is searched by typing any part of an
/// answer.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(QWidget* parent = nullptr);

    [[nodiscard]] FieldValue value() const override;
    void setChoices(const Choices& choices, int column = -1) override;
    void setReadOnly(bool isReadOnly) override;
    void mark(const Refusal* refusal) override;
    void setName(const QString& name, const QString& help) override;
    [[nodiscard]] QWidget* target() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void display(const FieldValue& value) override;

private:
    void makeSearchable();
    void giveUpSearch();

    QComboBox* m_box;
    Choices m_choices;
};

} // namespace outturn::app
