#pragma once

#include <import/mapping/column_mapping.h>

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLineEdit;

namespace Ui {
class ColumnMappingForm;
}

namespace outturn::app {

/// Which columns of a table are which parts of an outturn, or what stands for them in every row.
/// Mappings are kept by name. Parts that a form has no room for (words for single cells, a column
/// for each indicator) are kept as the saved mapping has them and told.
class ColumnMappingForm : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMappingForm(QWidget* parent = nullptr);
    ~ColumnMappingForm() override;

    /// The columns of the table that is to be mapped.
    void setHeadings(const QStringList& headings);

    /// What is chosen. Throws Error{Input} while that makes no figure.
    [[nodiscard]] imports::ColumnMapping mapping() const;

signals:
    void changed();

private:
    struct Row
    {
        imports::EntryField part;
        QComboBox* column;
        QLineEdit* words;
    };

    void addRow(imports::EntryField part, const QString& name);
    void fillSaved(const QString& chosen);
    void showSaved();
    void show(const imports::ColumnMapping& mapping);
    void save();

    std::unique_ptr<Ui::ColumnMappingForm> m_ui;
    std::vector<Row> m_rows;
    std::vector<imports::MappedPart> m_keptParts; ///< of the saved mapping, beyond the form
};

} // namespace outturn::app
