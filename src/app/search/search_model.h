#pragma once

#include <app/search/search_entry.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// What fits the words typed so far, nearest first.
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TextColumn,
        DetailColumn,
        KindColumn,
        ColumnCount
    };

    explicit SearchModel(std::vector<SearchEntry> entries, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    [[nodiscard]] const SearchEntry& entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SearchEntry> m_entries;
    std::vector<std::size_t> m_found;
};

} // namespace outturn::app
