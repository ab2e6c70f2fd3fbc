#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace outturn {
struct DistrictTable;
}

namespace outturn::app {

/// Districts down, the plan's indicators across: each cell a rating. The first row is the council.
/// Indicators without any figure in any row are left out. Looks at the table that it shows.
class HeatMapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @p table must live until the next call.
    void show(const DistrictTable* table);

    /// The place in DistrictTable::districts of a row; -1 of the council's.
    [[nodiscard]] static int districtOf(int row) { return row - 1; }

    /// The place of a column's indicator in the scorecards.
    [[nodiscard]] int indicatorOf(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant nameCell(int row, int role) const;

    const DistrictTable* m_table = nullptr;
    std::vector<int> m_indicators;
};

/// The heat map on the screen. The keyboard goes from cell to cell; Return opens the indicator.
class HeatMap : public QTableView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// Gives columns the width that their ratings need; names get the rest.
    void fitColumns();

signals:
    void rowChosen(int row);
    void cellOpened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace outturn::app
