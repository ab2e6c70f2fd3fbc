#pragma once

#include <domain/rating/rag_status.h>

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace outturn::app {

/// A column of a table that is only read.
struct TextColumn
{
    QString heading;
    bool isRightAligned = false; ///< figures and counts
};

/// A row of such a table. Its cells may be fewer than the columns.
struct TextRow
{
    std::vector<QString> cells;
    std::optional<RagStatus> status; ///< shown in the cell at statusColumn
    bool isMuted = false;            ///< one that does not count
    QString key;                     ///< what CodeRole gives; may be empty
};

/// A table of text as it is handed over: what there is to show changes as a whole.
class TextRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextRowsModel(std::vector<TextColumn> columns, QObject* parent = nullptr);

    /// @p statusColumn is where rows show their status as a badge; -1 for nowhere.
    void show(std::vector<TextRow> rows, int statusColumn = -1);
    /// Other columns with their rows.
    void show(std::vector<TextColumn> columns, std::vector<TextRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TextColumn> m_columns;
    std::vector<TextRow> m_rows;
    int m_statusColumn = -1;
};

} // namespace outturn::app
