#pragma once

#include <QTreeView>

namespace outturn::app {

/// The table of the dashboard: priorities as bands across it, their indicators below.
///
/// Expects a DashboardModel. Everything is open unless the user closes it. Columns are sized from
/// their headings and a sample, never by measuring every cell; the first takes what is left.
class DashboardTree : public QTreeView
{
    Q_OBJECT

public:
    explicit DashboardTree(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void openAll();
    void sizeColumns();
    void makeRoomForSortArrow(int section);
    void stretchFirstColumn();
};

} // namespace outturn::app
