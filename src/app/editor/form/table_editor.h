#pragma once

#include <app/editor/form/field_editor.h>

#include <vector>

class QGridLayout;
class QToolButton;

namespace outturn::app {

/// Rows of lines and choices, a widget to a cell, so that a cell is typed in like any other field.
/// Rows are added and removed with buttons, unless they are fixed.
class TableEditor : public FieldEditor
{
    Q_OBJECT

public:
    TableEditor(std::vector<Column> columns, bool hasFixedRows, QWidget* parent = nullptr);

    [[nodiscard]] FieldValue value() const override;
    void setChoices(const Choices& choices, int column = -1) override;
    void setNewRow(const QStringList& texts) override;
    void setReadOnly(bool isReadOnly) override;
    void mark(const Refusal* refusal) override;
    void setName(const QString& name, const QString& help) override;
    [[nodiscard]] QWidget* target() override;
    void focusCell(int row, int column) override;

protected:
    void display(const FieldValue& value) override;

private:
    struct Row
    {
        std::vector<FieldEditor*> cells; ///< nullptr where the column is fixed
        std::vector<QWidget*> widgets;   ///< all that stands in the row
        QStringList texts;               ///< of the fixed columns
    };

    void addHeadings();
    void addRow(const QStringList& texts);
    void removeRow(const QWidget* button);
    void appendBlankRow();
    void clearRows();
    void nameCells();
    void showWhatApplies();
    /// Headings over nothing say nothing.
    void showHeadings();
    [[nodiscard]] FieldEditor* makeCell(const Column& column);
    [[nodiscard]] QStringList textsOf(const Row& row) const;

    std::vector<Column> m_columns;
    std::vector<Choices> m_choices;
    QStringList m_newRow;
    bool m_hasFixedRows;
    bool m_isReadOnly = false;
    QString m_name;
    QGridLayout* m_grid;
    QToolButton* m_add = nullptr;
    std::vector<QWidget*> m_headings;
    std::vector<Row> m_rows;
};

} // namespace outturn::app
