#pragma once

#include <domain/rating/due_list.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// What is overdue or due soon, a row each.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhatColumn,
        WhenColumn,
        WhoColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// @p plan tells who holds the posts on @p today.
    void show(std::vector<DueThing> things, const Plan& plan, Date today);

    [[nodiscard]] const DueThing& thing(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        DueThing thing;
        QString who;
    };

    std::vector<Row> m_rows;
};

/// "3 overdue, 2 due soon"; "Nothing is due".
[[nodiscard]] QString dueCounts(const std::vector<DueThing>& things);

} // namespace outturn::app
