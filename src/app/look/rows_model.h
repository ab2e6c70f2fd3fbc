#pragma once

#include <domain/rating/rag_status.h>

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace outturn::app {

/// A column of a table that is read, not written.
struct RowsColumn
{
    QString heading;
    bool isFigure = false; ///< set to the right
};

/// What a cell of such a table shows.
struct RowsCell
{
    QString text;
    QVariant sort = {};                ///< what the column sorts by; the text when empty
    std::optional<RagStatus> rag = {}; ///< shown as a badge, with its word as the text
    bool isMuted = false;              ///< of less weight
    bool isStruck = false;             ///< taken back
    QString explanation = {};          ///< a tool tip; the text where that may be cut
};

/// A row with what it is about, for whoever acts on it.
struct RowsRow
{
    std::vector<RowsCell> cells; ///< one for each column, or fewer: the rest are empty
    QVariant key = {};
};

/// A row of cells that show these texts and nothing else.
[[nodiscard]] RowsRow rowOfTexts(std::vector<QString> texts, QVariant key = {});

/// @p row with all its cells of less weight.
[[nodiscard]] RowsRow muted(RowsRow row);

/// Rows of text under headings, made elsewhere from the domain's values. Turns them into roles:
/// the first column names its row, figures stand right, ratings have RagRole.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum RowsRole
    {
        KeyRole = Qt::UserRole + 300,
    };

    using QAbstractTableModel::QAbstractTableModel;
    RowsModel(std::vector<RowsColumn> columns, QObject* parent);

    void show(std::vector<RowsColumn> columns, std::vector<RowsRow> rows);
    /// Other rows under the same columns.
    void show(std::vector<RowsRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RowsColumn> m_columns;
    std::vector<RowsRow> m_rows;
};

} // namespace outturn::app
