#pragma once

#include <domain/review/review_comparison.h>

#include <QAbstractTableModel>

#include <vector>

namespace outturn::app {

/// What changed from one review to another, and why.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        IndicatorColumn,
        StatusThenColumn,
        FigureThenColumn,
        StatusNowColumn,
        FigureNowColumn,
        WhyColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<ReviewChange> changes);

    /// nullptr when there is no such row.
    [[nodiscard]] const ReviewChange* change(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ReviewChange> m_changes;
};

/// The causes of a change, a line each.
[[nodiscard]] QString causesText(const ReviewChange& change);

} // namespace outturn::app
