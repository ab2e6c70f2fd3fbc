#pragma once

#include <app/entry/change_line.h>

#include <QAbstractTableModel>
#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class ChangePreview;
}

namespace outturn::app {

/// The changes of a preview, a row each.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        NameColumn,
        BeforeColumn,
        AfterColumn,
        RagColumn,
        RemarkColumn,
        ColumnCount,
    };

    ChangeModel(std::vector<ChangeLine> lines, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ChangeLine> m_lines;
};

/// Shows what a block or a file of figures would change, before it does. Accepted, the figures go
/// in; there is nothing to choose but that.
class ChangePreview : public QDialog
{
    Q_OBJECT

public:
    /// @p note is what else there is to say, such as what was left out; may be empty.
    ChangePreview(
        const QString& title,
        const std::vector<ChangeLine>& lines,
        const QString& note,
        QWidget* parent);
    ~ChangePreview() override;

private:
    std::unique_ptr<Ui::ChangePreview> m_ui;
};

/// "12 figures are new, 3 change, 2 cannot be taken and will wait in the grid."
[[nodiscard]] QString changesText(const std::vector<ChangeLine>& lines);

} // namespace outturn::app
