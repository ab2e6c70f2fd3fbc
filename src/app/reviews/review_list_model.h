#pragma once

#include <store/reviews/reviews.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// A review in the list, with what is still owed in it.
struct ListedReview
{
    store::StoredReview stored;
    int asked = 0;
    int owed = 0; ///< answers that are missing or not complete
};

/// The reviews of the plan, the latest held first.
class ReviewListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        DateColumn,
        StateColumn,
        OwedColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ListedReview> reviews);

    /// nullptr when there is no such row.
    [[nodiscard]] const ListedReview* review(int row) const;
    /// -1 when there is none with that code.
    [[nodiscard]] int rowOf(const ReviewCode& code) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ListedReview> m_reviews;
};

} // namespace outturn::app
