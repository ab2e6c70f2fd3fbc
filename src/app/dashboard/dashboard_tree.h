#pragma once

#include <app/dashboard/priority_tree.h>

namespace outturn::app {

/// The table of the dashboard.
///
/// Expects a DashboardModel. Columns are sized from their headings and a sample, never by measuring
/// every cell; the first takes what is left.
class DashboardTree : public PriorityTree
{
    Q_OBJECT

public:
    explicit DashboardTree(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void openAll() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sizeColumns();
    void makeRoomForSortArrow(int section);
    void stretchFirstColumn();
};

} // namespace outturn::app
